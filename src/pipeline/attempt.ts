// One attempt: one call to one deployment, to its end. Called by attempts.ts. Chooses nothing and retries nothing.

import type { Loss } from "../contract/context.ts";
import type { Failure } from "../contract/failure.ts";
import type { CanonicalResponse } from "../contract/operation.ts";
import type { Picture, Usage } from "../contract/usage.ts";
import type { ResponseHead } from "../transport/call.ts";
import { createRawReader } from "./answer-raw.ts";
import { createStreamReader } from "./answer-stream.ts";
import { createWholeReader } from "./answer-whole.ts";
import type { Core, ReplyHeaders, RequestContext, StreamOut } from "./context.ts";
import { type AnswerCall, type FollowReader, followCall } from "./follow.ts";
import type { JsonObject } from "./parse-object.ts";
import { isChatLine, type Line } from "./upstream-call.ts";

/** What came, in the client's own dialect, or what is still to be written in it. */
export type WholeAnswer =
  | { readonly type: "came"; readonly body: Buffer | object }
  | { readonly type: "canonical"; readonly response: CanonicalResponse };

/** `failed`: nothing has been sent, another deployment may be tried. `streamed`: it has been sent, and ended if nothing failed; if something
 *  did, `out` waits to be told. `status` is the upstream's; undefined when none came. */
export type AttemptEnd =
  | {
      readonly type: "whole";
      readonly status: number;
      readonly answer: WholeAnswer;
      readonly usage: Usage | undefined;
      /** Class of service it was given in. */
      readonly service?: string | undefined;
      /** How many calls a list was asked in; one, where nothing is said. */
      readonly calls?: number | undefined;
      readonly picture?: Picture | undefined;
      readonly losses: readonly Loss[];
    }
  | {
      readonly type: "streamed";
      readonly status: number;
      readonly usage: Usage | undefined;
      /** Of what the answer said. */
      readonly saidBytes?: number | undefined;
      readonly service?: string | undefined;
      readonly losses: readonly Loss[];
      readonly failure: Failure | undefined;
      readonly out: StreamOut;
      readonly picture?: Picture | undefined;
      /** Of a file that passed: for how long its client would take no more. */
      readonly heldUpMs?: number | undefined;
      /** How many frames the client has, where its dialect numbers them. */
      readonly frames?: number | undefined;
    }
  | {
      readonly type: "failed";
      readonly status: number | undefined;
      readonly failure: Failure;
      readonly usage: Usage | undefined;
      readonly saidBytes?: number | undefined;
    };

/**
 * `openHeaders` gives the head of a streamed reply at the moment it begins. Rejects only for a bug of ours: what an upstream or a client does
 * is in the result.
 */
export function runAttempt(core: Core, ctx: RequestContext, line: Line, openHeaders: () => ReplyHeaders): Promise<AttemptEnd> {
  return new Promise((resolve, reject) => {
    const done = (end: AttemptEnd) => {
      ctx.ongoing = undefined;
      if (end.type === "whole") ctx.onAnswer?.();
      resolve(end);
    };
    const { follow } = line.dialect.call;
    const start = (reader: FollowReader): AnswerCall =>
      follow === undefined
        ? core.transport.call(line.request, new GuardedReader(reader, reject))
        : followCall({ core, line, follow, stream: ctx.request.stream, reader: new GuardedReader(reader, reject) });
    if (ctx.request.stream && isChatLine(line)) {
      const reader = createStreamReader(core, ctx, line, { openHeaders, done });
      const call = start(reader);
      reader.control(call);
      ctx.ongoing = call;
    } else if (line.passes && !isChatLine(line) && ctx.client.takesBytes) {
      const reader = createRawReader(core, ctx, line, { openHeaders, done });
      const call = start(reader);
      reader.control(call);
      ctx.ongoing = call;
    } else {
      const call = start(createWholeReader(core, ctx, line, done));
      ctx.ongoing = call;
    }
    // The client may have left while the last attempt ended.
    if (ctx.isGone) ctx.ongoing.cancel();
  });
}

const BROKEN: Failure = { kind: "server_error", message: "internal error" };

/** The transport swallows what a reader throws, and a promise would wait for ever: the error goes to whoever awaits the attempt. */
class GuardedReader implements FollowReader {
  readonly #reader: FollowReader;
  readonly #reject: (error: unknown) => void;

  constructor(reader: FollowReader, reject: (error: unknown) => void) {
    this.#reader = reader;
    this.#reject = reject;
  }

  onBegun(record: JsonObject): void {
    try {
      this.#reader.onBegun?.(record);
    } catch (error) {
      this.#fail(error);
    }
  }

  onHead(head: ResponseHead): "whole" | "pieces" {
    try {
      return this.#reader.onHead(head);
    } catch (error) {
      this.#fail(error);
      return "whole";
    }
  }

  onWhole(body: Buffer): void {
    try {
      this.#reader.onWhole(body);
    } catch (error) {
      this.#fail(error);
    }
  }

  onPiece(bytes: Buffer): void {
    try {
      this.#reader.onPiece(bytes);
    } catch (error) {
      this.#fail(error);
    }
  }

  onEnd(): void {
    try {
      this.#reader.onEnd();
    } catch (error) {
      this.#fail(error);
    }
  }

  onFailure(failure: Failure): void {
    try {
      this.#reader.onFailure(failure);
    } catch (error) {
      this.#reject(error);
    }
  }

  #fail(error: unknown): void {
    this.#reject(error);
    // Stops timers and the call; its result comes too late to matter.
    this.onFailure(BROKEN);
  }
}

// Passes to the client whatever file an upstream answers with, as it comes: a sound, a subtitle file, a stream nobody here reads. A CallReader for
// one attempt of an operation that is answered whole, where both ends speak one dialect; called by attempt.ts. JSON is left to answer-whole.ts.

import type { Failure } from "../contract/failure.ts";
import type { CallReader, OngoingCall, ResponseHead } from "../transport/call.ts";
import { createWholeReader, usageOfFile } from "./answer-whole.ts";
import type { AttemptEnd } from "./attempt.ts";
import type { Core, ReplyHeaders, RequestContext, StreamOut } from "./context.ts";
import type { Line } from "./upstream-call.ts";

export interface RawReader extends CallReader {
  /** Hands over the call that feeds this reader, before its first byte. */
  control(call: OngoingCall): void;
}

interface Edges {
  readonly openHeaders: () => ReplyHeaders;
  readonly done: (end: AttemptEnd) => void;
}

/** Nothing is sent before the first byte is there: until then another deployment may be tried. */
export function createRawReader(core: Core, ctx: RequestContext, line: Line, { openHeaders, done }: Edges): RawReader {
  const whole = createWholeReader(core, ctx, line, done);
  let head: ResponseHead = { status: 0, headers: {} };
  let call: OngoingCall | undefined;
  let out: StreamOut | undefined;
  let blockedSinceMs: number | undefined;
  let heldUpMs = 0;

  const resumed = (): void => {
    heldUpMs += blockedSinceMs === undefined ? 0 : core.now() - blockedSinceMs;
    blockedSinceMs = undefined;
  };
  const flow = {
    onBlocked() {
      blockedSinceMs ??= core.now();
      call?.pause();
    },
    onDrain() {
      resumed();
      call?.resume();
    },
  };
  const open = (): StreamOut => {
    ctx.onAnswer?.();
    return ctx.client.open(openHeaders(), flow, mediaTypeOf(head));
  };
  const ended = (failure: Failure | undefined, to: StreamOut): void => {
    resumed();
    const { losses } = line.ctx;
    done({ type: "streamed", status: head.status, usage: usageOfFile(ctx, line), losses, failure, out: to, heldUpMs });
  };

  return {
    control(ongoing) {
      call = ongoing;
    },
    onHead(received) {
      head = received;
      whole.onHead(received);
      const isFile = received.status >= 200 && received.status <= 299 && !/json/i.test(mediaTypeOf(received));
      return isFile ? "pieces" : "whole";
    },
    onWhole: (body) => whole.onWhole(body),
    onPiece(bytes) {
      out ??= open();
      out.raw(bytes);
    },
    onEnd() {
      out ??= open();
      out.end(false);
      ended(undefined, out);
    },
    onFailure(failure) {
      if (out === undefined) whole.onFailure(failure);
      else ended(failure, out);
    },
  };
}

const mediaTypeOf = ({ headers }: ResponseHead): string => String(headers["content-type"] ?? "application/octet-stream");

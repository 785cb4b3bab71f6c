// A stand-in's side of calls that are followed: a call makes a record, and later calls ask after it, listen to its stream, call it off.
// One for all stand-ins; called by upstream.ts. What a record says when is records.ts's.

import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import type { AnyDialect } from "../contract/dialect.ts";
import type { Faults } from "./faults.ts";
import { callOff, finish, look, type Played, Records, recordCallOf, told } from "./records.ts";
import { faultFrame, refuse } from "./reply.ts";
import { createReplyWriter, type SetTimer } from "./reply-writer.ts";

interface Begun {
  readonly requestId: string;
  readonly faults: Faults;
  readonly headers: IncomingHttpHeaders;
  /** Address that the dialect's paths are below. */
  readonly base: string;
  readonly response: ServerResponse;
}

const NO_LATENCY = { latencyMs: 0 };
const NO_FAULTS: Faults = { latencyMs: 0, chunkPaceMs: 0 };

export class RecordShelf {
  readonly #records = new Records();
  readonly #setTimer: SetTimer;

  constructor(setTimer: SetTimer) {
    this.#setTimer = setTimer;
  }

  /** Whoever asks to wait is answered with the end; others with the beginning. */
  begin(played: Played, { call: { follow }, framing }: AnyDialect, { requestId, faults, headers, base, response }: Begun): void {
    if (follow === undefined) throw new Error("only a call that is followed is answered with a record");
    const record = this.#records.make(played, { id: requestId, follow, faults, base });
    const isAwaited = follow.wait !== undefined && headers[follow.wait.header] !== undefined;
    // What befalls an answer befalls the one that comes: this one is only its name.
    const { latencyMs, chunkPaceMs, instead } = faults;
    const own = isAwaited ? faults : { latencyMs, chunkPaceMs, ...(instead === undefined ? {} : { instead }) };
    const writer = createReplyWriter({ response, faults: own, framing, setTimer: this.#setTimer });
    writer.whole(isAwaited ? finish(record) : told(record), 201);
  }

  /** False when the call is about no record. `path` is below the provider's base URL. */
  serve(
    spoken: readonly { readonly dialect: AnyDialect }[],
    method: string,
    path: string,
    { response, requestId }: Pick<Begun, "response" | "requestId">,
  ): boolean {
    for (const { dialect } of spoken) {
      const call = dialect.call.follow && recordCallOf(dialect.call.follow, method, path);
      if (call === undefined) continue;
      const record = this.#records.find(call.id);
      // Faults of the call that made it are those of its stream.
      const { instead: _, ...faults } = { ...(call.what === "stream" ? record?.faults : NO_FAULTS), ...NO_LATENCY };
      const writer = createReplyWriter({
        response,
        faults: { ...NO_FAULTS, ...faults },
        framing: dialect.framing,
        setTimer: this.#setTimer,
      });
      if (record === undefined) writer.refuse(refuse(dialect, { kind: "not_found", message: `there is no record ${call.id}` }, requestId));
      else if (call.what === "look") writer.whole(look(record));
      else if (call.what === "cancel") writer.whole(callOff(record));
      else {
        if (!record.isCancelled) finish(record);
        writer.stream(record.frames, faultFrame(dialect, faults, requestId));
      }
      return true;
    }
    return false;
  }
}

// JSON objects, one a line, from bytes cut anywhere into frames with their exact bytes. Called through frames.ts. Parses no JSON.

import { isUtf8 } from "node:buffer";
import type { Failure } from "../../contract/failure.ts";
import type { SseDecoder, SseRemainder, SseSink } from "./sse-decoder.ts";

const LF = 0x0a;
const EMPTY = Buffer.alloc(0);

export function createNdjsonDecoder(sink: SseSink, maxLineBytes: number): SseDecoder {
  let rest: Buffer = EMPTY;
  let failure: Failure | undefined;

  function line(raw: Buffer): void {
    if (!isUtf8(raw)) {
      failure = { kind: "bad_response", message: "the upstream's stream is not UTF-8" };
      return;
    }
    const data = raw.toString("utf8").trim();
    if (data === "") sink.onQuiet?.(raw);
    else sink.onEvent({ event: undefined, data, raw, bare: false });
  }

  return {
    push(chunk) {
      let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      for (let end = bytes.indexOf(LF); end !== -1 && failure === undefined; end = bytes.indexOf(LF)) {
        line(bytes.subarray(0, end + 1));
        bytes = bytes.subarray(end + 1);
      }
      rest = bytes;
      if (rest.length > maxLineBytes)
        failure ??= { kind: "bad_response", message: `the upstream sent a line of more than ${maxLineBytes} bytes` };
      return failure;
    },
    end(): SseRemainder {
      const data = rest.toString("utf8").trim();
      return { unfinished: data !== "", event: undefined, data, raw: rest };
    },
  };
}

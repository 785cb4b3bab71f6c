// JSON objects, one a line, from bytes cut anywhere into frames with their exact bytes. Called through frames.ts. Parses no JSON.

import { isUtf8 } from "node:buffer";
import type { Failure } from "../../contract/failure.ts";
import type { SseDecoder, SseRemainder, SseSink } from "./sse-decoder.ts";

const LF = 0x0a;

export function createNdjsonDecoder(sink: SseSink, maxLineBytes: number): SseDecoder {
  // The begun line, joined once its end is there: a long line in many pieces is neither copied nor searched again for each of them.
  let held: Buffer[] = [];
  let heldBytes = 0;
  let failure: Failure | undefined;
  const broken = (message: string): void => {
    failure ??= { kind: "bad_response", message };
  };

  function hold(piece: Buffer): void {
    held.push(piece);
    heldBytes += piece.length;
    if (heldBytes > maxLineBytes) broken(`the upstream sent a line of more than ${maxLineBytes} bytes`);
  }

  function endLine(): void {
    const raw = Buffer.concat(held);
    held = [];
    heldBytes = 0;
    if (!isUtf8(raw)) return broken("the upstream's stream is not UTF-8");
    const data = raw.toString("utf8").trim();
    if (data === "") sink.onQuiet?.(raw);
    else sink.onEvent({ event: undefined, data, raw, bare: false });
  }

  return {
    push(chunk) {
      let from = 0;
      while (failure === undefined && from < chunk.length) {
        const end = chunk.indexOf(LF, from);
        const next = end === -1 ? chunk.length : end + 1;
        hold(chunk.subarray(from, next));
        if (end !== -1 && failure === undefined) endLine();
        from = next;
      }
      return failure;
    },
    get isBetween() {
      return heldBytes === 0;
    },
    end(): SseRemainder {
      const raw = Buffer.concat(held);
      const data = raw.toString("utf8").trim();
      return { unfinished: data !== "", event: undefined, data, raw };
    },
  };
}

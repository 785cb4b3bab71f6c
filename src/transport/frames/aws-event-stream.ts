// AWS's binary event stream (application/vnd.amazon.eventstream): frames with headers, a payload and two checksums, from bytes cut anywhere.
// A frame becomes the object `{ "<event type>": payload }`, an exception `{ "<exception type>": payload }`: one key says what it is.
// Called through frames.ts. Judges no event.

import { crc32 } from "node:zlib";
import { EventStreamCodec } from "@smithy/eventstream-codec";
import type { Failure } from "../../contract/failure.ts";
import type { SseDecoder, SseRemainder, SseSink } from "./sse-decoder.ts";

/** Total length, headers' length and their checksum; and the checksum of all at the end. */
const LEAST_BYTES = 16;
const LENGTH_BYTES = 4;
const PRELUDE_BYTES = 12;

const codec = new EventStreamCodec(
  (bytes) => (typeof bytes === "string" ? bytes : Buffer.from(bytes as Uint8Array).toString("utf8")),
  (text) => Buffer.from(text, "utf8"),
);

export function createAwsEventStreamDecoder(sink: SseSink, maxFrameBytes: number): SseDecoder {
  // Pieces are joined only once there is enough of them to go on: a large frame in many pieces is copied a few times, not once a piece.
  let held: Buffer[] = [];
  let heldBytes = 0;
  let wantedBytes = LENGTH_BYTES;
  let failure: Failure | undefined;
  const broken = (message: string): void => {
    failure ??= { kind: "bad_response", message };
  };

  return {
    push(chunk) {
      if (failure !== undefined) return failure;
      held.push(chunk);
      heldBytes += chunk.length;
      if (heldBytes < wantedBytes) return undefined;
      let bytes = Buffer.concat(held);
      wantedBytes = LENGTH_BYTES;
      while (failure === undefined && bytes.length >= LENGTH_BYTES) {
        const length = bytes.readUInt32BE(0);
        if (length < LEAST_BYTES) broken("the upstream sent a frame that is none");
        else if (length > maxFrameBytes) broken(`the upstream sent a frame of more than ${maxFrameBytes} bytes`);
        // Before the rest is waited for: a wrong length could announce what never comes.
        else if (bytes.length >= PRELUDE_BYTES && crc32(bytes.subarray(0, 8)) !== bytes.readUInt32BE(8))
          broken("the upstream sent a frame whose checksum is wrong");
        else if (bytes.length < length) {
          wantedBytes = bytes.length < PRELUDE_BYTES ? PRELUDE_BYTES : length;
          break;
        } else {
          frame(bytes.subarray(0, length));
          bytes = bytes.subarray(length);
        }
      }
      held = [bytes];
      heldBytes = bytes.length;
      return failure;
    },
    get isBetween() {
      return heldBytes === 0;
    },
    // What is left is part of a frame: it says nothing whole.
    end: (): SseRemainder => ({ unfinished: heldBytes > 0, event: undefined, data: "", raw: Buffer.concat(held) }),
  };

  function frame(raw: Buffer): void {
    let message: ReturnType<typeof codec.decode>;
    try {
      message = codec.decode(raw);
    } catch {
      return broken("the upstream sent a frame whose checksum is wrong");
    }
    const header = (name: string): string => String(message.headers[name]?.value ?? "");
    const body = Buffer.from(message.body).toString("utf8").trim();
    const type = header(":message-type");
    if (type === "error") {
      const told = { code: header(":error-code"), message: header(":error-message") };
      return sink.onEvent({ event: "error", data: JSON.stringify({ error: told }), raw, bare: false });
    }
    const name = type === "exception" ? header(":exception-type") : header(":event-type");
    sink.onEvent({ event: name, data: `{${JSON.stringify(name)}:${body === "" ? "{}" : body}}`, raw, bare: false });
  }
}

/** The frame of an object with one key, or of an error, which tells its exception by its key or, as whole answers do, in `__type`. */
export function encodeAwsFrame(value: object): Buffer {
  const [name = "", payload = {}] = asException(value) ?? Object.entries(value)[0] ?? [];
  const isException = /exception$/i.test(name);
  const text = (value: string) => ({ type: "string" as const, value });
  const headers = {
    [isException ? ":exception-type" : ":event-type"]: text(name),
    ":content-type": text("application/json"),
    ":message-type": text(isException ? "exception" : "event"),
  };
  return Buffer.from(codec.encode({ headers, body: Buffer.from(JSON.stringify(payload)) }));
}

/** `ThrottlingException` is `throttlingException` within a stream, and clients pass over what is not told as an exception. */
function asException(value: object): readonly [string, object] | undefined {
  const { __type: type, ...told } = value as { readonly __type?: unknown };
  return typeof type === "string" ? [`${type.charAt(0).toLowerCase()}${type.slice(1)}`, told] : undefined;
}

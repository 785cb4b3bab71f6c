// AWS's binary event stream (application/vnd.amazon.eventstream): frames with headers, a payload and two checksums, from bytes cut anywhere.
// A frame becomes the object `{ "<event type>": payload }`, an exception `{ "<exception type>": payload }`: one key says what it is.
// Called through frames.ts. Judges no event.

import { crc32 } from "node:zlib";
import { EventStreamCodec } from "@smithy/eventstream-codec";
import type { Failure } from "../../contract/failure.ts";
import type { Box } from "./frames.ts";
import type { SseDecoder, SseRemainder, SseSink } from "./sse-decoder.ts";

/** Total length, headers' length and their checksum; and the checksum of all at the end. */
const LEAST_BYTES = 16;
const LENGTH_BYTES = 4;
const PRELUDE_BYTES = 12;
const CHECKSUM_BYTES = 4;

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
  let lastHead = EMPTY;
  let told = NOTHING_TOLD;
  const broken = (message: string): void => {
    failure ??= { kind: "bad_response", message };
  };

  return {
    push(chunk) {
      if (failure !== undefined) return failure;
      held.push(chunk);
      heldBytes += chunk.length;
      if (heldBytes < wantedBytes) return undefined;
      const bytes = held.length === 1 ? chunk : Buffer.concat(held);
      wantedBytes = LENGTH_BYTES;
      let at = 0;
      while (failure === undefined && bytes.length - at >= LENGTH_BYTES) {
        const left = bytes.length - at;
        const length = bytes.readUInt32BE(at);
        if (length < LEAST_BYTES) broken("the upstream sent a frame that is none");
        else if (length > maxFrameBytes) broken(`the upstream sent a frame of more than ${maxFrameBytes} bytes`);
        // Before the rest is waited for: a wrong length could announce what never comes.
        else if (left >= PRELUDE_BYTES && checksumOf(bytes, at, at + 8) !== bytes.readUInt32BE(at + 8)) broken(WRONG_CHECKSUM);
        else if (left < length) {
          wantedBytes = left < PRELUDE_BYTES ? PRELUDE_BYTES : length;
          break;
        } else {
          frame(at === 0 && left === length ? bytes : bytes.subarray(at, at + length));
          at += length;
          if (sink.onRest !== undefined && at < bytes.length && failure === undefined) at += sink.onRest(bytes.subarray(at));
        }
      }
      heldBytes = bytes.length - at;
      held = heldBytes === 0 ? [] : [bytes.subarray(at)];
      return failure;
    },
    get isBetween() {
      return heldBytes === 0;
    },
    // What is left is part of a frame: it says nothing whole.
    end: (): SseRemainder => ({ unfinished: heldBytes > 0, event: undefined, data: "", raw: Buffer.concat(held) }),
  };

  function frame(raw: Buffer): void {
    const end = raw.length - CHECKSUM_BYTES;
    const bodyAt = PRELUDE_BYTES + raw.readUInt32BE(LENGTH_BYTES);
    if (bodyAt > end || crc32(raw.subarray(0, end)) !== raw.readUInt32BE(end)) return broken(WRONG_CHECKSUM);
    // Most frames of a stream have the same.
    if (raw.compare(lastHead, 0, lastHead.length, PRELUDE_BYTES, bodyAt) !== 0) {
      const head = raw.subarray(PRELUDE_BYTES, bodyAt);
      const read = toldByHead(head);
      if (read === undefined) return broken(WRONG_CHECKSUM);
      lastHead = Buffer.from(head); // of its own: a piece would be held by it
      told = read;
    }
    const { name, error } = told;
    if (error !== undefined) return sink.onEvent({ event: name, data: error, raw, bare: false });
    const body = raw.toString("utf8", bodyAt, end).trim();
    sink.onEvent({ event: name, data: `${told.before}${body === "" ? "{}" : body}}`, raw, bare: false });
  }
}

/** Its headers stand before its payload, and say its name. */
export const AWS_BOX: Box = {
  before: PRELUDE_BYTES,
  after: CHECKSUM_BYTES,
  hidden: (name) => [beginOf(name).length, 1],
  endOf(bytes, at, headBytes) {
    if (bytes.length - at < LEAST_BYTES || bytes.readUInt32BE(at + LENGTH_BYTES) !== headBytes) return -1;
    const end = at + bytes.readUInt32BE(at);
    if (end - at < LEAST_BYTES || end > bytes.length || checksumOf(bytes, at, at + 8) !== bytes.readUInt32BE(at + 8)) return -1;
    return crc32(bytes.subarray(at, end - CHECKSUM_BYTES)) === bytes.readUInt32BE(end - CHECKSUM_BYTES) ? end : -1;
  },
};

const beginOf = (name: string): string => `{${JSON.stringify(name)}:`;

/** What the headers of a frame say of it. */
interface Told {
  readonly name: string;
  /** As much of its object as stands before the payload. */
  readonly before: string;
  /** All of its object, which has no payload then. */
  readonly error: string | undefined;
}
const NOTHING_TOLD: Told = { name: "", before: '{"":', error: undefined };

/** Every stream has the same few, so that each is read once; undefined where it cannot be read. */
function toldByHead(head: Buffer): Told | undefined {
  const key = head.toString("latin1");
  const known = KNOWN_HEADS.get(key);
  if (known !== undefined) return known;
  const headers = headersOf(head);
  if (headers === undefined) return undefined;
  const told = toldBy(headers);
  if (KNOWN_HEADS.size < MOST_HEADS && key.length <= LONGEST_HEAD && told.error === undefined) KNOWN_HEADS.set(key, told);
  return told;
}
const KNOWN_HEADS = new Map<string, Told>();
const MOST_HEADS = 64;
const LONGEST_HEAD = 256;

function toldBy(headers: ReadonlyMap<string, string>): Told {
  const header = (name: string): string => headers.get(name) ?? "";
  const type = header(":message-type");
  if (type === "error") {
    const error = { code: header(":error-code"), message: header(":error-message") };
    return { name: "error", before: "", error: JSON.stringify({ error }) };
  }
  const name = type === "exception" ? header(":exception-type") : header(":event-type");
  return { name, before: beginOf(name), error: undefined };
}

/** CRC-32 of a few bytes, in less time than it takes to ask for it. */
function checksumOf(bytes: Buffer, from: number, to: number): number {
  let sum = -1;
  for (let at = from; at < to; at += 1) sum = (CRC_TABLE[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8); // within both
  return ~sum >>> 0;
}
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

const EMPTY = Buffer.alloc(0);
const WRONG_CHECKSUM = "the upstream sent a frame whose checksum is wrong";

/** Bytes of a value of each type of header, by its number; of two types the value says its length itself. */
const HEADER_SIZES: readonly (number | "said")[] = [0, 0, 1, 2, 4, 8, "said", "said", 8, 16];
const STRING = 7;

/** Those that are strings; undefined where it cannot be told where one ends. */
function headersOf(head: Buffer): ReadonlyMap<string, string> | undefined {
  const headers = new Map<string, string>();
  let at = 0;
  while (at < head.length) {
    const typeAt = at + 1 + (head[at] ?? 0);
    const type = head[typeAt];
    const size = HEADER_SIZES[type ?? -1];
    if (size === undefined || (size === "said" && typeAt + 3 > head.length)) return undefined;
    const valueAt = typeAt + (size === "said" ? 3 : 1);
    const end = valueAt + (size === "said" ? head.readUInt16BE(typeAt + 1) : size);
    if (end > head.length) return undefined;
    if (type === STRING) headers.set(head.toString("utf8", at + 1, typeAt), head.toString("utf8", valueAt, end));
    at = end;
  }
  return headers;
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

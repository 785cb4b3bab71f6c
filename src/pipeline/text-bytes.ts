// A text as its UTF-8 bytes. For a long one Node asks for three times its length and gives most of it back, which costs several times the writing:
// here it is written to a place that is kept, and copied from there. Called for the bodies we write ourselves.

import type { JsonParts } from "../http/json-written.ts";
import { type PiecedBody, piecedBody } from "../transport/http1/pieced-body.ts";

/** Shorter ones cost no more than their bytes. */
const LONG = 16 * 1024;
/** The place is no larger; a text that may be is left to Node. */
const LARGEST_PLACE = 4 * 1024 * 1024;
const MOST_BYTES_A_UNIT = 3;

let place = Buffer.alloc(0);

export function bytesOfText(text: string): Buffer {
  const most = text.length * MOST_BYTES_A_UNIT;
  if (text.length < LONG || most > LARGEST_PLACE) return Buffer.from(text);
  if (most > place.length) place = Buffer.allocUnsafeSlow(Math.min(LARGEST_PLACE, most * 2));
  return Buffer.from(place.subarray(0, place.write(text)));
}

export function bytesOfParts(parts: JsonParts): Buffer | PiecedBody {
  const [first, second] = parts;
  if (typeof first === "string" && second === undefined) return bytesOfText(first);
  return piecedBody(parts.map((part) => (typeof part === "string" ? bytesOfText(part) : part)));
}

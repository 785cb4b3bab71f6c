// A JSON body with top-level values replaced and all its other bytes as they were. Pure.

import type { Json } from "../contract/dialect.ts";
import type { PiecedBody } from "../transport/http1/pieced-body.ts";
import type { ScannedJson, ValueSpan } from "./json-scan.ts";

/** A shorter body is copied: one piece is sent in less time than three. */
export const WORTH_SHARING_BYTES = 32 * 1024;

/** What is written in place of a span. */
interface Edit extends ValueSpan {
  readonly text: string;
}

/**
 * Values replaced, or added at the front where the key is absent. A long body is not copied: what is kept of it is given as the pieces it lies in. The
 * scan must be that of these bytes, and of an object.
 */
export function spliceTopLevel(bytes: Buffer, scan: ScannedJson, values: Readonly<Record<string, Json>>): Buffer | PiecedBody {
  if (!scan.isObject) throw new Error("only an object's members can be spliced");
  const edits = editsOf(bytes, scan, values);
  let length = bytes.length;
  for (const { start, end, text } of edits) length += Buffer.byteLength(text) - (end - start);
  return length < WORTH_SHARING_BYTES ? copied(bytes, edits, length) : { pieces: shared(bytes, edits), length };
}

/** In the order of their places. */
function editsOf(bytes: Buffer, scan: ScannedJson, values: Readonly<Record<string, Json>>): readonly Edit[] {
  const edits: Edit[] = [];
  let added = "";
  for (const key in values) {
    const text = JSON.stringify(values[key]);
    const at = scan.span(key);
    if (at === undefined) added += `${added === "" ? "" : ","}${JSON.stringify(key)}:${text}`;
    else edits.push({ start: at.start, end: at.end, text });
  }
  if (added !== "") {
    const at = bytes.indexOf("{") + 1;
    edits.push({ start: at, end: at, text: scan.keys().length > 0 ? `${added},` : added });
  }
  return edits.length > 1 ? edits.sort((a, b) => a.start - b.start) : edits;
}

function copied(bytes: Buffer, edits: readonly Edit[], length: number): Buffer {
  const spliced = Buffer.allocUnsafe(length);
  let [from, to] = [0, 0];
  for (const { start, end, text } of edits) {
    to += bytes.copy(spliced, to, from, start);
    to += spliced.write(text, to);
    from = end;
  }
  bytes.copy(spliced, to, from);
  return spliced;
}

function shared(bytes: Buffer, edits: readonly Edit[]): readonly Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (const { start, end, text } of edits) {
    pieces.push(bytes.subarray(from, start), Buffer.from(text));
    from = end;
  }
  pieces.push(bytes.subarray(from));
  return pieces;
}

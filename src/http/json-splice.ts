// A JSON body with top-level values replaced and all its other bytes as they were. Pure.

import type { Json } from "../contract/dialect.ts";
import type { PiecedBody } from "../transport/http1/pieced-body.ts";
import type { ScannedJson, ValueSpan } from "./json-scan.ts";

/** What is written in place of a span. */
interface Edit extends ValueSpan {
  readonly text: string;
}

/**
 * Values replaced, or added at the front where the key is absent. What is kept is not copied: it is given as the pieces it lies in. The scan must be
 * that of these bytes, and of an object.
 */
export function spliceTopLevel(bytes: Buffer, scan: ScannedJson, values: Readonly<Record<string, Json>>): PiecedBody {
  if (!scan.isObject) throw new Error("only an object's members can be spliced");
  const pieces: Buffer[] = [];
  let { length } = bytes;
  let from = 0;
  for (const { start, end, text } of editsOf(bytes, scan, values)) {
    const said = Buffer.from(text);
    pieces.push(bytes.subarray(from, start), said);
    length += said.length - (end - start);
    from = end;
  }
  pieces.push(bytes.subarray(from));
  return { pieces, length };
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

// A form as multipart/form-data (RFC 7578, names as browsers write them), its files read when they are sent. Its length is known ahead, because not every
// upstream takes chunks.

import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import type { FormEntry } from "../../contract/form.ts";
import type { StreamedBody } from "./send-stream.ts";

export interface Multipart extends StreamedBody {
  readonly length: number;
  readonly contentType: string;
}

export function multipartOf(entries: readonly FormEntry[]): Multipart {
  const boundary = `----signalbox-${randomUUID()}`;
  const parts: (Buffer | Blob)[] = [];
  for (const { name, value } of entries) {
    const field = `--${boundary}\r\ncontent-disposition: form-data; name="${quoted(lineBreaks(name))}"`;
    if (typeof value === "string") parts.push(Buffer.from(`${field}\r\n\r\n${lineBreaks(value)}\r\n`));
    else {
      const { filename, blob } = value;
      const mediaType = blob.type === "" ? "application/octet-stream" : blob.type;
      parts.push(Buffer.from(`${field}; filename="${quoted(filename)}"\r\ncontent-type: ${mediaType}\r\n\r\n`), blob, Buffer.from("\r\n"));
    }
  }
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return {
    stream: Readable.from(piecesOf(parts), { objectMode: false }),
    length: parts.reduce((sum, part) => sum + ("size" in part ? part.size : part.length), 0),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

async function* piecesOf(parts: readonly (Buffer | Blob)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if ("size" in part) yield* part.stream();
    else yield part;
  }
}

/** As a form in a browser has them. */
const lineBreaks = (text: string): string => text.replace(/\r?\n|\r/g, "\r\n");
const quoted = (text: string): string => text.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");

// Forms of recordings: what a client sends as one, and one that was sent as it can be written down. A file is `{ file: its name, type, holds: a text }`.

import type { FormEntry, ReceivedForm, Upload } from "../../contract/form.ts";
import { formEntries } from "../../kit/form-fields.ts";

interface WrittenFile {
  readonly file: string;
  readonly type: string;
  readonly holds: string;
}

const isFile = (value: unknown): value is WrittenFile => typeof value === "object" && value !== null && "file" in value && "holds" in value;

/** As a client's form would have come. */
export function formOf(asked: Readonly<Record<string, unknown>>): ReceivedForm {
  const uploads: Upload[] = [];
  const refer = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(refer);
    if (!isFile(value)) return value;
    const blob = new Blob([value.holds], { type: value.type });
    uploads.push({ filename: value.file, mediaType: value.type, size: blob.size, blob });
    return { ref: uploads.length - 1 };
  };
  const referred = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, refer(value)]));
  return { entries: formEntries(referred, uploads), dispose: () => Promise.resolve() };
}

/** Its fields by their names, each a text or a file; those of a list are one. */
export async function formWritten(entries: readonly FormEntry[]): Promise<Readonly<Record<string, unknown>>> {
  const fields: Record<string, unknown> = {};
  for (const { name, value } of entries) {
    const one = typeof value === "string" ? value : { file: value.filename, type: value.mediaType, holds: await value.blob.text() };
    const before = fields[name];
    fields[name] = name.endsWith("[]") ? [...(Array.isArray(before) ? before : []), one] : one;
  }
  return fields;
}

// Multipart forms as JSON and back: what their fields are by their schema, and where their files are found. Pure; no file is opened.

import type { Json } from "../contract/dialect.ts";
import type { FormEntry, FormFields, Upload } from "../contract/form.ts";

/** Texts read as what the schema says they are, files as where they are found among the uploads. A field given twice must be a list. */
export function formFields(
  entries: readonly FormEntry[],
  form: FormFields,
): { readonly value: { readonly [name: string]: Json } } | { readonly twice: string } {
  const fields: Record<string, Json> = {};
  let files = 0;
  for (const { name: written, value } of entries) {
    const name = written.endsWith("[]") ? written.slice(0, -2) : written;
    const read = typeof value === "string" ? readText(name, value, form) : reference(value, files++);
    const before = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (form.lists.includes(name)) fields[name] = [...(Array.isArray(before) ? before : []), read];
    else if (before !== undefined) return { twice: name };
    else Object.defineProperty(fields, name, { value: read, enumerable: true, configurable: true, writable: true });
  }
  return { value: fields };
}

function readText(name: string, text: string, { numbers, booleans }: FormFields): Json {
  if (numbers.includes(name) && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  if (booleans.includes(name) && (text === "true" || text === "false")) return text === "true";
  return text;
}

const reference = ({ filename, mediaType, size }: Upload, ref: number): Json => ({ ref, filename, media_type: mediaType, size });

/** An encoded body as a form: lists as `name[]`, references as the files they stand for, objects as JSON. */
export function formEntries(body: object, uploads: readonly Upload[]): FormEntry[] {
  return Object.entries(body).flatMap(([name, value]: [string, unknown]) => {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value.map((item: unknown) => ({ name: `${name}[]`, value: entryValue(item, uploads) }));
    return [{ name, value: entryValue(value, uploads) }];
  });
}

function entryValue(value: unknown, uploads: readonly Upload[]): string | Upload {
  if (typeof value !== "object" || value === null) return String(value);
  const { ref } = value as { readonly ref?: unknown }; // only looked at
  return (typeof ref === "number" ? uploads[ref] : undefined) ?? JSON.stringify(value);
}

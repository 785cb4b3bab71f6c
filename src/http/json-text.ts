// A value as JSON, for what is long by its texts: `JSON.stringify` looks at them a character at a time, here it is sixteen. Measured: a body of 1 MB is
// written in half the time, one of 100 kB in two thirds, a short one takes longer. The same text as it gives, of what JSON.parse makes and mappings put
// together: plain objects, lists, texts, numbers, true, false, null and members that are undefined.

import { createIsPlain } from "./json-runs.ts";

/** A shorter text takes less time as it is. */
const LONG_TEXT = 128;
const isPlain = createIsPlain();

export function jsonText(value: object): string {
  return isPlain === undefined ? JSON.stringify(value) : (textOf(value) ?? "null");
}

/** Undefined for what is left out of an object, and null in a list. */
function textOf(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return (value.length < LONG_TEXT ? PLAIN.test(value) : isLongAndPlain(value)) ? `"${value}"` : JSON.stringify(value);
    case "number":
      return Number.isFinite(value) ? `${value}` : "null";
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? listText(value) : objectText(value as Readonly<Record<string, unknown>>);
    default:
      return JSON.stringify(value);
  }
}

/** Of one byte a character where it is as many bytes as characters. */
const isLongAndPlain = (text: string): boolean => Buffer.byteLength(text) === text.length && isPlain?.(text) === true;

function listText(values: readonly unknown[]): string {
  let text = "";
  for (const value of values) text += `${text === "" ? "[" : ","}${textOf(value) ?? "null"}`;
  return text === "" ? "[]" : `${text}]`;
}

function objectText(object: Readonly<Record<string, unknown>>): string {
  let text = "";
  for (const key of Object.keys(object)) {
    const value = textOf(object[key]);
    if (value !== undefined) text += `${text === "" ? "{" : ","}${keyText(key)}:${value}`;
  }
  return text === "" ? "{}" : `${text}}`;
}

const keyText = (key: string): string => (PLAIN.test(key) ? `"${key}"` : JSON.stringify(key));
const PLAIN = /^[ !#-[\]-~]*$/;

// JSON text → the object in it. Every answer and every event of an upstream is one; anything else is no answer. Pure, never throws.

import { isUtf8 } from "node:buffer";
import type { Json } from "../contract/dialect.ts";

export type JsonObject = { readonly [key: string]: Json | undefined };

export function parseObject(text: string): JsonObject | undefined {
  try {
    // JSON.parse returns any; by its definition it is Json. Array.isArray does not narrow a readonly array away.
    const value = JSON.parse(text) as Json;
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

export function parseBody(body: Buffer): JsonObject | undefined {
  return body.length > 0 && isUtf8(body) ? parseObject(body.toString("utf8")) : undefined;
}

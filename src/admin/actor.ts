// Whoever did it, as the audit log names them, and what two things are told apart by. Pure.

import { createHash } from "node:crypto";
import type { Principal } from "../contract/access.ts";

/** `master`, `anonymous`, or a key or user. */
export function actorOf({ type, keyId, userId }: Principal): string {
  if (type === "key") return `key:${keyId ?? ""}`;
  return type === "token" ? `user:${userId ?? ""}` : type;
}

export const digestOf = (parts: readonly unknown[]): string => createHash("sha256").update(JSON.stringify(parts)).digest("hex");

// What a client is told whose body is not taken as JSON. Words for json-walk.ts.

import type { Failure } from "../contract/failure.ts";

const LONGEST_PARAM = 256;

export function notJson(reason: string, at: number): Failure {
  return { kind: "invalid_request", message: `The request body is not valid JSON: ${reason} (byte ${at}).` };
}

/** It is JSON that says a thing twice, half or too deep. */
export function refusedAt(path: string, reason: string): Failure {
  const param = path.length > LONGEST_PARAM ? `${path.slice(0, LONGEST_PARAM)}…` : path;
  const message = `The request body is refused: ${reason} at ${param || "the top level"}.`;
  return { kind: "invalid_request", message, param: param || undefined };
}

/** A member's piece of a path. */
export const memberStep = (key: string): string => (/^[A-Za-z_$][\w$-]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`);

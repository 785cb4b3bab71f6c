// Places in JSON that a client sent: what stands there, where a text stands, and the same JSON with something else there. Called by read-request.ts. Pure.

import type { Json } from "../contract/dialect.ts";

/** Where it says exactly this text: the first place, depth first, as a JSON path that begins with a dot or a bracket. The scan has bounded the depth. */
export function pathOf(value: Json | undefined, text: string): string | undefined {
  if (value === text) return "";
  const members: readonly (readonly [string, Json | undefined])[] = Array.isArray(value)
    ? value.map((item, i) => [`[${i}]`, item])
    : isObject(value)
      ? Object.entries(value).map(([key, member]) => [`.${key}`, member])
      : [];
  for (const [step, member] of members) {
    const rest = pathOf(member, text);
    if (rest !== undefined) return step + rest;
  }
  return undefined;
}

/** What stands below a value, along the rest of a path. */
export function below(value: Json | undefined, path: readonly string[], from: number): Json | undefined {
  let found = value;
  for (let step = from; step < path.length; step++) found = isObject(found) ? found[path[step] ?? ""] : undefined;
  return found;
}

/** The value with another one along a path; what is in the way and no object is replaced. */
export function withValue(value: Json | undefined, path: readonly string[], wanted: Json): Json {
  const [first, ...rest] = path;
  if (first === undefined) return wanted;
  const object = isObject(value) ? value : {};
  return { ...object, [first]: withValue(object[first], rest, wanted) };
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// Whether a provider lets a call through as it is, and to which path: by what gateway.yaml declares, and by nothing else. Pure.
// Paths are compared as they came. One that an upstream could read otherwise than we do (dots, doubled or encoded slashes) is refused.

import { HTTP_METHODS, type HttpMethod, type PassedPath } from "../contract/plan.ts";
import type { PicoUsd } from "../contract/usage.ts";

export type Passage =
  | {
      readonly type: "open";
      readonly path: string;
      readonly method: HttpMethod;
      readonly declared: string;
      readonly cost: PicoUsd | undefined;
    }
  | { readonly type: "malformed" }
  | { readonly type: "closed" }
  /** The path is let through with these methods only. */
  | { readonly type: "method"; readonly allow: readonly HttpMethod[] };

/**
 * `asked` is what follows `/passthrough/{provider}`, without its query; it may begin with the base URL's own path (`ownPath`), as it does in a
 * provider's documentation and its SDKs, or leave it away. The path that comes out is below the base URL.
 */
export function passageOf(declared: readonly PassedPath[], ownPath: string, method: string, asked: string): Passage {
  if (!isPlain(asked)) return { type: "malformed" };
  const path = ownPath !== "" && covers(ownPath, asked) ? asked.slice(ownPath.length) : asked;
  const entries = declared.filter((entry) => covers(entry.path, path));
  if (entries.length === 0) return { type: "closed" };
  const allow = allowedBy(entries);
  const known = allow.find((one) => one === method);
  const entry = entries.find(({ methods }) => known !== undefined && allowedBy([{ methods }]).includes(known));
  return known === undefined || entry === undefined
    ? { type: "method", allow }
    : { type: "open", path, method: known, declared: entry.path, cost: costOf(entries, known) };
}

/** As the closest of those says that let it through. */
function costOf(entries: readonly PassedPath[], method: HttpMethod): PicoUsd | undefined {
  const closest = entries.filter((one) => one.costPerRequest !== undefined && allowedBy([one]).includes(method));
  return closest.toSorted((a, b) => b.path.length - a.path.length)[0]?.costPerRequest;
}

/** Whole segments only: `/files` covers `/files/1`, not `/files-of-others`. */
function covers(prefix: string, path: string): boolean {
  return prefix === "/" || path === prefix || path.startsWith(`${prefix}/`);
}

function allowedBy(entries: readonly Pick<PassedPath, "methods">[]): readonly HttpMethod[] {
  const named = entries.flatMap(({ methods }) => methods);
  return HTTP_METHODS.filter((method) => named.includes(method) || (method === "HEAD" && named.includes("GET")));
}

/** What RFC 3986 allows in a path, and of that nothing that anybody could take for a way out. */
const PATH = /^(?:\/(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*)*$/;
/** As often as somebody upstream might decode. */
const MOST_DECODED = 4;

function isPlain(path: string): boolean {
  if (!PATH.test(path)) return false;
  let text = path;
  for (let times = 0; times <= MOST_DECODED; times += 1) {
    if (!isContained(text)) return false;
    // One character at a time: bytes beyond ASCII need no looking at.
    const decoded = text.replaceAll(/%([0-7][0-9A-Fa-f])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    if (decoded === text) return true;
    // An encoded slash would make two segments of one.
    if (count(decoded, "/") !== count(path, "/")) return false;
    text = decoded;
  }
  return false;
}

/** Dots are looked for before a `;` as well, where some servers cut a segment. */
function isContained(text: string): boolean {
  const isControl = [...text].some((char) => char < " " || char === "\x7f");
  if (isControl || text.includes("\\") || text.includes("//")) return false;
  return text.split("/").every((segment) => !/^\.{1,2}(?:;|$)/.test(segment));
}

const count = (text: string, char: string): number => text.split(char).length - 1;

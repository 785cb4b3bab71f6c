// Which dialect a path speaks: the table the dialects' own ingress declarations make, compiled once at start. Pure.
// A `{model}` in a pattern takes anything up to what follows it, slashes included, percent-encoded or not.

import type { AnyDialect, Dispatch } from "../contract/dialect.ts";

export interface Route {
  readonly ingress: AnyDialect;
  /** Undefined: the body says it. */
  readonly model: string | undefined;
  readonly stream: boolean | undefined;
}

export interface Routes {
  /** `path` without its query, as it came; undefined when no dialect is spoken there. */
  find(path: string): Route | undefined;
}

interface Pattern {
  readonly before: string;
  readonly after: string;
  readonly ingress: AnyDialect;
  readonly stream: boolean | undefined;
}

const MODEL = "{model}";

/** Throws when two dialects claim one path: the generator has let a contradiction through. */
export function compileRoutes(dispatch: Pick<Dispatch, "dialects" | "plain" | "counting">): Routes {
  const exact = new Map<string, Route>();
  const patterns: Pattern[] = [];
  for (const ingress of [dispatch.dialects, dispatch.plain, dispatch.counting].flatMap((table) => Object.values<AnyDialect>(table))) {
    for (const { path, stream } of ingress.ingress) {
      const at = path.indexOf(MODEL);
      if (at !== -1) patterns.push({ before: path.slice(0, at), after: path.slice(at + MODEL.length), ingress, stream });
      else if (exact.has(path)) throw new Error(`two dialects are spoken at ${path}`);
      else exact.set(path, { ingress, model: undefined, stream });
    }
  }
  // Some clients are told a base URL without the version.
  for (const [path, route] of [...exact]) {
    const unversioned = path.replace(/^\/v1(?=\/)/, "");
    if (!exact.has(unversioned)) exact.set(unversioned, route);
  }
  // The most particular first.
  patterns.sort((a, b) => b.before.length + b.after.length - (a.before.length + a.after.length));
  return { find: (path) => exact.get(path) ?? exact.get(withoutSlash(path)) ?? match(patterns, path) };
}

function match(patterns: readonly Pattern[], path: string): Route | undefined {
  for (const { before, after, ingress, stream } of patterns) {
    if (path.length <= before.length + after.length || !path.startsWith(before)) continue;
    // A colon may come percent-encoded from careful clients.
    const end = path.endsWith(after) ? path.length - after.length : encodedEnd(path, after);
    if (end === undefined || end <= before.length) continue;
    const model = decode(path.slice(before.length, end));
    if (model !== undefined) return { ingress, model, stream };
  }
  return undefined;
}

function encodedEnd(path: string, after: string): number | undefined {
  if (!after.startsWith(":")) return undefined;
  const encoded = `%3A${after.slice(1)}`;
  return path.slice(-encoded.length).toLowerCase() === encoded.toLowerCase() ? path.length - encoded.length : undefined;
}

/** Undefined when it is no percent-encoding. */
export function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

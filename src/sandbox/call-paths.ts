// The upstream's side of each dialect's call: which path below a provider's base URL is a chat call, and what it says of model and stream.
// Made from the dialects' own call tables by asking them for the path of a model nobody has. Pure.

import type { AnyDialect } from "../contract/dialect.ts";

export interface CallPath {
  /** Undefined: the body says it. */
  readonly model: string | undefined;
  readonly stream: boolean | undefined;
}

export interface CallPaths {
  /** `path` is below the base URL, without its query. */
  find(path: string): CallPath | undefined;
}

const NOBODY = "modelnobodyhas";

/** A provider's own paths, in place of the dialect's. */
export interface OwnPaths {
  readonly path?: string | undefined;
  readonly streamPath?: string | undefined;
}

export function callPaths({ call }: Pick<AnyDialect, "call">, { path, streamPath = path }: OwnPaths = {}): CallPaths {
  const at = (stream: boolean): string => (stream ? streamPath : path)?.replaceAll("{model}", NOBODY) ?? call.path(NOBODY, stream);
  const [whole, streamed] = [patternOf(at(false)), patternOf(at(true))];
  const others = path === undefined ? (call.otherPaths ?? []) : [];
  const isSame = whole.before === streamed.before && whole.after === streamed.after;
  const usual = isSame
    ? [{ ...whole, stream: undefined }]
    : [
        { ...whole, stream: false },
        { ...streamed, stream: true },
      ];
  const patterns = [...usual, ...others.map((one) => ({ ...patternOf(one.replace("{model}", NOBODY)), stream: undefined }))];
  return {
    find(path) {
      for (const { before, after, stream } of patterns) {
        if (after === undefined) {
          if (path === before) return { model: undefined, stream };
          continue;
        }
        if (!path.startsWith(before) || !path.endsWith(after) || path.length <= before.length + after.length) continue;
        const model = decoded(path.slice(before.length, path.length - after.length));
        if (model !== undefined) return { model, stream };
      }
      return undefined;
    },
  };
}

interface Pattern {
  readonly before: string;
  /** Undefined: the path names no model. */
  readonly after: string | undefined;
}

function patternOf(path: string): Pattern {
  const bare = path.split("?", 1)[0] ?? "";
  const at = bare.indexOf(NOBODY);
  return at === -1 ? { before: bare, after: undefined } : { before: bare.slice(0, at), after: bare.slice(at + NOBODY.length) };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

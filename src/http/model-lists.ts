// Where clients of each dialect ask which models there are: the table their `models:` make, compiled once at start. Pure.
// Several dialects may list at one path; a header tells their clients apart, and the one that needs none takes the rest.

import type { AnyDialect, Dispatch } from "../contract/dialect.ts";
import type { ModelListing, TellingHeader } from "../contract/listing.ts";
import { decode } from "./routes.ts";

export interface Asked {
  readonly ingress: AnyDialect;
  readonly listing: ModelListing;
  readonly what:
    | { readonly type: "list" }
    /** Undefined: the body says it. */
    | { readonly type: "one"; readonly model: string | undefined }
    /** A path that is looked at first, and what stands there. */
    | { readonly type: "probe"; readonly body: object };
  readonly method: "GET" | "POST";
}

export interface ModelLists {
  /** `path` without its query, as it came; `header` reads a request header by its name in lower case. */
  find(path: string, header: (name: string) => string | undefined): Asked | undefined;
}

interface Place {
  readonly ingress: AnyDialect;
  readonly listing: ModelListing;
  readonly list: string;
  readonly one: string;
  readonly header: TellingHeader | undefined;
}

const MODEL = "{model}";

/** Throws when two dialects that no header tells apart list at one path: the generator has let a contradiction through. */
export function compileModelLists(dispatch: Pick<Dispatch, "dialects" | "plain">): ModelLists {
  const places = [...Object.values<AnyDialect>(dispatch.dialects), ...Object.values<AnyDialect>(dispatch.plain)].flatMap((ingress) => {
    const { models: listing } = ingress;
    return listing === undefined ? [] : listing.paths.map(({ list, one, header }): Place => ({ ingress, listing, list, one, header }));
  });
  const open = places.filter(({ header }) => header === undefined);
  for (const { list } of open)
    if (open.filter((one) => one.list === list).length > 1) throw new Error(`two dialects list models at ${list}`);
  const ordered = [...places.filter(({ header }) => header !== undefined), ...open];
  return {
    find(path, header) {
      // Some clients are told a base URL without the version.
      const candidates = path.startsWith("/v1/") ? [path] : [path, `/v1${path}`];
      for (const candidate of candidates) {
        for (const place of ordered) {
          const asked = isMeant(place.header, header) ? askedAt(place, candidate) : undefined;
          if (asked !== undefined) return asked;
        }
      }
      return undefined;
    },
  };
}

function isMeant(telling: TellingHeader | undefined, header: (name: string) => string | undefined): boolean {
  if (telling === undefined) return true;
  const value = header(telling.name);
  return value !== undefined && (telling.value === undefined || value === telling.value);
}

function askedAt({ ingress, listing, list, one }: Place, path: string): Asked | undefined {
  const bare = path.replace(/\/$/, "");
  if (bare === list) return { ingress, listing, what: { type: "list" }, method: "GET" };
  const probe = Object.hasOwn(listing.probes ?? {}, bare) ? listing.probes?.[bare] : undefined;
  if (probe !== undefined) return { ingress, listing, what: { type: "probe", body: probe }, method: "GET" };
  const method = listing.named === undefined ? "GET" : "POST";
  if (!one.endsWith(MODEL)) return bare === one ? { ingress, listing, what: { type: "one", model: undefined }, method } : undefined;
  const before = one.slice(0, -MODEL.length);
  return path.startsWith(before)
    ? { ingress, listing, what: { type: "one", model: decode(path.slice(before.length)) ?? "" }, method }
    : undefined;
}

// Where clients say their key: the usual headers of every SDK, or the one that gateway.yaml names. Pure.

import type { HeaderOf } from "../contract/gate.ts";

/** The parameter that some clients say it in. */
const PARAMETER = "?key";
const USUAL = ["x-api-key", "api-key"];

/** Undefined where none is said. An empty one is none. */
export type Presented = (header: HeaderOf) => string | undefined;

/** `only`: the one header that is looked at, in lower case. `more`: headers that dialects carry keys in. */
export function createPresented(only: string | undefined, more: Iterable<string>): Presented {
  if (only !== undefined) return (header) => bearerOf(header(only)) ?? plainOf(header(only));
  const others = [...new Set([...USUAL, ...more, PARAMETER])].filter((name) => name !== "authorization");
  return (header) => {
    const bearer = bearerOf(header("authorization"));
    if (bearer !== undefined) return bearer;
    for (const name of others) {
      const said = plainOf(header(name));
      if (said !== undefined) return said;
    }
    return undefined;
  };
}

function bearerOf(value: string | undefined): string | undefined {
  return value === undefined ? undefined : /^bearer +(\S+) *$/i.exec(value)?.[1];
}

function plainOf(value: string | undefined): string | undefined {
  const said = value?.trim();
  return said === undefined || said === "" || /^bearer\b/i.test(said) ? undefined : said;
}

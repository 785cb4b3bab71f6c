// How a wire's names may be spelled beside its own spelling, as tables of the dialect's module. Pure.

import { memberNames, type WireSchema } from "../parse/wire.ts";
import type { Code } from "../print/code.ts";
import { literal } from "../print/literal.ts";

/** The names that read otherwise in snake_case, and those whose values are the client's own maps. */
export function spellings(wire: WireSchema): Code[] {
  const { names, maps } = memberNames(wire);
  const pairs = names
    .map((name) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), name])
    .filter(([snake, name]) => snake !== name);
  return [
    ["const SNAKE_CASE: ReadonlyMap<string, string> = new Map(Object.entries(", literal(Object.fromEntries(pairs)), "));"],
    ["const MAPS: ReadonlySet<string> = new Set(", literal(maps), ");"],
    "",
  ];
}

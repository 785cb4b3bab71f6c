// Takes out of a canonical value what a mapping said it lost, so that what is left can be held to equality. Losses are paths of types
// (`ImagePart.image_url.detail`, `ChatRequest.seed`, `Part.input_audio` for a kind of part, `OpaquePart` for all of a type), so the value is
// walked along the canonical schema. Pure: the value is not changed.

import type { Loss } from "../../src/contract/context.ts";
import { branchesOf, definitionsOf, isSchema, propertiesOf, refOf, type Schema, tagOf } from "./wires.ts";

const defs = definitionsOf("canonical");

/** Without what is lost. `root` is the definition the value is of. */
export function forget<T>(value: T, losses: readonly Pick<Loss, "path">[], root: string): T {
  const lost = new Set(losses.flatMap(({ path }) => [path, memberPath(path)]));
  return walk(value, { $ref: `#/$defs/${root}` }, []) as T; // only members and items are missing

  /** `places`: the ways a path may name where we are, by each type around it. */
  function walk(node: unknown, schema: Schema, places: readonly string[]): unknown {
    const name = refOf(schema);
    if (name !== undefined) return lost.has(name) ? undefined : walk(node, defs[name] ?? {}, [name, ...places]);
    const branch = branchFor(schema, node);
    if (branch !== undefined) return walk(node, branch, places);
    if (Array.isArray(node)) {
      const { items } = schema;
      return isSchema(items) ? node.map((item: unknown) => walk(item, items, places)).filter((item) => item !== undefined) : node;
    }
    if (!isSchema(node)) return node;
    const members = propertiesOf(schema);
    const kept = Object.entries(node).flatMap(([member, inner]): [string, unknown][] => {
      const paths = places.map((place) => `${place}.${member}`);
      if (paths.some((path) => lost.has(path))) return [];
      const of = members[member];
      const left = of === undefined ? inner : walk(inner, of, paths);
      return left === undefined ? [] : [[member, left]];
    });
    return Object.fromEntries(kept);
  }
}

/** `Part.image_url` speaks of a member of a union by its tag: the definition of that member, `ImagePart`. */
export function memberPath(path: string): string {
  const [union = "", tag] = path.split(".");
  const found = branchesOf(defs[union] ?? {}).find((branch) => tagValue(branch, tagOf(defs[union] ?? {})) === tag);
  return (found && refOf(found)) ?? path;
}

function branchFor(union: Schema, value: unknown): Schema | undefined {
  const tag = tagOf(union);
  if (tag === undefined || !isSchema(value)) return undefined;
  return branchesOf(union).find((branch) => tagValue(branch, tag) === value[tag]);
}

function tagValue(branch: Schema, tag: string | undefined): unknown {
  const of = defs[refOf(branch) ?? ""];
  return of === undefined || tag === undefined ? undefined : propertiesOf(of)[tag]?.["const"];
}

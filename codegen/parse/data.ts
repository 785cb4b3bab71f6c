// The data files as trees with places, and the wire schemas. What is wrong with the text itself is reported here; what it says, later.

import type { Diagnostic } from "../../src/contract/diagnostic.ts";
import { parseYaml, type YamlSource } from "../../src/source/yaml-source.ts";
import { child, type Node, nodesOf, textOf } from "./node.ts";
import type { JsonSchema, WireSchema } from "./wire.ts";

export interface DataFile {
  readonly yaml: YamlSource;
  readonly node: Node;
}
/** Path from the project's root → file, sorted. */
export type Data = ReadonlyMap<string, DataFile>;

const DATA = /^schema\/(dialects|providers|pricing|batches|wire)\/.*\.yaml$/;

export function parseData(sources: ReadonlyMap<string, string>): { data: Data; diagnostics: readonly Diagnostic[] } {
  const data = new Map<string, DataFile>();
  const diagnostics: Diagnostic[] = [];
  for (const [file, text] of sources) {
    if (!DATA.test(file)) continue;
    const yaml = parseYaml({ file, text });
    diagnostics.push(...yaml.diagnostics);
    data.set(file, { yaml, node: nodesOf(yaml.document, file, text) });
  }
  return { data, diagnostics };
}

export const inFolder = (data: Data, folder: string): readonly (readonly [string, DataFile])[] =>
  [...data].filter(([path]) => path.startsWith(`schema/${folder}/`));

/** The files of all providers, by their ids. */
export const providerNodes = (data: Data): ReadonlyMap<string, Node> =>
  new Map(inFolder(data, "providers").map(([, { node }]) => [textOf(child(node, "provider")) ?? "", node] as const));

/** The price list of the same name as a provider's file. */
export const pricesOf = (data: Data, providerFile: string): Node | undefined =>
  data.get(providerFile.replace("schema/providers/", "schema/pricing/"))?.node;

/** By dialect id; `canonical` is the hub. */
export function wireSchemas(data: Data): Map<string, WireSchema> {
  return new Map(
    inFolder(data, "wire").map(([file, { yaml }]) => {
      const id = wireId(file);
      const defs = (yaml.value as { $defs?: Record<string, JsonSchema> } | null)?.$defs ?? {}; // a schema without definitions lacks every type
      return [id, { id, file, namespace: id === "canonical" ? "Chat" : "Wire", defs }];
    }),
  );
}

export const wireId = (file: string): string => file.slice("schema/wire/".length).replace(/\.schema\.yaml$/, "");

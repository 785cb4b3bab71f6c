// The wire schemas as the generator asks of them: which members a union has, which fields an object, what stands at a path.
// Knows JSON Schema, nothing of dialects.

export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly discriminator?: { readonly propertyName: string };
  readonly "x-open"?: boolean;
  readonly description?: string;
}

export interface WireSchema {
  readonly id: string;
  readonly file: string;
  /** The namespace its types are imported as. */
  readonly namespace: "Chat" | "Wire";
  readonly defs: Readonly<Record<string, JsonSchema>>;
}

export interface UnionMember {
  readonly tags: readonly string[];
  readonly def: string;
}
export interface Union {
  readonly on: string;
  readonly members: readonly UnionMember[];
  /** True where values of unknown tags are let in. */
  readonly open: boolean;
}

/** A place in a schema, with the TypeScript type that stands for it. */
export interface Expected {
  readonly schema: WireSchema;
  readonly node: JsonSchema;
  readonly type: string;
  /** True for a member that may be left out. */
  readonly optional: boolean;
  readonly nullable: boolean;
}

export const fieldsOf = (schema: WireSchema, name: string): readonly string[] => Object.keys(schema.defs[name]?.properties ?? {});

const refName = (node: JsonSchema): string | null => (node.$ref === undefined ? null : (node.$ref.split("/").at(-1) ?? null));

export function unionOf(schema: WireSchema, name: string): Union | null {
  const node = schema.defs[name];
  const on = node?.discriminator?.propertyName;
  if (node?.oneOf === undefined || on === undefined) return null;
  const members = node.oneOf.map((branch): UnionMember => {
    const def = refName(branch) ?? "";
    const tag = schema.defs[def]?.properties?.[on];
    const tags = tag?.enum ?? (tag?.const === undefined ? [] : [tag.const]);
    return { tags: tags.map(String), def };
  });
  return { on, members, open: node["x-open"] === true };
}

export function expected(schema: WireSchema, name: string): Expected | null {
  const node = schema.defs[name];
  return node === undefined ? null : { schema, node, type: `${schema.namespace}.${name}`, optional: false, nullable: false };
}

/** Follows a reference to its definition, which has a name of its own; of a thing or null, the thing. */
function settle(at: Expected): Expected {
  const things = at.node.anyOf?.filter((branch) => branch.type !== "null") ?? [];
  const [only] = things;
  if (only !== undefined && things.length === 1) return settle({ ...at, node: only });
  const name = refName(at.node);
  const target = name === null ? undefined : at.schema.defs[name];
  return name === null || target === undefined
    ? at
    : settle({ schema: at.schema, node: target, type: `${at.schema.namespace}.${name}`, optional: at.optional, nullable: at.nullable });
}

const alternatives = (node: JsonSchema): readonly JsonSchema[] => node.oneOf ?? node.anyOf ?? [];

/** What is expected at a member. In a union, of the branches that have the member the one whose tag is `tag`, else the first. */
export function member(at: Expected | null, name: string, tag?: string): Expected | null {
  if (at === null) return null;
  const here = settle(at);
  const branches = alternatives(here.node);
  if (branches.length > 0) {
    const found = branches
      .map((branch) => settle({ schema: here.schema, node: branch, type: here.type, optional: here.optional, nullable: here.nullable }))
      .filter((branch) => branch.node.properties?.[name] !== undefined || alternatives(branch.node).length > 0);
    const tagged =
      tag === undefined
        ? undefined
        : found.find((branch) =>
            Object.values(branch.node.properties ?? {}).some((property) => property.const === tag || (property.enum ?? []).includes(tag)),
          );
    for (const branch of tagged === undefined ? found : [tagged]) {
      const inside = member(branch, name, tag);
      if (inside !== null) return inside;
    }
    return null;
  }
  const property = here.node.properties?.[name];
  if (property === undefined) return null;
  const optional = here.node.required?.includes(name) !== true;
  return settle({
    schema: here.schema,
    node: property,
    type: `NonNullable<${here.type}[${JSON.stringify(name)}]>`,
    optional,
    nullable: admitsNull(here.schema, property),
  });
}

/** What is expected of a list's items. */
export function element(at: Expected | null): Expected | null {
  if (at === null) return null;
  const here = settle(at);
  if (here.node.items !== undefined)
    return settle({
      schema: here.schema,
      node: here.node.items,
      type: `${here.type}[number]`,
      optional: false,
      nullable: admitsNull(here.schema, here.node.items),
    });
  for (const branch of alternatives(here.node)) {
    const inside = element(settle({ schema: here.schema, node: branch, type: here.type, optional: false, nullable: false }));
    if (inside !== null) return inside;
  }
  return null;
}

/** True for an optional object all of whose members are optional: it vanishes when all of them have. */
export function mayVanish(at: Expected | null): boolean {
  if (at === null) return false;
  const node = settle(at).node;
  return at.optional && node.properties !== undefined && (node.required ?? []).length === 0;
}

/** True where the wire may say null. */
export const isNullable = (at: Expected | null): boolean => at?.nullable === true;

function admitsNull(schema: WireSchema, node: JsonSchema): boolean {
  const name = refName(node);
  const target = name === null ? undefined : schema.defs[name];
  if (target !== undefined) return admitsNull(schema, target);
  if (node.type === "null" || (Array.isArray(node.type) && node.type.includes("null"))) return true;
  return node.enum?.includes(null) === true || alternatives(node).some((branch) => admitsNull(schema, branch));
}

/** Dotted paths of what an object holds beside its constants; inline objects are looked into, named ones and lists are leaves. */
export function leaves(schema: WireSchema, name: string): readonly string[] {
  const visit = (node: JsonSchema, prefix: string): string[] =>
    Object.entries(node.properties ?? {}).flatMap(([key, property]) => {
      if (property.const !== undefined && node.required?.includes(key) === true) return [];
      const here = prefix === "" ? key : `${prefix}.${key}`;
      return property.properties === undefined ? [here] : visit(property, here);
    });
  const node = schema.defs[name];
  return node === undefined ? [] : visit(node, "");
}

/** Every member's name of a schema, and those whose values are free maps. */
export function memberNames(schema: WireSchema): { readonly names: readonly string[]; readonly maps: readonly string[] } {
  const names = new Set<string>();
  const maps = new Set<string>();
  const visit = (node: JsonSchema): void => {
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      names.add(name);
      const target = schema.defs[refName(property) ?? ""] ?? property;
      if (target.type === "object" && target.properties === undefined) maps.add(name);
      visit(property);
    }
    if (node.items !== undefined) visit(node.items);
    for (const branch of alternatives(node)) visit(branch);
  };
  for (const node of Object.values(schema.defs)) visit(node);
  return { names: [...names].sort(), maps: [...maps].sort() };
}

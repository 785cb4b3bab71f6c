// traits: of a dialect file → declarations. Read apart from the rest of the dialect, because planning routes needs no more than these.

import { INLINE_MEDIA, MEDIA_TYPES } from "../../src/contract/media.ts";
import { OPERATIONS, type Operation } from "../../src/contract/operation.ts";
import type { TraitDeclaration } from "../ir/dialect.ts";
import { child, entriesOf, itemsOf, type Node, plain, textOf } from "../parse/node.ts";

/** Whom a provider may speak as, and what it may set. */
export interface DeclaredDialect {
  readonly id: string;
  readonly operation: Operation;
  readonly traits: readonly TraitDeclaration[];
}

export const declaredDialect = (node: Node): DeclaredDialect => ({
  id: textOf(child(node, "dialect")) ?? "",
  operation: operationOf(child(node, "operation")),
  traits: declaredTraits(node),
});

/** Chat, unless said otherwise. */
export const operationOf = (node: Node | undefined): Operation => OPERATIONS.find((one) => one === textOf(node)) ?? "chat";

/** `node` is the whole dialect file. */
export const declaredTraits = (node: Node): TraitDeclaration[] =>
  entriesOf(child(node, "traits")).map((entry) => trait(entry.key, entry.value, entry.keyAt));

function trait(name: string, node: Node, at: TraitDeclaration["at"]): TraitDeclaration {
  const said = itemsOf(child(node, "values")).map((item) => textOf(item) ?? "");
  // The runtime reads this one: what it cannot tell apart, nobody can ask it to fetch.
  const values = name === INLINE_MEDIA ? MEDIA_TYPES : said;
  const fallback = child(node, "default");
  const value = fallback === undefined ? undefined : plain(fallback);
  const type = Array.isArray(value) ? "list" : typeof value === "boolean" ? "boolean" : typeof value === "number" ? "number" : "enum";
  return { name, type, values, fallback: value, about: textOf(child(node, "about")) ?? "", at };
}

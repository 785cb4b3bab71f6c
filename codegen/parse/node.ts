// A YAML file as a tree of nodes that know their place. Only what the generator reads: scalars, maps in order, lists.
// Syntax errors are reported by source/yaml-source.ts; this file assumes a document that parsed.

import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, type Node as YamlNode } from "yaml";
import type { Span } from "../../src/contract/diagnostic.ts";

export interface ScalarNode {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly at: Span;
  /** Offset of the first character of the content, when the text stands in the file as it is (no escapes, no folding). */
  readonly contentStart: number | null;
}
export interface Entry {
  readonly key: string;
  readonly keyAt: Span;
  readonly value: Node;
}
export interface MapNode {
  readonly kind: "map";
  readonly entries: readonly Entry[];
  readonly at: Span;
}
export interface ListNode {
  readonly kind: "list";
  readonly items: readonly Node[];
  readonly at: Span;
}
export type Node = ScalarNode | MapNode | ListNode;

export function nodesOf(document: Document, file: string, text: string): Node {
  const span = (node: YamlNode | null | undefined): Span => {
    const range = node?.range;
    return { file, start: range?.[0] ?? 0, end: range?.[1] ?? range?.[0] ?? 0 };
  };
  const visit = (node: YamlNode | null | undefined, near: Span): Node => {
    if (isMap(node)) {
      const entries = node.items.map((pair: Pair): Entry => {
        const keyNode = pair.key as YamlNode | null;
        const keyAt = span(keyNode);
        return {
          key: isScalar(keyNode) ? String(keyNode.value) : String(keyNode),
          keyAt,
          value: visit(pair.value as YamlNode | null, keyAt),
        };
      });
      return { kind: "map", entries, at: span(node) };
    }
    if (isSeq(node)) return { kind: "list", items: node.items.map((item) => visit(item as YamlNode, span(node))), at: span(node) };
    if (isAlias(node)) return visit(node.resolve(document), span(node));
    if (isScalar(node)) {
      const at = span(node);
      const value = node.value;
      const content = typeof value === "string" ? text.indexOf(value, at.start) : -1;
      const exact = content >= at.start && content <= at.start + 1 ? content : null;
      return { kind: "scalar", value: typeof value === "bigint" ? Number(value) : (value as ScalarNode["value"]), at, contentStart: exact };
    }
    return { kind: "scalar", value: null, at: near, contentStart: null };
  };
  return visit(document.contents as YamlNode | null, { file, start: 0, end: 0 });
}

export const entryOf = (node: Node | undefined, name: string): Entry | undefined =>
  node?.kind === "map" ? node.entries.find((entry) => entry.key === name) : undefined;

export const child = (node: Node | undefined, name: string): Node | undefined => entryOf(node, name)?.value;

export const entriesOf = (node: Node | undefined): readonly Entry[] => (node?.kind === "map" ? node.entries : []);

export const itemsOf = (node: Node | undefined): readonly Node[] => (node === undefined ? [] : node.kind === "list" ? node.items : [node]);

/** A scalar's text; undefined for anything else. */
export const textOf = (node: Node | undefined): string | undefined =>
  node?.kind === "scalar" && node.value !== null ? String(node.value) : undefined;

/** The node as plain data. */
export function plain(node: Node): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map(plain);
    case "map":
      return Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.value)]));
  }
}

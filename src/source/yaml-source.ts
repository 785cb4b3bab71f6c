// YAML text → its value, with the place of every key, value and character of a scalar. Reports all that is wrong with the text at once.
// Knows nothing of what the file is for.

import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import type { Diagnostic, Span } from "../contract/diagnostic.ts";
import { diagnostic } from "./codes.ts";
import { type ScalarText, scalarText } from "./scalar-text.ts";
import { placeAt, type Source, showPlace } from "./source.ts";

/** Keys and list indexes from the root. */
export type Pointer = readonly (string | number)[];
export type Part = "key" | "value";

/** A node met while walking: a list item has no key. */
export interface YamlNode {
  readonly pointer: Pointer;
  readonly kind: "map" | "list" | "scalar";
  readonly key: Span | undefined;
  readonly span: Span;
}

export interface YamlSource {
  readonly source: Source;
  /** As JSON would hold it; null for an empty file. When `diagnostics` is not empty it is the parser's best guess. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** The parser's own tree, for readers that walk it themselves. */
  readonly document: Document;
  /** The exact place, or undefined where the file says nothing. `key` of a list item or of the root is the value itself. */
  spanOf(pointer: Pointer, part: Part): Span | undefined;
  /** As `spanOf`; where the file says nothing there, the nearest key above it. Undefined for the root of an empty file. */
  nearestSpan(pointer: Pointer, part: Part): Span | undefined;
  /** Every node, parents first, in the order of the file. Aliased nodes are met where they are used. */
  nodes(): Iterable<YamlNode>;
  /** A scalar's text with the way back from its characters to the file; undefined if there is no scalar. */
  scalarAt(pointer: Pointer): ScalarText | undefined;
}

interface Found {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

/** Never throws: text that is no YAML gives diagnostics. */
export function parseYaml(source: Source): YamlSource {
  const document = parseDocument(source.text, {
    keepSourceTokens: true,
    lineCounter: new LineCounter(),
    prettyErrors: false,
    uniqueKeys: true,
    merge: true,
  });
  const diagnostics = textDiagnostics(source, document);
  const root: Found = { key: undefined, value: deref(document, document.contents) };
  let value: unknown = null;
  // An alias without its anchor makes toJS throw; it has been reported by then.
  if (!diagnostics.some(({ code }) => code === "SB106")) {
    try {
      value = document.toJS({ maxAliasCount: 1000 }) ?? null;
    } catch {
      diagnostics.push(diagnostic("SB106", { file: source.file, message: "the aliases of this file multiply into too large a document" }));
    }
  }

  const find = (pointer: Pointer): Found | undefined => {
    let here: Found | undefined = root;
    for (const step of pointer) {
      here = here && child(document, here.value, step);
      if (!here) return undefined;
    }
    return here;
  };
  const span = (found: Found, part: Part): Span | undefined => {
    const value = found.value && spanOfNode(source, found.value);
    const key = found.key && spanOfNode(source, found.key);
    // An empty value has no text of its own to point at.
    return part === "key" ? (key ?? value) : value && value.end > value.start ? value : (key ?? value);
  };
  const spanOf = (pointer: Pointer, part: Part) => {
    const found = find(pointer);
    return found && span(found, part);
  };

  return {
    source,
    value,
    diagnostics,
    document,
    spanOf,
    nearestSpan(pointer, part) {
      for (let length = pointer.length; length >= 0; length--) {
        const found = spanOf(pointer.slice(0, length), length === pointer.length ? part : "key");
        if (found && (length > 0 || pointer.length === 0)) return found;
      }
      return spanOf([], "value");
    },
    *nodes() {
      const walk = function* (found: Found, pointer: Pointer): Iterable<YamlNode> {
        const node = found.value;
        const at = span(found, "value");
        if (!at) return;
        const key = found.key && spanOfNode(source, found.key);
        yield { pointer, kind: isMap(node) ? "map" : isSeq(node) ? "list" : "scalar", key, span: at };
        for (const step of steps(document, node)) {
          const below = child(document, node, step);
          if (below) yield* walk(below, [...pointer, step]);
        }
      };
      yield* walk(root, []);
    },
    scalarAt(pointer) {
      const node = find(pointer)?.value;
      return isScalar(node) && node.range ? scalarText(source, node) : undefined;
    },
  };
}

function textDiagnostics(source: Source, document: Document): Diagnostic[] {
  const found: Diagnostic[] = [];
  const brokenLines = new Set<number>();
  const report = (code: "SB101" | "SB102" | "SB105" | "SB108", start: number, end: number, message: string, help?: string) =>
    found.push(diagnostic(code, { at: { file: source.file, start, end }, message, help }));

  for (const { code, pos, message } of document.errors) {
    const [start, end] = pos;
    if (code === "TAB_AS_INDENT") {
      const tab = source.text.indexOf("\t", start);
      const at = tab === -1 ? start : tab;
      report("SB102", at, at + 1, "a tab is used for indentation", "use spaces");
      brokenLines.add(lineOf(source, at));
    } else if (code === "MULTIPLE_DOCS") {
      report("SB105", start, start + 3, "a second YAML document begins here", "keep one document a file");
    } else if (code !== "DUPLICATE_KEY") {
      // One slip breaks several tokens of a line; the first is the one to look at.
      const line = lineOf(source, start);
      if (brokenLines.has(line)) continue;
      // Once the parser has lost its way, or a tab moved the lines below it, what it cannot place is no finding of its own.
      if (code === "UNEXPECTED_TOKEN" && found.some((known) => known.code === "SB101")) continue;
      if (code === "BAD_INDENT" && found.some((known) => known.code === "SB102")) continue;
      brokenLines.add(line);
      const open = code === "MISSING_CHAR" ? openQuoteBefore(document, start) : undefined;
      if (open !== undefined) {
        report("SB101", open, open + 1, "this quote is not closed");
        continue;
      }
      const reference = source.text[start] === "{" && source.text[start - 1] === "$";
      report(
        "SB101",
        start,
        Math.max(end, start + 1),
        lowerFirst(message),
        reference ? 'inside {…} and […] write a reference in quotes: "${NAME}"' : undefined,
      );
    }
  }
  for (const { pos, code, message } of document.warnings) {
    if (code === "TAG_RESOLVE_FAILED") report("SB108", pos[0], pos[1], lowerFirst(message), "remove the tag");
  }
  // A line that a tab moved to another level may look like a second key there.
  const misplaced = found.some((known) => known.code === "SB102");
  visit(document, {
    Map(_, map) {
      if (!misplaced) found.push(...duplicateKeys(source, map));
    },
    Alias(_, alias: Alias) {
      if (alias.resolve(document) || !alias.range) return;
      found.push(
        diagnostic("SB106", {
          at: { file: source.file, start: alias.range[0], end: alias.range[1] },
          message: `there is no anchor "&${alias.source}" before this alias`,
        }),
      );
    },
  });
  return found;
}

/** The parser notices a missing quote where the text ends, often lines later; the slip is where the quote opens. */
function openQuoteBefore(document: Document, offset: number): number | undefined {
  let open: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if ((type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") && range && range[0] < offset && range[1] >= offset - 1) open = range[0];
    },
  });
  return open;
}

/** Found here rather than taken from the parser, whose finding does not say where the first one stands. */
function duplicateKeys(source: Source, map: YAMLMap): Diagnostic[] {
  const firsts = new Map<string, Node>();
  const found: Diagnostic[] = [];
  for (const { key } of map.items as Pair<Node, Node | null>[]) {
    // parsed documents hold nodes only
    if (!isScalar(key) || !key.range) continue;
    const name = String(key.value);
    const first = firsts.get(name);
    if (!first?.range) firsts.set(name, key);
    else if (name !== "<<") {
      const at = spanOfNode(source, key);
      if (at)
        found.push(
          diagnostic("SB103", { at, message: `the key "${name}" is written twice`, help: `first at ${showPlace(source, first.range[0])}` }),
        );
    }
  }
  return found;
}

function child(document: Document, parent: Node | undefined, step: string | number): Found | undefined {
  if (isSeq(parent)) {
    const item = typeof step === "number" ? parent.items[step] : undefined;
    return item === undefined ? undefined : { key: undefined, value: deref(document, item as Node) }; // items of a parsed list are nodes
  }
  if (!isMap(parent)) return undefined;
  let merged: Found | undefined;
  for (const pair of parent.items as Pair<Node, Node | null>[]) {
    // as above
    if (!isScalar(pair.key)) continue;
    if (String(pair.key.value) === String(step)) return { key: pair.key, value: deref(document, pair.value) };
    if (isMergeKey(pair.key)) for (const map of mergedMaps(document, pair.value)) merged ??= child(document, map, step);
  }
  return merged;
}

/** Keys and indexes below a node, those merged in by `<<` included. */
function steps(document: Document, node: Node | undefined): readonly (string | number)[] {
  if (isSeq(node)) return node.items.map((_, index) => index);
  if (!isMap(node)) return [];
  const names = new Set<string>();
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    // as above
    if (!isScalar(pair.key)) continue;
    if (isMergeKey(pair.key))
      for (const map of mergedMaps(document, pair.value)) for (const name of steps(document, map)) names.add(String(name));
    else names.add(String(pair.key.value));
  }
  return [...names];
}

const isMergeKey = (key: Node) => isScalar(key) && (key.value === "<<" || typeof key.value === "symbol");

function mergedMaps(document: Document, value: Node | null): readonly Node[] {
  const node = deref(document, value);
  if (isMap(node)) return [node];
  return isSeq(node) ? node.items.flatMap((item) => mergedMaps(document, item as Node)) : []; // as above
}

function deref(document: Document, node: Node | null): Node | undefined {
  return (isAlias(node) ? node.resolve(document) : node) ?? undefined;
}

function spanOfNode(source: Source, node: Node): Span | undefined {
  if (!node.range) return undefined;
  const [start, end] = node.range;
  // A block collection's range runs on to the next token.
  const length = source.text.slice(start, end).trimEnd().length;
  return { file: source.file, start, end: start + length };
}

const lineOf = (source: Source, offset: number) => placeAt(source, offset).line;
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

// One dialect file, which fits its schema, → DialectIr. Reads top to bottom as the file does; whether names exist is asked later, in check/.

import type { Span } from "../../src/contract/diagnostic.ts";
import { CANONICAL_NAMES } from "../../src/contract/operation.ts";
import { didYouMean } from "../../src/source/suggest.ts";
import type {
  Bucket,
  CountPlace,
  CountTable,
  Demands,
  DialectIr,
  EnumTable,
  FormulaCell,
  ModelsTable,
  NamedAt,
  StoredTable,
  UsageTable,
} from "../ir/dialect.ts";
import { child, entriesOf, entryOf, itemsOf, type Node, plain, textOf } from "../parse/node.ts";
import { cell, formulaCell } from "./cells.ts";
import { ruleOf } from "./error-rule.ts";
import type { Findings } from "./findings.ts";
import { follow } from "./follow.ts";
import { shapes } from "./shapes.ts";
import { stream } from "./stream.ts";
import { table } from "./table.ts";
import { declaredTraits, operationOf } from "./traits.ts";

export function dialect(node: Node, file: string, findings: Findings): DialectIr {
  const wire = child(node, "wire");
  const type = (name: string): string => textOf(child(wire, name)) ?? "unknown";
  const types = { request: type("request"), response: type("response"), event: type("event"), error: type("error"), usage: type("usage") };
  const operation = operationOf(child(node, "operation"));
  const canonical = CANONICAL_NAMES[operation];
  const call = child(node, "call");
  const path = textOf(child(call, "path")) ?? "/";
  const shapeFunctions = shapes(child(node, "shapes"), findings);
  const option = child(node, "usage_option");
  const keyOf = (name: string): Span => entryOf(node, name)?.keyAt ?? node.at;
  return {
    id: textOf(child(node, "dialect")) ?? "",
    operation,
    file,
    multipart: textOf(child(node, "body")) === "multipart",
    bytes: textOf(child(node, "answer")) === "bytes",
    types,
    call: {
      path,
      streamPath: textOf(child(call, "stream_path")) ?? path,
      maxInputs: Number(textOf(child(call, "max_inputs")) ?? 0) || null,
      byName: itemsOf(child(call, "by_name")).map((one) => ({
        like: pattern(child(one, "like"), findings) ?? "",
        path: textOf(child(one, "path")) ?? "/",
      })),
      headers: Object.fromEntries(entriesOf(child(call, "headers")).map((entry) => [entry.key, textOf(entry.value) ?? ""])),
      follow: follow(child(call, "follow")),
    },
    ingress: ingress(child(node, "ingress")),
    count: countTable(child(node, "count_tokens"), findings),
    models: modelsTable(child(node, "models"), findings),
    stored: storedTable(child(node, "stored"), findings),
    keys: itemsOf(child(node, "keys")).map((item) => textOf(item) ?? ""),
    forwardHeaders: itemsOf(child(node, "forward_headers")).map((item) => textOf(item) ?? ""),
    abilityKeys: Object.fromEntries(
      entriesOf(child(node, "ability_keys")).map((entry) => [entry.key, itemsOf(entry.value).map((item) => textOf(item) ?? "")]),
    ),
    refers: itemsOf(child(node, "refers")).map((item) => textOf(item) ?? ""),
    answerLimit: answerLimit(child(node, "answer_limit")),
    long: long(child(node, "long"), findings),
    recurring: itemsOf(child(node, "recurring")).map((item) => ({ name: textOf(item) ?? "", at: item.at })),
    limitHeaders: limitHeaders(child(node, "limit_headers")),
    snakeCase: textOf(child(node, "snake_case")) === "true",
    toolNames: toolNames(child(node, "tool_names"), findings),
    modelField: textOf(child(node, "model")) ?? null,
    defaultModel: textOf(child(node, "default_model")) ?? null,
    frames: frames(child(node, "frames"), findings),
    usageOption:
      option === undefined
        ? null
        : { path: (textOf(child(option, "path")) ?? "").split("."), alone: formulaCell(child(option, "alone"), findings, option) },
    demands: demands(node, findings),
    traits: traitsOf(node, findings),
    enums: entriesOf(child(node, "enums")).map((entry) => enumTable(entry.key, entry.value, entry.keyAt)),
    tables: new Map(entriesOf(child(node, "tables")).map((entry) => [entry.key, plain(entry.value)])),
    request: table(child(node, "request"), canonical.request, types.request, keyOf("request"), findings),
    response: table(child(node, "response"), canonical.response, types.response, keyOf("response"), findings),
    shapes: shapeFunctions,
    stream: operation === "chat" ? stream(child(node, "stream"), keyOf("stream"), findings) : null,
    usage: child(node, "usage") === undefined ? null : usage(child(node, "usage"), types.usage, node.at, findings),
    errors: errors(child(node, "errors"), node, findings),
  };
}

function answerLimit(node: Node | undefined): DialectIr["answerLimit"] {
  if (node === undefined) return null;
  const texts = (name: string): string[] => itemsOf(child(node, name)).map((item) => textOf(item) ?? "");
  return { at: texts("at").map((path) => path.split(".")), unless: texts("unless") };
}

function long(node: Node | undefined, findings: Findings): DialectIr["long"] {
  if (node === undefined) return null;
  const keys = (of: string): string[] => itemsOf(child(node, of)).map((item) => textOf(item) ?? "");
  const unless = child(node, "unless");
  return { texts: keys("texts"), data: keys("data"), unless: unless === undefined ? null : formulaCell(unless, findings, unless) };
}

function limitHeaders(node: Node | undefined): DialectIr["limitHeaders"] {
  if (node === undefined) return null;
  const names = (of: string): { readonly limit: string; readonly remaining: string; readonly reset: string } | undefined => {
    const text = (name: string) => textOf(child(child(node, of), name)) ?? "";
    return child(node, of) && { limit: text("limit"), remaining: text("remaining"), reset: text("reset") };
  };
  const [requests, tokens] = [names("requests"), names("tokens")];
  const resetAs = textOf(child(node, "reset_as")) === "date" ? "date" : "duration";
  return { ...(requests && { requests }), ...(tokens && { tokens }), resetAs };
}

/** A default is one of the values there are. */
function traitsOf(node: Node, findings: Findings): DialectIr["traits"] {
  const traits = declaredTraits(node);
  for (const { name, values, fallback, at } of traits) {
    const words: readonly unknown[] = typeof fallback === "string" || Array.isArray(fallback) ? [fallback].flat() : [];
    const wrong = values.length === 0 ? undefined : words.find((word) => !values.includes(String(word)));
    if (wrong === undefined) continue;
    const help = didYouMean(String(wrong), values) ?? `values: ${values.join(", ")}`;
    findings.error("SB232", at, `trait "${name}" has no value "${String(wrong)}", which is its default`, help);
  }
  return traits;
}

const FRAMINGS = ["sse", "sse_text", "ndjson", "aws_event_stream"] as const;

function frames(node: Node | undefined, findings: Findings): DialectIr["frames"] {
  const type = FRAMINGS.find((one) => one === textOf(child(node, "type"))) ?? "sse";
  if (type === "sse") return { type, eventName: textOf(child(node, "event")) ?? null, terminator: textOf(child(node, "end")) ?? null };
  const known = type === "sse_text" ? ["type", "event"] : ["type"];
  for (const entry of entriesOf(node).filter(({ key }) => !known.includes(key)))
    findings.error("SB318", entry.keyAt, `frames of the type "${type}" have no "${entry.key}"`);
  return type === "sse_text" ? { type, errorEvent: textOf(child(node, "event")) ?? "error" } : { type };
}

/** canonical: [wire values]; `else` names what unknown wire values read as. */
function enumTable(name: string, node: Node, at: EnumTable["at"]): EnumTable {
  const pairs = entriesOf(node).filter((entry) => entry.key !== "else");
  return {
    name,
    pairs: pairs.map((entry) => ({ canonical: entry.key, wire: itemsOf(entry.value).map((item) => textOf(item) ?? ""), at: entry.keyAt })),
    otherwiseCanonical: textOf(child(node, "else")) ?? null,
    at,
  };
}

/** `node` is the whole dialect file. */
function demands(node: Node, findings: Findings): Demands {
  const test = (found: Node | undefined): FormulaCell | null => (found === undefined ? null : formulaCell(found, findings, found));
  const emulate = child(node, "emulate");
  return {
    emulate: { tool: test(child(emulate, "tool")), begun: test(child(emulate, "begun")) },
    headers: itemsOf(child(node, "feature_headers")).map((item) => ({
      name: (textOf(child(item, "header")) ?? "").toLowerCase(),
      value: cell(child(item, "value") ?? item, findings),
      when: formulaCell(child(item, "when"), findings, item),
      at: item.at,
    })),
    streamOnly: test(child(node, "stream_only")),
  };
}

const ingress = (node: Node | undefined): DialectIr["ingress"] =>
  itemsOf(node).map((item) => {
    const streams = textOf(child(item, "stream"));
    return { path: textOf(child(item, "path")) ?? "", stream: streams === undefined ? null : streams === "true" };
  });

function countTable(node: Node | undefined, findings: Findings): CountTable | null {
  if (node === undefined) return null;
  const inside = itemsOf(child(node, "inside")).map(countPlace);
  const [first] = inside;
  if (first?.speaks) findings.error("SB320", first.speaks.at, "the first place is the one that is written, in this dialect");
  return {
    path: textOf(child(child(node, "call"), "path")) ?? "/",
    ingress: ingress(child(node, "ingress")),
    fields: itemsOf(child(node, "fields")).map((item) => textOf(item) ?? ""),
    missing: plainMembers(child(node, "missing")),
    inside,
    bare: inside.length === 0 || textOf(child(node, "bare")) === "true",
    tokens: textOf(child(node, "tokens")) ?? "",
  };
}

const plainMembers = (node: Node | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, plain(value)]));

function countPlace(node: Node): CountPlace {
  const speaks = child(node, "speaks");
  return {
    at: (textOf(child(node, "at")) ?? "").split("."),
    base64: textOf(child(node, "as")) === "base64_json",
    model: textOf(child(node, "model")) ?? null,
    speaks: speaks === undefined ? null : { name: textOf(speaks) ?? "", at: speaks.at },
    missing: plainMembers(child(node, "missing")),
  };
}

function modelsTable(node: Node | undefined, findings: Findings): ModelsTable | null {
  const [list, entry, one] = [child(node, "list"), child(node, "entry"), child(node, "one")];
  if (node === undefined || list === undefined || entry === undefined) return null;
  const page = child(node, "page");
  const record = (found: Node): Readonly<Record<string, unknown>> =>
    Object.fromEntries(entriesOf(found).map(({ key, value }) => [key, plain(value)]));
  const probes = child(node, "probes");
  return {
    paths: itemsOf(child(node, "paths")).map((item) => ({
      list: textOf(child(item, "list")) ?? "",
      one: textOf(child(item, "one")) ?? "",
      header: tellingHeader(child(item, "header")),
    })),
    named: textOf(child(node, "named")) ?? null,
    page: page === undefined ? null : record(page),
    words: Object.fromEntries(
      entriesOf(child(node, "words")).map(({ key, value }) => [
        key,
        Object.fromEntries(entriesOf(value).map((word) => [word.key, itemsOf(word.value).map((item) => textOf(item) ?? "")])),
      ]),
    ),
    list: cell(list, findings),
    entry: cell(entry, findings),
    one: one === undefined ? null : cell(one, findings),
    probes: probes === undefined ? null : record(probes),
  };
}

/** A name, or `{ name: value }`. */
function tellingHeader(node: Node | undefined): ModelsTable["paths"][number]["header"] {
  const name = textOf(node);
  if (name !== undefined) return { name, value: null };
  const [entry] = entriesOf(node);
  return entry === undefined ? null : { name: entry.key, value: textOf(entry.value) ?? null };
}

function storedTable(node: Node | undefined, findings: Findings): StoredTable | null {
  if (node === undefined) return null;
  const named = (found: Node | undefined): NamedAt => ({ name: textOf(found) ?? "", at: (found ?? node).at });
  const [id, input, complete] = [child(node, "id"), child(node, "input"), child(node, "complete")];
  return {
    id: named(child(id, "at")),
    prefix: textOf(child(id, "begins")) ?? "",
    follows: named(child(node, "follows")),
    keep: named(child(node, "keep")),
    input: named(child(input, "at")),
    items: formulaCell(child(input, "items"), findings, input ?? node),
    output: named(child(node, "output")),
    reference: textOf(child(node, "reference")) ?? "",
    status: named(child(complete, "at")),
    complete: itemsOf(child(complete, "is")).map((item) => textOf(item) ?? ""),
    inEvent: named(child(node, "in_event")),
    keptUpstream: named(child(node, "kept_upstream")),
    upstreamPath: textOf(child(node, "upstream_path")) ?? null,
  };
}

/** The text of a regular expression; null, and reported, when it is none. */
function pattern(node: Node | undefined, findings: Findings): string | null {
  const text = textOf(node) ?? "";
  try {
    new RegExp(text);
    return text;
  } catch {
    if (node !== undefined) findings.error("SB302", node.at, `"${text}" is not a regular expression`);
    return null;
  }
}

function toolNames(node: Node | undefined, findings: Findings): DialectIr["toolNames"] {
  if (node === undefined) return null;
  const like = pattern(child(node, "like"), findings);
  return like === null ? null : { like, longest: Number(textOf(child(node, "longest")) ?? 64), at: node.at };
}

function usage(node: Node | undefined, wire: string, at: UsageTable["at"], findings: Findings): UsageTable {
  const paths = (found: Node | undefined): string[][] => itemsOf(found).map((item) => (textOf(item) ?? "").split("."));
  return {
    wire,
    // A point alone is the body itself.
    place: (textOf(child(node, "at")) ?? "usage").split(".").filter((name) => name !== ""),
    service: serviceOf(child(node, "service"), findings),
    buckets: entriesOf(child(node, "buckets")).map((entry): Bucket => {
      const short = entry.value.kind === "scalar";
      const decode = child(entry.value, "decode");
      return {
        name: entry.key,
        at: short ? paths(entry.value) : paths(child(entry.value, "at")),
        includes: itemsOf(child(entry.value, "includes")).map((item) => textOf(item) ?? ""),
        within: withinOf(entry.value),
        decode: decode === undefined ? null : formulaCell(decode, findings, decode),
        span: entry.keyAt,
      };
    }),
    totals: entriesOf(child(node, "totals")).map((entry) => ({
      to: entry.key.split("."),
      sum: textOf(entry.value) === "all" ? ("all" as const) : itemsOf(entry.value).map((item) => textOf(item) ?? ""),
    })),
    at: node?.at ?? at,
  };
}

function serviceOf(node: Node | undefined, findings: Findings): UsageTable["service"] {
  const text = textOf(node);
  if (node === undefined || text === undefined) return null;
  return text.startsWith("=") ? formulaCell(node, findings, node) : text.split(".");
}

/** `in: cacheDetails, where: { ttl: 1h }`. */
function withinOf(node: Node): Bucket["within"] {
  const list = textOf(child(node, "in"));
  const [where] = entriesOf(child(node, "where"));
  return list === undefined || where === undefined ? null : { list: list.split("."), tag: where.key, value: textOf(where.value) ?? "" };
}

function errors(node: Node | undefined, root: Node, findings: Findings): DialectIr["errors"] {
  const as = child(node, "as");
  if (as !== undefined) return { as: textOf(as) ?? "", at: as.at };
  const body = child(node, "body");
  const frame = child(node, "frame");
  return {
    rules: itemsOf(child(node, "rules")).map((item) => ({ rule: ruleOf(item), at: item.at })),
    read: new Map(entriesOf(child(node, "read")).map((entry) => [entry.key, formulaCell(entry.value, findings, entry.value)])),
    isError: formulaCell(child(node, "is_error"), findings, node ?? root),
    status: new Map(entriesOf(child(node, "status")).map((entry) => [entry.key, Number(textOf(entry.value))])),
    body: cell(body ?? root, findings),
    frame: frame === undefined ? null : cell(frame, findings),
    at: entryOf(node, "status")?.keyAt ?? root.at,
  };
}

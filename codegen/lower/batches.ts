// batches/*.yaml → protocols of providers' own batches; and a provider's `batches:` → the protocol it has. Their shape is the JSON Schema's; here
// it is looked at what a schema cannot say: names in braces that nobody fills, dialects that are not spoken, and models that are not listed.

import { durationMs } from "../../src/config/units.ts";
import { matchesGlob } from "../../src/config/upstream-model.ts";
import type { BatchProtocol, BodyTemplate, NativeBatches, NativeState, StateRule } from "../../src/contract/batches.ts";
import { didYouMean } from "../../src/source/suggest.ts";
import { child, entriesOf, itemsOf, type Node, plain, textOf } from "../parse/node.ts";
import type { Findings } from "./findings.ts";

export type Protocols = ReadonlyMap<string, BatchProtocol>;

export function protocolsOf(files: readonly (readonly [string, { readonly node: Node }])[], findings: Findings): Protocols {
  return new Map(files.map(([file, { node }]) => protocol(node, file, findings)).map((one) => [one.id, one] as const));
}

function protocol(node: Node, file: string, findings: Findings): BatchProtocol {
  const id = textOf(child(node, "batches")) ?? "";
  const expected = file.replace(/^.*\//, "").replace(/\.yaml$/, "");
  if (id !== expected)
    findings.error("SB423", (child(node, "batches") ?? node).at, `the protocol is called "${id}" and its file "${expected}"`);
  const isUploaded = child(node, "upload") !== undefined;
  const hasEndpoint = child(node, "endpoint") !== undefined;
  const endpoint = hasEndpoint ? ["endpoint"] : [];
  const check = (path: string, ...names: readonly string[]): void =>
    checkNames(
      path.split(".").reduce<Node | undefined>((at, name) => child(at, name), node),
      names,
      findings,
    );
  check("endpoint", "path");
  check("line", "custom_id", "body", ...endpoint);
  check("upload.path");
  check("create.path", "model");
  check("create.body", isUploaded ? "file" : "lines", ...endpoint, "model", "key");
  check("find.path");
  check("state.path", "id");
  check("cancel.path", "id");
  check("cancel.body");
  const hasFiles = itemsOf(child(child(node, "results"), "files")).length > 0;
  check("results.path", hasFiles ? "file" : "id");
  check("remove.path", ...(isUploaded || hasFiles ? ["file"] : []), "id");
  // The schema has seen to it that this is its shape; what has a name of two words is named here anew.
  const { batches: _, window, poll, upload, state, cancel, results, ...rest } = plain(node) as Shape;
  const { id_after: idAfter, at, words, rules, ...shown } = state;
  const { custom_id: customId, files = [], ...others } = results;
  return {
    id,
    ...rest,
    windowMs: milliseconds(window),
    pollMs: milliseconds(poll),
    ...(upload === undefined ? {} : { upload: { ...upload, fields: upload.fields ?? {} } }),
    state: {
      ...shown,
      ...(idAfter === undefined ? {} : { idAfter }),
      tells: rules === undefined ? { by: "word", at: at ?? "", words: words ?? {} } : { by: "rules", rules },
    },
    cancel: { ...cancel, method: cancel.method ?? "POST" },
    results: { ...others, files, customId },
  };
}

interface Shape extends Omit<BatchProtocol, "id" | "windowMs" | "pollMs" | "upload" | "state" | "cancel" | "results"> {
  readonly batches: string;
  readonly window: string;
  readonly poll: string;
  readonly upload?: { readonly path: string; readonly fields?: Record<string, string>; readonly id: string };
  readonly state: Omit<BatchProtocol["state"], "idAfter" | "tells"> & {
    readonly id_after?: string;
    readonly at?: string;
    readonly words?: Record<string, NativeState>;
    readonly rules?: readonly StateRule[];
  };
  readonly cancel: { readonly path: string; readonly method?: "POST" | "DELETE"; readonly body?: BodyTemplate };
  readonly results: Omit<BatchProtocol["results"], "customId" | "files"> & { readonly custom_id: string; readonly files?: string[] };
}

/** Of a text that the schema has found to be a duration. */
function milliseconds(text: string): number {
  const read = durationMs(text);
  if (!read.ok) throw new Error(`"${text}" is no duration`);
  return read.value;
}

/** What a provider speaks and lists. */
export interface OwnerOfBatches {
  readonly spoken: readonly string[];
  readonly models: readonly string[];
}

/** Undefined where the provider has none. */
export function nativeBatches(
  node: Node | undefined,
  protocols: Protocols,
  { spoken, models: listed }: OwnerOfBatches,
  findings: Findings,
): NativeBatches | undefined {
  if (node === undefined || child(node, "left") !== undefined) return undefined;
  const as = child(node, "as");
  const found = protocols.get(textOf(as) ?? "");
  if (found === undefined) {
    const name = textOf(as) ?? "";
    findings.error("SB423", (as ?? node).at, `there is no schema/batches/${name}.yaml`, didYouMean(name, [...protocols.keys()]));
    return undefined;
  }
  const dialects = itemsOf(child(node, "dialects"));
  for (const one of dialects)
    if (!spoken.includes(textOf(one) ?? ""))
      findings.error("SB229", one.at, `the provider does not speak "${textOf(one) ?? ""}"`, `it speaks ${spoken.join(", ")}`);
  const globs = itemsOf(child(node, "models"));
  for (const one of globs) {
    const glob = textOf(one) ?? "";
    if (!listed.some((id) => matchesGlob(glob, id)))
      findings.error("SB425", one.at, `the provider lists no model "${glob}"`, didYouMean(glob, listed));
  }
  const limits = child(node, "limits");
  const optIn = textOf(child(node, "opt_in"));
  return {
    ...found,
    limits: { ...found.limits, ...(limits === undefined ? {} : (plain(limits) as Partial<BatchProtocol["limits"]>)) }, // by the schema
    dialects: dialects.map((one) => textOf(one) ?? ""),
    ...(globs.length === 0 ? {} : { models: globs.map((one) => textOf(one) ?? "") }),
    ...(optIn === undefined ? {} : { optIn }),
  };
}

/** Every `{name}` in the texts of a template. */
function checkNames(node: Node | undefined, known: readonly string[], findings: Findings): void {
  if (node === undefined) return;
  for (const below of [...entriesOf(node).map(({ value }) => value), ...itemsOf(node).filter((item) => item !== node)])
    checkNames(below, known, findings);
  for (const [, name = ""] of node.kind === "scalar" ? (textOf(node) ?? "").matchAll(/\{(\w*)\}/g) : []) {
    if (!known.includes(name))
      findings.error("SB424", node.at, `nothing fills "{${name}}" here`, didYouMean(name, known) ?? namesOf(known));
  }
}

const namesOf = (known: readonly string[]): string =>
  known.length === 0 ? "this text holds no names" : `what is filled here: ${known.map((name) => `{${name}}`).join(", ")}`;

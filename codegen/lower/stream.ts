// stream: → steps that turn wire events into pieces, and templates that turn pieces into wire events.

import type { Cell, Effect, PartTemplates, Step, StreamTables } from "../ir/dialect.ts";
import { child, entriesOf, entryOf, itemsOf, type Node, textOf } from "../parse/node.ts";
import { cell, formulaCell, onlyKeys } from "./cells.ts";
import type { Findings } from "./findings.ts";

/** Arguments of each effect, in the order the sink takes them; `choice` is 0 unless said. */
export const EFFECTS: Readonly<Record<Effect["name"], readonly string[]>> = {
  start: ["id", "model", "created", "service_tier", "system_fingerprint"],
  text: ["choice", "text", "logprobs", "tagged"],
  refusal: ["choice", "refusal", "logprobs"],
  thinking: ["choice", "thinking", "signature"],
  tool: ["choice", "index", "id", "name", "arguments", "custom", "signature"],
  piece: ["choice", "id", "name", "values", "signature", "continues"],
  parts: ["choice", "parts"],
  open: ["choice", "key", "part", "arguments_at"],
  append: ["choice", "key", "text", "thinking", "signature", "arguments", "citation", "opens"],
  close: ["choice", "key"],
  finish: ["choice", "reason", "native", "stop_sequence"],
  usage: ["usage"],
  end: [],
  fail: ["kind", "message"],
};
const EFFECT_NAMES = Object.keys(EFFECTS) as Effect["name"][];

export function stream(node: Node | undefined, near: Effect["at"], findings: Findings): StreamTables {
  const encode = child(node, "encode");
  const template = (name: string): Cell | null => {
    const found = child(encode, name);
    return found === undefined ? null : cell(found, findings);
  };
  return {
    decode: steps(child(node, "decode"), findings),
    sequential: textOf(child(encode, "sequential")) === "true",
    single: textOf(child(encode, "single")) === "true",
    joined: textOf(child(encode, "joined")) === "true",
    retains: textOf(child(encode, "retains")) === "true",
    numbered: textOf(child(encode, "numbered")) ?? null,
    start: template("start"),
    choice: template("choice"),
    parts: entriesOf(child(encode, "parts")).map((entry) => partTemplates(entry.key, entry.value, entry.keyAt, findings)),
    finish: template("finish"),
    usage: template("usage"),
    end: template("end"),
    at: entryOf(encode, "parts")?.keyAt ?? near,
  };
}

function partTemplates(tag: string, node: Node, at: Effect["at"], findings: Findings): PartTemplates {
  const template = (name: string): Cell | null => {
    const found = child(node, name);
    return found === undefined ? null : cell(found, findings);
  };
  return { tag, open: template("open"), delta: template("delta"), close: template("close"), whole: template("whole"), at };
}

/** A step is an effect, `{ when, do }`, `{ each, as, do }`, or a switch `{ on, cases }`; `ignore` and `fail` are steps that do nothing here. */
function steps(node: Node | undefined, findings: Findings): Step[] {
  return itemsOf(node).flatMap((item) => step(item, findings));
}

function step(node: Node, findings: Findings): Step[] {
  const word = textOf(node);
  // `fail`: the pipeline asks errors.is_error before it decodes an event, so such an event never gets this far.
  if (word === "ignore" || word === "fail") return [];
  if (word === "end") return [{ kind: "effect", effect: { name: "end", args: new Map(), at: node.at } }];
  if (child(node, "on") !== undefined) {
    onlyKeys(node, ["on", "cases"], findings, "a switch");
    const cases = entriesOf(child(node, "cases")).map((entry) => ({
      tag: entry.key,
      steps: steps(entry.value, findings),
      at: entry.keyAt,
    }));
    return [{ kind: "switch", on: textOf(child(node, "on")) ?? "", cases, at: node.at }];
  }
  if (child(node, "when") !== undefined) {
    onlyKeys(node, ["when", "do"], findings, "a conditional step");
    return [
      { kind: "when", test: formulaCell(child(node, "when"), findings, node), steps: steps(child(node, "do"), findings), at: node.at },
    ];
  }
  if (child(node, "each") !== undefined) {
    onlyKeys(node, ["each", "as", "do"], findings, "a repeated step");
    const variable = textOf(child(node, "as")) ?? "item";
    return [
      {
        kind: "each",
        of: formulaCell(child(node, "each"), findings, node),
        variable,
        steps: steps(child(node, "do"), findings),
        at: node.at,
      },
    ];
  }
  return entriesOf(node).flatMap((entry): Step[] => {
    const name = EFFECT_NAMES.find((known) => known === entry.key);
    if (name === undefined) {
      findings.error(
        "SB301",
        entry.keyAt,
        `"${entry.key}" is not an effect of a stream`,
        `effects: ${EFFECT_NAMES.join(", ")}, ignore, fail`,
      );
      return [];
    }
    return [{ kind: "effect", effect: effect(name, entry.value, entry.keyAt, findings) }];
  });
}

function effect(name: Effect["name"], node: Node, at: Effect["at"], findings: Findings): Effect {
  const names = EFFECTS[name];
  // An effect with one argument of note may be written short: `text: =event.text`.
  const main = names.find((one) => one !== "choice") ?? "";
  if (
    (node.kind === "scalar" && node.value !== null) ||
    (node.kind === "map" && !node.entries.every((entry) => names.includes(entry.key)) && names.length <= 2)
  ) {
    return { name, args: new Map([[main, cell(node, findings)]]), at };
  }
  onlyKeys(node, names, findings, `the effect "${name}"`);
  return { name, args: new Map(entriesOf(node).map((entry) => [entry.key, cell(entry.value, findings)])), at };
}

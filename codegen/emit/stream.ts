// stream tables → decodeEvent, a switch that calls the sink, and streamEncoding, the templates the stream encoder runs.

import type { Cell, Effect, PartTemplates, Step, StreamTables } from "../ir/dialect.ts";
import { cellsOfSteps, formulasIn } from "../ir/walk.ts";
import { EFFECTS } from "../lower/stream.ts";
import { type Expected, element, expected, member } from "../parse/wire.ts";
import { bracketed, type Code, group, hardline, indent, lines, mark, note, print } from "../print/code.ts";
import { path } from "../print/literal.ts";
import { declared, expression, formula } from "./cells.ts";
import type { Scope } from "./scope.ts";
import { contextLocals } from "./shapes.ts";

/** Methods of the sink whose arguments are one object after the leading numbers. */
const OBJECT_FROM: Readonly<Partial<Record<Effect["name"], number>>> = { start: 0, tool: 2, piece: 1, append: 2, fail: 0 };

export function decodeEvent(tables: StreamTables, eventType: string, scope: Scope): Code {
  scope.variables.clear();
  const root = expected(scope.wire, eventType);
  if (root !== null) scope.variables.set("event", root);
  scope.usedTypes.add("Wire");
  const formulas = cellsOfSteps(tables.decode).flatMap(formulasIn);
  const locals = contextLocals(formulas);
  return declared("decodeEvent", `event: Wire.${eventType}, out: PartSink`, "void", [
    ...(locals === null ? [] : [locals]),
    ...tables.decode.map((step) => stepCode(step, scope)),
  ]);
}

function stepCode(step: Step, scope: Scope): Code {
  switch (step.kind) {
    case "effect":
      return effectCode(step.effect, scope);
    case "when":
      return [
        "if (",
        formula(step.test, scope),
        ") {",
        indent(hardline, lines(...step.steps.map((one) => stepCode(one, scope)))),
        hardline,
        "}",
      ];
    case "each": {
      const source = step.of.formula.plainPath;
      const root = source === null ? null : (scope.variables.get(source[0] ?? "") ?? null);
      const list = source === null ? null : source.slice(1).reduce<Expected | null>((here, name) => member(here, name), root);
      const item = element(list);
      if (item !== null) scope.variables.set(step.variable, item);
      return [
        `for (const ${step.variable} of `,
        formula(step.of, scope),
        " ?? []) {",
        note(scope.place(step.at)),
        indent(hardline, lines(...step.steps.map((one) => stepCode(one, scope)))),
        hardline,
        "}",
      ];
    }
    case "switch": {
      const cases = step.cases.map((one): Code => {
        const label = one.tag === "*" ? "default:" : `case ${JSON.stringify(one.tag)}:`;
        return [
          mark(one.at, label),
          note(scope.place(one.at)),
          indent(hardline, lines(...one.steps.map((inner) => stepCode(inner, scope)), "break;")),
        ];
      });
      return ["switch (", path("event", step.on.split("."), true), ") {", indent(hardline, lines(...cases)), hardline, "}"];
    }
  }
}

function effectCode(effect: Effect, scope: Scope): Code {
  const names = EFFECTS[effect.name];
  const argument = (name: string): Code => {
    const cell = effect.args.get(name);
    if (cell !== undefined)
      return expression(cell, name === "part" || name === "parts" ? expected(scope.chat, "Part") : null, "decode", scope);
    return name === "choice" ? "0" : "undefined";
  };
  const objectFrom = OBJECT_FROM[effect.name];
  if (objectFrom !== undefined) {
    const given = names.slice(objectFrom).filter((name) => effect.args.has(name));
    const object = bracketed(
      "{",
      given.map((name): Code => mark(effect.args.get(name)?.at ?? null, [`${name}: `, argument(name)])),
      "}",
      true,
    );
    const positional = names.slice(0, objectFrom).map((name): Code => [argument(name), ", "]);
    return mark(effect.at, [`out.${effect.name}(`, ...positional, object, ");"]);
  }
  const given = names.slice(
    0,
    names.reduce((last, name, i) => (effect.args.has(name) ? i + 1 : last), 0),
  );
  return mark(effect.at, group(`out.${effect.name}(`, ...given.map((name, i): Code => [i === 0 ? "" : ", ", argument(name)]), ");"));
}

/** Parameters of each template, as contract/dialect.ts has them. */
const PARAMETERS = {
  start: ["stream: StreamFacts"],
  choice: ["choice: number", "stream: StreamFacts"],
  open: ["part: OpenPart", "stream: StreamFacts"],
  delta: ["delta: DELTA", "part: OpenPart", "stream: StreamFacts"],
  close: ["part: OpenPart", "stream: StreamFacts"],
  whole: ["whole: WHOLE", "part: OpenPart", "stream: StreamFacts"],
  finish: ["finish: FinishFacts", "stream: StreamFacts"],
  usage: ["usage: Usage", "stream: StreamFacts"],
  end: ["stream: StreamFacts"],
} as const;

export function streamEncoding(tables: StreamTables, eventType: string, scope: Scope): Code {
  scope.variables.clear();
  scope.usedTypes.add("Wire").add("Chat");
  const template = (name: keyof typeof PARAMETERS, cell: Cell, tag: string): Code => {
    const many = cell.kind === "list";
    const target = expected(scope.wire, eventType);
    const formulas = formulasIn(cell);
    const locals = contextLocals(formulas);
    const withLogprobs = name === "delta" && formulas.some((one) => one.formula.names.has("logprobs"));
    const parameters = PARAMETERS[name].map((one) =>
      one.replace("DELTA", deltaType(tag)).replace("WHOLE", `Extract<Chat.Part, { type: ${JSON.stringify(tag)} }>`),
    );
    const result: Code = mark(cell.at, ["return ", expression(cell, many ? listOf(target) : target, "encode", scope), ";"]);
    const body = print([locals ?? "", result]).text;
    const all = named([...parameters, "ctx: Ctx", ...(withLogprobs ? ["logprobs: Chat.Logprobs | undefined"] : [])], body);
    return [
      group(`${name}(`, all.join(", "), `): Wire.${eventType}${many ? "[]" : ""} | undefined {`),
      note(scope.place(cell.at)),
      indent(hardline, lines(...(locals === null ? [] : [locals]), result)),
      hardline,
      "},",
    ];
  };
  const members: Code[] = [`sequential: ${tables.sequential},`];
  if (tables.single) members.push("single: true,");
  if (tables.joined) members.push("joined: true,");
  if (tables.retains) members.push("retains: true,");
  if (tables.numbered !== null) members.push(`numbered: ${JSON.stringify(tables.numbered)},`);
  if (tables.start !== null) members.push(template("start", tables.start, ""));
  if (tables.choice !== null) members.push(template("choice", tables.choice, ""));
  members.push(["parts: {", indent(hardline, lines(...tables.parts.map((part) => partCode(part, template)))), hardline, "},"]);
  for (const name of ["finish", "usage", "end"] as const) {
    const cell = tables[name];
    if (cell !== null) members.push(template(name, cell, ""));
  }
  return ["export const streamEncoding = {", indent(hardline, lines(...members)), hardline, "};"];
}

/** Parameters the body does not name: left out at the end, marked unused before. */
function named(parameters: readonly string[], body: string): readonly string[] {
  const isUsed = parameters.map((parameter) => new RegExp(`\\b${parameter.split(":", 1)[0] ?? ""}\\b`).test(body));
  return parameters.slice(0, isUsed.lastIndexOf(true) + 1).map((parameter, i) => (isUsed[i] === true ? parameter : `_${parameter}`));
}

function partCode(part: PartTemplates, template: (name: "open" | "delta" | "close" | "whole", cell: Cell, tag: string) => Code): Code {
  const members = (["open", "delta", "close", "whole"] as const).flatMap((name): Code[] => {
    const cell = part[name];
    return cell === null ? [] : [template(name, cell, part.tag)];
  });
  if (members.length === 0) return `${part.tag}: {},`;
  return [`${part.tag}: {`, indent(hardline, lines(...members)), hardline, "},"];
}

/** Piecewise parts have a delta of their own; the others come whole. */
const deltaType = (tag: string): string =>
  ["text", "refusal", "thinking", "tool_call"].includes(tag)
    ? `Extract<PartDelta, { type: ${JSON.stringify(tag)} }>`
    : `Extract<Chat.Part, { type: ${JSON.stringify(tag)} }>`;

const listOf = (at: Expected | null): Expected | null =>
  at === null ? null : { schema: at.schema, node: { items: at.node }, type: `${at.type}[]`, optional: false, nullable: false };

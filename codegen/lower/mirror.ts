// The way back of a shape: what is made of literals and plain paths reads in both directions. A literal becomes the sign by which
// a case is recognised, a plain path becomes an assignment, a nested shape its own inverse. Anything else must be said in `decode:`.

import type { Alternative, Case, Cell, FormulaCell, Outcome, ShapeFunction } from "../ir/dialect.ts";
import { BROKEN, type Formula } from "../parse/formula.ts";
import type { Findings } from "./findings.ts";

interface MirrorOptions {
  readonly variable: string;
  /** Tag of the wire; null: cases are told apart by their literals and their first member. */
  readonly on: string | null;
  readonly explicit: readonly Case[];
  readonly ignores: ShapeFunction["loses"];
  readonly findings: Findings;
}

export function mirror(encode: ShapeFunction, options: MirrorOptions): ShapeFunction {
  const said = new Set(options.explicit.map((one) => one.tag));
  const derived = new Map<string, Case>();
  const untagged: Alternative[] = [];
  for (const one of encode.cases) {
    const cell = lastCell(one.alternatives);
    if (cell === null || one.oneWay !== null) continue;
    const tag = options.on === null ? null : literalAt(cell, options.on);
    if (options.on !== null && tag === null) {
      if (encode.on !== null && said.size === 0)
        options.findings.error(
          "SB311",
          one.at,
          `case "${one.tag}" of shape "${encode.name}" has no literal "${options.on}" to be recognised by`,
          'say the way back under "decode:"',
        );
      continue;
    }
    if (tag !== null && said.has(tag)) continue;
    const inverse = invert(cell, encode, one, options);
    if (inverse === null) continue;
    if (tag === null) {
      untagged.push({ test: recognise(cell, options.variable), outcome: { kind: "cell", cell: inverse }, oneWay: null, at: one.at });
      continue;
    }
    if (derived.has(tag)) {
      options.findings.error(
        "SB312",
        one.at,
        `two cases of shape "${encode.name}" write "${tag}"; which one it reads back as is not said`,
        `add "${tag}" under "decode:"`,
      );
      continue;
    }
    derived.set(tag, {
      tag,
      alternatives: [{ test: null, outcome: { kind: "cell", cell: inverse }, oneWay: null, at: one.at }],
      loses: [],
      carries: [],
      oneWay: null,
      at: one.at,
    });
  }
  const explicitUntagged = options.explicit.find((one) => one.tag === "");
  const cases: Case[] =
    options.on === null
      ? [explicitUntagged ?? { tag: "", alternatives: untagged, loses: [], carries: [], oneWay: null, at: encode.at }]
      : [...derived.values(), ...options.explicit];
  return {
    name: encode.name,
    direction: "decode",
    input: { variable: options.variable, type: encode.output },
    output: encode.input.type,
    on: options.on,
    cases,
    loses: options.ignores,
    carries: [],
    at: encode.at,
  };
}

/** The template a case comes to when nothing special holds. */
function lastCell(alternatives: readonly Alternative[]): Cell | null {
  const outcomes: Outcome[] = alternatives.map((one) => one.outcome);
  const cells = outcomes.filter((outcome) => outcome.kind === "cell");
  return cells.at(-1)?.cell ?? null;
}

function literalAt(cell: Cell, member: string): string | null {
  if (cell.kind !== "object") return null;
  const entry = cell.entries.find((one) => one.key === member);
  return entry?.cell.kind === "literal" && typeof entry.cell.value === "string" ? entry.cell.value : null;
}

interface Assignment {
  readonly to: readonly string[];
  readonly cell: Cell;
}

function invert(cell: Cell, encode: ShapeFunction, one: Case, options: MirrorOptions): Cell | null {
  const assignments: Assignment[] = [];
  if (encode.on !== null) assignments.push({ to: encode.on.split("."), cell: { kind: "literal", value: one.tag, at: one.at } });
  const ok = collect(cell, [], assignments, encode, options, one);
  return ok ? assemble(assignments, cell) : null;
}

function collect(
  cell: Cell,
  wire: readonly string[],
  into: Assignment[],
  encode: ShapeFunction,
  options: MirrorOptions,
  one: Case,
): boolean {
  const variable = encode.input.variable;
  const source = (): FormulaCell => pathFormula([options.variable, ...wire], cell);
  const target = (formula: Formula): readonly string[] | null => (formula.plainPath?.[0] === variable ? formula.plainPath.slice(1) : null);
  const broken = "of" in cell ? cell.of.formula === BROKEN : cell.kind === "formula" && cell.formula === BROKEN;
  const refuse = (): false => {
    if (broken) return false;
    options.findings.error(
      "SB311",
      cell.at,
      `this cell of shape "${encode.name}" does not read backwards`,
      `say the way back of "${one.tag}" under "decode:"`,
    );
    return false;
  };
  switch (cell.kind) {
    case "literal":
      return true;
    case "formula": {
      const to = target(cell.formula);
      if (to === null) return refuse();
      into.push({ to, cell: source() });
      return true;
    }
    case "object":
      return cell.entries.map((entry) => collect(entry.cell, [...wire, entry.key], into, encode, options, one)).every(Boolean);
    case "shape":
    case "enum": {
      const to = target(cell.of.formula);
      if (to === null) return refuse();
      into.push({ to, cell: { ...cell, of: source() } });
      return true;
    }
    case "each": {
      const to = target(cell.of.formula);
      if (to === null || cell.where !== null || cell.merge !== null) return refuse();
      into.push({ to, cell: { ...cell, of: source() } });
      return true;
    }
    default:
      return refuse();
  }
}

/** Flat assignments → one nested template. */
function assemble(assignments: readonly Assignment[], near: Cell): Cell {
  const whole = assignments.find((one) => one.to.length === 0);
  if (whole !== undefined) return whole.cell;
  const heads = [...new Set(assignments.map((one) => one.to[0] ?? ""))];
  return {
    kind: "object",
    at: near.at,
    entries: heads.map((head) => {
      const inside = assignments.filter((one) => one.to[0] === head).map((one) => ({ to: one.to.slice(1), cell: one.cell }));
      return { key: head, keyAt: inside[0]?.cell.at ?? near.at, cell: assemble(inside, near) };
    }),
  };
}

/** An untagged wire case is recognised by its literals and by its first member being there. */
function recognise(cell: Cell, variable: string): FormulaCell | null {
  if (cell.kind !== "object") return null;
  const tests: string[] = [];
  cell.entries.forEach((entry, i) => {
    if (entry.cell.kind === "literal") tests.push(`${variable}.${entry.key} === ${JSON.stringify(entry.cell.value)}`);
    else if (i === 0) tests.push(`${variable}.${entry.key} !== undefined`);
  });
  return tests.length === 0 ? null : textFormula(tests.join(" && "), [variable], cell);
}

const pathFormula = (path: readonly string[], near: Cell): FormulaCell => {
  const text = path.reduce((joined, name, i) => (i === 0 ? name : `${joined}${i > 1 ? "?." : "."}${name}`), "");
  return {
    kind: "formula",
    formula: { text, names: new Set([path[0] ?? ""]), calls: new Set(), paths: [path.join(".")], plainPath: path },
    at: near.at,
    textStart: null,
  };
};

const textFormula = (text: string, names: readonly string[], near: Cell): FormulaCell => ({
  kind: "formula",
  formula: { text, names: new Set(names), calls: new Set(), paths: [], plainPath: null },
  at: near.at,
  textStart: null,
});

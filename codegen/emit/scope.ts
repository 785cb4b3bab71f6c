// What one printed module knows while it is being printed: its dialect, the schemas, and the names it has come to need.
// Emitters ask it for types and names; nothing here prints a statement.

import type { Span } from "../../src/contract/diagnostic.ts";
import type { Direction, FormulaCell, ShapeFunction, TypeRef } from "../ir/dialect.ts";
import type { Expected, WireSchema } from "../parse/wire.ts";

/** Members of the mapping context a formula may name. */
export const CONTEXT_NAMES = ["side", "peer", "issuer", "model", "traits", "nowMs", "requestId", "asked"] as const;
const PRIMITIVES = new Set(["string", "number", "boolean", "object", "unknown"]);

export interface Needs {
  ctx: boolean;
  env: boolean;
  /** Its formulas name `place`. Not handed on: a list inside has places of its own. */
  place: boolean;
}

export interface Scope {
  readonly file: string;
  readonly dialect: string;
  readonly chat: WireSchema;
  readonly wire: WireSchema;
  readonly shapes: readonly ShapeFunction[];
  readonly kit: ReadonlySet<string>;
  readonly usedKit: Set<string>;
  readonly usedHooks: Set<string>;
  readonly usedShapes: Set<string>;
  readonly usedConstants: Set<string>;
  readonly usedTypes: Set<"Chat" | "Wire">;
  readonly shapeNeeds: ReadonlyMap<string, Needs>;
  /** Types of the variables in reach, where the schemas know them. */
  readonly variables: Map<string, Expected>;
  /** `:41` for a place in the module's own source, `openai-chat.yaml:41` for another. */
  place(at: Span): string;
}

export const functionName = (direction: Direction, name: string): string => `${direction}${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** `Wire.ContentBlock[]`; the side is the one the direction implies, or the other if only that one has the name. */
export function typeText(scope: Scope, ref: TypeRef, side: "chat" | "wire"): string {
  const many = ref.many ? "[]" : "";
  if (PRIMITIVES.has(ref.name)) return `${ref.name}${many}`;
  const first = side === "chat" ? scope.chat : scope.wire;
  const other = side === "chat" ? scope.wire : scope.chat;
  const schema = first.defs[ref.name] !== undefined ? first : other.defs[ref.name] !== undefined ? other : first;
  scope.usedTypes.add(schema.namespace);
  return `${schema.namespace}.${ref.name}${many}`;
}

export function schemaOf(scope: Scope, ref: TypeRef, side: "chat" | "wire"): WireSchema | null {
  const order = side === "chat" ? [scope.chat, scope.wire] : [scope.wire, scope.chat];
  return order.find((schema) => schema.defs[ref.name] !== undefined) ?? null;
}

/** Which of ctx, env and place each shape function must be handed, found through the calls between shapes. */
export function shapeNeeds(
  shapes: readonly ShapeFunction[],
  formulasOf: (shape: ShapeFunction) => readonly FormulaCell[],
  callsOf: (shape: ShapeFunction) => readonly string[],
  reports: (shape: ShapeFunction) => boolean,
): Map<string, Needs> {
  const needs = new Map<string, Needs>();
  for (const shape of shapes) {
    const names = formulasOf(shape).flatMap((one) => [...one.formula.names]);
    needs.set(functionName(shape.direction, shape.name), {
      ctx: reports(shape) || names.some((name) => (CONTEXT_NAMES as readonly string[]).includes(name)),
      env: names.includes("env"),
      place: names.includes("place"),
    });
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const shape of shapes) {
      const own = needs.get(functionName(shape.direction, shape.name));
      if (own === undefined) continue;
      for (const called of callsOf(shape)) {
        const theirs = needs.get(functionName(shape.direction, called));
        if (theirs === undefined) continue;
        if ((theirs.ctx && !own.ctx) || (theirs.env && !own.env)) {
          own.ctx ||= theirs.ctx;
          own.env ||= theirs.env;
          changed = true;
        }
      }
    }
  }
  return needs;
}

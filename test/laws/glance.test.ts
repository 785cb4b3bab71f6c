// Law: an answer that goes on as it came means the same whether its bytes were glanced at or all of it was parsed: outcome, usage, service and
// failure. For whatever the wire's schema allows, and for what is broken: cut, doubled, or of another type than it should be.

import { describe, expect, test } from "vitest";
import type { AnyDialect } from "../../src/contract/dialect.ts";
import { readWhole } from "../../src/pipeline/answer-whole.ts";
import type { AttemptEnd } from "../../src/pipeline/attempt.ts";
import type { Core, RequestContext } from "../../src/pipeline/context.ts";
import type { Line } from "../../src/pipeline/upstream-call.ts";
import { plainRows, rows } from "./dialects.ts";
import { fc, LAW_TIMEOUT_MS, runs } from "./runs.ts";
import { wireOf } from "./wire-values.ts";
import { wireNamesOf } from "./wires.ts";

type Row = { readonly id: string; readonly dialect: AnyDialect };
const told = ([...rows, ...plainRows] as readonly Row[]).filter(({ dialect }) => dialect.told !== undefined);

/** Only of a long body is less looked at than all of it. */
const SPACE = " ".repeat(5000);

/** As a client of bytes gets it, for whom nothing more is parsed than is looked at, or as a caller who takes values does. */
function outcome(dialect: AnyDialect, text: string, takesBytes: boolean): AttemptEnd {
  // As much of these as an answer is read with.
  const core = { now: () => 0 } as Core;
  const ctx = { client: { takesBytes }, keeping: undefined, request: {} } as unknown as RequestContext;
  const line = {
    dialect,
    functions: { errors: [] },
    passes: true,
    gathers: false,
    provider: { headers: {} },
    request: { headers: {} },
    ctx: { losses: [] },
  } as unknown as Line;
  return readWhole(core, ctx, line, { status: 200, headers: {} }, Buffer.from(SPACE + text));
}

const bodyOf = (end: AttemptEnd): unknown => {
  const body = end.type === "whole" && end.answer.type === "came" ? end.answer.body : undefined;
  return Buffer.isBuffer(body) ? JSON.parse(body.toString()) : body;
};

function sameBothWays(dialect: AnyDialect, text: string): void {
  const [glanced, parsed] = [outcome(dialect, text, true), outcome(dialect, text, false)];
  expect(bodyOf(glanced), text).toEqual(bodyOf(parsed));
  expect({ ...glanced, answer: undefined }, text).toEqual({ ...parsed, answer: undefined });
}

test("most dialects say what they look at", () => expect(told.map(({ id }) => id)).toContain("openai-chat"));

describe.each(told)("$id", ({ id, dialect }) => {
  const answer = wireOf(id)(wireNamesOf(id).response) as fc.Arbitrary<Readonly<Record<string, unknown>>>;

  test("an answer means the same both ways, and its usage is found", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(answer, fc.constantFrom(undefined, 1), (body, indent) => {
        const text = JSON.stringify(body, undefined, indent);
        sameBothWays(dialect, text);
        const read = JSON.parse(text) as never;
        if (dialect.isError(read) || dialect.validate.response(read).length > 0) return;
        expect(outcome(dialect, text, true)).toMatchObject({ type: "whole", usage: dialect.readUsage(read) });
      }),
      runs(),
    );
  });

  test("one with members of other types, or twice, does too", { timeout: LAW_TIMEOUT_MS }, () => {
    const names = Object.keys(dialect.told?.wanted ?? {});
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom("error", "failed", null, [], {}, [null], [{ error: {} }], { "0": { error: 1 } }),
    );
    fc.assert(
      fc.property(answer, fc.constantFrom(...names, "error", "x"), odd, fc.boolean(), (body, name, value, twice) => {
        const text = JSON.stringify(twice ? body : { ...body, [name]: value });
        const again = `${text === "{}" ? "" : ","}${JSON.stringify(name)}:${JSON.stringify(value)}}`;
        sameBothWays(dialect, twice ? text.slice(0, -1) + again : text);
      }),
      runs(),
    );
  });

  test("one with a byte changed or missing does too", { timeout: LAW_TIMEOUT_MS }, () => {
    const bytes = fc.constantFrom(...'{}[]",:\\u0d8e1-.tn \n\u0000x');
    fc.assert(
      fc.property(answer, fc.nat(), bytes, fc.constantFrom("set", "cut", "add", "end"), (body, place, byte, how) => {
        const text = JSON.stringify(body);
        const at = place % (text.length + 1);
        const rest = how === "end" ? "" : (how === "cut" ? "" : byte) + text.slice(how === "add" ? at : at + 1);
        sameBothWays(dialect, text.slice(0, at) + rest);
      }),
      runs(),
    );
  });
});

// Law: a request some of whose members are known from earlier ones is the same request: it decodes and encodes as if all of it had been parsed, loses the same
// on the way, and leaves what it shares with others as it was. For every client's dialect, every provider's wire, with and without long texts.

import { describe, expect, test } from "vitest";
import type { ChatRequest } from "../../generated/types/canonical.ts";
import type { Json } from "../../src/contract/dialect.ts";
import type { Recurring } from "../../src/http/json-recurring.ts";
import { scanJson } from "../../src/http/json-scan.ts";
import { createWritten, type JsonParts } from "../../src/http/json-written.ts";
import { askInForm } from "../../src/kit/answer-form.ts";
import { openRequest } from "../../src/kit/signatures.ts";
import { rememberTools } from "../../src/kit/tool-memory.ts";
import { type ClientRequest, readRequest } from "../../src/pipeline/read-request.ts";
import { bytesOfParts } from "../../src/pipeline/text-bytes.ts";
import { wholeBytes } from "../../src/transport/http1/pieced-body.ts";
import { frozenRecurring } from "../fakes/recurring.ts";
import { request } from "./canonical.ts";
import { asRead, contextOf, dialects, isRejected, NOW_MS, REQUEST_ID, rows, type Speaker, sent, speakersOf } from "./dialects.ts";
import { fc, LAW_TIMEOUT_MS, runs } from "./runs.ts";
import { wireOf } from "./wire-values.ts";
import { wireNamesOf } from "./wires.ts";

type Ingress = (typeof rows)[number]["dialect"];

/** Every wire as often as any other, however many speak it. */
const speaking = fc.oneof(...dialects.map((dialect) => fc.constantFrom(...speakersOf(dialect))));
const way = fc.record({ isLong: fc.boolean(), isSpaced: fc.boolean(), speaker: speaking });
type Way = typeof way extends fc.Arbitrary<infer W> ? W : never;

/** Every text that may go without its middle is long enough to. */
function lengthened(value: unknown, texts: readonly string[], key = ""): unknown {
  if (typeof value === "string") return texts.includes(key) ? `so: ${value}${" and so on".repeat(150)}` : value;
  if (Array.isArray(value)) return value.map((item) => lengthened(item, texts));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, lengthened(member, texts, name)]));
}

/** Whatever a schema may hold, lists above all: most ways to write one anew begin at one of them. */
const SCHEMA = {
  type: "object",
  properties: {
    unit: { type: ["string", "null"], enum: ["k", "c", null, ""], examples: ["k", "c"], default: "k" },
    kind: { enum: ["b", "a", 1] },
    at: { anyOf: [{ $ref: "#/$defs/Point" }, { type: "null" }], description: "where" },
    day: { oneOf: [{ type: "string", format: "date", minLength: 2, pattern: "^2" }, { const: 7 }] },
    pair: { type: "array", prefixItems: [{ type: "integer", minimum: 1 }, { type: "string" }], items: false, minItems: 2, maxItems: 2 },
    all: { allOf: [{ $ref: "#/$defs/Point" }, { type: "object", properties: { z: { type: "number" } }, required: ["z", "y", "gone"] }] },
    bare: { type: "object" },
    list: {
      type: "array",
      items: { type: "object", properties: { one: { type: "string" } }, required: ["one"], additionalProperties: false },
    },
  },
  patternProperties: { "^x-": { type: ["integer", "string"] } },
  required: ["unit", "at", "gone"],
  dependentRequired: { unit: ["day", "at"] },
  additionalProperties: { type: ["string", "number"] },
  $defs: {
    Point: { type: "object", properties: { y: { type: "number" }, next: { $ref: "#/$defs/Point" } }, required: ["y", "next"] },
  },
};
const TOOLS: NonNullable<ChatRequest["tools"]> = [
  { type: "function", name: "search", description: "Looks for it.", parameters: SCHEMA, cache_control: { type: "ephemeral" } },
  { type: "function", name: "strictly", description: "The same.", parameters: SCHEMA, strict: true },
  { type: "function", name: "a name.that/few take", parameters: { type: "object", properties: {} } },
  { type: "function", name: "nothing" },
  { type: "custom", name: "freely", description: "Takes text." },
];
const TALK: ChatRequest = { model: "m", messages: [{ role: "user", content: [{ type: "text", text: "Hello" }] }] };
const FORM = { type: "json_schema", name: "form", schema: SCHEMA, strict: true } as const;
const RICH: readonly ChatRequest[] = [
  { ...TALK, tools: TOOLS, tool_choice: { type: "allowed", mode: "auto", names: ["search", "strictly"] } },
  { ...TALK, response_format: FORM },
  { ...TALK, tools: TOOLS.slice(0, 2), response_format: FORM },
];

/** The same with each trait otherwise: gateway.yaml may say what no provider of the catalogue has. */
function turned(speakers: readonly Speaker[]): Speaker[] {
  return speakers.flatMap((speaker) =>
    Object.entries(speaker.traits).flatMap(([name, value]) => {
      const other = typeof value === "boolean" ? !value : name === "json_schema" ? "openapi" : undefined;
      return other === undefined ? [] : [{ ...speaker, traits: { ...speaker.traits, [name]: other } }];
    }),
  );
}

/** Something else where these steps lead, or end. */
function withWrong(value: unknown, [step, ...more]: readonly number[], wrong: Json): unknown {
  const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const [name, member] = members[(step ?? 0) % members.length] ?? [];
  if (step === undefined || name === undefined) return wrong;
  const next = withWrong(member, more, wrong);
  return Array.isArray(value) ? value.with(Number(name), next) : { ...(value as object), [name]: next };
}

/** The memory of all requests of this file, which knows every member it may know of this body. */
function knowing({ recurring = [] }: Ingress, body: Buffer): Recurring {
  const scan = scanJson(body);
  for (const key of recurring) {
    const span = scan.ok ? scan.span(key) : undefined;
    if (span !== undefined) expect(memory.valueOf(body, span)).not.toBe(undefined);
  }
  return memory;
}
const memory = frozenRecurring();

const knownIn = ({ recurring = [] }: Ingress, read: ClientRequest): object | undefined =>
  recurring.map((key) => read.value()[key]).find((value) => typeof value === "object" && value !== null) as object | undefined; // by that

/** And of what was written of them, which is kept at its second sight. */
const written = createWritten({ together: 64 * 1024 * 1024, smallest: 1, largest: 1024 * 1024 });

function jsonOf({ id: by, functions: { dialect } }: Speaker, body: unknown, of: object | undefined): JsonParts {
  const { recurring: keys } = dialect;
  if (of === undefined || keys === undefined || typeof body !== "object" || body === null) return [JSON.stringify(body)];
  written.parts(body, { of, by, keys });
  return written.parts(body, { of, by, keys });
}

/** All that becomes of a request on its way to a provider. */
function forModel({ id, functions: { dialect } }: Speaker, chat: ChatRequest, ctx: ReturnType<typeof contextOf>): ChatRequest {
  const opened = openRequest(chat, id, false);
  const formed = askInForm(opened, opened.response_format && dialect.emulates?.(opened, ctx), ctx);
  const { request: named } = rememberTools(formed.request, dialect.toolNames);
  dialect.featureHeaders?.(named, ctx);
  dialect.isStreamOnly?.(named, ctx);
  return named;
}

/** `of`: what it recurs in. */
function encodedBy(speaker: Speaker, ingress: Ingress, read: ClientRequest, of?: object) {
  const { chat, losses, filled = bytesOfParts } = read.outline();
  const ctx = contextOf(speaker, "upstream", ingress.id);
  const body = chat.ok && speaker.functions.encodeRequest(forModel(speaker, chat.value, ctx), ctx);
  const lost = [...losses, ...ctx.losses];
  if (isRejected(ctx)) return { json: "", lost };
  const out = body ? filled(jsonOf(speaker, body, of)) : Buffer.of();
  // Undefined: all of it would be read.
  return { json: out && String(wholeBytes(out)), lost };
}

function sameAsParsed(ingress: Ingress, { speaker }: Way, body: Buffer): void {
  const read = (recurring: Recurring | undefined) =>
    readRequest({
      ingress,
      traits: contextOf(speaker, "client").traits,
      path: { model: "m", stream: false },
      body,
      requestId: REQUEST_ID,
      nowMs: NOW_MS,
      recurring,
    });
  const [known, parsed] = [read(knowing(ingress, body)), read(undefined)];
  if (!known.ok || !parsed.ok) return;
  const theirs = encodedBy(speaker, ingress, parsed.value);
  const of = knownIn(ingress, known.value);
  for (const ours of [encodedBy(speaker, ingress, known.value, of), encodedBy(speaker, ingress, known.value, of)]) {
    expect(ours.lost).toEqual(theirs.lost);
    if (theirs.json !== undefined) expect(ours.json).toBe(theirs.json);
  }
  expect(JSON.stringify(known.value.value())).toBe(JSON.stringify(parsed.value.value()));
  expect(known.value.chat()).toEqual(parsed.value.chat());
  expect(known.value.losses).toEqual(parsed.value.losses);
}

describe.each(rows.filter(({ dialect }) => dialect.recurring !== undefined))("$id", ({ id, dialect }) => {
  const [own] = speakersOf(dialect);
  if (own === undefined) throw new Error("a dialect speaks for itself");
  const isTheSame = (body: unknown, how: Way): void => {
    const read = asRead(dialect, body);
    const said = how.isLong ? lengthened(read, dialect.long?.texts ?? []) : read;
    sameAsParsed(dialect, how, Buffer.from(JSON.stringify(said, undefined, how.isSpaced ? 1 : undefined)));
  };

  test("a request of the wire is the same", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(fc.property(wireOf(id)(wireNamesOf(id).request), way, isTheSame), runs(0.5));
  });

  test("a sensible request is the same", { timeout: LAW_TIMEOUT_MS }, () => {
    const body = request.map((value) => sent(dialect.encodeRequest(value, contextOf(own, "upstream"))));
    fc.assert(fc.property(body, way, isTheSame), runs(0.5));
  });

  test("a request of many tools and a form is the same, whoever answers", { timeout: LAW_TIMEOUT_MS }, () => {
    const all = dialects.flatMap((other) => [...speakersOf(other), ...turned(speakersOf(other).slice(0, 1))]);
    for (const [at, rich] of RICH.entries()) {
      const body = sent(dialect.encodeRequest(rich, contextOf(own, "upstream")));
      for (const speaker of all) isTheSame(body, { isLong: at === 2, isSpaced: at === 2, speaker });
    }
  });

  test("what is wrong with a request is the same", { timeout: LAW_TIMEOUT_MS }, () => {
    const amiss = fc.record({ at: fc.array(fc.nat(), { maxLength: 5 }), wrong: fc.constantFrom(null, true, 7, "a word", [], {}, [[]]) });
    const isToldTheSame = (body: object, how: Way, { at, wrong }: { readonly at: readonly number[]; readonly wrong: Json }): void => {
      const keys = (dialect.recurring ?? []).filter((key) => key in body);
      isTheSame({ ...body, ...Object.fromEntries(keys.map((key) => [key, withWrong(body[key as never], at, wrong)])) }, how);
    };
    fc.assert(fc.property(wireOf(id)(wireNamesOf(id).request) as fc.Arbitrary<object>, way, amiss, isToldTheSame), runs(0.5));
  });
});

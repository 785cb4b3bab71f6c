// Law: a request some of whose members are known from earlier ones is the same request: it decodes and encodes as if all of it had been parsed, loses the same
// on the way, and leaves what it shares with others as it was. For every client's dialect, every provider's wire, with and without long texts.

import { describe, expect, test } from "vitest";
import type { Json } from "../../src/contract/dialect.ts";
import { createRecurring, type Recurring } from "../../src/http/json-recurring.ts";
import { scanJson } from "../../src/http/json-scan.ts";
import { openRequest } from "../../src/kit/signatures.ts";
import { type ClientRequest, readRequest } from "../../src/pipeline/read-request.ts";
import { wholeBytes } from "../../src/transport/http1/pieced-body.ts";
import { request } from "./canonical.ts";
import { asRead, contextOf, dialects, isRejected, NOW_MS, REQUEST_ID, rows, type Speaker, sent, speakersOf } from "./dialects.ts";
import { fc, LAW_TIMEOUT_MS, runs } from "./runs.ts";
import { wireOf } from "./wire-values.ts";
import { wireNamesOf } from "./wires.ts";

type Ingress = (typeof rows)[number]["dialect"];

/** Every wire as often as any other, however many speak it. */
const speaking = fc.oneof(...dialects.map((dialect) => fc.constantFrom(...speakersOf(dialect))));
const way = fc.record({ isLong: fc.boolean(), speaker: speaking });
type Way = typeof way extends fc.Arbitrary<infer W> ? W : never;

/** Every text that may go without its middle is long enough to. */
function lengthened(value: unknown, texts: readonly string[], key = ""): unknown {
  if (typeof value === "string") return texts.includes(key) ? `so: ${value}${" and so on".repeat(150)}` : value;
  if (Array.isArray(value)) return value.map((item) => lengthened(item, texts));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, lengthened(member, texts, name)]));
}

function frozen(value: Json | undefined): void {
  if (typeof value !== "object" || value === null) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
}

/** A memory that knows every member it may know of this body, frozen to the bottom: a write to any part of it throws. */
function knowing({ recurring = [] }: Ingress, body: Buffer): Recurring {
  const memory = createRecurring({ values: 8, together: 1e7, smallest: 1, largest: 1e6 });
  const scan = scanJson(body);
  for (const key of recurring) {
    const span = scan.ok ? scan.span(key) : undefined;
    if (span === undefined) continue;
    memory.valueOf(body, span);
    const value = memory.valueOf(body, span);
    expect(value).not.toBe(undefined);
    frozen(value);
  }
  return memory;
}

function encodedBy(speaker: Speaker, ingress: Ingress, read: ClientRequest) {
  const { chat, losses, filled } = read.outline();
  const ctx = contextOf(speaker, "upstream", ingress.id);
  const json = chat.ok ? JSON.stringify(speaker.functions.encodeRequest(openRequest(chat.value, speaker.id, false), ctx)) : "";
  const lost = [...losses, ...ctx.losses];
  if (isRejected(ctx)) return { json: "", lost };
  const out = filled === undefined ? json : filled(json);
  // Undefined: all of it would be read.
  return { json: out === undefined ? undefined : String(typeof out === "string" ? out : wholeBytes(out)), lost };
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
  const [ours, theirs] = [encodedBy(speaker, ingress, known.value), encodedBy(speaker, ingress, parsed.value)];
  expect(ours.lost).toEqual(theirs.lost);
  if (theirs.json !== undefined) expect(ours.json).toBe(theirs.json);
  expect(JSON.stringify(known.value.value())).toBe(JSON.stringify(parsed.value.value()));
  expect(known.value.chat()).toEqual(parsed.value.chat());
  expect(known.value.losses).toEqual(parsed.value.losses);
}

describe.each(rows.filter(({ dialect }) => dialect.recurring !== undefined))("$id", ({ id, dialect }) => {
  const [own] = speakersOf(dialect);
  if (own === undefined) throw new Error("a dialect speaks for itself");
  const isTheSame = (body: unknown, how: Way): void => {
    const said = asRead(dialect, body);
    sameAsParsed(dialect, how, Buffer.from(JSON.stringify(how.isLong ? lengthened(said, dialect.long?.texts ?? []) : said)));
  };

  test("a request of the wire is the same", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(fc.property(wireOf(id)(wireNamesOf(id).request), way, isTheSame), runs(0.5));
  });

  test("a sensible request is the same", { timeout: LAW_TIMEOUT_MS }, () => {
    const body = request.map((value) => sent(dialect.encodeRequest(value, contextOf(own, "upstream"))));
    fc.assert(fc.property(body, way, isTheSame), runs(0.5));
  });
});

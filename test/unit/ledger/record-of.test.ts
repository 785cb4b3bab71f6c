import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLine } from "../../../src/ledger/line-rows.ts";
import { writeLine } from "../../../src/ledger/record-line.ts";
import { ledgerId, recordOf } from "../../../src/ledger/record-of.ts";
import { COLUMNS } from "../../../src/ledger/record-row.ts";
import type { RequestEvent } from "../../../src/pipeline/context.ts";
import { pricedOf } from "../../../src/pricing/price.ts";
import { ATTEMPT, EVENT, heldOf, line } from "../../fakes/ledger.ts";

describe("the record of a request", () => {
  test("has who, what, where, how long, how many tokens and what each of them cost", () => {
    expect(recordOf(EVENT, "id-1")).toEqual({
      id: "id-1",
      requestId: "req_1",
      startedMs: 1_000,
      ms: 100,
      firstTokenMs: 30,
      ingress: "openai-chat",
      operation: "chat",
      model: "fast",
      deployment: "bee/worker",
      variant: undefined,
      streamed: true,
      outcome: "ok",
      keyId: "key_1",
      keyAlias: "ci",
      userId: "user_1",
      teamId: "team_1",
      organizationId: "org_1",
      endUser: "somebody",
      tags: ["red"],
      isCached: false,
      usage: { input: 10, output: 5 },
      isEstimated: false,
      cost: 200n,
      lines: [
        { deployment: "bee/worker", ...line("input", 10, 10n) },
        { deployment: "bee/worker", ...line("output", 5, 20n) },
      ],
      attempts: [{ ...ATTEMPT, costLines: undefined }],
    });
  });
  const first = {
    ...ATTEMPT,
    deployment: "ant/small",
    outcome: "timeout",
    usage: { input: 7 },
    cost: 70n,
    costLines: [line("input", 7, 10n)],
  } as const;
  test.each<{ what: string; event: Partial<RequestEvent>; want: object }>([
    {
      what: "that two were asked for pays both, and says where an estimate is in it",
      event: { attempts: [{ ...first, isEstimated: true }, ATTEMPT] },
      want: { cost: 270n, usage: { input: 17, output: 5 }, isEstimated: true, deployment: "bee/worker" },
    },
    {
      what: "that nobody answered pays what was used all the same",
      event: { attempts: [first], deployment: undefined, usage: undefined, cost: undefined, outcome: "timeout" },
      want: { cost: 70n, usage: { input: 7 }, deployment: undefined, outcome: "timeout", firstTokenMs: undefined },
    },
    {
      what: "of which one call has no price pays for the other",
      event: { attempts: [{ ...first, cost: undefined, costLines: undefined }, ATTEMPT] },
      want: { cost: 200n },
    },
    {
      what: "that was refused before anybody was asked pays nothing that is known",
      event: { attempts: [], deployment: undefined, usage: undefined, cost: undefined, who: undefined, model: undefined, outcome: "auth" },
      want: { cost: undefined, lines: [], attempts: [], keyId: undefined, model: undefined },
    },
    {
      what: "that a provider's own batch answered has one attempt",
      event: { attempts: [], costLines: ATTEMPT.costLines },
      want: { cost: 200n, attempts: [expect.objectContaining({ deployment: "bee/worker", outcome: "ok", cost: 200n })] },
    },
    {
      what: "that had been answered before has none",
      event: { attempts: [], isCached: true, cost: 0n },
      want: { isCached: true, attempts: [], cost: undefined, usage: EVENT.usage },
    },
    {
      what: "that was let through as it is says so, and what gateway.yaml says that it cost",
      event: {
        attempts: [],
        deployment: undefined,
        operation: undefined,
        usage: undefined,
        passed: { provider: "bee", method: "GET", path: "/files", status: 200, sentBytes: 0, answeredBytes: 9 },
      },
      want: { operation: "passthrough", cost: 200n },
    },
  ])("$what", ({ event, want }) => expect(recordOf({ ...EVENT, ...event }, "id-1")).toMatchObject(want));

  test("sums exactly: its lines to its cost, and its attempts too", () => {
    const usage = fc.record({ input: fc.nat(), output: fc.nat(), audio_seconds: fc.nat(), cache_read: fc.nat() }, { requiredKeys: [] });
    const price = fc.record({
      input: fc.bigInt(0n, 10n ** 9n),
      output: fc.bigInt(0n, 10n ** 9n),
      audio_hours: fc.bigInt(0n, 10n ** 13n),
      requests: fc.bigInt(0n, 10n ** 10n),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(usage, price), { maxLength: 4 }), (calls) => {
        const attempts = calls.map(([used, rates]) => {
          const priced = pricedOf({ price: rates, free: false }, used, 0);
          return { ...ATTEMPT, usage: used, cost: priced?.total, costLines: priced?.lines };
        });
        const record = recordOf({ ...EVENT, deployment: undefined, attempts }, "id");
        const sum = (costs: readonly (bigint | undefined)[]) => costs.reduce((all: bigint, cost) => all + (cost ?? 0n), 0n);
        expect(sum(record.lines.map(({ cost }) => cost))).toBe(record.cost ?? 0n);
        expect(sum(record.attempts.map(({ cost }) => cost))).toBe(record.cost ?? 0n);
        expect(readLine(writeLine(record))).toEqual(heldOf(record));
      }),
    );
  });
});

const { costLines: _, ...KEPT } = ATTEMPT;

test("a line gives back whatever a record holds, as far as columns hold it", () => {
  const text = fc.string({ unit: "binary" });
  const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
  const attempt = fc.record({
    deployment: text,
    message: maybe(text),
    status: maybe(fc.nat()),
    waitedMs: maybe(fc.nat()),
    firstTokenMs: maybe(fc.double({ noNaN: true, noDefaultInfinity: true })),
    isHedge: maybe(fc.constant(true as const)),
    hasLost: maybe(fc.constant(true as const)),
    isEstimated: maybe(fc.constant(true as const)),
    priced: maybe(fc.record({ service: text, calls: fc.nat() })),
    cost: maybe(fc.bigInt(0n, 10n ** 30n)),
  });
  const more = fc.record({
    requestId: text,
    ms: fc.double({ noNaN: true, noDefaultInfinity: true }),
    model: maybe(text),
    variant: maybe(text),
    keyAlias: maybe(text),
    userId: maybe(text),
    endUser: maybe(text),
    tags: fc.array(text),
    isCached: fc.boolean(),
    attempts: fc.array(attempt, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(more, ({ attempts, ...fields }) => {
      const record = {
        ...recordOf(EVENT, "id"),
        ...fields,
        attempts: attempts.map((one) => ({ ...ATTEMPT, costLines: undefined, ...one })),
      };
      const asJson = (one: unknown): unknown =>
        JSON.parse(JSON.stringify(one, (_, value) => (typeof value === "bigint" ? `${value}` : value)));
      expect(asJson(readLine(writeLine(record)))).toEqual(asJson(heldOf(record)));
    }),
  );
});

test.each([
  { of: {}, attempts: "one like its request" },
  { of: { attempts: [] }, attempts: "none" },
  { of: { isCached: true }, attempts: "one of an answer from the cache" },
  { of: { outcome: "timeout" }, attempts: "one that ended otherwise" },
  { of: { outcome: "timeout", tags: [] }, attempts: "one that ended otherwise, and no tags" },
  { of: { tags: [] }, attempts: "one like its request, and no tags" },
  { of: { requestId: "r".repeat(300), model: "m".repeat(300), endUser: "é".repeat(300) }, attempts: "one, with long names" },
  { of: { tags: [], startedMs: 1_010.4, ms: 90.4 }, attempts: "one of the same time" },
  {
    of: { tags: [], startedMs: 900, attempts: [{ ...KEPT, firstTokenMs: 0, waitedMs: 0, status: undefined }] },
    attempts: "one without a status",
  },
  { of: { tags: [], usage: { input: 0 }, attempts: [{ ...KEPT, usage: undefined }] }, attempts: "one of which nobody counted anything" },
  { of: { tags: [], attempts: [{ ...KEPT, usage: { input: 9, cache_read: 1, output: 5 } }] }, attempts: "one that was counted otherwise" },
  { of: { tags: [], attempts: [KEPT, { ...KEPT, deployment: "cat/a/b", isHedge: true }] }, attempts: "two" },
  {
    of: {
      lines: [
        { deployment: "cat/a/b", ...line("input", 7, 3n) },
        { deployment: "bee/worker", ...line("audio_seconds", 7, 3n), per: 3_600n },
      ],
    },
    attempts: "one, and of other lines",
  },
] as const)("a line of $attempts is read", ({ of }) => {
  const record = { ...recordOf(EVENT, "id"), ...of };
  expect(readLine(writeLine(record))).toEqual(heldOf(record));
});

test("a line is the row, cell by cell", () => {
  const names = { variant: "large", cost: 2n ** 70n, usage: { input: 11, cache_read: 22, output: 33, reasoning: 44 }, isEstimated: true };
  const [cells = "", , body = ""] = writeLine({ ...recordOf(EVENT, "000-a"), ...names, attempts: [] }).split("\t");
  const row = JSON.parse(cells) as unknown[];
  expect(Object.fromEntries(COLUMNS.map((column, at) => [column, row[at]]))).toEqual({
    id: "000-a",
    request_id: "req_1",
    started_ms: 1_000,
    ms: 100,
    first_token_ms: 30,
    ingress: "openai-chat",
    operation: "chat",
    model: "fast",
    deployment: "bee/worker",
    variant: "large",
    streamed: 1,
    outcome: "ok",
    key_id: "key_1",
    user_id: "user_1",
    team_id: "team_1",
    organization_id: "org_1",
    end_user: "somebody",
    is_cached: 0,
    is_estimated: 1,
    input_tokens: 33,
    output_tokens: 77,
    cost: `${2n ** 63n - 1n}`,
  });
  expect(row.length).toBe(COLUMNS.length);
  expect(JSON.parse(body)).toMatchObject({ keyAlias: "ci", tags: ["red"] });
});

test("ids sort as requests began, and are never the same", () => {
  const ids = [
    ledgerId(-5, "a"),
    ledgerId(0, "b"),
    ledgerId(1, "a"),
    ledgerId(1, "b"),
    ledgerId(1_800_000_000_000, "a"),
    ledgerId(9_000_000_000_000, "a"),
  ];
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

const WHOLE = [recordOf(EVENT, "id-1"), { ...recordOf(EVENT, "id-1"), tags: [] }].map(writeLine);
test.each(WHOLE)("the line %s that broke off, wherever it did, is no record", (text) => {
  expect(readLine(text)?.id).toBe("id-1");
  for (let end = 0; end < text.length; end += 1) expect(readLine(text.slice(0, end))).toBeUndefined();
});
test.each(["{", '{"id":"x","startedMs":1,"lines":[],"tags":[],"attempts":[]}', "null", "[]", "[1]\t{}", '["x"]\t{"lines":[]}'])(
  "the line %s is no record",
  (text) => expect(readLine(text)).toBeUndefined(),
);

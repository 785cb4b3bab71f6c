import fc from "fast-check";
import { expect, test } from "vitest";
import type { LedgerRecord, SpendQuery } from "../../../src/contract/ledger.ts";
import { writeLine } from "../../../src/ledger/record-line.ts";
import { ATTEMPT, line, linesOf, oldBody, record } from "../../fakes/ledger.ts";
import { onEveryDatabase } from "./databases.ts";

const ALL = { fromMs: 0, toMs: 10 * 86_400_000 };
const attempt = (deployment: string, cost: bigint, outcome: "ok" | "timeout" = "ok") => ({
  ...ATTEMPT,
  costLines: undefined,
  deployment,
  cost,
  outcome,
});

const name = fc.string({ unit: "grapheme", maxLength: 40 });
const text = fc.string({ unit: "binary" });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const count = fc.nat();
const used = maybe(fc.record({ input: count, cache_read: count, output: count, images: count }, { requiredKeys: [] }));
const paid = maybe(fc.bigInt(0n, 2n ** 63n - 1n));
const outcome = fc.constantFrom("ok", "timeout");
const anyAttempt = fc.record({
  deployment: fc.constantFrom("bee/worker", "cat/a/b"),
  outcome,
  status: maybe(count),
  startedMs: count,
  ms: count,
  message: maybe(text),
  usage: used,
  cost: paid,
});
/** Of names that a column holds. Half of them have the one attempt that says what they say. */
const anyRecord: fc.Arbitrary<LedgerRecord> = fc
  .record({
    requestId: name,
    startedMs: count,
    ms: count,
    firstTokenMs: maybe(count),
    ingress: name,
    model: maybe(name),
    variant: maybe(name),
    deployment: maybe(fc.constantFrom("bee/worker", "cat/a/b")),
    outcome,
    keyId: maybe(name),
    keyAlias: maybe(text),
    userId: maybe(name),
    endUser: maybe(name),
    tags: fc.array(text, { maxLength: 3 }),
    streamed: fc.boolean(),
    isCached: fc.boolean(),
    isEstimated: fc.boolean(),
    usage: used,
    cost: paid,
    attempts: fc.array(anyAttempt, { maxLength: 3 }),
    isAlike: fc.boolean(),
  })
  .map(({ isAlike, attempts: [first, ...more], ...fields }) => {
    const { deployment = "bee/worker", outcome: ended, usage, cost } = fields;
    const attempts = first === undefined ? [] : isAlike ? [{ ...first, deployment, outcome: ended, usage, cost }] : [first, ...more];
    return { ...record("000-a"), ...fields, attempts } as LedgerRecord; // outcomes are two of them
  });

onEveryDatabase("the ledger", "ledger", (database) => {
  const ledger = () => database.stores().ledger;
  const spend = async (query: Partial<SpendQuery>) =>
    (await ledger().spend({ ...ALL, by: [], ...query })).map(({ of, requests, cost }) => [...Object.values(of), requests, cost]);

  test("gives a request back as it was, and writing it again changes nothing", async () => {
    const one = record("000-a");
    expect(await ledger().addLines(linesOf(one))).toEqual([]);
    expect(await ledger().addLines(linesOf({ ...one, model: "other", attempts: [] }, record("000-b")))).toEqual([]);
    expect(await ledger().record("000-a")).toEqual({ ...one, attempts: [{ ...ATTEMPT, costLines: undefined }] });
    expect(await ledger().record("000-c")).toBeUndefined();
    expect(await spend({})).toEqual([[2, 400n]]);
  });
  test("gives back whatever it was given", async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(anyRecord, async (any) => {
        number += 1;
        const one = { ...any, id: `000-${number}` };
        expect(await ledger().addLines(linesOf(one))).toEqual([]);
        expect(await ledger().record(one.id)).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });
  test.each([
    { what: "by one attempt", of: {} },
    { what: "by two", of: { attempts: [attempt("cat/a/b", 150n, "timeout"), attempt("bee/worker", 50n)] } },
    { what: "by none", of: { attempts: [] } },
    { what: "from the cache", of: { attempts: [], isCached: true, cost: undefined, lines: [] } },
    { what: "by another deployment's lines", of: { lines: [{ ...line("audio_seconds", 7, 3n), per: 3_600n, deployment: "cat/a/b" }] } },
  ])("gives back what an earlier version wrote into the database: answered $what", async ({ of }) => {
    const one = record("000-a", of);
    await ledger().addLines(linesOf(one));
    await database
      .raw()
      .db.updateTable("requests")
      .set({ body: oldBody(one) })
      .execute();
    expect(await ledger().record("000-a")).toEqual({ ...one, attempts: one.attempts.map((tried) => ({ ...tried, costLines: undefined })) });
  });
  test("keeps what is not known apart from what is nothing", async () => {
    const bare = record("000-a", {
      usage: undefined,
      lines: [],
      attempts: [],
      deployment: undefined,
      model: undefined,
      tags: [],
      endUser: undefined,
    });
    await ledger().addLines(linesOf({ ...bare, cost: undefined }, record("000-b", { cost: 0n })));
    expect((await ledger().record("000-a"))?.cost).toBeUndefined();
    expect((await ledger().record("000-b"))?.cost).toBe(0n);
    const byModel = await spend({ by: ["model"] });
    expect(byModel.length).toBe(2);
    expect(byModel).toEqual(
      expect.arrayContaining([
        [null, 1, 0n],
        ["fast", 1, 0n],
      ]),
    );
  });
  test("takes what clients say, whatever it is and however long", async () => {
    const odd = `\0'";--\u{1F600}\uD800${"x".repeat(1000)}`;
    const one = record("000-a", { model: odd, endUser: odd, requestId: odd, tags: [odd, "a", "A", "ä", "a"], keyAlias: odd });
    expect(await ledger().addLines(linesOf(one))).toEqual([]);
    expect((await ledger().record("000-a"))?.tags).toEqual(one.tags);
    expect((await spend({ by: ["tag"], where: { model: odd } })).length).toBe(4);
    expect(await spend({ where: { end_user: odd, tag: odd } })).toEqual([[1, 200n]]);
    expect(await spend({ where: { tag: "A" } })).toEqual([[1, 200n]]);
  });
  test.each([
    { what: "the only one", of: {}, want: [["bee/worker", 1, 200n]] },
    { what: "the only one, which failed", of: { outcome: "timeout", deployment: undefined } as const, want: [["bee/worker", 1, 200n]] },
    { what: "none, as it was in the cache", of: { isCached: true, attempts: [], cost: undefined }, want: [[null, 1, 0n]] },
    { what: "none, as it was refused", of: { deployment: undefined, attempts: [], cost: undefined }, want: [[null, 1, 0n]] },
  ])("counts an attempt that was $what", async ({ of, want }) => {
    const one = { ...record("000-a"), ...of };
    await ledger().addLines(linesOf(one));
    expect((await ledger().record("000-a"))?.attempts).toEqual(one.attempts);
    expect(await spend({ by: ["deployment"] })).toEqual(want);
    expect(await spend({ by: ["provider"] })).toEqual(want.map(([name, ...rest]) => [name === null ? null : "bee", ...rest]));
    const isTried = one.attempts.length > 0;
    for (const where of [{ deployment: "bee/worker" }, { provider: "bee" }]) {
      expect((await ledger().records({ ...ALL, where, limit: 5 })).length).toBe(isTried ? 1 : 0);
      expect((await spend({ where })).length).toBe(isTried ? 1 : 0);
    }
  });
  test("what it can never hold takes nothing else with it", async () => {
    const unfit = record("000-b", { ms: 2 ** 70 });
    expect(await ledger().addLines(linesOf(record("000-a"), unfit, record("000-c")))).toEqual([writeLine(unfit)]);
    expect(await spend({})).toEqual([[2, 400n]]);
  });

  test("tokens that no provider can have counted hinder no sum", async () => {
    const usage = { input: Number.MAX_SAFE_INTEGER, output: Number.MAX_SAFE_INTEGER };
    await ledger().addLines(linesOf(record("000-a", { usage }), record("000-b", { usage })));
    expect(await ledger().spend({ ...ALL, by: [] })).toMatchObject([
      { requests: 2, inputTokens: 2 * Number.MAX_SAFE_INTEGER, outputTokens: 2 * Number.MAX_SAFE_INTEGER },
    ]);
    expect(await ledger().spentSince({}, 0)).toBe(400n);
  });

  test.each([
    {
      by: ["key"],
      want: [
        ["key_2", 1, 1000n],
        ["key_1", 2, 30n],
      ],
    },
    {
      by: ["team", "model"],
      want: [
        ["team_1", "slow", 1, 1000n],
        ["team_1", "fast", 2, 30n],
      ],
    },
    { by: ["user"], want: [["user_1", 3, 1030n]] },
    { by: ["organization"], want: [["org_1", 3, 1030n]] },
    { by: ["end_user"], want: [["somebody", 3, 1030n]] },
    {
      by: ["outcome"],
      want: [
        ["ok", 2, 1010n],
        ["timeout", 1, 20n],
      ],
    },
    {
      by: ["tag"],
      want: [
        ["blue", 2, 1010n],
        ["red", 2, 30n],
      ],
    },
    {
      by: ["day"],
      want: [
        ["1970-01-01", 1, 10n],
        ["1970-01-03", 2, 1020n],
      ],
    },
    {
      by: ["provider"],
      want: [
        ["bee", 3, 1015n],
        ["cat", 1, 15n],
      ],
    },
    {
      by: ["deployment"],
      want: [
        ["bee/worker", 3, 1015n],
        ["cat/a/b", 1, 15n],
      ],
    },
    { by: ["key"], where: { tag: "red" }, want: [["key_1", 2, 30n]] },
    { by: ["tag"], where: { tag: "red" }, want: [["red", 2, 30n]] },
    { by: ["key"], where: { provider: "cat" }, want: [["key_1", 1, 15n]] },
    { by: [], where: { day: "1970-01-03", key: "key_1" }, want: [[1, 20n]] },
    { by: ["provider", "tag"], where: { tag: "blue" }, want: [["bee", "blue", 2, 1010n]] },
    { by: ["day"], fromMs: 86_400_000, want: [["1970-01-03", 2, 1020n]] },
    { by: [], where: { key: "key_9" }, want: [] },
  ] as readonly (Partial<SpendQuery> & { readonly want: unknown })[])("sums by $by where $where", async ({ want, ...query }) => {
    const dayMs = 2 * 86_400_000;
    await ledger().addLines(
      linesOf(
        record("000-a", { cost: 10n, tags: ["red", "blue"] }),
        record("001-b", {
          startedMs: dayMs,
          cost: 20n,
          outcome: "timeout",
          lines: [],
          attempts: [attempt("cat/a/b", 15n, "timeout"), attempt("bee/worker", 5n)],
        }),
        record("001-c", { startedMs: dayMs + 86_399_999, cost: 1000n, keyId: "key_2", model: "slow", tags: ["blue"] }),
      ),
    );
    expect(await spend(query)).toEqual(want);
  });
  test("tells tokens, and how many failed", async () => {
    const usage = { input: 3, cache_read: 4, output: 5, reasoning: 6 };
    await ledger().addLines(linesOf(record("000-a", { usage }), record("000-b", { outcome: "timeout", usage: undefined })));
    expect(await ledger().spend({ ...ALL, by: [] })).toEqual([
      { of: {}, requests: 2, failed: 1, inputTokens: 7, outputTokens: 11, cost: 400n },
    ]);
  });
  test("sums are exact, far beyond what a number or 64 bits hold", async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }), { minLength: 1, maxLength: 20 }), async (costs) => {
        number += 1;
        await ledger().addLines(linesOf(...costs.map((cost, index) => record(`${number}-${index}`, { cost, keyId: `key_${number}` }))));
        const sum = costs.reduce((all, cost) => all + cost, 0n);
        expect(await spend({ where: { key: `key_${number}` } })).toEqual([[costs.length, sum]]);
        expect(await spend({ by: ["provider"], where: { key: `key_${number}` } })).toEqual([["bee", costs.length, sum]]);
        expect(await ledger().spentSince({ key: `key_${number}` }, 0)).toBe(sum);
      }),
      { numRuns: 15, examples: [[[2n ** 63n - 1n, 2n ** 63n - 1n, 1n]]] },
    );
  });
  test.each([
    { where: { key: "key_1" }, fromMs: 0, want: 30n },
    { where: { key: "key_1" }, fromMs: 2_000, want: 20n },
    { where: { key: "key_1", model: "slow" }, fromMs: 0, want: 20n },
    { where: { tag: "red" }, fromMs: 0, want: 30n },
    { where: { team: "team_1", user: "user_1" }, fromMs: 0, want: 30n },
    { where: { provider: "bee", model: "fast" }, fromMs: 0, want: 10n },
    { where: { team: "nobody" }, fromMs: 0, want: 0n },
    { where: {}, fromMs: 0, want: 30n },
  ] as const)("knows what $where spent since $fromMs", async ({ where, fromMs, want }) => {
    await ledger().addLines(linesOf(record("000-a", { cost: 10n }), record("000-b", { startedMs: 2_000, cost: 20n, model: "slow" })));
    expect(await ledger().spentSince(where, fromMs)).toBe(want);
  });
  test("is paged through, newest first", async () => {
    const ids = ["000-a", "000-b", "000-c", "000-d", "000-e"];
    await ledger().addLines(
      linesOf(
        ...ids.map((id, index) => record(id, { startedMs: index < 2 ? 1_000 : 1_000 + index, keyId: index === 3 ? "key_2" : "key_1" })),
      ),
    );
    const page = async (after?: string, where = {}) => (await ledger().records({ ...ALL, where, after, limit: 2 })).map(({ id }) => id);
    expect(await page()).toEqual(["000-e", "000-d", "000-c"]);
    expect(await page("000-d")).toEqual(["000-c", "000-b", "000-a"]);
    expect(await page("000-b")).toEqual(["000-a"]);
    expect(await page(undefined, { key: "key_1" })).toEqual(["000-e", "000-c", "000-b"]);
    expect(await page(undefined, { provider: "bee", tag: "red", key: "key_2" })).toEqual(["000-d"]);
  });
  test("forgets what is old, with all that belongs to it", async () => {
    const attempts = [attempt("bee/worker", 1n), attempt("cat/a", 199n)];
    await ledger().addLines(linesOf(...Array.from({ length: 1201 }, (_, index) => record(`000-${index}`, { startedMs: index, attempts }))));
    expect(await ledger().removeRecordsBefore(1200)).toBe(1200);
    expect(await ledger().removeRecordsBefore(1200)).toBe(0);
    const { db } = database.raw();
    for (const [table, left] of [
      ["requests", 1],
      ["attempts", 2],
      ["request_tags", 1],
    ] as const)
      expect((await db.selectFrom(table).selectAll().execute()).length).toBe(left);
  });
});

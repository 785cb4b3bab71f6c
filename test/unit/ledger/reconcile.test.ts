import { describe, expect, test } from "vitest";
import type { LedgerRecord } from "../../../src/contract/ledger.ts";
import { readProviderUsage } from "../../../src/ledger/provider-usage.ts";
import { FINDINGS, type ReconcileInput, reconcile } from "../../../src/ledger/reconcile.ts";
import { ATTEMPT, record } from "../../fakes/ledger.ts";

const PRICE = { price: { input: 10n, output: 20n }, free: false };
const books = (records: readonly LedgerRecord[], more: Partial<ReconcileInput> = {}) =>
  reconcile({
    store: { records: async () => records, record: async (id) => records.find((one) => one.id === id) },
    fromMs: 0,
    toMs: 1,
    deploymentOf: () => PRICE,
    journal: (async function* () {})(),
    ...more,
  });
const attempt = (more: Partial<typeof ATTEMPT>) => {
  const { costLines: _, ...one } = { ...ATTEMPT, ...more };
  return one;
};
const GOOD = record("good");

describe("in the books", () => {
  test.each<{ what: string; of: LedgerRecord; price?: typeof PRICE; want: object }>([
    { what: "all that agrees is left alone", of: GOOD, want: {} },
    { what: "attempts that do not sum", of: { ...GOOD, cost: 201n }, want: { unsummed: -1n } },
    { what: "lines that do not sum", of: { ...GOOD, lines: GOOD.lines.slice(1) }, want: { unsummed: -100n } },
    { what: "a price that was corrected", of: GOOD, price: { price: { input: 10n, output: 21n }, free: false }, want: { repriced: 5n } },
    { what: "a deployment that is not there any more is asked nothing", of: GOOD, price: undefined as never, want: {} },
    {
      what: "an answer that nobody counted",
      of: { ...GOOD, attempts: [attempt({ usage: undefined }), attempt({})], cost: 400n, lines: [...GOOD.lines, ...GOOD.lines] },
      want: { uncounted: 0n },
    },
    {
      what: "use without a price",
      of: { ...GOOD, attempts: [attempt({ cost: undefined })], cost: undefined, lines: [] },
      want: { unpriced: 0n },
    },
    { what: "an estimate", of: { ...GOOD, isEstimated: true, attempts: [attempt({ isEstimated: true })] }, want: { estimated: 200n } },
    {
      what: "a call that failed and cost nothing",
      of: { ...GOOD, attempts: [attempt({ outcome: "timeout", usage: undefined, cost: undefined })], cost: undefined, lines: [] },
      want: {},
    },
  ])("$what", async ({ of, want, ...more }) => {
    const { findings } = await books([of], "price" in more ? { deploymentOf: () => more.price } : {});
    expect(
      Object.fromEntries(FINDINGS.flatMap((kind) => (findings[kind].requests === 0 ? [] : [[kind, findings[kind].difference]]))),
    ).toEqual(want);
    for (const kind of FINDINGS) expect(findings[kind].examples).toEqual(findings[kind].requests === 0 ? [] : ["good"]);
  });
  test("what waits in a journal is counted, unless the store has it", async () => {
    const journal = (async function* () {
      yield GOOD;
      yield record("other");
    })();
    expect(await books([GOOD], { journal })).toMatchObject({ records: 1, attempts: 1, cost: 200n, waiting: 1 });
  });
});

describe("beside a provider's own count", () => {
  const compared = async (csv: string, records: readonly LedgerRecord[] = [GOOD, record("second")]) => {
    const read = readProviderUsage(csv);
    if (!read.ok) throw new Error(read.message);
    return (await books(records, { theirs: { provider: "bee", rows: read.rows } })).compared;
  };
  test.each([
    "date,model,requests,input_tokens,output_tokens,cost_usd\n1970-01-01,worker,2,20,10,0.0000000004\n",
    '\uFEFF"Model","Date","Input_Tokens"\r\nworker,1970-01-01T00:00:00Z,12\r\nworker,1970-01-01,8\r\n',
    "date,model,requests\n1970-01-01,worker,2\n",
  ])("the same is nothing to tell: %j", async (csv) => expect(await compared(csv)).toEqual([]));
  test.each([
    {
      what: "more on their side",
      csv: "date,model,requests\n1970-01-01,worker,3\n",
      want: [{ model: "worker", ours: { requests: 2 }, theirs: { requests: 3 } }],
    },
    {
      what: "another cost",
      csv: "date,model,cost_usd\n1970-01-01,worker,$0.01\n",
      want: [{ ours: { cost: 400n }, theirs: { cost: 10_000_000_000n } }],
    },
    {
      what: "a model that only they know, and one that only we do",
      csv: "date,model,requests\n1970-01-01,other,1\n",
      want: [
        { model: "other", ours: { requests: 0 }, theirs: { requests: 1 } },
        { model: "worker", ours: { requests: 2 }, theirs: { requests: 0 } },
      ],
    },
    {
      what: "a day they do not speak of is not compared",
      csv: "date,model,requests\n1970-01-02,worker,1\n",
      want: [{ day: "1970-01-02", ours: { requests: 0 } }],
    },
  ])("$what", async ({ csv, want }) => expect(await compared(csv)).toMatchObject(want));
  test("what may explain it stands beside it", async () => {
    const of = { ...GOOD, attempts: [attempt({ isEstimated: true }), attempt({ outcome: "timeout" }), attempt({ usage: undefined })] };
    expect(await compared("date,model,requests\n1970-01-01,worker,9\n", [of])).toMatchObject([{ estimated: 1, failed: 1, uncounted: 1 }]);
  });
  test.each([
    { csv: "", says: "the first line has to name the columns" },
    { csv: "date,model\n1970-01-01,worker\n", says: "nothing to compare" },
    { csv: "date,model,requests\nyesterday,worker,1\n", says: "line 2 has no day" },
    { csv: "date,model,requests\n1970-01-01,worker,many\n", says: "line 2 has a number that is none" },
    { csv: "date,model,cost_usd\n1970-01-01,worker,-1\n", says: "line 2 has a number that is none" },
  ])("a file that says $csv is refused", ({ csv, says }) =>
    expect(readProviderUsage(csv)).toMatchObject({ ok: false, message: expect.stringContaining(says) }),
  );
});

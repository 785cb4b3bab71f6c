import { describe, expect, test } from "vitest";
import type { AttemptRecord } from "../../../src/contract/failure.ts";
import type { NotReserved, Reserved } from "../../../src/contract/gate.ts";
import { createMoney } from "../../../src/pipeline/money.ts";
import { deployment } from "../../fakes/gateway.ts";

const record = (outcome: AttemptRecord["outcome"], cost: bigint | undefined): AttemptRecord => ({
  deployment: "a1/m",
  outcome,
  status: 200,
  ms: 1,
  startedMs: 0,
  cost,
});
const FULL: NotReserved = { ok: false, exhausted: undefined, message: "full" };

/** A request that holds `held`, under a budget that has `limit`; each call of it can cost 100. */
function spending(held: bigint, limit: bigint, isElsewhere = false) {
  const raised: bigint[] = [];
  const reserved: Reserved = {
    ok: true,
    raise(most) {
      raised.push(most);
      const refused = most > limit ? FULL : undefined;
      return isElsewhere ? Promise.resolve(refused) : refused;
    },
    settle() {},
  };
  return { money: createMoney(() => ({ most: 100n }), reserved, held), raised };
}
const A1 = deployment("a1");
async function cover(money: ReturnType<typeof spending>["money"]) {
  return money.cover(A1, false);
}

describe.each([false, true])("money of a request, counted elsewhere: %s", (isElsewhere) => {
  test("the first call is covered by what is held, and asks nobody", async () => {
    const { money, raised } = spending(100n, 100n, isElsewhere);
    expect([(await cover(money)).ok, raised]).toEqual([true, []]);
  });
  test("a retry needs more where the call before it has cost something, and nothing where it has not", async () => {
    const { money, raised } = spending(100n, 1_000n, isElsewhere);
    const first = await cover(money);
    if (first.ok) first.end(record("server_error", undefined));
    const second = await cover(money);
    if (second.ok) second.end(record("bad_response", 30n));
    expect([(await cover(money)).ok, raised]).toEqual([true, [130n]]);
  });
  test("a second call beside the first is covered, too", async () => {
    const { money, raised } = spending(100n, 1_000n, isElsewhere);
    const both = await Promise.all([cover(money), cover(money)]);
    expect([both.map(({ ok }) => ok), raised]).toEqual([[true, true], [200n]]);
  });
  test("what is not there is not covered, and changes nothing", async () => {
    const { money, raised } = spending(100n, 150n, isElsewhere);
    const first = await cover(money);
    expect(await cover(money)).toEqual({ ok: false, refused: FULL, most: 100n });
    if (first.ok) first.end(record("server_error", undefined));
    expect([(await cover(money)).ok, raised]).toEqual([true, [200n]]);
  });
  test("what was answered and not counted costs what was held for it", async () => {
    const { money } = spending(100n, 1_000n, isElsewhere);
    const attempts = [record("ok", undefined)];
    const only = await cover(money);
    if (only.ok) only.end(attempts[0]);
    expect(money.settled(attempts)).toBe(100n);
  });
});

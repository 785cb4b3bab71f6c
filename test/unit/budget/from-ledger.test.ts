import { describe, expect, test } from "vitest";
import { createSpentIn } from "../../../src/budget/from-ledger.ts";
import { createMemoryBudgets } from "../../../src/budget/memory.ts";
import type { Purse } from "../../../src/budget/purse.ts";
import { createWindows } from "../../../src/budget/window.ts";
import type { Scope } from "../../../src/contract/access.ts";

const NOW = Date.UTC(2026, 10, 27, 12);
const WINDOW = { startMs: NOW - 1_000, endMs: NOW + 1_000 };

describe("what the ledger is asked", () => {
  test.each<[Pick<Purse, "scope" | "id">, string | undefined, object, bigint]>([
    [{ scope: "key", id: "k" }, undefined, { spentSince: [{ key: "k" }, WINDOW.startMs] }, 7n],
    [{ scope: "team_member", id: "red/ada" }, undefined, { spentSince: [{ team: "red", user: "ada" }, WINDOW.startMs] }, 7n],
    [{ scope: "global", id: "" }, undefined, { spentSince: [{}, WINDOW.startMs] }, 7n],
    [{ scope: "tag", id: "x" }, undefined, { spentSince: [{ tag: "x" }, WINDOW.startMs] }, 7n],
    [{ scope: "provider", id: "p" }, undefined, { spentSince: [{ provider: "p" }, WINDOW.startMs] }, 7n],
    // `fast` by both of its names.
    [{ scope: "model", id: "fast" }, undefined, { spend: { fromMs: WINDOW.startMs, toMs: WINDOW.endMs, by: ["model"], where: {} } }, 3n],
    [{ scope: "key", id: "k" }, "fast", { spend: { fromMs: WINDOW.startMs, toMs: WINDOW.endMs, by: ["model"], where: { key: "k" } } }, 3n],
  ])("%o for the model %s", async (purse, model, want, sum) => {
    const asked: object[] = [];
    const spentIn = createSpentIn({
      store: {
        async spentSince(...given) {
          asked.push({ spentSince: given });
          return 7n;
        },
        async spend(query) {
          asked.push({ spend: query });
          const row = (name: string | null, cost: bigint) => ({
            of: { model: name },
            requests: 1,
            failed: 0,
            inputTokens: 0,
            outputTokens: 0,
            cost,
          });
          return [row("fast", 1n), row("quick", 2n), row("smart", 4n), row(null, 8n)];
        },
      },
      flush: async () => void asked.push({ flush: true }),
      isModel: (name, said) => name === said || (name === "fast" && said === "quick"),
      now: () => NOW,
    });
    const rule = { limit: 100n, window: { unit: "day" as const, zone: "UTC" }, ...(model === undefined ? {} : { model }) };
    expect([await spentIn({ key: "", ...purse, rule, window: WINDOW }), asked]).toEqual([sum, [{ flush: true }, want]]);
  });
});

describe("budgets after a start", () => {
  const scope: Scope = { kind: "key", id: "k", budgets: [{ limit: 10n, window: { unit: "day", zone: "UTC" } }] };
  const claim = (most: bigint) => ({ scopes: [scope], models: [], most, nowMs: NOW });
  const made = (spentIn: () => Promise<bigint>) => createMemoryBudgets({ windowOf: createWindows(), now: () => NOW, spentIn, onSoft() {} });

  test("go on from what the ledger knows, which is asked once", async () => {
    let asked = 0;
    const budgets = made(async () => {
      asked += 1;
      return 8n;
    });
    const [first, second] = await Promise.all([budgets.reserve(claim(2n)), budgets.reserve(claim(2n))]);
    expect([first?.ok, second?.ok, asked]).toEqual([true, false, 1]);
    // Known: nothing is waited for.
    expect(budgets.reserve(claim(1n))).toMatchObject({ ok: false, exhausted: { spent: 8n, reserved: 2n } });
  });
  test("tell of a soft limit that was passed before no second time", async () => {
    const news: bigint[] = [];
    const soft: Scope = { ...scope, budgets: [{ limit: 100n, soft: 5n, window: { unit: "day", zone: "UTC" } }] };
    for (const known of [8n, 4n]) {
      const budgets = createMemoryBudgets({
        windowOf: createWindows(),
        now: () => NOW,
        spentIn: async () => known,
        onSoft: ({ spent }) => news.push(spent),
      });
      const reserved = await budgets.reserve({ ...claim(2n), scopes: [soft] });
      if (reserved.ok) reserved.settle(2n);
    }
    expect(news).toEqual([6n]);
  });
  test("let nobody pass while the ledger cannot be read, and tell of it; and go on when it can", async () => {
    let isAway = true;
    const budgets = made(async () => {
      if (isAway) throw new Error("away");
      return 0n;
    });
    expect(await budgets.reserve(claim(1n))).toMatchObject({ ok: false, exhausted: undefined });
    expect(budgets.trouble()).toContain("cannot be read from the ledger");
    isAway = false;
    expect(await budgets.reserve(claim(1n))).toMatchObject({ ok: true });
    expect(budgets.trouble()).toBeUndefined();
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlanDeployment, PlanGroup, StrategyName } from "../../../src/contract/plan.ts";
import { STRATEGY_NAMES } from "../../../src/contract/plan.ts";
import { choose, type GroupMemory, NO_MEMORY, reasonOf } from "../../../src/router/choose.ts";
import { seeded } from "../../../src/router/seeded.ts";
import { quiet, TRIED } from "../../fakes/choosing.ts";

function group(strategy: StrategyName, weights: readonly number[]): PlanGroup {
  const deployments = weights.map(
    (weight, at): PlanDeployment => ({
      id: `p/${"abcdefgh"[at] ?? at}`,
      provider: "p",
      upstreamModel: "m",
      facts: { context: undefined, maxOutput: undefined, supports: [] },
      traits: {},
      price: undefined,
      free: true,
      weight,
      timeoutMs: undefined,
      sandbox: { latencyMs: 0, chunkPaceMs: 0 },
    }),
  );
  return { name: "g", strategy, deployments, fallbacks: {}, supports: [] };
}

function firsts(given: PlanGroup, turns: number, out: readonly string[] = []): string[] {
  let memory: GroupMemory = NO_MEMORY;
  const random = seeded(7);
  return Array.from({ length: turns }, () => {
    const choice = choose({ ...quiet, group: given, memory, excluded: ({ id }) => (out.includes(id) ? TRIED : undefined), random });
    memory = choice.memory;
    return choice.candidates[0]?.deployment.id ?? "none";
  });
}

describe("round robin", () => {
  test("goes round in order", () => expect(firsts(group("round_robin", [1, 1, 1]), 6)).toEqual(["p/a", "p/b", "p/c", "p/a", "p/b", "p/c"]));
  test("spreads the heavy one's turns", () =>
    expect(firsts(group("round_robin", [5, 1, 1]), 7)).toEqual(["p/a", "p/a", "p/b", "p/a", "p/c", "p/a", "p/a"]));
  test("gives every deployment exactly its weight in each cycle, and never drifts", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 5 }), (weights, cycles) => {
        const sum = weights.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const seen = firsts(group("round_robin", weights), sum * cycles);
        for (const [at, weight] of weights.entries())
          expect(seen.filter((id) => id === `p/${"abcdefgh"[at]}`)).toHaveLength(weight * cycles);
      }),
    ));
  test("keeps the shares of the rest while one is left out", () => {
    const seen = firsts(group("round_robin", [2, 1, 3]), 50, ["p/c"]);
    expect(seen.filter((id) => id === "p/c")).toHaveLength(0);
    expect(Math.abs(seen.filter((id) => id === "p/a").length - 100 / 3)).toBeLessThan(1);
  });
});

describe("weighted", () => {
  test("realises its shares", () => {
    const seen = firsts(group("weighted", [7, 2, 1, 0]), 10_000);
    const share = (id: string) => seen.filter((one) => one === id).length / seen.length;
    expect(share("p/a")).toBeCloseTo(0.7, 1);
    expect(share("p/b")).toBeCloseTo(0.2, 1);
    expect(share("p/d")).toBe(0);
  });
  test.each([
    { random: 0, want: ["p/a", "p/b", "p/c"] },
    { random: 0.999999, want: ["p/c", "p/b", "p/a"] },
    { random: 0.5, want: ["p/b", "p/c", "p/a"] },
  ])("draws without replacement, so every deployment has one place: $random", ({ random, want }) => {
    const { candidates } = choose({
      ...quiet,
      group: group("weighted", [1, 1, 1]),
      random: () => random,
    });
    expect(candidates.map((one) => one.deployment.id)).toEqual(want);
  });
});

describe("choose", () => {
  test("priority is the order of the list", () => expect(firsts(group("priority", [1, 1]), 3)).toEqual(["p/a", "p/a", "p/a"]));
  test("says why each one was left out", () => {
    const choice = choose({
      ...quiet,
      group: group("priority", [0, 1, 1]),
      excluded: (d) => (d.id === "p/c" ? TRIED : undefined),
    });
    expect(choice.candidates.map((one, rank) => [one.deployment.id, reasonOf(choice, rank)])).toEqual([["p/b", "place 2 in the list"]]);
    expect(choice.leftOut.map((one) => [one.deployment.id, one.reason])).toEqual([
      ["p/a", "weight 0 (drained)"],
      ["p/c", "already tried"],
    ]);
  });
  test.each<StrategyName>(STRATEGY_NAMES)("%s leaves what it was given as it was, and lists every eligible deployment once", (strategy) =>
    fc.assert(
      fc.property(
        fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 6 }),
        (weights, remembered) => {
          const given = group(strategy, weights);
          const memory = Object.freeze(remembered);
          Object.freeze(given.deployments);
          const { candidates, leftOut } = choose({ ...quiet, group: given, memory, random: seeded(1) });
          expect(candidates).toHaveLength(weights.filter((w) => w > 0).length);
          expect(new Set([...candidates, ...leftOut].map((one) => one.deployment.id)).size).toBe(weights.length);
        },
      ),
    ),
  );
});

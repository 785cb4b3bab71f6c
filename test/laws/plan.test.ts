// Law 7, plan: the plan the generator printed is the plan that start and reload make; every chain of fallbacks comes to an end; what a
// strategy gives each deployment is its share of the weights.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plan as printed } from "../../generated/routes.ts";
import { gatewayShape } from "../../generated/validators/gateway.js";
import type { ReadText } from "../../src/config/load.ts";
import { planGateway } from "../../src/config/plan-gateway.ts";
import { type GatewayPlan, type PlanDeployment, type PlanGroup, STRATEGY_NAMES, type StrategyName } from "../../src/contract/plan.ts";
import { choose, type GroupMemory, NO_MEMORY } from "../../src/router/choose.ts";
import { quiet, TRIED } from "../fakes/choosing.ts";
import { catalog } from "./dialects.ts";
import { fc, LAW_TIMEOUT_MS, runs } from "./runs.ts";

const ROOT = join(import.meta.dirname, "../..");
const fromDisk: ReadText = (file) => ({ ok: true, text: readFileSync(join(ROOT, file), "utf8") });

test("the printed plan is the plan that is made at start", () => {
  const { plan } = planGateway("gateway.yaml", fromDisk, gatewayShape, catalog);
  expect(plan.ok && plan.value).toEqual(printed);
});

/** The groups in an order in which none falls back to an earlier one; undefined when there is none such. */
function ordered(groups: GatewayPlan["groups"]): readonly string[] | undefined {
  const done: string[] = [];
  const open = new Set(Object.keys(groups));
  while (open.size > 0) {
    const free = [...open].find((name) =>
      Object.values(groups[name]?.fallbacks ?? {}).every((list) => list.every((next) => !open.has(next))),
    );
    if (free === undefined) return undefined;
    open.delete(free);
    done.push(free);
  }
  return done;
}

describe("fallbacks", () => {
  test("of the printed plan end", () => {
    expect(ordered(printed.groups)).toHaveLength(Object.keys(printed.groups).length);
  });

  const name = fc.constantFrom("a", "b", "c", "d", "e");
  const kind = fc.constantFrom("any", "context_window", "content_policy", "rate_limit");
  const gateway = fc
    .array(
      fc.tuple(name, fc.dictionary(kind, fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), { maxKeys: 2, noNullPrototype: true })),
      { minLength: 1, maxLength: 5 },
    )
    .map((rows) => new Map(rows));

  test("of any gateway end, or the gateway is refused", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(gateway, (groups) => {
        const lines = [...groups].map(
          ([group, fallbacks]) => `  ${group}: { deployments: [anthropic/claude-haiku-4-5], fallbacks: ${JSON.stringify(fallbacks)} }`,
        );
        const { plan } = planGateway("gateway.yaml", () => ({ ok: true, text: `models:\n${lines.join("\n")}\n` }), gatewayShape, catalog);
        const named = [...groups].flatMap(([, fallbacks]) => Object.values(fallbacks).flat());
        const isWhole = named.every((next) => groups.has(next));
        const shaped = Object.fromEntries(
          [...groups].map(([group, fallbacks]) => [group, { fallbacks }]),
        ) as unknown as GatewayPlan["groups"]; // what `ordered` looks at
        expect(plan.ok, plan.ok ? "planned" : plan.diagnostics.map((one) => one.message).join("; ")).toBe(
          isWhole && ordered(shaped) !== undefined,
        );
        if (plan.ok) expect(ordered(plan.value.groups)).toBeDefined();
      }),
      runs(),
    );
  });
});

describe("weights", () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 5 })
    .filter((list) => list.some((weight) => weight > 0));
  const groupOf = (strategy: StrategyName, list: readonly number[]): PlanGroup => ({
    name: "g",
    strategy,
    deployments: list.map(
      (weight, i): PlanDeployment => ({
        id: `p/${i}`,
        provider: "p",
        upstreamModel: `${i}`,
        facts: { supports: [] },
        traits: {},
        free: true,
        weight,
        sandbox: { latencyMs: 0, chunkPaceMs: 0 },
      }),
    ),
    fallbacks: {},
    supports: [],
  });
  const total = (list: readonly number[]): number => list.reduce((sum, weight) => sum + weight, 0);

  test.each<{ strategy: StrategyName; cycles: number }>([
    { strategy: "round_robin", cycles: 1 },
    { strategy: "round_robin", cycles: 3 },
    { strategy: "weighted", cycles: 5 },
  ])("$strategy gives each deployment its share over $cycles cycles", ({ strategy, cycles }) => {
    fc.assert(
      fc.property(weights, (list) => {
        const group = groupOf(strategy, list);
        const turns = total(list) * cycles;
        const firsts = list.map(() => 0);
        let memory: GroupMemory = NO_MEMORY;
        for (let turn = 0; turn < turns; turn++) {
          let draws = 0;
          // The first draw of each turn takes every place of [0, 1) alike; those after it only order the rest.
          const choice = choose({ ...quiet, group, memory, random: () => (draws++ === 0 ? (turn + 0.5) / turns : 0.5) });
          memory = choice.memory;
          const first = Number(choice.candidates[0]?.deployment.upstreamModel);
          firsts[first] = (firsts[first] ?? 0) + 1;
          expect(new Set(choice.candidates.map((one) => one.deployment.id)).size).toBe(list.filter((weight) => weight > 0).length);
        }
        expect(firsts).toEqual(list.map((weight) => weight * cycles));
      }),
      runs(0.5),
    );
  });

  test("whoever is excluded is never chosen, and the others are", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(
        weights,
        fc.constantFrom<StrategyName>(...STRATEGY_NAMES),
        fc.array(fc.nat(4)),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (list, strategy, out, draw) => {
          const choice = choose({
            ...quiet,
            group: groupOf(strategy, list),
            excluded: ({ upstreamModel }) => (out.includes(Number(upstreamModel)) ? TRIED : undefined),
            random: () => draw,
          });
          const chosen = choice.candidates.map((one) => Number(one.deployment.upstreamModel)).sort();
          expect(chosen).toEqual(list.flatMap((weight, i) => (weight > 0 && !out.includes(i) ? [i] : [])));
          expect(choice.candidates.length + choice.leftOut.length).toBe(list.length);
        },
      ),
      runs(),
    );
  });
});

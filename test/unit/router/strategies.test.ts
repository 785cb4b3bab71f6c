import { describe, expect, test } from "vitest";
import type { PlanDeployment, StrategyName } from "../../../src/contract/plan.ts";
import { CLOSED } from "../../../src/router/breaker.ts";
import { type ChooseInput, choose, reasonOf } from "../../../src/router/choose.ts";
import { type Live, UNUSED } from "../../../src/router/live.ts";
import { seeded } from "../../../src/router/seeded.ts";
import { quiet } from "../../fakes/choosing.ts";
import { deployment } from "../../fakes/gateway.ts";

type Spec = Partial<PlanDeployment> & { readonly live?: Partial<Live> };

function chosen(strategy: StrategyName, specs: Readonly<Record<string, Spec>>, more: Partial<ChooseInput> = {}) {
  const deployments = Object.entries(specs).map(([id, { live: _, ...spec }]) => deployment(id, spec));
  const choice = choose({
    ...quiet,
    group: { name: "g", strategy, deployments, fallbacks: {}, supports: [] },
    live: (id) => ({ ...UNUSED, ...specs[id.split("/")[0] ?? ""]?.live }),
    ...more,
  });
  return {
    order: choice.candidates.map(({ deployment: { provider } }) => provider),
    reasons: choice.candidates.map((_, rank) => reasonOf(choice, rank)),
    leftOut: choice.leftOut.map(({ deployment: { provider }, reason }) => `${provider}: ${reason}`),
  };
}

/** How often each is first in so many draws. */
function shares(strategy: StrategyName, specs: Readonly<Record<string, Spec>>, draws = 4_000, more: Partial<ChooseInput> = {}) {
  const random = seeded(1);
  const counts: Record<string, number> = {};
  for (let draw = 0; draw < draws; draw++) {
    const [first = "nobody"] = chosen(strategy, specs, { random, ...more }).order;
    counts[first] = (counts[first] ?? 0) + 1 / draws;
  }
  return counts;
}

const ms = (value: number) => ({ value, atMs: 0 });

describe("least latency", () => {
  test.each([
    { name: "the quicker first", specs: { a: { live: { wholeMs: ms(300) } }, b: { live: { wholeMs: ms(200) } } }, want: ["b", "a"] },
    { name: "one never measured before all", specs: { a: { live: { wholeMs: ms(1) } }, b: {} }, want: ["b", "a"] },
    { name: "but not for all calls at once", specs: { a: { live: { wholeMs: ms(100) } }, b: { live: { inFlight: 1 } } }, want: ["a", "b"] },
    {
      name: "calls under way count",
      specs: { a: { live: { wholeMs: ms(100), inFlight: 3 } }, b: { live: { wholeMs: ms(300) } } },
      want: ["b", "a"],
    },
    {
      name: "failures count",
      specs: { a: { live: { wholeMs: ms(100), success: ms(0.2) } }, b: { live: { wholeMs: ms(300) } } },
      want: ["b", "a"],
    },
  ])("$name", ({ specs, want }) => expect(chosen("least_latency", specs).order).toEqual(want));
  test("streams go by their first words", () =>
    expect(
      chosen(
        "least_latency",
        { a: { live: { wholeMs: ms(10), firstTokenMs: ms(90) } }, b: { live: { wholeMs: ms(99), firstTokenMs: ms(20) } } },
        { facts: { ...quiet.facts, streams: true } },
      ).order,
    ).toEqual(["b", "a"]));
  test("one that was slow long ago is tried again", () =>
    expect(
      chosen(
        "least_latency",
        { a: { live: { wholeMs: ms(9_000) } }, b: { live: { wholeMs: { value: 50, atMs: 120_000 } } } },
        { nowMs: 120_000 },
      ).order,
    ).toEqual(["a", "b"]));
});

describe("least busy", () => {
  test("the fewest calls under way, for its weight", () =>
    expect(
      chosen("least_busy", { a: { live: { inFlight: 3 } }, b: { live: { inFlight: 5 }, weight: 2 }, c: { live: { inFlight: 9 } } }).order,
    ).toEqual(["b", "a", "c"]));
  test("equals share", () => expect(shares("least_busy", { a: {}, b: {} })["a"]).toBeCloseTo(0.5, 1));
});

describe("cost optimized", () => {
  const price = (input: bigint, output: bigint, cache_read?: bigint) => ({
    price: { input, output, ...(cache_read === undefined ? {} : { cache_read }) },
  });
  test("the cheaper for this prompt and the answers seen", () => {
    const specs = { dear: price(10n, 1n), cheap: price(1n, 10n) };
    expect(chosen("cost_optimized", specs, { facts: { ...quiet.facts, inputTokens: 10_000 } }).order).toEqual(["cheap", "dear"]);
    expect(chosen("cost_optimized", { dear: { ...specs.dear, live: { answerTokens: ms(5_000) } }, cheap: specs.cheap }).order).toEqual([
      "dear",
      "cheap",
    ]);
  });
  test("a warm cache is part of the price", () => {
    const specs = { a: price(10n, 10n, 1n), b: price(8n, 10n, 1n) };
    const facts = { ...quiet.facts, inputTokens: 10_000, cachedTokens: (id: string) => (id === "a/m" ? 9_000 : 0) };
    expect(chosen("cost_optimized", specs, { facts }).order).toEqual(["a", "b"]);
    expect(chosen("cost_optimized", specs).order).toEqual(["b", "a"]);
  });
  test("equals share, and who has no price comes last", () => {
    const specs = { a: price(100n, 100n), b: price(100n, 100n), c: { price: undefined } };
    expect(shares("cost_optimized", specs)).toEqual({ a: expect.closeTo(0.5, 1), b: expect.closeTo(0.5, 1) });
    expect(chosen("cost_optimized", specs).reasons.at(-1)).toBe("no price is known");
  });
  test("free is cheapest", () =>
    expect(chosen("cost_optimized", { a: price(1n, 1n), b: { price: undefined, free: true } }).order).toEqual(["b", "a"]));
});

describe("usage based", () => {
  const used = (now: number) => ({ minute: 0, now, before: 0 });
  test("most room first, by the scarcer limit", () =>
    expect(
      chosen("usage_based", {
        a: { limits: { rpm: 100, tpm: 1_000 }, live: { requests: used(10), tokens: used(800) } },
        b: { limits: { rpm: 100 }, live: { requests: used(50) } },
      }),
    ).toMatchObject({ order: ["b", "a"], reasons: ["50.0% of its limit used", "80.0% of its limit used"] }));
});

describe("health based", () => {
  test("the share of traffic falls with the cube of success, never to nothing", () => {
    const found = shares("health_based", { a: {}, b: { live: { success: ms(0.5) } }, c: { live: { success: ms(0) } } });
    expect(found["a"]).toBeCloseTo(1 / 1.135, 1);
    expect(found["b"]).toBeCloseTo(0.125 / 1.135, 1);
    expect(found["c"]).toBeGreaterThan(0);
  });
});

describe("an A/B test", () => {
  const variants = { a: { weight: 3, label: "old" }, b: { weight: 1, label: "new" } };
  const of = (sticky: string | undefined, specs: Readonly<Record<string, Spec>> = variants) =>
    chosen("ab_test", specs, { facts: { ...quiet.facts, sticky } }).order[0] ?? "";
  const keys = Array.from({ length: 4_000 }, (_, at) => `user ${at}`);
  test("splits by weight", () => expect(keys.filter((key) => of(key) === "a").length / keys.length).toBeCloseTo(0.75, 1));
  test("keeps each key with its variant", () =>
    expect(keys.slice(0, 50).map((key) => of(key))).toEqual(keys.slice(0, 50).map((key) => of(key))));
  test("a changed weight moves nobody but those who must", () => {
    const wider = { ...variants, b: { weight: 3, label: "new" } };
    expect(keys.filter((key) => of(key) === "b" && of(key, wider) === "a")).toEqual([]);
  });
  test("without a key, by chance", () => expect(shares("ab_test", variants)["a"]).toBeCloseTo(0.75, 1));
});

describe("who is left out, and why", () => {
  const resting = { breaker: { ...CLOSED, state: "open" as const, untilMs: 5_000, why: "rate_limit" } };
  test.each([
    { name: "drained", spec: { weight: 0 }, more: {}, want: "weight 0 (drained)" },
    { name: "resting", spec: { live: resting }, more: {}, want: "rests for 5 s (rate_limit)" },
    { name: "full", spec: { limits: { maxParallel: 2 }, live: { inFlight: 2 } }, more: {}, want: "2 calls under way" },
    {
      name: "out of requests",
      spec: { limits: { rpm: 3 }, live: { requests: { minute: 0, now: 3, before: 0 } } },
      more: {},
      want: "3 requests a minute are used up",
    },
    {
      name: "out of tokens",
      spec: { limits: { tpm: 150 }, live: { tokens: { minute: 0, now: 60, before: 0 } } },
      more: {},
      want: "150 tokens a minute are used up",
    },
    { name: "without the tag", spec: {}, more: { wishes: { tags: ["eu"], region: undefined } }, want: "not tagged eu" },
    {
      name: "with an unwanted tag",
      spec: { tags: ["trial"] },
      more: { wishes: { tags: ["!trial"], region: undefined } },
      want: "tagged trial",
    },
    { name: "elsewhere", spec: { region: "us" }, more: { wishes: { tags: [], region: "eu" } }, want: "in us" },
  ] satisfies { name: string; spec: Spec; more: Partial<ChooseInput>; want: string }[])("$name", ({ spec, more, want }) =>
    expect(chosen("priority", { a: spec, b: { tags: ["eu"], region: "eu" } }, more)).toMatchObject({
      order: ["b"],
      leftOut: [`a: ${want}`],
    }),
  );
  test("a request larger than the limit of tokens goes while the minute is empty", () =>
    expect(chosen("priority", { a: { limits: { tpm: 10 } } }).order).toEqual(["a"]));
  test("requests that ask for no tag go to the defaults, where there are any", () =>
    expect(chosen("priority", { a: {}, b: { tags: ["default"] } })).toMatchObject({ order: ["b"], leftOut: ["a: not tagged default"] }));
  test("a conversation stays where it has been, if that one may be asked", () => {
    expect(chosen("priority", { a: {}, b: {} }, { pin: "b/m" })).toMatchObject({
      order: ["b", "a"],
      reasons: ["where its conversation has been", "place 1 in the list"],
    });
    expect(chosen("priority", { a: {}, b: { weight: 0 } }, { pin: "b/m" }).order).toEqual(["a"]);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonLine } from "../../../src/cli/json-line.ts";
import type { RequestEvent } from "../../../src/pipeline/context.ts";
import { shownChoice } from "../../../src/pipeline/decision.ts";
import { formatUsd } from "../../../src/pricing/price.ts";
import { deployment, plan } from "../../fakes/gateway.ts";

/** What the line says, as plainly as it can be put. Fields stand in the order in which the pipeline makes them. */
function plainly({ cost, costLines: _, decisions, attempts, failure, ...event }: RequestEvent): string {
  const isPlain = event.outcome === "ok" && attempts.length <= 1;
  return JSON.stringify({
    ...event,
    ...(failure === undefined ? {} : { failure: { ...failure, attempts: undefined } }),
    attempts: attempts.map(({ cost: part, costLines: _lines, ...attempt }) => ({
      ...attempt,
      ...(part === undefined ? {} : { cost_usd: formatUsd(part) }),
    })),
    ...(isPlain || decisions.length === 0 ? {} : { decisions: decisions.map(shownChoice) }),
    ...(cost !== undefined ? { cost_usd: formatUsd(cost) } : {}),
  });
}

const said = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("fast", 'a "quoted" one', "line\nbreak", "\ud800", "b/m"),
);
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const ms = fc.oneof(fc.nat(), fc.constantFrom(1_795_821_814_127, 0.5, -0, 1e21, Number.NaN));
const pico = fc.bigInt({ min: 0n, max: 10n ** 15n });
const usage = perhaps(
  fc.record({ cache_write: fc.nat(), input: perhaps(fc.nat()), output: fc.nat(), reasoning: fc.nat() }, { requiredKeys: ["input"] }),
);
const outcome = fc.constantFrom("ok" as const, "network" as const, "rate_limit" as const);
const yes = perhaps(fc.constant(true as const));
const loss = fc.record({ kind: fc.constant("dropped" as const), path: said, reason: said });
const attempt = fc.record({
  ...{ deployment: said, outcome, status: perhaps(fc.nat(599)), startedMs: ms, ms, firstTokenMs: perhaps(ms), waitedMs: perhaps(ms) },
  ...{ isHedge: yes, hasLost: yes, message: perhaps(said), usage, isEstimated: yes, cost: perhaps(pico), costLines: fc.constant([]) },
  priced: perhaps(fc.record({ service: perhaps(said), calls: perhaps(fc.nat()), picture: fc.constant(undefined) })),
});
const made = plan({ fast: [deployment("a"), deployment("b")] });
const [group] = Object.values(made.groups);
if (group === undefined) throw new Error("a plan without a group");
const decision = { group, candidates: [], leftOut: [], memory: { turn: 0 } as never, pinned: undefined };
const event: fc.Arbitrary<RequestEvent> = fc.record({
  ...{ requestId: said, startedMs: ms, ms, ingress: said, operation: perhaps(fc.constant("chat" as const)) },
  who: perhaps(fc.record({ keyId: perhaps(said), keyAlias: perhaps(said), userId: fc.constant(undefined), teamId: perhaps(said) })),
  passed: perhaps(fc.constant({ provider: "a", method: "PUT", path: "/x", status: undefined, sentBytes: 7, answeredBytes: 9 })),
  ...{ mirrorOf: perhaps(said), isProbe: yes, model: perhaps(said), streamed: fc.boolean(), outcome },
  failure: perhaps(fc.record({ kind: fc.constant("network" as const), message: said, attempts: fc.constant([]), param: perhaps(said) })),
  ...{ deployment: perhaps(said), variant: perhaps(said), attempts: fc.array(attempt, { maxLength: 3 }) },
  skipped: fc.array(fc.record({ deployment: said, reason: said }), { maxLength: 2 }),
  decisions: fc.constantFrom([], [decision]),
  ...{ losses: fc.array(loss, { maxLength: 2 }), usage, cost: perhaps(pico), costLines: fc.constant([]) },
  ...{ endUser: perhaps(said), tags: perhaps(fc.array(said, { maxLength: 2 })), onceId: perhaps(said), isCached: yes },
});

test("a line is what JSON.stringify says of the event, to the byte", () => {
  const isSame = fc.property(event, (one) => {
    expect(jsonLine(one)).toBe(plainly(one));
  });
  fc.assert(isSame, { numRuns: 500 });
});

test("names that are remembered are forgotten again, and written all the same", () => {
  const base = fc.sample(event, 1)[0];
  if (base === undefined) throw new Error("no sample");
  for (let number = 0; number < 3_000; number += 1) {
    const one = { ...base, model: `"${number % 1_500}"` };
    expect(JSON.parse(jsonLine(one))).toMatchObject({ model: `"${number % 1_500}"` });
  }
});

test("an attempt that did what the whole request did is written as it is", () => {
  const one = fc.sample(event, { seed: 1, numRuns: 50 }).find(({ attempts, usage: used }) => attempts.length > 0 && used !== undefined);
  const [first] = one?.attempts ?? [];
  if (one === undefined || first === undefined) throw new Error("no sample");
  const same = { ...one, cost: 5n, attempts: [{ ...first, usage: one.usage, cost: 5n }] };
  expect(jsonLine(same)).toBe(plainly(same));
});

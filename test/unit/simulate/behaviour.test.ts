// How a deployment behaves and what it costs at a time of the scenario: later rules win, and what ends gives back what was before.

import { expect, test } from "vitest";
import { priceAt } from "../../../src/pricing/price.ts";
import { behaviourOf, withPrices } from "../../../src/simulate/behaviour.ts";
import { type ScriptedEvent, USUAL_BEHAVIOUR } from "../../../src/simulate/scenario.ts";
import { deployment } from "../../fakes/gateway.ts";

const event = (more: Partial<ScriptedEvent>): ScriptedEvent => ({
  deployment: "a1/*",
  changes: {},
  atMs: 0,
  forMs: Number.POSITIVE_INFINITY,
  ...more,
});

test.each([
  ["before", 99, 1],
  ["from its beginning", 100, 4],
  ["while another is on", 150, 9],
  ["after the other", 160, 4],
  ["after its end", 200, 1],
])("%s", (_, sinceMs, slower) => {
  const events = [event({ atMs: 100, forMs: 100, changes: { slower: 4 } }), event({ atMs: 150, forMs: 10, changes: { slower: 9 } })];
  expect(behaviourOf({ upstreams: [], events }, "a1/m", sinceMs)).toEqual({ ...USUAL_BEHAVIOUR, slower });
  expect(behaviourOf({ upstreams: [], events }, "a2/m", sinceMs)).toEqual(USUAL_BEHAVIOUR);
});

test.each([
  ["before", 1_099, 3_000_000n],
  ["while it is scripted", 1_100, 7n],
  ["after its end: what had been announced meanwhile", 1_200, 5n],
  ["what is announced for later still", 1_300, 6n],
])("the price %s", (_, atMs, input) => {
  const own = { input: 3_000_000n, output: 1n };
  const later = [
    { fromMs: 1_150, input: 5n, output: 1n },
    { fromMs: 1_300, input: 6n, output: 1n },
  ];
  const scripted = event({ atMs: 100, forMs: 100, price: { input: 7n, output: 1n } });
  const { price } = withPrices(deployment("a1", { price: { ...own, later } }), { events: [scripted] }, 1_000);
  expect(price && priceAt(price, atMs).input).toBe(input);
});

test("a model without events keeps its price", () => {
  const one = deployment("a2");
  expect(withPrices(one, { events: [event({ price: { input: 7n, output: 1n } })] }, 0)).toBe(one);
});

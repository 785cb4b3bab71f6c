import fc from "fast-check";
import { Counter, Histogram, Registry } from "prom-client";
import { expect, test } from "vitest";
import { countsOf, durationsOf } from "../../../src/telemetry/series.ts";

const BOUNDS = [0.01, 0.1, 1, 10];
const LABELS = ["model", "outcome"] as const;
const COUNTS = { name: "things_total", help: "How many.", labelNames: LABELS };
const TIMES = { name: "things_seconds", help: 'How long, "really".', labelNames: LABELS };
const value = fc.constantFrom("a", "b", 'c"\\', "ok", "");
const seen = fc.array(
  fc.record({
    model: value,
    outcome: value,
    seconds: fc.oneof(fc.constantFrom(...BOUNDS, 0), fc.double({ min: 0, max: 20, noNaN: true })),
  }),
);

const tellAll = async (registry: Registry) => ({ text: await registry.metrics(), json: plain(await registry.getMetricsAsJSON()) });
/** As it goes to another process. There are no examples of what was counted. */
const plain = (told: unknown): unknown => JSON.parse(JSON.stringify(told, (key, one: unknown) => (key === "exemplar" ? undefined : one)));

test("numbers are told as prom-client would tell them, in text and to another process", async () => {
  await fc.assert(
    fc.asyncProperty(seen, async (all) => {
      const [ours, theirs] = [new Registry(), new Registry()];
      const counts = countsOf({ ...COUNTS, registers: [ours] });
      const times = durationsOf({ ...TIMES, registers: [ours] }, BOUNDS);
      const counter = new Counter({ ...COUNTS, registers: [theirs] });
      const histogram = new Histogram({ ...TIMES, buckets: BOUNDS, registers: [theirs] });
      for (const { model, outcome, seconds } of all) {
        counts.at(model, outcome).value += seconds;
        times.at(model, outcome).observe(seconds);
        counter.inc({ model, outcome }, seconds);
        histogram.observe({ model, outcome }, seconds);
      }
      const want = await tellAll(theirs);
      expect(await tellAll(ours)).toEqual(want);
      expect(await tellAll(ours), "a second time").toEqual(want);
    }),
    { numRuns: 100 },
  );
});

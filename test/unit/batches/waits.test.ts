import { describe, expect, test } from "vitest";
import { createWaits } from "../../../src/batches/waits.ts";

describe("the rest a model asked for", () => {
  test("lasts as long as it said, and is nobody else's", () => {
    const waits = createWaits();
    waits.refused("a", 5000, 1000);
    expect([waits.untilMs("a"), waits.untilMs("b")]).toEqual([6000, 0]);
    waits.answered("a");
    expect(waits.untilMs("a")).toBe(0);
  });
  test.each([
    { what: "that asks for none is asked ever less often", asked: undefined },
    { what: "that asks for a moment again and again likewise", asked: 0 },
  ])("a model $what", ({ asked }) => {
    const waits = createWaits();
    const lasted = Array.from({ length: 10 }, () => {
      const nowMs = waits.untilMs("a");
      waits.refused("a", asked, nowMs);
      return waits.untilMs("a") - nowMs;
    });
    expect(lasted).toEqual([250, 500, 1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, 64_000]);
  });
  test("is one rest for lines that were refused together, the longest that was asked for", () => {
    const waits = createWaits();
    for (const asked of [undefined, 3000, 1000]) waits.refused("a", asked, 1000);
    expect(waits.untilMs("a")).toBe(4000);
    waits.refused("a", undefined, 4000);
    expect(waits.untilMs("a")).toBe(4500);
  });
});

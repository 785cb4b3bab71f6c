import { describe, expect, test } from "vitest";
import { createDigits } from "../../../src/ledger/digits.ts";
import { fc, runs } from "../../laws/runs.ts";

describe.each([
  { radix: 16, count: 12 },
  { radix: 36, count: 9 },
])("digits of base $radix", ({ radix, count }) => {
  test("are those of the number, whichever came before it", () => {
    const digits = createDigits(radix, count);
    const near = fc.tuple(fc.nat({ max: 2 ** 46 }), fc.array(fc.integer({ min: -(radix ** 4), max: radix ** 4 })));
    fc.assert(
      fc.property(near, ([first, steps]) => {
        let value = first;
        for (const step of [0, ...steps]) {
          value = Math.max(0, value + step);
          expect(digits(value)).toBe(value.toString(radix).padStart(count, "0"));
        }
      }),
      runs(1),
    );
  });
  test.each([0, 1, radix ** 4 - 1, radix ** 4, radix ** count - 1, 2 ** 53 - 1])("of %d", (value) => {
    expect(createDigits(radix, count)(value)).toBe(value.toString(radix).padStart(count, "0"));
  });
});

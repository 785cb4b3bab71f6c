import { expect, test } from "vitest";
import { durationMs, keepingMs, picoUsdPerThousand, picoUsdPerToken, shareOf, sizeBytes } from "../../../src/config/units.ts";

const shown = (answer: { ok: boolean; value?: unknown; problem?: string }) => (answer.ok ? answer.value : answer.problem);

test.each([
  { text: "30s", want: 30_000 },
  { text: "500ms", want: 500 },
  { text: "1.5m", want: 90_000 },
  { text: "2h", want: 7_200_000 },
  { text: "0ms", want: 0 },
  { text: "30", want: '"30" is not a duration; write for example 30s, 500ms or 5m' },
  { text: "30 s", want: '"30 s" is not a duration; write for example 30s, 500ms or 5m' },
  { text: "-1s", want: '"-1s" is not a duration; write for example 30s, 500ms or 5m' },
  { text: "0.5ms", want: '"0.5ms" is not a whole number of milliseconds' },
  { text: "999h", want: '"999h" is longer than 24 days' },
])("the duration $text is $want", ({ text, want }) => expect(shown(durationMs(text))).toBe(want));

test.each([
  { text: "30d", want: 2_592_000_000 },
  { text: "1.5h", want: 5_400_000 },
  { text: "1m", want: 60_000 },
  { text: "0.5m", want: '"0.5m" is shorter than a minute' },
  { text: "30s", want: '"30s" is not a time to keep something for; write for example 30d or 12h' },
  { text: "30", want: '"30" is not a time to keep something for; write for example 30d or 12h' },
  { text: "1.0000001m", want: '"1.0000001m" is not a whole number of milliseconds' },
  { text: "9999d", want: '"9999d" is longer than ten years' },
])("the time to keep $text is $want", ({ text, want }) => expect(shown(keepingMs(text))).toBe(want));

test.each([
  { text: "64MiB", want: 67_108_864 },
  { text: "500kB", want: 500_000 },
  { text: "1.5KiB", want: 1536 },
  { text: "10B", want: 10 },
  { text: "64mb", want: '"64mb" is not a size; write for example 64MiB or 500kB' },
  { text: "constructor", want: '"constructor" is not a size; write for example 64MiB or 500kB' },
  { text: "0.5B", want: '"0.5B" is not a whole number of bytes' },
])("the size $text is $want", ({ text, want }) => expect(shown(sizeBytes(text))).toBe(want));

test.each([
  { text: "20%", want: 0.2 },
  { text: "0.5%", want: 0.005 },
  { text: "100%", want: 1 },
  { text: "101%", want: '"101%" is more than 100%' },
  { text: "0.2", want: '"0.2" is not a percentage; write for example 20%' },
])("the share $text is $want", ({ text, want }) => expect(shown(shareOf(text))).toBe(want));

test.each([
  { price: "$1.25", want: 1_250_000n },
  { price: "1.25", want: 1_250_000n },
  { price: 1.25, want: 1_250_000n },
  { price: 0.0375, want: 37_500n },
  { price: "$0.000001", want: 1n },
  { price: "$2.5000000000", want: 2_500_000n },
  { price: 0, want: 0n },
  { price: "$123456789.123456", want: 123_456_789_123_456n },
  { price: "0.0000001", want: '"0.0000001" has more than 6 decimals' },
  { price: 1e-7, want: '"1e-7" is not a price; write for example $1.25' },
  { price: "1,25", want: '"1,25" is not a price; write for example $1.25' },
  { price: -1, want: '"-1" is not a price; write for example $1.25' },
])("$price dollars a million tokens are $want pico-dollars a token", ({ price, want }) => expect(shown(picoUsdPerToken(price))).toBe(want));

test("ten dollars a thousand searches are ten thousand million pico-dollars a search", () =>
  expect(shown(picoUsdPerThousand("$10"))).toBe(10_000_000_000n));

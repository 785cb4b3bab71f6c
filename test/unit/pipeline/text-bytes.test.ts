// A text's bytes are those Node gives it, however long it is and whatever is in it, and nobody else's.

import { expect, it } from "vitest";
import { bytesOfText } from "../../../src/pipeline/text-bytes.ts";

it.each([
  ["an empty text", ""],
  ["a short text", "signal box"],
  ["a text of 16 kB", "x".repeat(16 * 1024)],
  ["a long text with letters of two bytes", "é".repeat(40_000)],
  ["a long text with letters of three bytes", "中".repeat(40_000)],
  ["a long text with letters of four bytes", "🚂".repeat(40_000)],
  ["a long text with half a letter at its end", `${"x".repeat(40_000)}\ud83d`],
  ["a text longer than the place that is kept", "中".repeat(2_000_000)],
])("%s", (_, text) => {
  expect(bytesOfText(text).equals(Buffer.from(text))).toBe(true);
});

it("the bytes of one text are not overwritten by the next", () => {
  const first = bytesOfText("a".repeat(50_000));
  bytesOfText("b".repeat(50_000));
  expect(first.includes("b")).toBe(false);
  expect(first).toHaveLength(50_000);
});

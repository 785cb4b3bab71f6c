import { describe, expect, test } from "vitest";
import { inPieces, loadCounter } from "../../../src/tokens/count-text.ts";

describe("tokens of a text", () => {
  test("of words are counted whole", async () => {
    const seen: string[] = [];
    const text = `${"a lamp of the signal box ".repeat(50)}\n\n${"y".repeat(199)}`;
    inPieces((part) => seen.push(part))(text);
    expect(seen).toEqual([text]);
    expect((await loadCounter())("the lamp burns")).toBe(3);
  });

  test.each([
    { what: "letters", text: "x".repeat(1000) },
    { what: "space", text: " ".repeat(1000) },
    { what: "a script without spaces", text: "灯".repeat(1000) },
  ])("of a long run of $what are counted in pieces that no tokenizer takes long for", ({ text }) => {
    const seen: string[] = [];
    inPieces((part) => seen.push(part))(`so ${text} it`);
    expect(seen.join("")).toBe(`so ${text} it`);
    expect(Math.max(...seen.map(({ length }) => length))).toBeLessThanOrEqual(201);
    expect(seen.length).toBeLessThan(10);
  });
});

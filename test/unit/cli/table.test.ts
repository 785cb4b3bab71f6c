import { describe, expect, test } from "vitest";
import { painter, table } from "../../../src/cli/table.ts";

const COLUMNS = [{ title: "name" }, { title: "count", align: "right" as const }, { title: "words" }];

describe("a table", () => {
  test("stands in columns, without blanks at line ends", () => {
    expect(
      table(
        COLUMNS,
        [
          ["a", "1", "x"],
          ["long name", "1,000", ""],
        ],
        painter(false),
      ),
    ).toBe("name       count  words\na              1  x\nlong name  1,000\n");
  });
  test("is nothing without rows", () => expect(table(COLUMNS, [], painter(false))).toBe(""));
  test("stands as straight in colour", () => {
    const paint = painter(true);
    const [, first, second] = table(
      COLUMNS,
      [
        [paint("red", "a"), "1", "x"],
        ["bb", "2", "y"],
      ],
      paint,
    ).split("\n");
    expect(first).toBe(`${paint("red", "a")}         1  x`);
    expect(second).toBe("bb        2  y");
  });
  test("counts signs, not bytes", () =>
    expect(
      table(
        [{ title: "a" }, { title: "b" }],
        [
          ["é→", "x"],
          ["abc", "y"],
        ],
        painter(false),
      ),
    ).toBe("a    b\né→   x\nabc  y\n"));
});

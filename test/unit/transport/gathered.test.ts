// Pieces as one: those with memory of their own give it back, and what shares its memory with others keeps it.

import { expect, test } from "vitest";
import { gathered } from "../../../src/transport/gathered.ts";

const own = (text: string): Buffer => Buffer.from(new TextEncoder().encode(text).buffer);

test("pieces are joined, and those with memory of their own are empty afterwards", () => {
  const pieces = [own("one "), own("two")];
  expect(gathered(pieces, 7).toString()).toBe("one two");
  expect(pieces.map(({ length }) => length)).toEqual([0, 0]);
});

test("a piece of a larger memory stays, with all that lies beside it", () => {
  const whole = own("head, body, next");
  const piece = whole.subarray(6, 10);
  expect(gathered([piece, own("!")], 5).toString()).toBe("body!");
  expect([String(piece), String(whole)]).toEqual(["body", "head, body, next"]);
});

test("a piece of nothing is no harm", () => expect(gathered([Buffer.alloc(0), own("a"), Buffer.alloc(0)], 1).toString()).toBe("a"));

// A history made of the pieces of a stream reads as if the answers had come whole.

import { describe, expect, test } from "vitest";
import { withoutPieces } from "../../../src/kit/kept-pieces.ts";

interface Part {
  text?: string;
  thought?: boolean;
  thoughtSignature?: string;
  functionCall?: object;
}
interface Turn {
  role: string;
  parts: Part[];
}
const user = (text: string): Turn => ({ role: "user", parts: [{ text }] });
const model = (...parts: Part[]): Turn => ({ role: "model", parts });
const CALL = { functionCall: { name: "look" } };

describe("a history of pieces", () => {
  test.each([
    {
      says: "one turn for each piece becomes one",
      turns: [user("a"), model({ text: "Hel" }), model({ text: "lo" }), user("b")],
      want: [user("a"), model({ text: "Hel" }, { text: "lo" }), user("b")],
    },
    { says: "turns of the user stay apart", turns: [user("a"), user("b")], want: [user("a"), user("b")] },
    {
      says: "a proof finds its thought",
      turns: [
        model({ text: "I ", thought: true }),
        model({ text: "think", thought: true }),
        model({ text: "", thought: true, thoughtSignature: "s" }),
        model(CALL),
      ],
      want: [model({ text: "I think", thought: true, thoughtSignature: "s" }, CALL)],
    },
    {
      says: "a thought that has its proof keeps it for itself",
      turns: [
        model(
          { text: "one", thought: true, thoughtSignature: "s1" },
          { text: "two", thought: true },
          { text: "", thought: true, thoughtSignature: "s2" },
        ),
      ],
      want: [model({ text: "one", thought: true, thoughtSignature: "s1" }, { text: "two", thought: true, thoughtSignature: "s2" })],
    },
    {
      says: "a lone proof stays one",
      turns: [model(CALL, { text: "", thought: true, thoughtSignature: "s" })],
      want: [model(CALL, { text: "", thought: true, thoughtSignature: "s" })],
    },
    {
      says: "a text is no thought",
      turns: [model({ text: "a" }, { text: "", thought: true, thoughtSignature: "s" })],
      want: [model({ text: "a" }, { text: "", thought: true, thoughtSignature: "s" })],
    },
  ])("$says", ({ turns, want }) => expect(withoutPieces(turns, "model")).toEqual(want));
});

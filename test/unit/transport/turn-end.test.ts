import { setImmediate as turn } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { atTurnEnd, type Leaving } from "../../../src/transport/turn-end.ts";

const told: string[] = [];
const leaving = (name: string, then: () => void = () => {}): Leaving => ({
  leave() {
    told.push(name);
    then();
  },
});

afterEach(() => {
  told.length = 0;
  process.setUncaughtExceptionCaptureCallback(null);
});

describe("at the end of a turn", () => {
  test("all leave in their order, none before", async () => {
    for (const name of ["a", "b", "c"]) atTurnEnd(leaving(name));
    await Promise.resolve();
    expect(told).toEqual([]);
    await turn();
    expect(told).toEqual(["a", "b", "c"]);
  });
  test("what comes by another's leaving leaves with the next", async () => {
    atTurnEnd(leaving("a", () => atTurnEnd(leaving("c"))));
    atTurnEnd(leaving("b"));
    await turn();
    expect(told).toEqual(["a", "b"]);
    await turn();
    expect(told).toEqual(["a", "b", "c"]);
  });
  test("who throws takes nobody along, and is told of", async () => {
    const caught: unknown[] = [];
    process.setUncaughtExceptionCaptureCallback((error) => void caught.push(error));
    const bug = new Error("a bug");
    const breaks = () => {
      throw bug;
    };
    atTurnEnd(leaving("a", breaks));
    atTurnEnd(leaving("b"));
    await turn();
    expect(told).toEqual(["a", "b"]);
    await turn();
    await turn();
    expect(caught).toEqual([bug]);
  });
});

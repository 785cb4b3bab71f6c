import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { pieces } from "../../../src/transport/pieces.ts";

describe("an answer in pieces", () => {
  test("is read in order", async () => {
    const { stream, reader } = pieces();
    reader.onPiece(Buffer.from("one, "));
    reader.onPiece(Buffer.from("two"));
    reader.onEnd();
    expect(Buffer.concat(await stream.toArray()).toString()).toBe("one, two");
  });
  test("that fails while nobody reads ends no process, and whoever reads it then learns of it", async () => {
    const { stream, reader } = pieces();
    reader.onFailure({ kind: "cancelled", message: "the call was cancelled" });
    await setImmediate();
    await expect(stream.toArray()).rejects.toThrow("the call was cancelled");
  });
});

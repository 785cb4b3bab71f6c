import { describe, expect, test } from "vitest";
import { createSlots } from "../../../src/batches/slots.ts";

describe("slots", () => {
  test("are handed to whoever has waited longest, never more than there are", async () => {
    const slots = createSlots(() => 2);
    const log: string[] = [];
    const take = (name: string) => slots.take().then(() => log.push(name));
    const all = ["a", "b", "c", "d"].map(take);
    await Promise.all(all.slice(0, 2));
    expect(log).toEqual(["a", "b"]);
    slots.give();
    await all[2];
    expect(log).toEqual(["a", "b", "c"]);
    slots.give();
    slots.give();
    await all[3];
    slots.give();
    await Promise.all([take("e"), take("f")]);
    expect(log).toEqual(["a", "b", "c", "d", "e", "f"]);
  });
});

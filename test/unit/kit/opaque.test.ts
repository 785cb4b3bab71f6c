import { describe, expect, test } from "vitest";
import { ownExtra } from "../../../src/kit/opaque.ts";
import { fakeContext } from "../../fakes/context.ts";

const KNOWN = new Set(["known"]);
const extra = { dialect: "here", fields: { known: 1, novel: 2 } };

describe("fields without a canonical counterpart, given back to their own dialect", () => {
  test.each([
    { policy: "keep" as const, fields: { known: 1, novel: 2 }, losses: [] },
    { policy: "warn" as const, fields: { known: 1, novel: 2 }, losses: [["approx", "extra.novel"]] },
    { policy: "strip" as const, fields: { known: 1 }, losses: [["dropped", "extra.novel"]] },
    { policy: "reject" as const, fields: { known: 1 }, losses: [["rejected", "extra.novel"]] },
  ])("$policy", ({ policy, fields, losses }) => {
    const ctx = fakeContext({}, { unknownFields: policy });
    expect(ownExtra(extra, "here", KNOWN, ctx)).toEqual(fields);
    expect(ctx.losses.map(({ kind, path }) => [kind, path])).toEqual(losses);
  });
  test("to another dialect none goes, and those it needs are refused", () => {
    const ctx = fakeContext({}, { unknownFields: "keep" });
    expect(ownExtra({ ...extra, needed: ["novel"] }, "elsewhere", KNOWN, ctx)).toEqual({});
    expect(ctx.losses.map(({ kind, path }) => [kind, path])).toEqual([
      ["rejected", "extra.novel"],
      ["dropped", "extra.known"],
    ]);
  });
  test("however many there are, the report is short and says how many more", () => {
    const fields = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`${i}-${"n".repeat(200)}`, 1]));
    for (const policy of ["warn", "strip", "reject"] as const) {
      const ctx = fakeContext({}, { unknownFields: policy });
      ownExtra({ dialect: "here", fields }, "here", KNOWN, ctx);
      expect(ctx.losses).toHaveLength(17);
      expect(ctx.losses.at(-1)).toMatchObject({
        path: "extra.*",
        reason: `4984 more: unknown to this wire${policy === "warn" ? ", passed on as it is" : ""}`,
      });
      expect(Math.max(...ctx.losses.map(({ path }) => path.length))).toBeLessThan(80);
    }
  });
});

import { expect, test } from "vitest";
import { modelNames, resolveModel } from "../../../src/config/resolve-model.ts";
import { planned } from "./fake-catalog.ts";

const plan = planned(`
models: { fast: alpha/small, smart: beta/sonnet, "alpha/*": alpha/*, "alpha/s*": beta/haiku, "alpha/small": alpha/small }
aliases: { gpt-4: smart, tiny: alpha/tiny }
`);

test.each([
  { name: "fast", want: "fast" },
  { name: "gpt-4", want: "smart" },
  { name: "alpha/small", want: "alpha/small" },
  { name: "alpha/large", want: "alpha/* with large" },
  { name: "alpha/org/nested", want: "alpha/* with org/nested" },
  { name: "alpha/sx", want: "alpha/s* with x" },
  { name: "tiny", want: "alpha/* with tiny" },
  { name: "fats", want: "nothing; near: fast" },
  { name: "gpt-5", want: "nothing; near: gpt-4" },
  { name: "alpha/*", want: "nothing; near: " },
  { name: "alpha/", want: "nothing; near: alpha/small" },
  { name: "toString", want: "nothing; near: " },
  { name: "__proto__", want: "nothing; near: " },
])("$name is answered by $want", ({ name, want }) => {
  const found = resolveModel(plan, name);
  expect(
    found.ok ? found.group.name + (found.star === undefined ? "" : ` with ${found.star}`) : `nothing; near: ${found.nearest.join(", ")}`,
  ).toBe(want);
});

test("clients are told every name but the wildcards", () =>
  expect(modelNames(plan)).toEqual(["alpha/small", "fast", "gpt-4", "smart", "tiny"]));

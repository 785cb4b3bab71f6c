import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createSecret } from "../../../src/config/secret.ts";

const secret = createSecret("sk-live");

test.each([
  { name: "String", shown: String(secret) },
  { name: "a template string", shown: `${secret}` },
  { name: "concatenation", shown: `key ${secret}` },
  { name: "JSON", shown: JSON.stringify({ secret }) },
  { name: "the inspector", shown: inspect({ secret }, { depth: 9, showHidden: true }) },
  { name: "its properties", shown: JSON.stringify(Object.entries({ ...secret })) },
])("a secret does not print itself through $name", ({ name, shown }) => {
  expect(shown).not.toContain("sk-live");
  if (name !== "its properties") expect(shown).toContain("[secret]");
});

test("a secret is there when asked for", () => expect(secret.reveal()).toBe("sk-live"));

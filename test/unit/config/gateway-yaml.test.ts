// The repository's own gateway.yaml is the example every document quotes: it must fit its schema and plan without a finding of text or shape.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadConfig } from "../../../src/config/load.ts";
import { SHAPE, show } from "./fake-catalog.ts";

test("the running example is read without a finding", () => {
  const { config, diagnostics, sources } = loadConfig(
    "gateway.yaml",
    (file) => ({ ok: true, text: readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8") }),
    SHAPE,
  );
  expect(show(diagnostics, sources)).toEqual([]);
  expect([...(config?.groups.keys() ?? [])]).toEqual(expect.arrayContaining(["fast", "smart", "cheap", "openai/*"]));
});

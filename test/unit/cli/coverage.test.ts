// The page of what providers take is what the encoders do today, and its words are the encoders' own findings.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { coveragePage } from "../../../src/cli/coverage.ts";
import { loadGenerated } from "../../../src/cli/generated.ts";

const page = coveragePage(await loadGenerated());

test("the page is fresh, and made the same each time", async () => {
  expect(readFileSync(new URL("../../../generated/coverage.md", import.meta.url), "utf8")).toBe(page);
  expect(coveragePage(await loadGenerated())).toBe(page);
});

const COLUMNS = ["exact", "approximate", "dropped", "rejected", "by model"] as const;

function columnOf(dialect: string, provider: string, parameter: string): string | undefined {
  const section = page.split(`\n## ${dialect}\n`)[1]?.split("\n## ")[0] ?? "";
  const cells =
    section
      .split("\n")
      .find((line) => line.startsWith(`| ${provider} |`))
      ?.split(" | ")
      .slice(1) ?? [];
  return COLUMNS[cells.findIndex((cell) => cell.replace(/ \|$/, "").split(", ").includes(parameter))];
}

describe("a parameter stands where its encoder puts it", () => {
  test.each([
    { dialect: "openai-chat", provider: "openrouter", parameter: "top_k", column: "exact" },
    { dialect: "openai-chat", provider: "together", parameter: "logprobs", column: "approximate" },
    { dialect: "openai-chat", provider: "groq", parameter: "n", column: "dropped" },
    { dialect: "openai-chat", provider: "v0", parameter: "response_format: json_schema", column: "approximate" },
    { dialect: "openai-chat", provider: "openai", parameter: "temperature", column: "by model" },
    { dialect: "anthropic-messages", provider: "anthropic", parameter: "max_completion_tokens", column: "exact" },
    { dialect: "anthropic-messages", provider: "anthropic", parameter: "n", column: "rejected" },
    { dialect: "gemini", provider: "gemini", parameter: "logit_bias", column: "dropped" },
  ])("$parameter of $provider by $dialect: $column", ({ dialect, provider, parameter, column }) =>
    expect(columnOf(dialect, provider, parameter)).toBe(column),
  );
});

test.each([
  { dialect: "bedrock-converse", provider: "bedrock", types: /image\/png.*application\/pdf/ },
  { dialect: "openai-chat", provider: "openai", types: /^application\/pdf, text\/plain, audio\/wav, audio\/mpeg$/ },
  { dialect: "openai-chat", provider: "moonshot", types: /^image\/png, image\/jpeg, image\/webp, image\/gif$/ },
  { dialect: "openai-chat", provider: "mistral", types: /^nothing: addresses are taken$/ },
  { dialect: "anthropic-messages", provider: "vertex_ai", types: /image\/png.*application\/pdf/ },
])("media of $provider by $dialect that are fetched", ({ dialect, provider, types }) => {
  const section = page.split("\n## Media by address\n")[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").map((row) => row.replace(/^\| | \|$/g, "").split(" | "));
  expect(rows.filter(([id, , by = ""]) => id === dialect && by.split(", ").includes(provider)).map(([, told]) => told)).toEqual([
    expect.stringMatching(types),
  ]);
});

test("every parameter stands in one column of each row", () => {
  const rows = page.split("\n").filter((line) => /^\| [a-z0-9_]+ \|.*max_completion_tokens/.test(line));
  expect(rows.length).toBeGreaterThan(40);
  const named = rows.map((row) =>
    row
      .split(" | ")
      .slice(1)
      .flatMap((cell) => cell.replace(/ \|$/, "").split(", "))
      .filter((one) => one.trim() !== ""),
  );
  for (const names of named) expect([...names].sort()).toEqual([...new Set(named[0])].sort());
});

test("no provider drops a parameter without telling the client", () => expect(page).not.toContain("(untold)"));

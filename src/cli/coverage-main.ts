// Writes generated/coverage.md, or with --check says whether it is fresh. Runs after the generator, because it asks what that has made.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { coveragePage } from "./coverage.ts";
import { loadGenerated } from "./generated.ts";

const FILE = "generated/coverage.md";
const page = coveragePage(await loadGenerated());
const isFresh = existsSync(FILE) && readFileSync(FILE, "utf8") === page;
if (process.argv.includes("--check")) {
  if (!isFresh) process.stderr.write(`error SB501: ${FILE} is stale; run \`npm run gen\`\n`);
  process.exitCode = isFresh ? 0 : 1;
} else if (!isFresh) writeFileSync(FILE, page);

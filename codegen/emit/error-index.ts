// The error index: one line of explanation and way out for every code this program can report.

import { CODES } from "../../src/source/codes.ts";

export function errorIndex(): string {
  const rows = Object.entries(CODES).map(
    ([code, row]) => `| ${code} | ${row.severity} | ${row.title} | ${row.help.replaceAll("|", "\\|")} |`,
  );
  return [
    "<!-- @generated from src/source/codes.ts. Edit that file, then run `npm run gen`. -->",
    "",
    "# Error index",
    "",
    "| code | | what | why, and the way out |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

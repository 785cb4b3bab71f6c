import { expect, test } from "vitest";
import { CODES, diagnostic } from "../../../src/source/codes.ts";

test.each(Object.entries(CODES))("%s explains itself in a sentence and names its severity", (code, row) => {
  expect(code).toMatch(/^SB[1-5][0-9]{2}$/);
  expect(row.title).toMatch(/^[^.]{5,60}$/);
  expect(row.help).toMatch(/^[A-Z].{30,}\.$/);
});

test("a finding takes its severity from its code and its file from its place", () => {
  const finding = diagnostic("SB411", { at: { file: "a.yaml", start: 1, end: 2 }, message: "m" });
  expect(finding).toMatchObject({ severity: "warning", file: "a.yaml" });
});

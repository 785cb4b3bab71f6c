import { expect, test } from "vitest";
import { diagnostic } from "../../../src/source/codes.ts";
import { countFindings, renderDiagnostics, reportJson } from "../../../src/source/report.ts";

const text = "models:\n  fast:\n    deployments: []\n    weigth: 3\n";
const source = { file: "gateway.yaml", text };
const at = (word: string) => ({ file: source.file, start: text.indexOf(word), end: text.indexOf(word) + word.length });

test("a finding has code, place, line, marks and a way out", () => {
  const finding = diagnostic("SB203", { at: at("weigth"), message: '"models.fast" has no key "weigth"', help: 'did you mean "weight"?' });
  expect(renderDiagnostics([finding], [source])).toBe(
    [
      'gateway.yaml:4:5: error SB203: "models.fast" has no key "weigth"',
      "  4 |     weigth: 3",
      '    |     ^^^^^^ did you mean "weight"?',
    ].join("\n"),
  );
});

test("findings are sorted by file, place and code, and equal ones are said once", () => {
  const late = diagnostic("SB203", { at: at("weigth"), message: "late" });
  const early = diagnostic("SB203", { at: at("fast"), message: "early" });
  const other = diagnostic("SB104", { file: "a.yaml", message: "unreadable" });
  const lines = renderDiagnostics([late, early, other, late], [source])
    .split("\n")
    .filter((line) => line.includes(": error "));
  expect(lines).toEqual(["a.yaml: error SB104: unreadable", "gateway.yaml:2:3: error SB203: early", "gateway.yaml:4:5: error SB203: late"]);
});

test("an unknown place prints the file alone, with its help", () => {
  expect(renderDiagnostics([diagnostic("SB231", { file: "gateway.yaml", message: "nothing", help: "add a model" })], [source])).toBe(
    "gateway.yaml: error SB231: nothing\n  add a model",
  );
});

test.each([
  { line: "api_key: sk-live-123 # mine", want: "api_key: *********** # mine" },
  { line: "{ api_key: 'sk-live', x: 1 }", want: "{ api_key: '*******', x: 1 }" },
  { line: "authorization: Bearer abc", want: "authorization: Bearer ***" },
  { line: "api_key: ${OPENAI_API_KEY}", want: "api_key: ${OPENAI_API_KEY}" },
  { line: "api_key: os.environ/KEY", want: "api_key: os.environ/KEY" },
])("a quoted line shows no key: $line", ({ line, want }) => {
  const report = renderDiagnostics(
    [diagnostic("SB203", { at: { file: "k", start: 0, end: 1 }, message: "m" })],
    [{ file: "k", text: line }],
  );
  expect(report.split("\n")[1]).toBe(`  1 | ${want}`);
});

test("tabs stay tabs before the marks, and a long line is cut around the place", () => {
  const tabbed = renderDiagnostics(
    [diagnostic("SB102", { at: { file: "t", start: 1, end: 2 }, message: "m" })],
    [{ file: "t", text: "\tb: 2" }],
  );
  expect(tabbed.split("\n")[2]).toBe("    | \t^");
  const long = { file: "l", text: `${"x".repeat(300)}HERE${"y".repeat(300)}` };
  const [, frame = "", marks = ""] = renderDiagnostics(
    [diagnostic("SB101", { at: { file: "l", start: 300, end: 304 }, message: "m" })],
    [long],
  ).split("\n");
  expect(frame.length).toBeLessThan(140);
  expect(frame.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)).toBe("HERE");
});

test("colours are added only when asked for", () => {
  const finding = diagnostic("SB221", { at: at("fast"), message: "m" });
  expect(renderDiagnostics([finding], [source])).not.toContain("\u001b");
  expect(renderDiagnostics([finding], [source], { colour: true })).toContain("\u001b[33mwarning SB221");
});

test("for programs a finding has lines and columns", () => {
  expect(
    reportJson([diagnostic("SB203", { at: at("weigth"), message: "m" }), diagnostic("SB104", { file: "z", message: "n" })], [source]),
  ).toEqual([
    {
      code: "SB203",
      severity: "error",
      message: "m",
      file: "gateway.yaml",
      place: { line: 4, column: 5, endLine: 4, endColumn: 11 },
      help: undefined,
    },
    { code: "SB104", severity: "error", message: "n", file: "z", place: null, help: undefined },
  ]);
});

test.each([
  { codes: ["SB203", "SB203", "SB221"] as const, want: "2 errors, 1 warning" },
  { codes: ["SB221"] as const, want: "1 warning" },
  { codes: [] as const, want: "no findings" },
])("$codes are counted as $want", ({ codes, want }) =>
  expect(countFindings(codes.map((code) => diagnostic(code, { file: "f", message: "m" })))).toBe(want),
);

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isLiteral, parseTemplate, showTemplate } from "../../../src/config/template.ts";

test.each([
  { given: "plain", want: [{ type: "text", text: "plain" }] },
  { given: "", want: [] },
  { given: "${KEY}", want: [{ type: "env", name: "KEY" }] },
  { given: "${PORT:-4000}", want: [{ type: "env", name: "PORT", fallback: "4000" }] },
  { given: "${EMPTY:-}", want: [{ type: "env", name: "EMPTY", fallback: "" }] },
  { given: "${URL:-http://a:1/v1}", want: [{ type: "env", name: "URL", fallback: "http://a:1/v1" }] },
  { given: "${file:/run/secrets/x}", want: [{ type: "file", path: "/run/secrets/x" }] },
  { given: "os.environ/KEY", want: [{ type: "env", name: "KEY" }] },
  {
    given: "Bearer ${A}-${B}",
    want: [
      { type: "text", text: "Bearer " },
      { type: "env", name: "A" },
      { type: "text", text: "-" },
      { type: "env", name: "B" },
    ],
  },
  { given: "$${A} costs $5", want: [{ type: "text", text: "${A} costs $5" }] },
])("template $given is $want", ({ given, want }) => expect(parseTemplate(given)).toEqual({ ok: true, value: want }));

test.each([
  { given: "${KEY", want: ["0-5 the reference is not closed"] },
  { given: "a ${} b", want: ["2-5 the reference names nothing"] },
  { given: "${1KEY}", want: ['0-7 "1KEY" is not a variable\'s name'] },
  { given: "${MY KEY}", want: ['0-9 "MY KEY" is not a variable\'s name'] },
  { given: "${PORT:4000}", want: ['0-12 ":" is not understood after a variable\'s name'] },
  { given: "${PORT-4000}", want: ['0-12 "-" is not understood after a variable\'s name'] },
  { given: "${file:}", want: ["0-8 the reference names no file"] },
  { given: "${A:-${B}}", want: ["0-9 a reference cannot stand inside another"] },
  { given: "os.environ/", want: ["11-11 os.environ/ needs the name of a variable"] },
  { given: "os.environ/a b", want: ['11-14 "a b" is not a variable\'s name'] },
  { given: "${} and ${2}", want: ["0-3 the reference names nothing", '8-12 "2" is not a variable\'s name'] },
])("template $given is refused: $want", ({ given, want }) => {
  const parsed = parseTemplate(given);
  expect(parsed.ok ? [] : parsed.errors.map(({ start, end, message }) => `${start}-${end} ${message}`)).toEqual(want);
});

test("a wrong default shows the right way to write it", () => {
  const parsed = parseTemplate("${PORT:4000}");
  expect(parsed.ok ? undefined : parsed.errors[0]?.help).toBe("a default is written ${PORT:-default}");
});

test("what a template is shown as parses to the same template", () => {
  const piece = fc.oneof(
    fc.record({ type: fc.constant("env" as const), name: fc.stringMatching(/^[A-Z_]{1,8}$/) }),
    fc.record({ type: fc.constant("file" as const), path: fc.stringMatching(/^\/[a-z/]{1,8}$/) }),
  );
  const text = fc.record({ type: fc.constant("text" as const), text: fc.stringMatching(/^[a-z :/{}]([a-z :/{}]|\$\{){0,6}$/) });
  fc.assert(
    fc.property(text, piece, text, (before, middle, after) => {
      const template = [before, middle, after];
      expect(parseTemplate(showTemplate(template))).toEqual({ ok: true, value: template });
    }),
  );
});

test.each([
  { given: "sk-abc", want: true },
  { given: "${KEY}", want: false },
])("$given is literal: $want", ({ given, want }) => {
  const parsed = parseTemplate(given);
  expect(parsed.ok && isLiteral(parsed.value)).toBe(want);
});

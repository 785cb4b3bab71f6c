import { expect, test } from "vitest";
import { parseFormula } from "../../../../codegen/parse/formula.ts";

const ok = (text: string) => {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.formula;
};

test.each([
  { given: "part.text", names: ["part"], calls: [], plainPath: ["part", "text"] },
  { given: "(part.text)", names: ["part"], calls: [], plainPath: ["part", "text"] },
  { given: 'part.image_url?.["url"]', names: ["part"], calls: [], plainPath: ["part", "image_url", "url"] },
  { given: "list[0].id", names: ["list"], calls: [], plainPath: ["list", "0", "id"] },
  { given: 'part.text ?? ""', names: ["part"], calls: [], plainPath: null },
  { given: "seconds(nowMs)", names: ["nowMs", "seconds"], calls: ["seconds"], plainPath: null },
  { given: "first(body.choices)?.message.content", names: ["body", "first"], calls: ["first"], plainPath: null },
  { given: "table[word]", names: ["table", "word"], calls: [], plainPath: null },
  { given: "a === 1 && !b || c !== null ? -d : e * (f - 2)", names: ["a", "b", "c", "d", "e", "f"], calls: [], plainPath: null },
  { given: "`${a.b}/${c}`", names: ["a", "c"], calls: [], plainPath: null },
  { given: "[a, 'x', true]", names: ["a"], calls: [], plainPath: null },
  { given: "undefined", names: [], calls: [], plainPath: null },
  { given: "a <= b || a >= c", names: ["a", "b", "c"], calls: [], plainPath: null },
])("$given is a formula", ({ given, names, calls, plainPath }) => {
  const formula = ok(given);
  expect([...formula.names].sort()).toEqual(names);
  expect([...formula.calls]).toEqual(calls);
  expect(formula.plainPath).toEqual(plainPath);
  expect(formula.text).toBe(given);
});

test("the paths a formula reads are those a field is carried by", () => {
  expect(ok("part.a.b ?? some(part.c?.d)").paths).toEqual(["part.a.b", "part.c.d"]);
});

test.each([
  { given: "process.exit()", at: "process.exit", says: "functions of the kit" },
  { given: "a == b", at: "==", says: "write ===" },
  { given: "a != b", at: "!=", says: "write !==" },
  { given: "a = b", at: "=", says: "operator =" },
  { given: "a / b", at: "/", says: "operator /" },
  { given: "a, b", at: ",", says: "operator ," },
  { given: "i++", at: "i++", says: "is not in the language" },
  { given: "~a", at: "~a", says: "this operator" },
  { given: "() => 1", at: "() => 1", says: "a function" },
  { given: "each(list, (x) => x)", at: "(x) => x", says: "a function" },
  { given: "function () {}", at: "function () {}", says: "a function" },
  { given: "{ a: 1 }", at: "{ a: 1 }", says: "an object literal" },
  { given: "new Date()", at: "new Date()", says: "new" },
  { given: "a as string", at: "a as string", says: "a type assertion" },
  { given: "a!.b", at: "a!", says: "the ! assertion" },
  { given: "await a", at: "await a", says: "await" },
  { given: "[...a]", at: "...a", says: "spread" },
  { given: "/x/.test(a)", at: "/x/.test", says: "functions of the kit" },
  { given: "f(/x/)", at: "/x/", says: "a regular expression" },
  { given: "f<string>(a)", at: "f<string>(a)", says: "type arguments" },
  { given: "import('fs')", at: "import", says: "functions of the kit" },
  { given: "this.a", at: "this", says: "is not in the language" },
  { given: "a; b", at: ";", says: "expected" },
  { given: "f(a", at: "a", says: "')' expected" },
  { given: "", at: "", says: "expected" },
])("$given is refused at $at", ({ given, at, says }) => {
  const parsed = parseFormula(given);
  if (parsed.ok) throw new Error("it was let in");
  expect(parsed.error.message).toContain(says);
  if (at === "") return;
  // A missing bracket is noticed at the end of the text.
  if (says !== "')' expected") expect(given.slice(parsed.error.start, parsed.error.end)).toBe(at);
  expect(parsed.error.end).toBeGreaterThan(parsed.error.start);
});

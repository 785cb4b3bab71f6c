import { expect, test } from "vitest";
import { checkTypes } from "../../../../codegen/check/types.ts";
import { type Code, mark, print } from "../../../../codegen/print/code.ts";

const yaml = (start: number, end: number) => ({ file: "d.yaml", start, end });

function check(code: Code) {
  const printed = print(code);
  const program = { files: new Map([["generated/a.ts", printed.text]]), printed: new Map([["generated/a.ts", printed]]) };
  return checkTypes(program, ["generated/a.ts"]).map(({ code: name, file, at, message }) => ({
    code: name,
    file,
    at: at && [at.start, at.end],
    message,
  }));
}

test.each<{ name: string; code: Code; want: object[] }>([
  { name: "nothing", code: "export const a: number = 1;", want: [] },
  {
    name: "a formula: the very characters",
    code: ["export const a: number = ", mark(yaml(100, 112), "nobody.a + 1"), ";"],
    want: [{ code: "SB304", file: "d.yaml", at: [100, 106], message: "cannot find name 'nobody'" }],
  },
  {
    name: "a cell printed in other words: the whole cell",
    code: [mark(yaml(5, 9), ["export const a: number = ", '"x"', ";"])],
    want: [{ code: "SB304", file: "d.yaml", at: [5, 9], message: "type 'string' is not assignable to type 'number'" }],
  },
  {
    name: "of two marks around the place the smaller",
    code: mark(yaml(0, 90), ["export const a: number = ", mark(yaml(40, 46), ["nobody"]), ";"]),
    want: [{ code: "SB304", file: "d.yaml", at: [40, 46], message: "cannot find name 'nobody'" }],
  },
  {
    name: "of two marks of equal length the inner",
    code: ["export const a: number = ", mark(yaml(1, 3), mark(yaml(40, 46), "nobody")), ";"],
    want: [{ code: "SB304", file: "d.yaml", at: [40, 46], message: "cannot find name 'nobody'" }],
  },
  {
    name: "no mark: our own fault, said of the printed file",
    code: 'export const a: number = "x";',
    want: [
      {
        code: "SB504",
        file: "generated/a.ts",
        at: [13, 14],
        message: "the printed generated/a.ts does not type-check: type 'string' is not assignable to type 'number'",
      },
    ],
  },
])("$name", ({ code, want }) => expect(check(code)).toEqual(want));

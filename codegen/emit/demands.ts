// What a request asks of its call beside its body → functions of the request module: the form its answer has to be brought to, headers
// that what it uses asks for, and whether it is answered as a stream only. Prints nothing for a dialect that says none of it.

import type { DialectIr, FormulaCell } from "../ir/dialect.ts";
import { formulasIn } from "../ir/walk.ts";
import { type Code, note } from "../print/code.ts";
import { declared, expression, formula, type Let, letStatement } from "./cells.ts";
import type { Scope } from "./scope.ts";
import { contextLocals } from "./shapes.ts";

/** Names of the functions there are, as the dialect has them too. */
export const demandNames = ({ demands: { emulate, headers, streamOnly } }: DialectIr): readonly string[] => [
  ...(emulate.tool === null && emulate.begun === null ? [] : ["emulates"]),
  ...(headers.length === 0 ? [] : ["featureHeaders"]),
  ...(streamOnly === null ? [] : ["isStreamOnly"]),
];

/** The values of those names, and those they are made of, in order. */
function letsFor(names: ReadonlySet<string>, lets: readonly Let[]): readonly Let[] {
  const needed = new Set(names);
  return lets
    .toReversed()
    .filter(({ name, value }) => {
      if (!needed.has(name)) return false;
      for (const used of value.formula.names) needed.add(used);
      return true;
    })
    .toReversed();
}

export function demandFunctions(ir: DialectIr, scope: Scope): Code[] {
  const { emulate, headers, streamOnly } = ir.demands;
  const names = demandNames(ir);
  if (names.length > 0) scope.usedTypes.add("Chat");
  const define = (name: string, result: string, used: readonly FormulaCell[], statements: readonly Code[]): Code => {
    const asked = new Set(used.flatMap(({ formula: { text } }) => [...text.matchAll(/\benv\.(\w+)/g)].map(([, member = ""]) => member)));
    const lets = letsFor(asked, ir.request.lets);
    const locals = contextLocals([...used, ...lets.map(({ value }) => value)]);
    return declared(name, `request: Chat.${ir.request.canonical}`, result, [
      ...(locals === null ? [] : [locals]),
      ...lets.map((one) => letStatement(one, scope)),
      ...(asked.size === 0 ? [] : [`const env = { ${[...asked].join(", ")} };`]),
      ...statements,
    ]);
  };
  const functions: Code[] = [];
  if (names.includes("emulates")) {
    const means = (["tool", "begun"] as const).flatMap((by) => (emulate[by] === null ? [] : [{ by, test: emulate[by] }]));
    functions.push(
      define(
        "emulates",
        '"tool" | "begun" | undefined',
        means.map(({ test }) => test),
        [
          ...means.map(({ by, test }): Code => ["if (", formula(test, scope), `) return "${by}";`, note(scope.place(test.at))]),
          "return undefined;",
        ],
      ),
    );
  }
  if (names.includes("featureHeaders"))
    functions.push(
      define(
        "featureHeaders",
        "readonly (readonly [name: string, value: string])[]",
        headers.flatMap(({ value, when }) => [when, ...formulasIn(value)]),
        [
          "const headers: [string, string][] = [];",
          ...headers.map(
            ({ name, value, when, at }): Code => [
              "if (",
              formula(when, scope),
              `) headers.push([${JSON.stringify(name)}, `,
              expression(value, null, "encode", scope),
              "]);",
              note(scope.place(at)),
            ],
          ),
          "return headers;",
        ],
      ),
    );
  if (streamOnly !== null)
    functions.push(
      define("isStreamOnly", "boolean", [streamOnly], [["return ", formula(streamOnly, scope), ";", note(scope.place(streamOnly.at))]]),
    );
  return functions;
}

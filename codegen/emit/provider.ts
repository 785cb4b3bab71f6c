// One provider → its modules: the catalogue entry as data, its own error rules, and its own encodeRequest where a row of a dialect differs.

import type { DialectIr } from "../ir/dialect.ts";
import type { ProviderIr } from "../ir/provider.ts";
import { type Code, hardline, indent, lines, mark, note, type Printed, print } from "../print/code.ts";
import { key, literal } from "../print/literal.ts";
import { type DialectInputs, newScope } from "./dialect.ts";
import { header, imports, providerPaths } from "./imports.ts";
import type { Scope } from "./scope.ts";
import { encodeTable } from "./table.ts";

/** Relative file name → printed module: the provider's own, and one for each further dialect it has rows of its own in. */
export function providerModules(
  ir: ProviderIr,
  dialects: readonly DialectIr[],
  inputsOf: (dialect: DialectIr) => DialectInputs,
): Map<string, Printed> {
  const modules = new Map<string, Printed>();
  for (const [i, dialect] of dialects.entries()) {
    const rows = ir.rows.get(dialect.id);
    if (i > 0 && rows === undefined) continue;
    const scope = newScope(inputsOf(dialect), ir.file);
    const parts: Code[] = [
      ...(i === 0 ? [entry(ir), errorRules(ir, scope)] : []),
      ...(rows === undefined ? [] : [encodeTable(dialect.request, { variable: "request", rows, name: "encodeRequest" }, scope)]),
    ];
    const body = lines(...parts.flatMap((part, at): Code[] => (at === 0 ? [part] : ["", part])));
    const name = i === 0 ? ir.data.id : encoderModule(ir.data.id, dialect.id);
    modules.set(
      `${name}.ts`,
      print(lines(header(ir.file), "", ...imports(body, scope, providerPaths(dialect.id, i === 0 ? "" : "../")), "", body)),
    );
  }
  return modules;
}

const encoderModule = (provider: string, dialect: string): string => `${provider}/${dialect}`;

function entry(ir: ProviderIr): Code {
  const { models, ...rest } = ir.data;
  return [
    "export const provider: CatalogProvider = {",
    indent(
      hardline,
      lines(...Object.entries(rest).map(([name, value]): Code => [key(name), ": ", literal(value), ","]), [
        "models: {",
        indent(hardline, lines(...Object.entries(models).map(([name, value]): Code => [key(name), ": ", literal(value), ","]))),
        hardline,
        "},",
      ]),
    ),
    hardline,
    "};",
  ];
}

function errorRules(ir: ProviderIr, scope: Scope): Code {
  return [
    "export const errors: readonly ErrorRule[] = [",
    ...(ir.errors.length === 0
      ? []
      : [
          indent(hardline, lines(...ir.errors.map((one): Code => [mark(one.at, literal(one.rule)), ",", note(scope.place(one.at))]))),
          hardline,
        ]),
    "];",
  ];
}

/** The table in which the runtime finds every dialect's and provider's functions, and the catalogue planning reads. */
export function dispatchModule(dialects: readonly DialectIr[], providers: readonly ProviderIr[]): Printed {
  const variable = (id: string): string => id.replace(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase());
  // A dialect and a provider may have one name.
  const spoken = (id: string): string => `${variable(id)}Dialect`;
  const counter = (id: string): string => `${variable(id)}Counting`;
  const encoder = (provider: string, dialect: string): string => variable(`${provider}-${dialect}-encoder`);
  const [chat, plain] = [dialects.filter((one) => one.operation === "chat"), dialects.filter((one) => one.operation !== "chat")];
  const others = (one: ProviderIr): string[] => [...one.rows.keys()].filter((dialect) => dialect !== one.data.dialect);
  const table = (name: string, type: string, rows: readonly Code[]): Code => [
    `${name} = {`,
    ...(rows.length === 0 ? [] : [indent(hardline, lines(...rows)), hardline]),
    `} as const satisfies Record<string, ${type}>;`,
  ];
  return print(
    lines(
      "// @generated from schema/dialects and schema/providers. Edit those files, then run `npm run gen`.",
      "",
      'import type { Catalog } from "../src/contract/catalog.ts";',
      'import type { CountingDialect, Dialect, Dispatch, PlainDialect, ProviderEntry } from "../src/contract/dialect.ts";',
      ...dialects.flatMap((one): Code[] => [
        `import { ${one.count === null ? "" : `counting as ${counter(one.id)}, `}dialect as ${spoken(one.id)} } from "./dialects/${one.id}/index.ts";`,
        `import { traitDefaults as ${variable(one.id)}Traits } from "./dialects/${one.id}/traits.ts";`,
      ]),
      ...providers.flatMap((one): Code[] => [
        `import * as ${variable(one.data.id)} from "./providers/${one.data.id}.ts";`,
        ...others(one).map(
          (dialect) =>
            `import { encodeRequest as ${encoder(one.data.id, dialect)} } from "./providers/${encoderModule(one.data.id, dialect)}.ts";`,
        ),
      ]),
      "",
      table(
        "export const dialects",
        "Dialect",
        chat.map((one) => `${key(one.id)}: ${spoken(one.id)},`),
      ),
      "",
      table(
        "export const plain",
        "PlainDialect",
        plain.map((one) => `${key(one.id)}: ${spoken(one.id)},`),
      ),
      "",
      table(
        "export const counting",
        "CountingDialect",
        chat.filter((one) => one.count !== null).map((one) => `${key(one.id)}: ${counter(one.id)},`),
      ),
      "",
      table(
        "const providers",
        "ProviderEntry",
        providers.map((one): Code => {
          const encoders = [...one.rows.keys()].map(
            (dialect) =>
              `${key(dialect)}: ${dialect === one.data.dialect ? `${variable(one.data.id)}.encodeRequest` : encoder(one.data.id, dialect)}`,
          );
          return `${key(one.data.id)}: { dialect: ${JSON.stringify(one.data.dialect)}, errors: ${variable(one.data.id)}.errors,${one.data.batches === undefined ? "" : ` batches: ${variable(one.data.id)}.provider.batches,`} encoders: {${encoders.length === 0 ? "" : ` ${encoders.join(", ")} `}} },`;
        }),
      ),
      "",
      "export const dispatch: Dispatch = {",
      "  dialects,",
      "  plain,",
      "  counting,",
      "  providers,",
      "  forDialect(id) {",
      "    const dialect: Dialect | undefined = (dialects as Readonly<Record<string, Dialect>>)[id];",
      "    if (dialect === undefined) throw new Error(`no dialect ${id}: the plan was checked against another catalogue`);",
      "    return { dialect, encodeRequest: dialect.encodeRequest, errors: [] };",
      "  },",
      "};",
      "",
      [
        "export const catalog: Catalog = {",
        indent(
          hardline,
          lines(
            [
              "dialects: {",
              indent(
                hardline,
                lines(
                  ...dialects.map((one): Code => {
                    const operation = one.operation === "chat" ? "" : ` operation: ${JSON.stringify(one.operation)},`;
                    return `${key(one.id)}: { id: ${JSON.stringify(one.id)},${operation} traits: ${variable(one.id)}Traits },`;
                  }),
                ),
              ),
              hardline,
              "},",
            ],
            [
              "providers: {",
              indent(hardline, lines(...providers.map((one): Code => `${key(one.data.id)}: ${variable(one.data.id)}.provider,`))),
              hardline,
              "},",
            ],
          ),
        ),
        hardline,
        "};",
      ],
    ),
  );
}

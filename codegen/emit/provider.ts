// One provider → its module: the catalogue entry as data, its own error rules, and its own encodeRequest where a row differs.

import type { DialectIr } from "../ir/dialect.ts";
import type { ProviderIr } from "../ir/provider.ts";
import { type Code, hardline, indent, lines, mark, note, type Printed, print } from "../print/code.ts";
import { key, literal } from "../print/literal.ts";
import { type DialectInputs, newScope } from "./dialect.ts";
import { header, imports, providerPaths } from "./imports.ts";
import { encodeTable } from "./table.ts";

export function providerModule(ir: ProviderIr, dialect: DialectIr, inputs: DialectInputs): Printed {
  const scope = newScope({ ...inputs, ir: dialect }, ir.file);
  const { models, ...rest } = ir.data;
  const data: Code = [
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
  const errors: Code = [
    "export const errors: readonly ErrorRule[] = [",
    ...(ir.errors.length === 0
      ? []
      : [
          indent(hardline, lines(...ir.errors.map((one): Code => [mark(one.at, literal(one.rule)), ",", note(scope.place(one.at))]))),
          hardline,
        ]),
    "];",
  ];
  const parts: Code[] = [data, errors];
  if (ir.rows !== null) parts.push(encodeTable(dialect.request, { variable: "request", rows: ir.rows, name: "encodeRequest" }, scope));
  const body = lines(...parts.flatMap((part, i): Code[] => (i === 0 ? [part] : ["", part])));
  return print(lines(header(ir.file), "", ...imports(body, scope, providerPaths(dialect.id)), "", body));
}

/** The table in which the runtime finds every dialect's and provider's functions, and the catalogue planning reads. */
export function dispatchModule(dialects: readonly DialectIr[], providers: readonly ProviderIr[]): Printed {
  const variable = (id: string): string => id.replace(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase());
  // A dialect and a provider may have one name.
  const spoken = (id: string): string => `${variable(id)}Dialect`;
  return print(
    lines(
      "// @generated from schema/dialects and schema/providers. Edit those files, then run `npm run gen`.",
      "",
      'import type { Catalog } from "../src/contract/catalog.ts";',
      'import type { Dialect, Dispatch, ProviderFunctions } from "../src/contract/dialect.ts";',
      ...dialects.flatMap((one): Code[] => [
        `import { dialect as ${spoken(one.id)} } from "./dialects/${one.id}/index.ts";`,
        `import { traitDefaults as ${variable(one.id)}Traits } from "./dialects/${one.id}/traits.ts";`,
      ]),
      ...providers.map((one): Code => `import * as ${variable(one.data.id)} from "./providers/${one.data.id}.ts";`),
      "",
      [
        "export const dialects = {",
        indent(hardline, lines(...dialects.map((one): Code => `${key(one.id)}: ${spoken(one.id)},`))),
        hardline,
        "} as const satisfies Record<string, Dialect>;",
      ],
      "",
      [
        "const providers = {",
        indent(
          hardline,
          lines(
            ...providers.map(
              (one): Code => [
                `${key(one.data.id)}: { dialect: ${spoken(one.data.dialect)}, encodeRequest: ${one.rows === null ? spoken(one.data.dialect) : variable(one.data.id)}.encodeRequest, errors: ${variable(one.data.id)}.errors },`,
              ],
            ),
          ),
        ),
        hardline,
        "} as const satisfies Record<string, ProviderFunctions>;",
      ],
      "",
      "export const dispatch: Dispatch = {",
      "  dialects,",
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
                  ...dialects.map((one): Code => `${key(one.id)}: { id: ${JSON.stringify(one.id)}, traits: ${variable(one.id)}Traits },`),
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

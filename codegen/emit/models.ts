// models: → how clients of a dialect ask which models there are, as data, and what they are told, as functions.

import type { Cell, ModelsTable } from "../ir/dialect.ts";
import { formulasIn } from "../ir/walk.ts";
import { type Code, hardline, indent, lines } from "../print/code.ts";
import { literal } from "../print/literal.ts";
import { expression } from "./cells.ts";
import type { Scope } from "./scope.ts";

export function modelListing(table: ModelsTable, scope: Scope): Code {
  scope.variables.clear();
  const told = (name: string, cell: Cell, parameters: Readonly<Record<string, string>>): Code => {
    const names = new Set(formulasIn(cell).flatMap(({ formula }) => [...formula.names]));
    const typed = Object.entries(parameters).map(([one, type]) => `${names.has(one) ? "" : "_"}${one}: ${type}`);
    return [`${name}: (${typed.join(", ")}) => (`, expression(cell, null, "encode", scope), "),"];
  };
  const ofModel = { model: "ListedModel", words: "Words" };
  const words = Object.keys(table.words);
  const paths = table.paths.map(({ header, ...path }) => ({
    ...path,
    header: header === null ? undefined : { name: header.name.toLowerCase(), value: header.value ?? undefined },
  }));
  return lines(
    `type Words = Readonly<Record<${words.map((word) => JSON.stringify(word)).join(" | ") || "never"}, readonly string[]>>;`,
    "",
    [
      "export const models: ModelListing = {",
      indent(
        hardline,
        lines(
          ["paths: ", literal(paths), ","],
          ...(table.named === null ? [] : [`named: ${JSON.stringify(table.named)},`]),
          ...(table.page === null ? [] : [["page: ", literal(table.page), ","]]),
          ["words: ", literal(table.words), ","],
          told("list", table.list, { page: "ModelPage" }),
          told("entry", table.entry, ofModel),
          ...(table.one === null ? [] : [told("one", table.one, ofModel)]),
          ...(table.probes === null ? [] : [["probes: ", literal(table.probes), ","]]),
        ),
      ),
      hardline,
      "};",
    ],
  );
}

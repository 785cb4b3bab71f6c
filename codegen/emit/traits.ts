// What may differ between those who speak a dialect, as a type with its defaults, and the mapping context that carries it.

import type { DialectIr } from "../ir/dialect.ts";
import { type Code, hardline, indent, lines } from "../print/code.ts";
import { key, literal } from "../print/literal.ts";

export function traitsModule(ir: DialectIr): Code {
  const type = (trait: DialectIr["traits"][number]): string => {
    if (trait.type === "boolean" || trait.type === "number") return `${trait.type}${trait.fallback === undefined ? " | undefined" : ""}`;
    const values = trait.values.map((value) => JSON.stringify(value)).join(" | ") || "string";
    return trait.type === "list" ? `readonly (${values})[]` : values;
  };
  const number = (trait: DialectIr["traits"][number]): boolean => trait.fallback === undefined && trait.values.length === 0;
  return lines(
    'import type { MappingContext } from "../../../src/contract/context.ts";',
    ...(ir.operation === "chat" ? [] : ['import type * as Chat from "../../types/canonical.ts";']),
    "",
    "/** What may differ between the providers, families and models that speak this dialect. */",
    [
      "export type Traits = {",
      indent(
        hardline,
        lines(
          ...ir.traits.flatMap((trait): Code[] => [
            ...(trait.about === "" ? [] : [`/** ${trait.about} */`]),
            `readonly ${trait.name}: ${number(trait) ? "number | undefined" : type(trait)};`,
          ]),
        ),
      ),
      hardline,
      "};",
    ],
    "",
    `export type Ctx = MappingContext<Traits${ir.operation === "chat" ? "" : `, Chat.${ir.request.canonical}`}>;`,
    "",
    [
      "export const traitDefaults: Traits = {",
      indent(hardline, lines(...ir.traits.map((trait): Code => [key(trait.name), ": ", literal(trait.fallback), ","]))),
      hardline,
      "};",
    ],
  );
}

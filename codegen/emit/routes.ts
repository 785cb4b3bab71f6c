// Prints the plan that planRoutes made of gateway.yaml, and the names and abilities it gives clients as types.

import type { GatewayPlan } from "../../src/contract/plan.ts";
import { type Code, hardline, indent, lines, type Printed, print } from "../print/code.ts";
import { key, literal } from "../print/literal.ts";

/** `contract`: where the plan's type is imported from. */
export function routesModule(plan: GatewayPlan, file: string, contract = "../src/contract/plan.ts"): Printed {
  const groups = Object.values(plan.groups).filter((group) => !group.name.includes("*"));
  const patterns = plan.wildcards.map((name) => `\`${name.slice(0, -1)}\${string}\``);
  const names = [
    ...groups.map((group) => JSON.stringify(group.name)),
    ...Object.keys(plan.aliases).map((name) => JSON.stringify(name)),
    ...patterns,
  ];
  const abilities = (name: string): string => {
    const supports = plan.groups[name]?.supports ?? [];
    return supports.length === 0 ? "never" : supports.map((one) => JSON.stringify(one)).join(" | ");
  };
  const rows = [
    ...groups.map((group) => [group.name, abilities(group.name)] as const),
    ...Object.entries(plan.aliases).map(([alias, target]) => [alias, abilities(target)] as const),
  ];
  return print(
    lines(
      `// @generated from ${file}. Edit that file, then generate again.`,
      "// The plan the router reads, as planRoutes makes it at start and at reload. No secret is in it: `env` and `file` are filled at start.",
      "",
      `import type { GatewayPlan } from "${contract}";`,
      "",
      "/** What clients may ask for. */",
      `export type ModelName = ${names.join(" | ") || "never"};`,
      "",
      "/** What every deployment behind a name supports. Names that only a wildcard covers are checked when they are asked for. */",
      [
        "export interface ModelAbilities {",
        indent(hardline, lines(...rows.map(([name, value]): Code => `${key(name)}: ${value};`))),
        hardline,
        "}",
      ],
      "",
      ["export const plan: GatewayPlan = ", literal(plan), ";"],
    ),
  );
}

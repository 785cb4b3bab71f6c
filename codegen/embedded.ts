// The generator in somebody else's project, where the package's own catalogue serves: only the plan and the typed gateway are printed.
// Pure; loads no compiler, so it works where development dependencies are not installed.

import type { GatewayPlan } from "../src/contract/plan.ts";
import type { Outputs } from "./compile.ts";
import { facadeModule } from "./emit/facade.ts";
import { routesModule } from "./emit/routes.ts";

/** Files below generated/, importing the package by its name. */
export function embeddedOutputs(plan: GatewayPlan, file: string): Outputs {
  return new Map([
    ["index.ts", facadeModule({ embed: "signalbox/embed", catalog: "signalbox/catalog" })],
    ["routes.ts", routesModule(plan, file, "signalbox/plan").text],
  ]);
}

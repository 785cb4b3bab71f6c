// gateway.yaml → generated/routes.ts, by way of the very function that start and reload use.

import { planGateway } from "../src/config/plan-gateway.ts";
import type { Catalog, CatalogProvider } from "../src/contract/catalog.ts";
import { shapeCheck } from "./check/shape.ts";
import type { Sources } from "./compile.ts";
import { routesModule } from "./emit/routes.ts";
import type { Findings } from "./lower/findings.ts";
import type { DeclaredDialect } from "./lower/traits.ts";
import type { Printed } from "./print/code.ts";

export const GATEWAY_FILE = "gateway.yaml";
export const ROUTES = "routes.ts";

/** Undefined when gateway.yaml has errors, which are reported. */
export function printedRoutes(
  sources: Sources,
  dialects: readonly DeclaredDialect[],
  providers: readonly CatalogProvider[],
  findings: Findings,
): Printed | undefined {
  const catalog: Catalog = {
    dialects: Object.fromEntries(
      dialects.map((one) => [
        one.id,
        {
          id: one.id,
          operation: one.operation,
          traits: Object.fromEntries(one.traits.map((trait) => [trait.name, trait.fallback])) as Catalog["dialects"][string]["traits"],
        },
      ]),
    ), // defaults are values of traits
    providers: Object.fromEntries(providers.map((one) => [one.id, one])),
  };
  const read = (file: string) => {
    const text = sources.get(file);
    return text === undefined ? ({ ok: false, reason: "no such file" } as const) : ({ ok: true, text } as const);
  };
  const { plan } = planGateway(GATEWAY_FILE, read, shapeCheck(sources, "gateway.schema.json"), catalog);
  findings.list.push(...(plan.ok ? plan.warnings : plan.diagnostics));
  return plan.ok ? routesModule(plan.value, GATEWAY_FILE) : undefined;
}

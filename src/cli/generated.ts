// What the generator made, loaded only by the commands that need it: `generate`, `init` and `--help` work without it.

import type { ManagementFiles } from "../app.ts";
import type { Catalog } from "../contract/catalog.ts";
import type { Traits } from "../contract/context.ts";
import type { Dispatch } from "../contract/dialect.ts";
import type { ShapeCheck } from "../source/schema-check.ts";

export interface Generated {
  readonly dispatch: Dispatch;
  readonly catalog: Catalog;
  readonly gatewayShape: ShapeCheck;
}

export async function loadGenerated(): Promise<Generated> {
  const [{ catalog, dispatch }, { gatewayShape }] = await Promise.all([
    import("../../generated/dispatch.ts"),
    import("../../generated/validators/gateway.js"),
  ]);
  return { dispatch, catalog, gatewayShape };
}

/** Of the management API; large, and wanted by those alone who serve it to somebody. */
export async function loadManagement(): Promise<ManagementFiles> {
  const [{ adminShapes }, { default: openapi }] = await Promise.all([
    import("../../generated/validators/admin.js"),
    import("../../generated/openapi.json", { with: { type: "json" } }),
  ]);
  return { shapes: adminShapes, openapi };
}

/** Each dialect's own defaults. */
export function traitsOf({ dialects }: Catalog): Readonly<Record<string, Traits>> {
  return Object.fromEntries(Object.values(dialects).map(({ id, traits }) => [id, traits]));
}

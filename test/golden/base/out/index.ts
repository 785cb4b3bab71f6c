// @generated for gateway.yaml. The gateway of this project as functions: `import { createGateway } from "./generated/index.ts"`.

import { createGatewayOf, type GatewayOptions, type TypedGateway } from "../src/embed.ts";
import { catalog, dispatch } from "./dispatch.ts";
import { type ModelAbilities, type ModelName, plan } from "./routes.ts";

export type { ModelAbilities, ModelName };

/** Keys are read from the environment unless given; throws ConfigurationError listing every missing one. */
export function createGateway(options: GatewayOptions = {}): TypedGateway<ModelName, ModelAbilities> {
  return createGatewayOf<ModelName, ModelAbilities>({ plan, dispatch, catalog }, options);
}

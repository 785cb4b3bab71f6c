// generated/index.ts: the typed gateway of this very gateway.yaml, for services that embed it. Prints names; the code is src/embed.ts.

/** Where the printed file finds the runtime: beside it in this repository, in the package elsewhere. */
export interface FacadeImports {
  readonly embed: string;
  readonly catalog: string;
}
const BESIDE: FacadeImports = { embed: "../src/embed.ts", catalog: "./dispatch.ts" };

export function facadeModule({ embed, catalog }: FacadeImports = BESIDE): string {
  return `// @generated for gateway.yaml. The gateway of this project as functions: \`import { createGateway } from "./generated/index.ts"\`.

import { createGatewayOf, type GatewayOptions, type TypedGateway } from "${embed}";
import { catalog, dispatch } from "${catalog}";
import { type ModelAbilities, type ModelName, plan } from "./routes.ts";

export type { ModelAbilities, ModelName };

/** Keys are read from the environment unless given; throws ConfigurationError listing every missing one. */
export function createGateway(options: GatewayOptions = {}): TypedGateway<ModelName, ModelAbilities> {
  return createGatewayOf<ModelName, ModelAbilities>({ plan, dispatch, catalog }, options);
}
`;
}

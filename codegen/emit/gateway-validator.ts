// The validator of gateway.yaml as a module, so that start and reload check a file without a schema compiler in the process.

import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { remembered } from "../remembered.ts";
import { imported, type ValidatorModule } from "./validators.ts";

/** `text`: of the JSON Schema. */
export const gatewayValidator = remembered((text): ValidatorModule => {
  const schema = JSON.parse(text) as object; // its shape was compiled before
  const ajv = new Ajv2020({ strict: false, allErrors: true, allowUnionTypes: true, code: { source: true, esm: true, lines: true } });
  ajv.addSchema({ ...schema, $id: "gateway" });
  const code = imported(standalone.default(ajv, { check_gateway: "gateway" }));
  const head = "// @generated from schema/gateway.schema.json. Edit that file, then run `npm run gen`.\n";
  return {
    js: `${head}import schema from "../../schema/gateway.schema.json" with { type: "json" };\n${code.replace(/^export const check_/gm, "const check_")}\nexport const gatewayShape = { schema, errors: (value) => (check_gateway(value) ? [] : (check_gateway.errors ?? [])) };\n`,
    dts: `${head}import type { ShapeCheck } from "../../src/source/schema-check.ts";\n\nexport declare const gatewayShape: ShapeCheck;\n`,
  };
});

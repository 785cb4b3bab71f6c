// The validators of the management API: one for each definition that a route is asked with, with the schema beside it for words about what is wrong.

import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { ADMIN_ROUTES } from "../../src/admin/routes.ts";
import { remembered } from "../remembered.ts";
import { imported, type ValidatorModule } from "./validators.ts";

/** `text`: of the schema, as JSON. */
export const adminValidator = remembered((text): ValidatorModule => {
  const schema = JSON.parse(text) as { readonly $defs: Readonly<Record<string, object>> }; // the generator parsed it
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema({ ...schema, $id: "admin" });
  const names = [...new Set<string>(ADMIN_ROUTES.map(({ request }) => request))].sort();
  const refs: Record<string, string> = {};
  for (const name of names) {
    if (!Object.hasOwn(schema.$defs, name)) throw new Error(`schema/admin.schema.yaml has no ${name}`);
    ajv.addSchema({ $id: `entry-${name}`, $ref: `admin#/$defs/${name}` });
    refs[`check_${name}`] = `entry-${name}`;
  }
  const code = imported(standalone.default(ajv, refs)).replace(/^export const check_/gm, "const check_");
  const head = "// @generated from schema/admin.schema.yaml. Edit that file, then run `npm run gen`.\n";
  const shapes = names.map((name) => `  ${name}: shape("${name}", check_${name}),`).join("\n");
  return {
    js: `${head}${code}
const schema = ${JSON.stringify(schema)};
const shape = (name, check) => ({ schema: { ...schema.$defs[name], $defs: schema.$defs }, errors: (value) => (check(value) ? [] : (check.errors ?? [])) });
export const adminShapes = {
${shapes}
};
`,
    dts: `${head}import type { ShapeCheck } from "../../src/source/schema-check.ts";\n\nexport declare const adminShapes: Readonly<Record<string, ShapeCheck>>;\n`,
  };
});

// @generated from schema/gateway.schema.json. Edit that file, then run `npm run gen`.
import type { ShapeCheck } from "../../src/source/schema-check.ts";

export declare const gatewayShape: ShapeCheck;

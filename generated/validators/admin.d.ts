// @generated from schema/admin.schema.yaml. Edit that file, then run `npm run gen`.
import type { ShapeCheck } from "../../src/source/schema-check.ts";

export declare const adminShapes: Readonly<Record<string, ShapeCheck>>;

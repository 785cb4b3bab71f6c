// @generated from schema/wire/jina-rerank.schema.yaml. Edit that file, then run `npm run gen`.
import type { Validate } from "../../src/contract/dialect.ts";

export declare const request: Validate;
export declare const response: Validate;
export declare const told: Validate;

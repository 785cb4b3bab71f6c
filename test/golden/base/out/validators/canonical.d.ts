// @generated from schema/wire/canonical.schema.yaml. Edit that file, then run `npm run gen`.
import type { Validate } from "../../src/contract/dialect.ts";

export declare const request: Validate;
export declare const response: Validate;
export declare const embeddingsRequest: Validate;
export declare const embeddingsResponse: Validate;
export declare const rerankRequest: Validate;
export declare const rerankResponse: Validate;
export declare const moderationsRequest: Validate;
export declare const moderationsResponse: Validate;
export declare const imagesRequest: Validate;
export declare const imagesResponse: Validate;
export declare const image_editsRequest: Validate;
export declare const image_editsResponse: Validate;
export declare const speechRequest: Validate;
export declare const speechResponse: Validate;
export declare const transcriptionsRequest: Validate;
export declare const transcriptionsResponse: Validate;
export declare const translationsRequest: Validate;
export declare const translationsResponse: Validate;
export declare const count_tokensRequest: Validate;
export declare const count_tokensResponse: Validate;

// Values of the operations beside chat as they are really sent, and the normal form in which two of them are compared.

import type { EmbeddingsRequest, EmbeddingsResponse } from "../../generated/types/canonical.ts";
import { CANONICAL_NAMES, OPERATIONS, type PlainOperation } from "../../src/contract/operation.ts";
import { fc } from "./runs.ts";

/** What a 32-bit float holds: vectors are made of those. */
const component = fc.float({ noNaN: true, noDefaultInfinity: true });

const named = (operation: PlainOperation): [string, fc.Arbitrary<unknown>][] => [
  [`${CANONICAL_NAMES[operation].request}.model`, fc.constantFrom("model-a", "vendor/model-b")],
  [`${CANONICAL_NAMES[operation].request}.extra`, fc.constant(undefined)],
];

export const PLAIN_VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...Object.fromEntries(OPERATIONS.flatMap((operation) => (operation === "chat" ? [] : named(operation)))),
  "ModerationsImage.image_url.url": fc.constantFrom("https://example.com/a.png", "data:image/png;base64,AAAA"),
  "ImagePart.image_url.url": fc.constantFrom("https://example.com/a.png", "data:image/png;base64,AAAA"),
  "FilePart.file.file_data": fc.constantFrom("data:application/pdf;base64,AAAA", "data:application/zip;base64,AAAA"),
  "Embedding.embedding": fc.array(component, { maxLength: 4 }),
};

const NORMAL: { readonly [operation in PlainOperation]?: (value: object) => object } = {
  embeddings: (value) => ("data" in value ? withFloats(value as EmbeddingsResponse) : joined(value as EmbeddingsRequest)),
};

/** In the normal form of its operation. */
export const settled = (operation: PlainOperation, value: object): object => NORMAL[operation]?.(value) ?? value;

/** A vector written as 32-bit floats comes back as those; −0 is 0 in JSON. */
function withFloats(response: EmbeddingsResponse): object {
  return { ...response, data: response.data.map((one) => ({ ...one, embedding: one.embedding.map((x) => Math.fround(x) + 0) })) };
}

/** Several texts that make one vector are one text. */
function joined(request: EmbeddingsRequest): object {
  return {
    ...request,
    input: request.input.map((one) => {
      if (one.type !== "content") return one;
      const texts = one.content.flatMap((part) => (part.type === "text" ? [part.text] : []));
      return texts.length === one.content.length ? { type: "text", text: texts.join("\n") } : one;
    }),
  };
}

// A wire that reads snake_case too: its own names are respelled, the client's own are not.

import { expect, test } from "vitest";
import { dispatch } from "../../../generated/dispatch.ts";
import { respell } from "../../../src/kit/spelling.ts";

const names = new Map([
  ["inline_data", "inlineData"],
  ["mime_type", "mimeType"],
]);
const maps = new Set(["args"]);

test.each([
  {
    says: "names at any depth",
    given: { parts: [{ inline_data: { mime_type: "image/png" } }] },
    want: { parts: [{ inlineData: { mimeType: "image/png" } }] },
  },
  { says: "nothing inside a map of the client's own", given: { args: { mime_type: "x" } }, want: { args: { mime_type: "x" } } },
  { says: "not a name the schema does not know", given: { my_field: 1 }, want: { my_field: 1 } },
  { says: "the schema's spelling wins where both are there", given: { inline_data: 1, inlineData: 2 }, want: { inlineData: 2 } },
  { says: "null and text as they are", given: [null, "mime_type"], want: [null, "mime_type"] },
])("$says", ({ given, want }) => expect(respell(given, names, maps)).toEqual(want));

test("a body in the right spelling is the same object", () => {
  const body = { parts: [{ inlineData: { mimeType: "a" } }] };
  expect(respell(body, names, maps)).toBe(body);
});

test("a gemini request as Google's own curl lines write it", () => {
  const gemini = dispatch.dialects["gemini"];
  const body = {
    system_instruction: { parts: [{ text: "Be brief" }] },
    contents: [{ parts: [{ function_response: { name: "look", response: { found_it: true } } }] }],
    generation_config: { max_output_tokens: 5, response_json_schema: { properties: { two_words: {} } } },
  };
  const respelled = gemini?.respell?.(body);
  expect(respelled).toEqual({
    systemInstruction: { parts: [{ text: "Be brief" }] },
    contents: [{ parts: [{ functionResponse: { name: "look", response: { found_it: true } } }] }],
    generationConfig: { maxOutputTokens: 5, responseJsonSchema: { properties: { two_words: {} } } },
  });
  expect(gemini?.validate.request(respelled)).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { dispatch } from "../../../generated/dispatch.ts";
import { readFormRequest } from "../../../src/pipeline/read-form-request.ts";

const ingress = dispatch.plain["openai-transcriptions"];

describe("fields of a form that its dialect does not know", () => {
  test.each([
    { given: "known ones", names: ["model", "language"], unknown: [] },
    { given: "a known list", names: ["model", "timestamp_granularities[]"], unknown: [] },
    { given: "an unknown one", names: ["model", "novelty"], unknown: ["novelty"] },
    { given: "an unknown list, named once", names: ["model", "novelty[]"], unknown: ["novelty[]"] },
  ])("$given", ({ names, unknown }) => {
    if (ingress?.form === undefined) throw new Error("transcriptions are asked for by a form");
    const entries = names.map((name) => ({ name, value: "x" }));
    const path = { model: undefined, stream: undefined };
    const read = readFormRequest({ ingress, form: ingress.form, entries, traits: {}, path, requestId: "r", nowMs: 0 });
    expect(read.ok && read.value.unknownFields()).toEqual(unknown);
  });
});

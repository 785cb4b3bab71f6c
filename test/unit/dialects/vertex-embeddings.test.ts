// Predictions of Vertex AI: a vector each, in the order of what was asked, and a count each, of which a client is told the sum.

import { expect, test } from "vitest";
import { dialect } from "../../../generated/dialects/vertex-embeddings/index.ts";
import { fakeContext } from "../../fakes/context.ts";

const prediction = (value: number, tokens?: number) => ({
  embeddings: { values: [value], ...(tokens === undefined ? {} : { statistics: { token_count: tokens } }) },
});
const ctx = () => fakeContext({}) as never; // the dialect has no traits

test.each([
  { given: "counted each", predictions: [prediction(1, 3), prediction(2, 4)], usage: { input: 7 } },
  { given: "counted once", predictions: [prediction(1), prediction(2, 4)], usage: { input: 4 } },
  { given: "counted nowhere", predictions: [prediction(1), prediction(2)], usage: undefined },
  { given: "none", predictions: [], usage: undefined },
])("predictions $given are read", ({ predictions, usage }) => {
  const read = dialect.decodeResponse({ predictions }, ctx());
  expect(read.data).toEqual(predictions.map(({ embeddings }, index) => ({ index, embedding: embeddings.values })));
  expect(read.usage).toEqual(usage);
  expect(dialect.readUsage({ predictions })?.input).toBe(usage?.input);
});

test.each([
  { given: "all of the count with the first", usage: { input: 7 }, want: [prediction(1, 7), prediction(2)] },
  { given: "nothing where nothing was counted", usage: undefined, want: [prediction(1), prediction(2)] },
])("vectors are written in their order, and $given", ({ usage, want }) => {
  const data = [
    { index: 1, embedding: [2] },
    { index: 0, embedding: [1] },
  ];
  expect(JSON.parse(JSON.stringify(dialect.encodeResponse({ model: "m", data, usage }, ctx())))).toEqual({ predictions: want });
});

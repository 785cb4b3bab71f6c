import { describe, expect, test } from "vitest";
import type { ModelListing } from "../../../src/contract/listing.ts";
import { compileModelLists } from "../../../src/http/model-lists.ts";
import { listModels, namedIn } from "../../../src/http/models-endpoint.ts";
import { alpha, beta, fakeDispatch } from "../../fakes/dialects.ts";
import { deployment, plan } from "../../fakes/gateway.ts";

const LISTED = {
  plan: plan({ a: ["a1"], b: ["a1"], c: ["a1"], d: ["b1"], e: [deployment("b1", { operations: ["embeddings"] })] }),
  dispatch: fakeDispatch,
  createdS: 7,
  who: { mayUseModel: () => true },
};
const PAGED: ModelListing = {
  paths: [{ list: "/l", one: "/l/{model}" }],
  page: { size: "size", standard: 2, most: 3, token: "token", after: "after", before: "before" },
  words: { does: { chat: ["talk"], embeddings: ["embed"] } },
  list: ({ entries, ...page }) => ({ ids: entries, ...page }),
  entry: (model, words: { does: readonly string[] }) => `${model.id} ${words.does.join()}` as never,
};

describe("a page of models", () => {
  const next = (name: string) => Buffer.from(name).toString("base64url");
  test.each([
    { query: "", ids: ["a talk", "b talk"], more: true },
    { query: "size=1", ids: ["a talk"], more: true },
    { query: "size=3&after=b", ids: ["c talk", "d talk", "e embed"], more: false },
    { query: "size=99", ids: ["a talk", "b talk", "c talk"], more: true },
    { query: `token=${next("c")}`, ids: ["d talk", "e embed"], more: false },
    { query: `token=${next("bb")}`, ids: ["c talk", "d talk"], more: true },
    { query: "after=e", ids: [], more: false },
    { query: "before=c", ids: ["a talk", "b talk"], more: false },
    { query: "before=d&size=1", ids: ["c talk"], more: true },
    { query: "before=a", ids: [], more: false },
  ])("?$query holds $ids", ({ query, ids, more }) => {
    const got = listModels(LISTED, PAGED, new URLSearchParams(query));
    const [first, last] = [ids.at(0)?.split(" ")[0], ids.at(-1)?.split(" ")[0]];
    expect(got).toEqual({ ok: true, value: { ids, more, first, last, next: more ? next(last ?? "") : undefined } });
  });

  test.each([
    { query: "size=0", param: "size" },
    { query: "size=-1", param: "size" },
    { query: "size=1.5", param: "size" },
    { query: "size=many", param: "size" },
    { query: "after=none", param: "after" },
    { query: "before=none", param: "before" },
  ])("?$query is refused for its $param", ({ query, param }) => {
    expect(listModels(LISTED, PAGED, new URLSearchParams(query))).toMatchObject({ ok: false, failure: { kind: "invalid_request", param } });
  });
});

test.each([
  { body: '{"model":"m"}', name: "m" },
  { body: '{"model":1}', name: "" },
  { body: '{"__proto__":{"model":"m"}}', name: "" },
  { body: "[]", name: "" },
  { body: "null", name: "" },
  { body: "no json", name: "" },
])("the body $body names the model '$name'", ({ body, name }) => expect(namedIn(Buffer.from(body), "model")).toBe(name));

describe("several dialects that list at one path", () => {
  const told = (value?: string): ModelListing => ({
    ...PAGED,
    paths: [{ list: "/v1/models", one: "/v1/models/{model}", header: { name: "x-kind", value } }],
  });
  const named = { ...beta, id: "named", models: told("named") };
  const any = { ...beta, id: "any", models: told() };
  const lists = compileModelLists({ dialects: { alpha, named, any }, plain: {} });
  test.each([
    { header: undefined, path: "/v1/models", want: "alpha" },
    { header: "named", path: "/v1/models", want: "named" },
    { header: "named", path: "/v1/models/m/n", want: "named" },
    { header: "other", path: "/v1/models", want: "any" },
    { header: undefined, path: "/models/m", want: "alpha" },
    { header: undefined, path: "/v1/modelsx", want: undefined },
  ])("are told apart by their header: $header at $path", ({ header, path, want }) => {
    expect(lists.find(path, (name) => (name === "x-kind" ? header : undefined))?.ingress.id).toBe(want);
  });
  test("need one", () => {
    const twin = { ...alpha, id: "twin" };
    expect(() => compileModelLists({ dialects: { alpha, twin }, plain: {} })).toThrow("two dialects list models at /v1/models");
  });
});

import { describe, expect, test } from "vitest";
import { compileRoutes } from "../../../src/http/routes.ts";
import { alpha, beta } from "../../fakes/dialects.ts";

const routes = compileRoutes({ plain: {}, counting: {}, dialects: { alpha, beta } });
const shown = (path: string) => {
  const route = routes.find(path);
  return route && [route.ingress.id, route.model, route.stream];
};

describe("routes", () => {
  test.each([
    { path: "/v1/alpha", want: ["alpha", undefined, undefined] },
    { path: "/v1/alpha/", want: ["alpha", undefined, undefined] },
    { path: "/alpha", want: ["alpha", undefined, undefined] },
    { path: "/beta/models/m:ask", want: ["beta", "m", false] },
    { path: "/beta/models/m:stream", want: ["beta", "m", true] },
    { path: "/beta/models/openai/gpt-5:ask", want: ["beta", "openai/gpt-5", false] },
    { path: "/beta/models/openai%2Fgpt-5:ask", want: ["beta", "openai/gpt-5", false] },
    { path: "/beta/models/llama3:8b:ask", want: ["beta", "llama3:8b", false] },
    { path: "/beta/models/m%3Aask", want: ["beta", "m", false] },
    { path: "/beta/models/m%3aask", want: ["beta", "m", false] },
    { path: "/beta/models/:ask", want: undefined },
    { path: "/beta/models/m", want: undefined },
    { path: "/beta/models/%zz:ask", want: undefined },
    { path: "/v1/alpha/more", want: undefined },
    { path: "/", want: undefined },
  ])("$path → $want", ({ path, want }) => expect(shown(path)).toEqual(want));

  test("the more particular pattern wins, in whatever order they are declared", () => {
    const deep = { ...beta, id: "deep", ingress: [{ method: "POST" as const, path: "/beta/models/tuned/{model}:ask", stream: false }] };
    for (const dialects of [
      { beta, deep },
      { deep, beta },
    ])
      expect(compileRoutes({ plain: {}, counting: {}, dialects }).find("/beta/models/tuned/m:ask")?.ingress.id).toBe("deep");
  });
  test("two dialects at one path are a bug of the generator", () => {
    expect(() => compileRoutes({ plain: {}, counting: {}, dialects: { alpha, again: { ...alpha, id: "again" } } })).toThrow("/v1/alpha");
  });
});

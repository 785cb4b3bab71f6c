// What holds of the generator whatever the data: the same bytes again, nothing half done, nothing secret, and no work that is not needed.

import { beforeEach, describe, expect, test, vi } from "vitest";
import * as types from "../../../codegen/check/types.ts";
import { compile, type Outputs, type Sources } from "../../../codegen/compile.ts";
import { COMPILING, type Edit, edited, toyProject } from "../../golden/toy-project.ts";

vi.mock("../../../codegen/check/types.ts", async (original) => {
  const real = await original<typeof types>();
  return { checkTypes: vi.fn(real.checkTypes) };
});
vi.setConfig(COMPILING);
const checkTypes = vi.mocked(types.checkTypes);
/** The modules that were handed to the compiler, of all its runs since the last test. */
const checked = (): readonly string[] => checkTypes.mock.calls.flatMap(([, only]) => [...only]).sort();

const sources = new Map([
  ...toyProject(),
  [
    "schema/providers/flint.yaml",
    'provider: flint\nname: Flint\ndialect: toy\nbase_url: https://flint.example\nauth: { bearer: "${FLINT_KEY}" }\nparams: { seed: drop }\nmodels: { stone: { free: true } }\nsource: made up\n',
  ],
]);
const DIALECT = "schema/dialects/toy.yaml";
const fresh = (from: Sources) => compile(from, { generator: "g" });
const next = (from: Sources, previous: Outputs) => compile(from, { generator: "g", previous });
const first = fresh(sources);

beforeEach(async () => {
  await first;
  checkTypes.mockClear();
});

test("the same sources give the same bytes, in whatever order they come", async () => {
  const again = await fresh(new Map([...sources].reverse()));
  expect([...again.files]).toEqual([...(await first).files]);
});

test("with errors there are no files, not even of the phases that passed", async () => {
  for (const edits of [
    [{ file: "gateway.yaml", find: "small: spark/tiny", replace: "small: spark/none" }],
    [{ file: DIALECT, find: "=model.maxOutput ?? 1000", replace: "=model.id" }],
  ]) {
    const { files, diagnostics } = await next(edited(sources, edits), (await first).files);
    expect(diagnostics.some((one) => one.severity === "error")).toBe(true);
    expect(files.size).toBe(0);
  }
});

test("no output holds a path of this machine or a key", async () => {
  const KEYED = edited(sources, [{ file: "gateway.yaml", find: "spark/grand, spark/tiny", replace: "spark/grand" }]);
  const { files } = await compile(KEYED, { generator: "g" });
  for (const [path, text] of files) expect(text, path).not.toMatch(/\/(?:home|tmp|root|Users|usr|var)\/|node_modules\/\./);
});

describe("a run that knows what the last one wrote", () => {
  test.each<{ name: string; edits: readonly Edit[]; checks: readonly string[] }>([
    { name: "nothing changed: no module is checked again", edits: [], checks: [] },
    {
      name: "routes are data: no module is checked again",
      edits: [{ file: "gateway.yaml", find: "default: small", replace: "default: large" }],
      checks: [],
    },
    {
      name: "a provider's data: its module alone",
      edits: [{ file: "schema/providers/spark.yaml", find: "status: 402", replace: "status: 403" }],
      checks: ["generated/providers/spark.ts"],
    },
    {
      name: "a provider's row: its module alone",
      edits: [{ file: "schema/providers/flint.yaml", find: "seed: drop", replace: "seed: reject" }],
      checks: ["generated/providers/flint.ts"],
    },
    {
      name: "a price: the module of its provider alone",
      edits: [{ file: "schema/pricing/spark.yaml", find: '"0.10"', replace: '"0.20"' }],
      checks: ["generated/providers/spark.ts"],
    },
    {
      name: "a first row of its own: its module, and the table that finds its functions",
      edits: [{ file: "schema/providers/spark.yaml", find: "errors:\n", replace: "params: { stop: drop }\nerrors:\n" }],
      checks: ["generated/dispatch.ts", "generated/providers/spark.ts"],
    },
  ])("$name", async ({ edits, checks }) => {
    const changed = edited(sources, edits);
    const result = await next(changed, (await first).files);
    expect(checked()).toEqual(checks);
    expect([...result.files]).toEqual([...(await fresh(changed)).files]);
  });

  test.each<{ name: string; edits: readonly Edit[] }>([
    { name: "a dialect", edits: [{ file: DIALECT, find: "clamp: [0, 1]", replace: "clamp: [0, 2]" }] },
    {
      name: "a wire schema",
      edits: [
        {
          file: "schema/wire/toy.schema.yaml",
          find: "model: { type: string }\n      turns",
          replace: "model: { type: string, description: Which. }\n      turns",
        },
      ],
    },
    { name: "the kit", edits: [{ file: "src/kit/values.ts", append: "\nexport const unused = 1;\n" }] },
    { name: "the body a validator answers for", edits: [{ file: "schema/wire/toy.schema.yaml", append: "  Unused: { type: object }\n" }] },
  ])("$name changed: everything that rests on it is checked, and the result is a fresh one's", async ({ edits }) => {
    const changed = edited(sources, edits);
    const result = await next(changed, (await first).files);
    expect(checked().length).toBeGreaterThan(5);
    expect([...result.files]).toEqual([...(await fresh(changed)).files]);
  });

  test.each<{ name: string; damage: (files: Map<string, string>) => void }>([
    { name: "a file was edited by hand", damage: (files) => files.set("types/toy.ts", "export type TalkRequest = never;\n") },
    { name: "a file is missing", damage: (files) => files.delete("providers/spark.ts") },
    { name: "the manifest is broken by a merge", damage: (files) => files.set("manifest.json", "<<<<<<< ours\n{") },
    { name: "there is no manifest", damage: (files) => files.delete("manifest.json") },
  ])("$name: everything is made again", async ({ damage }) => {
    const { files } = await first;
    const damaged = new Map(files);
    damage(damaged);
    expect([...(await next(sources, damaged)).files]).toEqual([...files]);
  });

  test("another generator's output is not built upon", async () => {
    const { files } = await first;
    await compile(sources, { generator: "another", previous: files });
    expect(checked().length).toBeGreaterThan(5);
  });

  test("a mistake in gateway.yaml is reported by the short way in the words of the long one", async () => {
    const wrong = edited(sources, [{ file: "gateway.yaml", find: "any: [small]", replace: "any: [smal]" }]);
    const short = await next(wrong, (await first).files);
    expect(short.files.size).toBe(0);
    expect(short.diagnostics).toEqual((await fresh(wrong)).diagnostics);
  });

  test("providers that take over families of others are read by both ways", async () => {
    const shared = edited(sources, [{ file: "schema/providers/flint.yaml", find: "models:", replace: "families_of: [spark]\nmodels:" }]);
    const long = await fresh(shared);
    expect(long.diagnostics).toEqual([]);
    const rerouted = edited(shared, [{ file: "gateway.yaml", find: "default: small", replace: "default: large" }]);
    expect((await next(rerouted, long.files)).diagnostics).toEqual([]);
  });

  test("so are warnings about data that did not change", async () => {
    const unspoken = new Map([...sources, ["schema/wire/unspoken.schema.yaml", "$defs: {}\n"]]);
    const long = await fresh(unspoken);
    expect(long.diagnostics.map((one) => one.code)).toEqual(["SB319"]);
    expect((await next(unspoken, long.files)).diagnostics).toEqual(long.diagnostics);
  });
});

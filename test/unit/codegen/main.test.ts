// The generator's shell, on files: what is written and when, what --check says, and what is never loaded.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { generate } from "../../../codegen/main.ts";
import { COMPILING, readFolder, toyProject } from "../../golden/toy-project.ts";

vi.setConfig(COMPILING);
let root = "";
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const generated = (): Record<string, string> => Object.fromEntries(readFolder(join(root, "generated")));

async function run(options: { check?: boolean; json?: boolean } = {}) {
  let out = "";
  let err = "";
  const code = await generate({ root, ...options, out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "signalbox-gen-"));
  for (const [path, text] of toyProject()) write(path, text);
  expect((await run()).code).toBe(0);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("what was generated is fresh, and generating again changes no file", async () => {
  const before = generated();
  expect(await run({ check: true })).toMatchObject({ code: 0, err: expect.stringContaining("is fresh") });
  expect((await run()).err).toContain("0 of ");
  expect(generated()).toEqual(before);
});

test("--check fails on stale output with SB501 and a diff, and writes nothing", async () => {
  const gateway = toyProject().get("gateway.yaml") ?? "";
  const before = generated();
  write("gateway.yaml", gateway.replace("default: small", "default: large"));
  const { code, err } = await run({ check: true });
  expect(code).toBe(1);
  expect(err).toContain("SB501");
  expect(err).toContain('-   aliases: { default: "small" },\n');
  expect(err).toContain('+   aliases: { default: "large" },\n');
  expect(generated()).toEqual(before);
  expect((await run()).code).toBe(0);
  expect((await run({ check: true })).code).toBe(0);
  write("gateway.yaml", gateway);
  await run();
});

test("a comment in the kit makes nothing stale: the manifest is compared by nobody", async () => {
  const text = toyProject().get("src/kit/values.ts") ?? "";
  write("src/kit/values.ts", `${text}// A remark.\n`);
  expect((await run({ check: true })).code).toBe(0);
  write("src/kit/values.ts", text);
});

test("with an error nothing is written, and the finding is printed with its line", async () => {
  const before = generated();
  const dialect = toyProject().get("schema/dialects/toy.yaml") ?? "";
  write("schema/dialects/toy.yaml", dialect.replace("seed: { to: options.seed }", "seed: { to: option.seed }"));
  const { code, err } = await run();
  expect(code).toBe(1);
  expect(err).toMatch(/^schema\/dialects\/toy\.yaml:19:1: error SB314/m);
  expect(JSON.parse((await run({ json: true })).out)).toEqual(
    expect.arrayContaining([expect.objectContaining({ code: "SB309", help: 'did you mean "options"?' })]),
  );
  expect(generated()).toEqual(before);
  write("schema/dialects/toy.yaml", dialect);
});

test("a file edited by hand is put right, and one that is no longer generated is removed", async () => {
  const before = generated();
  write("generated/dialects/toy/request.ts", "export {};\n");
  write("generated/providers/gone.ts", "export {};\n");
  expect((await run({ check: true })).err).toContain("--- generated/providers/gone.ts (no longer generated)");
  expect((await run()).code).toBe(0);
  expect(generated()).toEqual(before);
});

/** Which of the heavy packages a generator of its own process has loaded, after a run. */
function loadedBy(edit: () => void): string[] {
  edit();
  const script = join(root, "probe.mjs");
  const main = resolve(import.meta.dirname, "../../../codegen/main.ts");
  writeFileSync(
    script,
    `import { createRequire } from "node:module";
import { registerHooks } from "node:module";
const seen = new Set();
registerHooks({ resolve(specifier, context, next) { const found = next(specifier, context); seen.add(found.url); return found; } });
const { generate } = await import(${JSON.stringify(`file://${main}`)});
const code = await generate({ root: ${JSON.stringify(root)}, err() {} });
const heavy = ["ts-morph", "typescript", "json-schema-to-typescript", "prettier"];
const urls = [...seen, ...Object.keys(createRequire(import.meta.url).cache)];
console.log(JSON.stringify({ code, loaded: heavy.filter((name) => urls.some((url) => url.includes("/node_modules/" + name + "/"))) }));
`,
  );
  const { code, loaded } = JSON.parse(execFileSync(process.execPath, [script], { encoding: "utf8" })) as { code: number; loaded: string[] }; // as printed above
  expect(code).toBe(0);
  rmSync(script);
  return loaded;
}

test("a change of routes loads no compiler; a change of a dialect does", () => {
  const gateway = readFileSync(join(root, "gateway.yaml"), "utf8");
  const dialect = readFileSync(join(root, "schema/dialects/toy.yaml"), "utf8");
  expect(loadedBy(() => write("gateway.yaml", gateway.replace("default: small", "default: large")))).toEqual([]);
  expect(readFileSync(join(root, "generated/routes.ts"), "utf8")).toContain('aliases: { default: "large" }');
  expect(loadedBy(() => write("schema/dialects/toy.yaml", dialect.replace("clamp: [0, 1]", "clamp: [0, 2]")))).toContain("ts-morph");
});

test("--watch generates again when a file is put in another's place, and goes on after a mistake", async () => {
  const gateway = toyProject().get("gateway.yaml") ?? "";
  const stop = new AbortController();
  let err = "";
  const watching = generate({ root, watch: true, until: stop.signal, out: () => {}, err: (text) => (err += text) });
  const says = async (wanted: string): Promise<void> => {
    for (let tries = 0; !err.includes(wanted) && tries < 400; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(err).toContain(wanted);
    err = "";
  };
  const save = (text: string): void => {
    write("gateway.yaml.new", text);
    renameSync(join(root, "gateway.yaml.new"), join(root, "gateway.yaml"));
  };
  await says("watching");
  save(gateway.replace("default: small", "default: large"));
  await says("files changed");
  expect(generated()["routes.ts"]).toContain('default: "large"');
  save(gateway.replace("default: small", "default: nowhere"));
  await says("SB218");
  save(gateway);
  await says("files changed");
  expect(generated()["routes.ts"]).toContain('default: "small"');
  stop.abort();
  expect(await watching).toBe(0);
});

// `signalbox provider check`: every provider of the catalogue is complete, and what is missing of one is said with its place and code 1.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { loadGenerated } from "../../../src/cli/generated.ts";
import { main } from "../../../src/cli/program.ts";
import { type Check, checkProvider } from "../../../src/cli/provider-check/checks.ts";
import { readRecording } from "../../../src/cli/provider-check/recording.ts";
import { terminal } from "../../fakes/terminal.ts";

const generated = await loadGenerated();
const ROOT = new URL("../../../", import.meta.url);
const real = (file: string): string => readFileSync(new URL(file, ROOT), "utf8");
const serving = Object.values(generated.catalog.providers).filter(({ status }) => status !== "retired");

test.each(serving.map((provider) => ({ id: provider.id, provider })))("$id is complete", async ({ provider }) => {
  const read = (file: string) => {
    try {
      return { ok: true as const, text: real(file) };
    } catch {
      return { ok: false as const, reason: "there is no such file" };
    }
  };
  const checks = await checkProvider(generated, provider, read);
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(checks.length).toBeGreaterThan(15);
});

const FILES = {
  "schema/providers/voyage.yaml": real("schema/providers/voyage.yaml"),
  "schema/pricing/voyage.yaml": real("schema/pricing/voyage.yaml"),
  "test/wire/voyage.yaml": real("test/wire/voyage.yaml"),
};

async function check(files: Readonly<Record<string, string>>, argv = "voyage", env: Readonly<Record<string, string>> = {}) {
  const io = terminal(files, env);
  const code = await main(["provider", "check", ...argv.split(" "), "--json"], io, () => Promise.resolve(generated));
  const out = io.out.join("");
  const checks = (out === "" ? [] : (JSON.parse(out) as { checks: Check[] }).checks) as readonly Check[];
  return { code, err: io.err.join(""), checks, missing: checks.filter(({ ok }) => !ok) };
}

const changed = (file: keyof typeof FILES, from: string | RegExp, to: string) => {
  const text = FILES[file].replace(from, to);
  expect(text).not.toBe(FILES[file]);
  return { ...FILES, [file]: text };
};

describe("what is missing is said with its place", () => {
  test("nothing is missing of what is complete", async () => {
    const { code, missing } = await check(FILES);
    expect({ code, missing }).toEqual({ code: 0, missing: [] });
  });

  test.each([
    {
      name: "no recording",
      files: { ...FILES, "test/wire/voyage.yaml": "provider: voyage\n" },
      points: [
        "errors",
        "error 401",
        "error 403",
        "error 404",
        "error 429",
        "error 500",
        "error 503",
        "request",
        "response",
        "usage",
        "cost",
        "health",
      ],
      place: "test/wire/voyage.yaml",
    },
    {
      name: "a request that is another than recorded",
      files: changed("test/wire/voyage.yaml", "output_dimension: 256", "dimensions: 256"),
      points: ["request"],
      place: "test/wire/voyage.yaml:7",
    },
    {
      name: "an error that is taken for another",
      files: changed("test/wire/voyage.yaml", "gives: auth", "gives: quota"),
      points: ["errors"],
      place: "test/wire/voyage.yaml:31",
    },
    {
      name: "a price that is another than recorded",
      files: changed("test/wire/voyage.yaml", "cost: 6, canonical: { data", "cost: 7, canonical: { data"),
      points: ["response"],
      place: "test/wire/voyage.yaml:20",
    },
    {
      name: "a source without its day",
      files: changed("schema/providers/voyage.yaml", /read \d{4}-\d{2}-\d{2}/g, "read lately"),
      points: ["docs"],
      place: /^schema\/providers\/voyage\.yaml:\d+$/,
    },
    {
      name: "prices without a source",
      files: changed("schema/pricing/voyage.yaml", "source:", "sources:"),
      points: ["docs of prices"],
      place: /^schema\/pricing\/voyage\.yaml/,
    },
  ])("$name", async ({ files, points, place }) => {
    const { code, missing } = await check(files);
    expect({ code, points: missing.map(({ point }) => point) }).toEqual({ code: 1, points });
    expect(missing[0]?.place).toEqual(typeof place === "string" ? place : expect.stringMatching(place));
  });

  test("a model that has neither price nor word of it", async () => {
    const [voyage] = serving.filter(({ id }) => id === "voyage");
    if (voyage === undefined) throw new Error("there is no voyage");
    const listed = voyage.models["voyage-4-lite"];
    if (listed === undefined) throw new Error("there is no voyage-4-lite");
    const unpriced = { ...voyage, models: { ...voyage.models, "voyage-4-lite": { ...listed, price: undefined } } };
    const checks = await checkProvider(generated, unpriced, terminal(FILES).readFile);
    expect(checks.filter(({ ok }) => !ok).map(({ point, found }) => ({ point, found }))).toEqual([
      { point: "prices", found: "voyage-4-lite: neither price nor free" },
    ]);
  });

  test("a table for people, with the same code", async () => {
    const io = terminal({});
    const code = await main(["provider", "check", "voyage"], io, () => Promise.resolve(generated));
    expect(code).toBe(1);
    expect(io.out.join("")).toMatch(/^point +place +found\n/);
    expect(io.out.join("")).toMatch(/\nrequest +missing +test\/wire\/voyage\.yaml +not recorded\n/);
  });
});

test("a provider nobody knows is 1, with a guess", async () => {
  const { code, err } = await check(FILES, "voyag");
  expect(code).toBe(1);
  expect(err).toContain('There is no provider "voyag"; did you mean "voyage"?');
});

describe("--live makes one real call", () => {
  const live = async (answer: { readonly status: number; readonly body: object } | undefined, env: Readonly<Record<string, string>>) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      request.setEncoding("utf8").on("data", (text: string) => asked.push(text));
      request.on("end", () =>
        response.writeHead(answer?.status ?? 500, { "content-type": "application/json" }).end(JSON.stringify(answer?.body ?? {})),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo; // it listens on a port
    const base = `http://127.0.0.1:${port}/v1`;
    const result = await check({}, "vllm --live --model mine", { ...env, VLLM_API_BASE: base });
    await new Promise((resolve) => server.close(resolve));
    return { asked, live: result.checks.find(({ point }) => point === "live") };
  };
  const ANSWER = {
    id: "v",
    object: "chat.completion",
    created: 1,
    model: "mine",
    choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content: "ok" } }],
    usage: { prompt_tokens: 3, completion_tokens: 1, total_tokens: 4 },
  };

  test("and tells what it was answered", async () => {
    const { asked, live: told } = await live({ status: 200, body: ANSWER }, { VLLM_API_KEY: "key-0123456789" });
    expect(told).toMatchObject({ ok: true, found: 'mine answered: {"input":3,"output":1}' });
    expect(JSON.parse(asked.join(""))).toMatchObject({ model: "mine", max_tokens: 16 });
  });

  test("or what it failed with", async () => {
    const { live: told } = await live({ status: 401, body: { error: "Unauthorized" } }, { VLLM_API_KEY: "key-0123456789" });
    expect(told).toMatchObject({ ok: false, found: "mine: auth: Unauthorized" });
  });

  test("and none without a key", async () => {
    const { asked, live: told } = await live(undefined, {});
    expect([asked, told?.ok]).toEqual([[], false]);
    expect(told?.found).toContain("VLLM_API_KEY");
  });
});

test("what is wrong with a recording is said with its line, all at once", () => {
  const text = "provider: p\nmodels: x\nrequests:\n  - { is: a }\nanswers: 3\nerrors:\n  - { is: b, gives: sorrow, stat: 1 }\n";
  expect(readRecording("r.yaml", text)).toEqual({
    ok: false,
    findings: [
      'r.yaml:2: unknown key "models"',
      'r.yaml:4: it has no "ask"',
      "r.yaml:5: answers is no list",
      'r.yaml:7: unknown key "stat"',
      "r.yaml:7: it gives no kind of failure",
    ],
  });
});

describe("all of them at once", () => {
  const run = async (argv: string, files: Readonly<Record<string, string>> = {}) => {
    const io = terminal(files);
    const code = await main(["provider", "check", ...argv.split(" ").filter(Boolean)], io, () => Promise.resolve(generated));
    return { code, out: io.out.join(""), err: io.err.join("") };
  };
  test("each has a line, and one that is complete does not make up for others", async () => {
    const { code, out } = await run("--all", FILES);
    const lines = out.trimEnd().split("\n").slice(1);
    expect(lines.map((line) => line.split(" ")[0])).toEqual(serving.map(({ id }) => id).sort());
    expect(lines.find((line) => line.startsWith("voyage "))).toMatch(/ ok +\d+ points$/);
    expect(lines.find((line) => line.startsWith("deepseek "))).toMatch(/ missing +configuration/);
    expect(code).toBe(1);
  });
  test("complete ones are code 0, as JSON with every point", async () => {
    const files = Object.fromEntries(
      serving.flatMap(({ id }) =>
        ["schema/providers", "schema/pricing", "test/wire"].flatMap((folder) => {
          try {
            return [[`${folder}/${id}.yaml`, real(`${folder}/${id}.yaml`)] as const];
          } catch {
            return []; // not everybody has prices
          }
        }),
      ),
    );
    const { code, out } = await run("--all --json", files);
    const found = JSON.parse(out) as { provider: string; complete: boolean; checks: Check[] }[];
    expect(found.flatMap(({ provider, complete }) => (complete ? [] : [provider]))).toEqual([]);
    expect(found.every(({ checks }) => checks.length > 15)).toBe(true);
    expect(code).toBe(0);
  });
  test.each(["", "voyage --all", "--all --live", "--all --model m"])("usage: %s", async (argv) => {
    const { code, out, err } = await run(argv, FILES);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/one provider/);
  });
});

// The commands as they are typed, in one process: exit codes, what goes to which stream, and what is said.

import { describe, expect, test } from "vitest";
import { loadGenerated } from "../../../src/cli/generated.ts";
import { main } from "../../../src/cli/program.ts";
import { GATEWAY, GENERATED } from "../../fakes/generated.ts";
import { type Terminal, terminal } from "../../fakes/terminal.ts";

const KEYS = { ANT_API_KEY: "key-of-ant-0123", BEE_API_KEY: "b", CAT_API_KEY: "c" };
const FILES = { "gateway.yaml": GATEWAY };
const BROKEN = { "gateway.yaml": GATEWAY.replace("ant/small", "ant/smal") };

async function run(argv: string, io: Terminal = terminal(FILES, KEYS)) {
  const code = await main(argv === "" ? [] : argv.split(" "), io, () => Promise.resolve(GENERATED));
  return { code, out: io.out.join(""), err: io.err.join(""), io };
}

describe("wrong usage is 2 and says so on standard error", () => {
  test.each([
    ["", "Usage: signalbox"],
    ["fly", "unknown command 'fly'"],
    ["chek", "Did you mean check?"],
    ["check --colour", "unknown option '--colour'"],
    ["explain", "missing required argument 'model'"],
    ["provider check", "Say one provider, or --all"],
    ["explain one --seed x", "A seed is a whole number"],
    ["serve --port x", "A port is a number"],
    ["serve --port 65536", "A port is a number"],
    ["serve --log xml", "Allowed choices are text, json, off"],
    ["models --feature flying", "Allowed choices are"],
  ])("signalbox %s", async (argv, want) => {
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(want);
  });
});

test.each(["init", "check", "generate", "serve", "explain", "diff", "simulate", "models", "providers", "provider"])(
  "%s --help has examples and needs no generated code",
  async (command) => {
    const io = terminal();
    const code = await main([command, "--help"], io, () => Promise.reject(new Error("loaded")));
    expect([code, io.err]).toEqual([0, []]);
    expect(io.out.join("")).toMatch(new RegExp(`Examples:\n  signalbox ${command}`));
  },
);

test.each(["--version", "--no-color --version", "--version --no-color"])("signalbox %s prints the version alone", async (argv) => {
  const { code, out } = await run(argv);
  expect([code, out]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
});

describe("a bug of ours", () => {
  const broken = (env: Record<string, string>) => {
    const io = terminal(FILES, env);
    return main(["check"], io, () => Promise.reject(new TypeError("oops"))).then((code) => ({ code, err: io.err.join("") }));
  };
  test("is 70, one message and no stack", async () => {
    const { code, err } = await broken({});
    expect(code).toBe(70);
    expect(err).toMatch(/^signalbox \S+ broke: oops\nThis is a bug in signalbox\. .*SIGNALBOX_DEBUG=1.*`signalbox check`/);
    expect(err).not.toContain("    at ");
  });
  test("shows its stack when asked to", async () => expect((await broken({ SIGNALBOX_DEBUG: "1" })).err).toContain("    at "));
});

describe("check", () => {
  test.each([
    {
      says: "a file without findings",
      io: terminal(FILES, KEYS),
      argv: "check",
      code: 0,
      out: "gateway.yaml ok: 5 models, 1 alias, 3 providers; no findings\n",
      err: "",
    },
    {
      says: "missing keys, as warnings",
      io: terminal(FILES),
      argv: "check",
      code: 0,
      out: "gateway.yaml ok: 5 models, 1 alias, 3 providers; 3 warnings\n",
      err: "warning SB251: ANT_API_KEY is not set",
    },
    {
      says: "missing keys, strictly",
      io: terminal(FILES),
      argv: "check --strict",
      code: 1,
      out: "gateway.yaml not ok: 5 models, 1 alias, 3 providers; 3 errors\n",
      err: "error SB251: ANT_API_KEY is not set",
    },
    {
      says: "a wrong name",
      io: terminal(BROKEN, KEYS),
      argv: "check",
      code: 1,
      out: "gateway.yaml not ok; 1 error\n",
      err: 'did you mean "small"?',
    },
    {
      says: "another file",
      io: terminal({ "other.yaml": GATEWAY }, KEYS),
      argv: "check --config other.yaml",
      code: 0,
      out: "other.yaml ok: 5 models, 1 alias, 3 providers; no findings\n",
      err: "",
    },
    { says: "no file", io: terminal(), argv: "check", code: 1, out: "gateway.yaml not ok; 1 error\n", err: "`signalbox init` writes one" },
  ])("of $says", async ({ io, argv, code, out, err }) => {
    const result = await run(argv, io);
    expect([result.code, result.out]).toEqual([code, out]);
    expect(result.err).toContain(err);
  });
  test("as JSON gives places on standard output alone", async () => {
    const { code, out, err } = await run("check --json", terminal(BROKEN, KEYS));
    expect([code, err]).toEqual([1, ""]);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      file: "gateway.yaml",
      findings: [{ code: "SB211", severity: "error", place: { line: 2 } }],
    });
  });
});

describe("explain", () => {
  test("shows every candidate's request, with its secrets hidden", async () => {
    const { code, out, err } = await run("explain both --dialect messages --json", terminal(FILES, KEYS));
    expect([code, err]).toEqual([0, ""]);
    expect(out).not.toContain("key-of-ant");
    expect(JSON.parse(out)).toMatchObject({
      asked: "both",
      model: "both",
      strategy: "priority",
      fallbacks: { any: ["tabby"] },
      candidates: [
        {
          deployment: "ant/small",
          dialect: "alpha",
          request: {
            method: "POST",
            url: "https://api.ant.test/v1/chat",
            headers: { authorization: "Bearer [secret]", "x-alpha-version": "1" },
            body: { model: "small" },
          },
        },
        { deployment: "bee/worker", request: { url: "https://api.bee.test/v1/models/worker:ask" }, estimate: { most_usd: "0" } },
      ],
    });
  });
  test("draws the same order from the same seed", async () => {
    const files = {
      ...FILES,
      "gateway.yaml": `models: { drawn: { strategy: weighted, deployments: [{ model: ant/small, weight: 1 }, { model: cat/tabby, weight: 1 }] } }`,
    };
    const firstBy = async (seed: number) => {
      const { out } = await run(`explain drawn --json --seed ${seed}`, terminal(files, KEYS));
      return (JSON.parse(out) as { candidates: { deployment: string }[] }).candidates[0]?.deployment;
    };
    const firsts = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(firstBy));
    expect(new Set(firsts).size).toBe(2);
    expect(await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(firstBy))).toEqual(firsts);
  });
  test("keys that gateway.yaml keeps, and which of them may ask for it", async () => {
    const auth =
      'auth: { master_key: "${M}", teams: { red: { models: [] } }, keys: { a: { secret: "${A}" }, b: { secret: "${B}", team: red } } }\n';
    const files = { "gateway.yaml": FILES["gateway.yaml"] + auth };
    const { out } = await run("explain both", terminal(files, KEYS));
    expect(out).toContain("asked for by a, not by b");
    expect(JSON.parse((await run("explain both --json", terminal(files, KEYS))).out)).toMatchObject({
      keys: { may: ["a"], may_not: ["b"] },
    });
  });

  test("tells when a second deployment would be asked too", async () => {
    const files = { ...FILES, "gateway.yaml": "models: { two: [ant/small, cat/tabby] }\nrouting: { hedge: { after: p90 } }" };
    expect((await run("explain two", terminal(files, KEYS))).out).toContain(
      "a second call beside the first: after p90 of the first one's own time, for at most 10% of the requests",
    );
    expect(JSON.parse((await run("explain two --json", terminal(files, KEYS))).out)).toMatchObject({
      hedge: { after: { percentile: 0.9 }, atMost: 0.1 },
    });
  });
  test("needs no key", async () => expect((await run("explain one", terminal(FILES))).code).toBe(0));
  test.each([
    ["uno", { asked: "uno", via: "one", model: "one" }],
    [
      "cat/siamese",
      { asked: "cat/siamese", via: "cat/*", candidates: [{ deployment: "cat/siamese", request: { body: { model: "siamese" } } }] },
    ],
    ["one", { model: "one" }],
  ])("resolves %s", async (model, want) =>
    expect(JSON.parse((await run(`explain ${model} --dialect messages --json`)).out)).toMatchObject(want),
  );
  test("takes the client's own request, and says what of it is lost", async () => {
    const body = { seed: 3, messages: [{ role: "user", content: "hi" }] };
    const io = terminal({ ...FILES, "body.json": JSON.stringify(body) }, KEYS);
    const { out } = await run("explain both --dialect alpha --request body.json --json", io);
    expect(JSON.parse(out)).toMatchObject({
      candidates: [
        { deployment: "ant/small", passes_bytes: true, request: { body: { ...body, model: "small" } }, losses: [] },
        { deployment: "bee/worker", failure: { message: "bee/worker cannot carry: ChatRequest.seed (no seeds here)" } },
      ],
    });
    const text = (await run("explain tabby --dialect alpha --request -", terminal(FILES, KEYS, JSON.stringify(body)))).out;
    expect(text).toContain("dropped  ChatRequest.seed");
    expect(text).toMatch(/costs at most \$0\.\d+: a prompt of about \d+ tokens, an answer of at most 8000/);
  });
  test.each([
    ["explain tabbi --dialect messages", 'There is no model "tabbi". Did you mean "tabby"?'],
    ["explain one --dialect latin", 'There is no dialect "latin"; known: alpha, beta, messages'],
    ["explain one --dialect messages --request nope.json", "nope.json cannot be read: there is no such file"],
    ["explain one --dialect messages --request list.json", "list.json holds no JSON object"],
    ["explain one --dialect messages --request broken.json", "broken.json is no JSON"],
    ["explain one --dialect messages --request wrong.json", "max_tokens"],
  ])("%s fails with its reason", async (argv, want) => {
    const { code, out, err } = await run(
      argv,
      terminal({ ...FILES, "list.json": "[]", "broken.json": "{", "wrong.json": '{"messages":[]}' }, KEYS),
    );
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(want);
  });
});

describe("models and providers", () => {
  test("lists models in a table", async () => {
    const { out } = await run("models --provider cat");
    expect(out.split("\n").map((line) => line.replaceAll(/ +/g, " "))).toEqual([
      "model context answer $/M in $/M out can",
      "cat/tabby 100,000 8,000 1 4 tools, reasoning",
      "cat/old 100,000 8,000 1 4 tools, reasoning (deprecated, use tabby)",
      "",
    ]);
  });
  test("lists only models that can do it all", async () => {
    const ids = async (argv: string) => (JSON.parse((await run(argv)).out) as { id: string }[]).map(({ id }) => id);
    expect(await ids("models --json --feature vision tools")).toEqual(["ant/large"]);
    expect(await ids("models --json --feature reasoning --provider ant")).toEqual(["ant/small"]);
    expect(await ids("models --json --feature vision reasoning")).toEqual([]);
  });
  test("gives prices as decimal strings", async () =>
    expect(JSON.parse((await run("models --json --provider bee")).out)).toMatchObject([{ id: "bee/worker", free: true }]));
  test("does not know every provider", async () => {
    const { code, err } = await run("models --provider catt");
    expect([code, err]).toEqual([1, 'There is no provider "catt"; did you mean "cat"?\n']);
  });
  test("says whether a key is set, never which", async () => {
    const io = terminal(FILES, { ANT_API_KEY: "key-of-ant-0123" });
    const { out } = await run("providers", io);
    expect(out).toMatch(/^ant .*ANT_API_KEY set$/m);
    expect(out).toMatch(/^bee .*BEE_API_KEY not set$/m);
    expect(out).not.toContain("key-of-ant");
    expect(JSON.parse((await run("providers --json", terminal(FILES, {}))).out)).toMatchObject([
      { id: "ant", key_set: false, key_variables: ["ANT_API_KEY"] },
      {},
      {},
    ]);
  });
});

test("providers tells what a cloud's provider needs beside a key", async () => {
  const io = terminal({}, { GOOGLE_APPLICATION_CREDENTIALS: "/sa.json" });
  await main(["providers"], io, loadGenerated);
  expect(io.out.join("")).toMatch(/^vertex_ai .*GOOGLE_APPLICATION_CREDENTIALS set$/m);
  expect(io.out.join("")).toMatch(/^azure .*AZURE_CLIENT_SECRET not set$/m);
  const json = terminal({}, {});
  await main(["providers", "--json"], json, loadGenerated);
  const vertex = (JSON.parse(json.out.join("")) as { id: string }[]).find(({ id }) => id === "vertex_ai");
  expect(vertex).toMatchObject({
    key_set: false,
    settings: [
      { name: "project", about: "project that pays" },
      { name: "location", default: "global" },
    ],
  });
});

test("explain names the dialect that is spoken, where a provider speaks several", async () => {
  const io = terminal({ "gateway.yaml": "models: { c: vertex_ai/claude-opus-4-8, g: vertex_ai/gemini-3.5-flash }" }, {});
  await main(["explain", "c"], io, loadGenerated);
  await main(["explain", "g"], io, loadGenerated);
  const out = io.out.join("");
  expect(out).toMatch(/vertex_ai\/claude-opus-4-8 +anthropic-messages;/);
  expect(out).toMatch(/vertex_ai\/gemini-3.5-flash +gemini;/);
  // Nothing is known of this machine, and the address is told all the same.
  expect(out).toContain("/projects/PROJECT/locations/global/publishers/anthropic/models/claude-opus-4-8:rawPredict");
});

test("explain shows all of a long request", async () => {
  const content = "long ".repeat(20_000);
  const io = terminal(
    {
      "gateway.yaml": "models: { c: openai/gpt-5-mini }",
      "ask.json": JSON.stringify({ model: "c", messages: [{ role: "user", content }] }),
    },
    {},
  );
  await main(["explain", "c", "--request", "ask.json", "--json"], io, loadGenerated);
  expect(JSON.parse(io.out.join(""))).toMatchObject({
    candidates: [{ passes_bytes: true, request: { body: { messages: [{ content }] } } }],
  });
});

test("explain shows media that would be fetched in the places of their addresses, and fetches nothing", async () => {
  const parts = [
    { type: "image_url", image_url: { url: "https://web.example/a.png" } },
    { type: "file", file: { file_data: "https://web.example/report.pdf" } },
    { type: "text", text: "Compare." },
  ];
  const files = {
    "gateway.yaml": "models: { c: bedrock/us.anthropic.claude-sonnet-4-6 }",
    "closed.yaml": "models: { c: bedrock/us.anthropic.claude-sonnet-4-6 }\nmedia: { fetch: false }",
    "ask.json": JSON.stringify({ messages: [{ role: "user", content: parts }] }),
  };
  const io = terminal(files, {});
  await main(["explain", "c", "--request", "ask.json", "--json"], io, loadGenerated);
  const fetched = { source: { bytes: Buffer.from("[fetched]").toString("base64") } };
  const content = [{ image: fetched }, { document: { format: "pdf", name: "report", ...fetched } }, { text: "Compare." }];
  expect(JSON.parse(io.out.join(""))).toMatchObject({ candidates: [{ request: { body: { messages: [{ content }] } } }] });
  const closed = terminal(files, {});
  await main(["explain", "c", "--request", "ask.json", "--config", "closed.yaml"], closed, loadGenerated);
  expect(closed.out.join("")).toContain(
    "messages[0].content[0].image_url.url: bedrock/us.anthropic.claude-sonnet-4-6 takes such media as data only",
  );
});

describe("init", () => {
  test("writes a gateway.yaml that the real catalogue has no word against", async () => {
    const io = terminal({}, { OPENAI_API_KEY: "a", ANTHROPIC_API_KEY: "b" });
    expect((await run("init", io)).code).toBe(0);
    expect(io.files.get("gateway.yaml")).toMatch(/^# yaml-language-server: \$schema=\.\.?\/.*schema\/gateway\.schema\.json\n/);
    const checked = await main(["check", "--strict"], io, loadGenerated);
    expect([checked, io.err.join("")]).toEqual([0, ""]);
  });
  test("overwrites only when forced", async () => {
    const refused = await run("init");
    expect([refused.code, refused.io.files.get("gateway.yaml")]).toEqual([1, GATEWAY]);
    expect((await run("init --force", refused.io)).code).toBe(0);
    expect(refused.io.files.get("gateway.yaml")).not.toBe(GATEWAY);
  });
});

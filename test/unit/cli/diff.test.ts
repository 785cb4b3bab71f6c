// What `signalbox diff` says of a change, and of two files that say the same.

import { describe, expect, test } from "vitest";
import type { Change } from "../../../src/cli/diff/change.ts";
import { main } from "../../../src/cli/program.ts";
import { GENERATED } from "../../fakes/generated.ts";
import { type Terminal, terminal } from "../../fakes/terminal.ts";

const BEFORE = `
providers:
  ant: { api_key: "\${ANT_API_KEY}" }
  own:
    dialect: alpha
    base_url: http://own.test/v1
    auth: none
    models:
      big: { context: 9000, max_output: 900, supports: [tools, vision], price: { input: "4", output: "20" } }
      little: { context: 8000, max_output: 800, supports: [tools], price: { input: "1", output: "4" } }
      lean: { context: 8000, max_output: 800, supports: [], free: true }
models:
  fast:
    strategy: weighted
    deployments:
      - { model: own/little, weight: 3 }
      - { model: own/big, weight: 1 }
    fallbacks: { any: [calm] }
  calm: { strategy: priority, deployments: [own/little, own/lean] }
aliases: { old: fast }
routing: { attempts: 3, breaker: { failures: 5, ratio: 50%, open: 10s } }
`;

async function run(argv: string, io: Terminal) {
  const code = await main(argv.split(" "), io, () => Promise.resolve(GENERATED));
  return { code, out: io.out.join(""), err: io.err.join("") };
}

async function changesOf(after: string): Promise<readonly string[]> {
  const { code, out, err } = await run("diff a.yaml b.yaml --json", terminal({ "a.yaml": BEFORE, "b.yaml": after }));
  expect([code, err]).toEqual([0, ""]);
  const { changes } = JSON.parse(out) as { changes: readonly Change[] };
  return changes.map(({ subject, area, says }) => `${subject} | ${area} | ${says}`);
}

describe("a change is told by what it does", () => {
  test.each<{ name: string; from: string; to: string; says: readonly string[] }>([
    {
      name: "weights become shares and an effective price",
      from: "own/big, weight: 1",
      to: "own/big, weight: 3",
      says: [
        "model fast | routes | share of own/little: 75% → 50%",
        "model fast | routes | share of own/big: 25% → 50%",
        "model fast | prices | input costs, per 1M tokens: $1.75 → $2.5",
        "model fast | prices | output costs, per 1M tokens: $8 → $12",
      ],
    },
    {
      name: "keys that are asked for, and who is declared",
      from: "aliases: { old: fast }",
      to: 'aliases: { old: fast }\nauth: { master_key: "${M}", teams: { red: {} }, keys: { ci: { secret: "${C}", team: red, models: [fast] } } }',
      says: [
        "auth | access | callers have to show a key",
        "team red | access | is new; may ask for every model",
        "key ci | access | is new; may ask for fast",
      ],
    },
    {
      name: "a drained deployment takes its abilities along",
      from: "own/big, weight: 1",
      to: "own/big, weight: 0",
      says: [
        "model fast | routes | share of own/little: 75% → 100%",
        "model fast | routes | own/big is drained: it gets no more requests",
        "model fast | prices | input costs, per 1M tokens: $1.75 → $1",
        "model fast | prices | output costs, per 1M tokens: $8 → $4",
        "model fast | abilities | clients lose vision: no deployment left has it",
      ],
    },
    {
      name: "an added deployment",
      from: "      - { model: own/big, weight: 1 }",
      to: "      - { model: own/big, weight: 1 }\n      - { model: own/lean, weight: 4 }",
      says: [
        "model fast | routes | share of own/little: 75% → 37.5%",
        "model fast | routes | share of own/big: 25% → 12.5%",
        "model fast | routes | own/lean is added and takes 50%",
        "model fast | prices | input costs, per 1M tokens: $1.75 → $0.875",
        "model fast | prices | output costs, per 1M tokens: $8 → $4",
        "model fast | abilities | requests with tools go to own/little, own/big alone",
      ],
    },
    {
      name: "a removed deployment, and the order that is left",
      from: "[own/little, own/lean]",
      to: "[own/lean]",
      says: [
        "model calm | routes | own/little is removed",
        "model calm | prices | input costs, per 1M tokens: $0 to $1 → $0",
        "model calm | prices | output costs, per 1M tokens: $0 to $4 → $0",
        "model calm | abilities | clients lose tools: no deployment left has it",
      ],
    },
    {
      name: "an order",
      from: "[own/little, own/lean]",
      to: "[own/lean, own/little]",
      says: ["model calm | routes | order: own/little, own/lean → own/lean, own/little"],
    },
    {
      name: "probes",
      from: "routing: { attempts: 3,",
      to: "routing: { probes: { every: 90s, request: { prompt: hi, max_tokens: 2 } }, attempts: 3,",
      says: ["routing | failure | looks at deployments nobody calls: off → every 90 s, by a request of at most 2 tokens"],
    },
    {
      name: "a hedge for all, where there are two to choose from",
      from: "routing: { attempts: 3,",
      to: "routing: { hedge: { after: 800ms, at_most: 5% }, attempts: 3,",
      says: [
        "model fast | routes | second call for one request: off → after 800 ms, for at most 5% of the requests",
        "model calm | routes | second call for one request: off → after 800 ms, for at most 5% of the requests",
      ],
    },
    {
      name: "copies to another model",
      from: "calm: { strategy: priority,",
      to: "calm: { mirror: { to: fast, share: 2% }, strategy: priority,",
      says: ["model calm | routes | copies: none → 2% of the requests to fast, at most 8 at once"],
    },
    {
      name: "a strategy",
      from: "strategy: priority",
      to: "strategy: cost_optimized",
      says: ["model calm | routes | strategy: priority → cost_optimized"],
    },
    {
      name: "fallbacks by kind",
      from: "fallbacks: { any: [calm] }",
      to: "fallbacks: { rate_limit: [calm] }",
      says: ["model fast | failure | fallbacks: calm → none", "model fast | failure | fallbacks after rate_limit: none → calm"],
    },
    {
      name: "limits and the timeout of a deployment",
      from: "own/big, weight: 1 }",
      to: "own/big, weight: 1, rpm: 30, max_parallel: 4, timeout: 90s }",
      says: [
        "model fast | limits | requests a minute of own/big: none → 30",
        "model fast | limits | calls at once of own/big: none → 4",
        "model fast | failure | timeout of own/big: the request's own → 90 s",
      ],
    },
    {
      name: "a price, wherever the model serves",
      from: 'input: "1", output: "4"',
      to: 'input: "2", output: "4"',
      says: [
        "model fast | prices | input of own/little: $1 per 1M → $2 per 1M",
        "model fast | prices | input costs, per 1M tokens: $1.75 → $2.5",
        "model calm | prices | input of own/little: $1 per 1M → $2 per 1M",
        "model calm | prices | input costs, per 1M tokens: $0 to $1 → $0 to $2",
      ],
    },
    {
      name: "a context window",
      from: "context: 9000",
      to: "context: 9500",
      says: ["model fast | abilities | context window of own/big: 9000 → 9500"],
    },
    {
      name: "a new name with the old one kept",
      from: "aliases: { old: fast }",
      to: "aliases: { old: calm, more: fast }",
      says: ["alias old | routes | means calm, no longer fast", "alias more | routes | is new and means fast"],
    },
    {
      name: "a removed alias",
      from: "aliases: { old: fast }",
      to: "",
      says: ["alias old | routes | is removed: clients that say it are refused (it meant fast)"],
    },
    {
      name: "attempts, a timeout and the breaker",
      from: "attempts: 3, breaker: { failures: 5,",
      to: "attempts: 2, timeout: 2m, breaker: { failures: 8,",
      says: [
        "routing | failure | calls within a model: 3 → 2",
        "routing | failure | timeout of a request: 5 min → 2 min",
        "routing | failure | a deployment rests: after 5 in a row or 50%, for 10 s → after 8 in a row or 50%, for 10 s",
      ],
    },
    {
      name: "an address",
      from: "http://own.test/v1",
      to: "http://new.test/v1",
      says: ["provider own | routes | base URL: http://own.test/v1 → http://new.test/v1"],
    },
    { name: "a file written otherwise", from: "aliases: { old: fast }", to: "aliases:\n  old: fast   # the same", says: [] },
  ])("$name", async ({ from, to, says }) => {
    expect(BEFORE).toContain(from);
    expect(await changesOf(BEFORE.replace(from, to))).toEqual(says);
  });

  test("a model that is called otherwise is the same model", async () => {
    expect(await changesOf(BEFORE.replace("  fast:\n", "  quick:\n").replace("old: fast", "old: quick"))).toEqual([
      "model quick | routes | was called fast; clients that say the old name are refused",
      "alias old | routes | means quick, no longer fast",
    ]);
  });
  test("models that come and go, and providers with them", async () => {
    const after = BEFORE.replace("aliases:", "  third: ant/small\naliases:");
    expect(await changesOf(after)).toEqual([
      "model third | routes | is new: round_robin over ant/small",
      "provider ant | routes | is used from now on, at https://api.ant.test/v1",
    ]);
    const { out } = await run("diff b.yaml a.yaml", terminal({ "a.yaml": BEFORE, "b.yaml": after }));
    expect(out).toContain("model third\n  routes     is removed: clients that ask for it are refused\n");
    expect(out).toContain("provider ant\n  routes     is no longer used\n\n2 changes\n");
  });
});

test("keys and headers that come from elsewhere are told, and not what they are", async () => {
  const of = (key: string, tenant: string) =>
    `providers:\n  ant: { api_key: "\${${key}}", headers: { x-tenant: "${tenant}" } }\nmodels: { one: ant/small }\n`;
  const { out } = await run("diff a.yaml b.yaml", terminal({ "a.yaml": of("ANT_API_KEY", "hush"), "b.yaml": of("OTHER", "hush-hush") }));
  expect(out).toContain("its key is taken from elsewhere");
  expect(out).toContain("its own headers differ");
  expect(out).not.toContain("hush");
});

describe("exit codes and files", () => {
  const same = { "gateway.yaml": BEFORE, "a.yaml": BEFORE };
  const other = { "gateway.yaml": BEFORE, "a.yaml": BEFORE.replace("attempts: 3", "attempts: 1") };
  const revision = { "gateway.yaml": BEFORE, "HEAD:gateway.yaml": "include: [more.yaml]\n", "HEAD:more.yaml": BEFORE, "more.yaml": "no" };
  test.each<[string, Record<string, string>, number, string]>([
    ["diff a.yaml", same, 0, "no difference for any request"],
    ["diff a.yaml --exit-code", same, 0, "no difference for any request"],
    ["diff a.yaml", other, 0, "calls within a model: 1 → 3"],
    ["diff a.yaml --exit-code", other, 1, "calls within a model: 1 → 3"],
    ["diff HEAD:gateway.yaml --exit-code", revision, 0, "no difference for any request"],
  ])("%s", async (argv, files, code, says) => {
    const got = await run(argv, terminal(files));
    expect([got.code, got.err]).toEqual([code, ""]);
    expect(got.out).toContain(says);
  });
  test("what is wrong with either file is told, at its place, and nothing else", async () => {
    const files = { "a.yaml": BEFORE.replace("own/big", "own/bigg"), "b.yaml": BEFORE.replace("[calm]", "[clam]") };
    const { code, out, err } = await run("diff a.yaml b.yaml", terminal(files));
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("a.yaml:17:18");
    expect(err).toContain("b.yaml:18:24");
  });
  test("a revision without the file says so", async () => {
    const { code, err } = await run("diff HEAD:gone.yaml", terminal({ "gateway.yaml": BEFORE }));
    expect(code).toBe(1);
    expect(err).toContain("path 'gone.yaml' does not exist in 'HEAD'");
  });
});

test("what changes for those who are declared is told, and of secrets only their names", async () => {
  const auth = (text: string) => `${BEFORE}auth: ${text}\n`;
  const files = {
    "a.yaml": auth('{ master_key: "${M}", teams: { red: { models: [fast] } }, keys: { ci: { secret: "${C}" }, old: { secret: "${O}" } } }'),
    "b.yaml": auth(
      '{ master_key: "${N}", header: x-key, teams: { red: { models: [fast, calm] } }, keys: { ci: { secret: "${C}", limits: { rpm: 1 } } } }',
    ),
  };
  const { out } = await run("diff a.yaml b.yaml --json", terminal(files));
  const { changes } = JSON.parse(out) as { changes: readonly Change[] };
  expect(changes.map(({ subject, says }) => `${subject} | ${says}`)).toEqual([
    "auth | master key: ${M} → ${N}",
    "auth | hashes of keys are made with the master key ${N}: keys of before are taken no more, unless it holds the same",
    "auth | header of keys: the usual ones → x-key",
    "key old | is removed",
    "team red | models: fast → fast, calm",
    "key ci | limits differs",
  ]);
});

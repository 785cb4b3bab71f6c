// A simulation is repeatable, bounded, and shows what the router does: shares, outages, limits, prices. Played with the real dialects and few hours.

import { beforeAll, describe, expect, test } from "vitest";
import { type Generated, loadGenerated } from "../../../src/cli/generated.ts";
import { main } from "../../../src/cli/program.ts";
import type { Report } from "../../../src/simulate/report.ts";
import { terminal } from "../../fakes/terminal.ts";

const GATEWAY = `
providers:
  own:
    dialect: openai-chat
    base_url: http://own.test/v1
    auth: none
    models:
      a: { context: 100000, max_output: 9000, supports: [streaming], price: { input: "1", output: "4" } }
      b: { context: 100000, max_output: 9000, supports: [streaming], price: { input: "2", output: "8" } }
  other:
    dialect: anthropic-messages
    base_url: http://other.test
    auth: none
    models:
      c: { context: 100000, max_output: 9000, supports: [streaming], price: { input: "1", output: "4" } }
models:
  shared: { strategy: weighted, deployments: [{ model: own/a, weight: 3 }, { model: other/c, weight: 1 }] }
  turns: { strategy: round_robin, deployments: [own/a, own/b, other/c] }
  ordered: { strategy: priority, deployments: [own/a, other/c] }
  thrifty: { strategy: cost_optimized, deployments: [own/a, own/b] }
  alone: { deployments: [own/b], fallbacks: { any: [ordered] } }
  watched: { deployments: [own/a], mirror: { to: other/c, share: 20% } }
  hedged: { deployments: [own/a, own/b, other/c], hedge: { after: p95, at_most: 10% } }
routing: { attempts: 3, total_attempts: 4, retry_budget: 20%, breaker: { failures: 5, ratio: 50%, open: 10s } }
`;
const CALM = 'upstreams: { "*": { fails: {} } }\n';
const HOUR = "duration: 1h\nstarts: 2026-03-01T12:00:00Z\n";

let generated: Generated;
beforeAll(async () => {
  generated = await loadGenerated();
});

async function run(argv: string, scenario: string, files: Readonly<Record<string, string>> = {}) {
  const io = terminal({ "gateway.yaml": GATEWAY, "s.yaml": scenario, ...files });
  const code = await main(["simulate", ...argv.split(" ").filter((one) => one !== "")], io, () => Promise.resolve(generated));
  return { code, out: io.out.join(""), err: io.err.join(""), files: io.files };
}

async function report(scenario: string): Promise<Report> {
  const { code, out, err } = await run("s.yaml --json", scenario);
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out) as Report;
}

const traffic = (model: string, more = "rate: 0.2"): string => `${HOUR}traffic: { models: { ${model}: 1 }, ${more} }\n`;
const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((all, one) => all + one, 0);

describe("a run", () => {
  const scenario = `duration: 20m\nstarts: 2026-03-01T12:00:00Z\ntraffic: { rate: 0.2, models: { shared: 1, alone: 1 } }\nevents:\n  - { at: 5m, for: 5m, deployment: own/b, fails: { overloaded: 100% } }\n`;
  test("is the same for the same seed, and its report stays as it is", async () => {
    const [once, again, other] = [
      await run("s.yaml --json", scenario),
      await run("s.yaml --json", scenario),
      await run("s.yaml --json --seed 2", scenario),
    ];
    expect(again.out).toBe(once.out);
    expect(other.out).not.toBe(once.out);
    await expect(once.out).toMatchFileSnapshot("report.golden");
  });
  test("ends every request, once", async () => {
    const { total, models, deployments, timeline } = await report(scenario);
    expect(total.requests).toBeGreaterThan(150);
    expect(total.ok + sum(total.failed)).toBe(total.requests);
    expect(Object.values(models).reduce((all, { requests }) => all + requests, 0)).toBe(total.requests);
    expect(timeline.requests.reduce((all, one) => all + one, 0)).toBe(total.requests);
    for (const { calls, ok, failed } of Object.values(deployments)) expect(ok + sum(failed)).toBe(calls);
  });
});

describe("shares", () => {
  test("come near the weights", async () => {
    const { models } = await report(traffic("shared", "rate: 0.4") + CALM);
    expect(models["shared"]?.shares["own/a"]).toBeCloseTo(0.75, 1);
  });
  test("are exact where deployments take turns", async () => {
    const { deployments } = await report(traffic("turns") + CALM);
    const calls = Object.values(deployments).map((one) => one.calls);
    expect(Math.max(...calls) - Math.min(...calls)).toBeLessThanOrEqual(1);
    expect(Math.min(...calls)).toBeGreaterThan(100);
  });
});

describe("a hedge", () => {
  const slow = `${traffic("hedged", "rate: 0.3")}upstreams: { "*": { fails: {}, latency: 500ms, spread: 1, tokens_per_second: 100000 } }\n`;
  test("takes the slowest answers away, for no more calls than its share, and what both calls used is paid", async () => {
    const [plain, hedged] = [await report(slow.replace("hedged", "turns")), await report(slow)];
    expect(plain.total.hedges).toBe(0);
    expect(hedged.total.hedges).toBeGreaterThan(20);
    expect(hedged.total.hedges).toBeLessThanOrEqual(hedged.total.requests / 10);
    expect(hedged.total.ms?.p99).toBeLessThan(0.8 * (plain.total.ms?.p99 ?? 0));
    expect(hedged.total.failed).toEqual({});
    const { deployments } = hedged;
    expect(Object.values(deployments).reduce((all, { lost }) => all + lost, 0)).toBe(hedged.total.hedges);
    expect(Object.values(deployments).reduce((all, { costUsd }) => all + Number(costUsd), 0)).toBeCloseTo(Number(hedged.total.costUsd), 6);
  });
});

test("copies are told apart: their calls at their deployment, their price beside the clients' own", async () => {
  const { total, models, deployments } = await report(traffic("watched") + CALM);
  expect(total.copies).toBeGreaterThan(0.1 * total.requests);
  expect(total.copies).toBeLessThan(0.3 * total.requests);
  expect(deployments["own/a"]?.calls).toBe(total.requests);
  expect(deployments["other/c"]?.calls).toBe(total.copies);
  expect(models["watched"]?.shares).toEqual({ "own/a": 1 });
  expect([total.costUsd, total.copyCostUsd]).toEqual([deployments["own/a"]?.costUsd, deployments["other/c"]?.costUsd]);
});

describe("what goes wrong", () => {
  const between = (values: readonly number[] | undefined, from: number, to: number): number =>
    (values ?? []).slice(Math.round(from * 96), Math.round(to * 96)).reduce((all, one) => all + one, 0);

  test("an outage moves the traffic, and it comes back", async () => {
    const { total, deployments, timeline } = await report(
      `${traffic("ordered")}${CALM}events: [{ at: 15m, for: 15m, deployment: "own/*", fails: { network: 100% } }]\n`,
    );
    const [first, second] = [timeline.calls["own/a"], timeline.calls["other/c"]];
    expect(between(second, 0, 0.25)).toBe(0);
    expect(between(second, 0.25, 0.5)).toBeGreaterThan(100);
    expect(between(first, 0.25, 0.5)).toBeLessThan(between(second, 0.25, 0.5) / 2);
    // The last rest may be as long as two minutes.
    expect(between(second, 0.54, 1)).toBe(0);
    expect(between(first, 0.54, 1)).toBeGreaterThan(200);
    expect(deployments["own/a"]?.rests).toBeGreaterThan(3);
    expect(total.failed).toEqual({});
  });
  test("calls are bounded when nobody answers", async () => {
    const { total, deployments } = await report(`${traffic("alone")}upstreams: { "*": { fails: { server_error: 100% } } }\n`);
    expect(total.ok).toBe(0);
    const calls = Object.values(deployments).reduce((all, one) => all + one.calls, 0);
    expect(calls).toBeGreaterThan(20);
    // Resting deployments are not called at all.
    expect(calls).toBeLessThan(total.requests);
    expect(total.costUsd).toBe("0");
  });
  test.each([
    ["calls, by the request's total", "server_error: 100%", "total_attempts: 4, timeout: 5m", 4, 300_000],
    ["calls, by the model's", "server_error: 100%", "total_attempts: 10, timeout: 5m", 6, 300_000],
    ["time, by the deadline", "timeout: 100%", "total_attempts: 10, timeout: 30s", 1, 30_000],
  ])("one request is bounded in %s", async (_, fails, routing, calls, longestMs) => {
    const gateway = GATEWAY.replace(/^routing: .*$/m, `routing: { attempts: 3, ${routing}, retry_budget: 100%, breaker: off }`);
    const scenario = `duration: 10m\nstarts: 2026-03-01T12:00:00Z\ntraffic: { models: { alone: 1 }, rate: 0.1 }\nupstreams: { "*": { fails: { ${fails} } } }\n`;
    const { code, out } = await run("s.yaml --json", scenario, { "gateway.yaml": gateway });
    const { total } = JSON.parse(out) as Report;
    expect([code, total.ok, total.mostCalls]).toEqual([0, 0, calls]);
    expect(total.requests).toBeGreaterThan(20);
    expect(total.longestMs).toBeLessThanOrEqual(longestMs);
  });
  test("an upstream's own limit is met, and what is beyond it goes elsewhere", async () => {
    const { deployments, total } = await report(
      `${traffic("ordered", "rate: 0.5")}upstreams: { "*": { fails: {} }, own/a: { fails: {}, rpm: 10 } }\n`,
    );
    expect(deployments["own/a"]?.failed["rate_limit"]).toBeGreaterThan(5);
    expect(deployments["own/a"]?.ok).toBeLessThanOrEqual(610);
    expect(total.failed).toEqual({});
  });
  test.each([
    ["a stream that is cut is no answer", "cut: 100%", "network"],
    ["silence ends by the gateway's own timers", "timeout: 100%", "timeout"],
    ["a refusal for what was asked is nobody's fault", "content_policy: 100%", "content_policy"],
  ])("%s", async (_, fails, kind) => {
    const { deployments, total } = await report(
      `duration: 5m\nstarts: 2026-03-01T12:00:00Z\ntraffic: { models: { ordered: 1 }, rate: 0.1, streamed: 100% }\nupstreams: { "*": { fails: { ${fails} } } }\n`,
    );
    expect(total.ok).toBe(0);
    expect(Object.keys(deployments["own/a"]?.failed ?? {})).toEqual([kind]);
  });
  test("a fallback is counted where another model answers", async () => {
    const { models } = await report(`${traffic("alone")}upstreams: { "*": { fails: {} }, own/b: { fails: { auth: 100% } } }\n`);
    const { fallbacks, requests, ok } = models["alone"] ?? { fallbacks: 0, requests: 1, ok: 0 };
    expect([fallbacks, ok]).toEqual([requests, requests]);
  });
});

test("a price that changes moves what goes by cost, and counts from then on", async () => {
  const { timeline, deployments } = await report(
    `${traffic("thrifty")}${CALM}events: [{ at: 30m, deployment: own/a, price: { input: "9", output: "90" } }]\n`,
  );
  const calls = (id: string, half: 0 | 1) => (timeline.calls[id] ?? []).slice(half * 48, half * 48 + 48).reduce((all, one) => all + one, 0);
  expect([calls("own/b", 0), calls("own/a", 1)]).toEqual([0, 0]);
  expect([calls("own/a", 0), calls("own/b", 1)].every((one) => one > 100)).toBe(true);
  const { costUsd = "", inputTokens = 0, outputTokens = 0 } = deployments["own/a"] ?? {};
  expect(Number(costUsd)).toBeCloseTo((inputTokens + 4 * outputTokens) / 1e6, 9);
});

describe("a scenario that is wrong is told with its place", () => {
  test.each([
    ["duration: 1 day\n", "s.yaml:1:11", "is not a duration"],
    ["trafic: {}\n", "s.yaml:1:1", "traffic"],
    ["traffic: { models: { smart: 1 } }\n", "s.yaml:1:29", "no model that clients"],
    ["events:\n  - { at: 1h, deployment: own/z, slower: 2 }\n", "s.yaml:2:27", "no deployment of this gateway"],
    ["events:\n  - { deployment: own/a }\n", "s.yaml:2:5", "at"],
    ["upstreams: { own/a: { fails: { cut: 60%, auth: 50% } } }\n", "s.yaml:1:30", "more than 100%"],
    ["starts: tomorrow\n", "s.yaml:1:9", "is not a time"],
    ["traffic: [\n", "s.yaml:", "error SB101"],
  ])("%j", async (scenario, place, words) => {
    const { code, out, err } = await run("s.yaml", scenario);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(place);
    expect(err).toContain(words);
  });
});

describe("recorded traffic", () => {
  const line = (startedMs: number, more: object) =>
    JSON.stringify({ startedMs, ingress: "openai-chat", model: "ordered", streamed: false, ...more });
  test("is played as it was: times, models and sizes", async () => {
    const log = [
      line(9_000, { usage: { input: 50, output: 6 } }),
      line(5_000, { usage: { input: 10, cache_read: 20, output: 3, reasoning: 4 } }),
      line(6_000, { ingress: "openai-embeddings" }),
    ];
    const { code, out, err } = await run("s.yaml --recorded log.jsonl --json", `${HOUR}${CALM}`, { "log.jsonl": `${log.join("\n")}\n` });
    expect([code, err]).toEqual([0, "1 lines are of no chat and left out\n"]);
    const { total, durationMs, deployments } = JSON.parse(out) as Report;
    expect([total.requests, durationMs]).toEqual([2, 4_001]);
    expect(deployments["own/a"]).toMatchObject({ calls: 2, inputTokens: 80, outputTokens: 13 });
  });
  test("that is none is refused with its line", async () => {
    const { code, err } = await run("--recorded log.jsonl", "", { "log.jsonl": `${line(1, {})}\n{"level":30}\n` });
    expect([code, err]).toEqual([1, "log.jsonl: line 2 is no request as `serve --log json` writes it\n"]);
  });
});

test("the table and the page say the same as the report, and the page needs no network", async () => {
  const { out, files } = await run("s.yaml --html report.html", `duration: 10m\nstarts: 2026-03-01T12:00:00Z\n${CALM}`);
  const page = files.get("report.html") ?? "";
  const [, requests = ""] = /^(\d+) requests in 0\.2 h/m.exec(out) ?? [];
  expect(page).toContain(`<dt>requests</dt><dd>${requests}</dd>`);
  expect(page.match(/<svg /g)).toHaveLength(3);
  expect(page).not.toMatch(/https?:|<script|NaN|undefined/);
});

describe("kinds of clients", () => {
  const TAGGED = GATEWAY.replace(
    "models:\n  shared:",
    `models:
  placed:
    deployments:
      - { model: own/a, tags: [paid], region: eu, max_parallel: 1 }
      - { model: own/b, region: us }
  shared:`,
  ).replace("routing: {", "routing: { queue: { size: 50, timeout: 30s },");
  const asking = (clients: string, more = ""): string =>
    `${CALM}${HOUR}traffic: { models: { placed: 1 }, rate: 0.3, sessions: 0, clients: { ${clients} } ${more}}\n`;
  const reported = async (scenario: string): Promise<Report> => {
    const { code, out, err } = await run("s.yaml --json", scenario, { "gateway.yaml": TAGGED });
    expect([code, err]).toEqual([0, ""]);
    return JSON.parse(out) as Report;
  };

  test("share the traffic, go where their tags and regions say, and are counted apart", async () => {
    const { clients, deployments, total } = await reported(asking("paying: { share: 1, tags: [paid] }, near: { share: 3, region: us }"));
    const { paying, near } = clients ?? {};
    expect((paying?.requests ?? 0) + (near?.requests ?? 0)).toBe(total.requests);
    expect((paying?.requests ?? 0) / total.requests).toBeCloseTo(0.25, 1);
    expect([deployments["own/a"]?.ok, deployments["own/b"]?.ok]).toEqual([paying?.ok, near?.ok]);
  });
  test("who asks first is let in first where all is full", async () => {
    const { clients } = await reported(
      asking("first: { tags: [paid], priority: 0 }, last: { tags: [paid], priority: 9 }", ", answer_tokens: { median: 250, spread: 0 }"),
    );
    expect(clients?.["first"]?.ms?.p95).toBeLessThan(clients?.["last"]?.ms?.p95 ?? 0);
  });
  test("those who leave are no failures, and what is done for them ends", async () => {
    const { clients, total, deployments } = await reported(
      asking("hasty: { region: us, leaves: { share: 50%, after: 1s, spread: 0 } }, calm: { region: us }"),
    );
    const { hasty, calm } = clients ?? {};
    expect((hasty?.left ?? 0) / (hasty?.requests ?? 1)).toBeGreaterThan(0.3);
    expect([hasty?.failed, calm?.left, total.failed["cancelled"]]).toEqual([{}, 0, hasty?.left]);
    expect(deployments["own/b"]?.failed["cancelled"]).toBe(hasty?.left);
  });
  test("a number of users, each kept with its variant of a test", async () => {
    const split = GATEWAY.replace(
      "models:\n  shared:",
      "models:\n  split: { strategy: ab_test, deployments: [{ model: own/a, label: x, weight: 1 }, { model: own/b, label: y, weight: 1 }] }\n  shared:",
    );
    const of = async (users: number) => {
      const scenario = `${CALM}${HOUR}traffic: { models: { split: 1 }, rate: 0.3, sessions: 0, clients: { all: { users: ${users} } } }\n`;
      const { out } = await run("s.yaml --json", scenario, { "gateway.yaml": split });
      return Object.values((JSON.parse(out) as Report).models["split"]?.shares ?? {});
    };
    // One user has one variant; many have each about half.
    expect(await of(1)).toEqual([1]);
    expect((await of(1000)).every((share) => share > 0.4)).toBe(true);
  });
  test("the table and the page name them", async () => {
    const { out, files } = await run("s.yaml --html r.html", asking('"<paying>": { tags: [paid] }'), { "gateway.yaml": TAGGED });
    expect(out).toMatch(/client +requests +ok +left/);
    expect(files.get?.("r.html") ?? JSON.stringify(files)).toContain("&lt;paying&gt;");
  });
  test("recorded traffic is theirs, too", async () => {
    const line = (startedMs: number) => JSON.stringify({ startedMs, ingress: "openai-chat", model: "placed", streamed: false });
    const lines = Array.from({ length: 40 }, (_, at) => line(at * 60_000)).join("\n");
    const { out } = await run("s.yaml --recorded log.jsonl --json", asking("one: { region: us }, two: { region: eu }"), {
      "gateway.yaml": TAGGED,
      "log.jsonl": lines,
    });
    const { clients = {} } = JSON.parse(out) as Report;
    expect([clients["one"]?.requests, clients["two"]?.requests].every((count) => (count ?? 0) > 5)).toBe(true);
  });
  test.each([
    { clients: "x: { tags: [nobody] }", says: 'no deployment of this gateway has the tag "nobody"' },
    { clients: "x: { region: moon }", says: 'no deployment of this gateway is in the region "moon"' },
    { clients: "x: { priority: 12 }", says: "priority" },
    { clients: "x: { leaves: { share: 5% } }", says: "after" },
    { clients: "x: { leaves: { share: 105%, after: 1s } }", says: "105%" },
  ])("$clients is refused: $says", async ({ clients, says }) => {
    const { code, err } = await run("s.yaml", asking(clients), { "gateway.yaml": TAGGED });
    expect([code, err]).toEqual([1, expect.stringContaining(says)]);
  });
});

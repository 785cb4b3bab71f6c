import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { createAlerts } from "../../../src/budget/alerts.ts";
import { createMemoryBudgets } from "../../../src/budget/memory.ts";
import { createWindows } from "../../../src/budget/window.ts";
import type { BudgetStanding } from "../../../src/contract/gate.ts";
import { mediaNetwork } from "../../../src/media/network.ts";
import { createPostNews } from "../../../src/media/post-news.ts";
import { formatUsd } from "../../../src/pricing/price.ts";

const DOLLAR = 10n ** 12n;
const NOW = Date.UTC(2026, 10, 27, 12);
const STANDING: BudgetStanding = {
  scope: "team",
  id: "red",
  rule: { limit: 10n * DOLLAR, soft: 8n * DOLLAR, window: { unit: "day", zone: "Europe/Berlin" } },
  spent: 8n * DOLLAR + 1n,
  reserved: DOLLAR / 2n,
  startedAtMs: Date.UTC(2026, 10, 26, 23),
  resetsAtMs: Date.UTC(2026, 10, 27, 23),
};

type Answer = { readonly ok: true; readonly status: number } | { readonly ok: false; readonly reason: string };

/** Timers fire at once, in order; what they would have waited is kept. */
function told(answers: readonly Answer[], secret: string | null = "hush") {
  const sent: { headers: Readonly<Record<string, string>>; body: string }[] = [];
  const waits: number[] = [];
  const troubles: string[] = [];
  const alerts = createAlerts({
    url: "https://ops.example.com/hook",
    secret: secret ?? undefined,
    async post({ headers, body }) {
      sent.push({ headers, body });
      return answers[Math.min(sent.length, answers.length) - 1] ?? { ok: true, status: 204 };
    },
    usd: formatUsd,
    now: () => NOW,
    random: () => 1,
    setTimer(callback, ms) {
      waits.push(ms);
      setImmediate(callback);
      return { close() {} };
    },
    makeId: () => "event1",
    onTrouble: (message) => troubles.push(message),
  });
  return { alerts, sent, waits, troubles };
}
const later = () => new Promise<void>((resolve) => setTimeout(resolve, 20));

describe("news of a soft limit", () => {
  test("say whose it is, how much is spent of what, and until when; signed with the time", async () => {
    const { alerts, sent } = told([{ ok: true, status: 200 }]);
    alerts.tell(STANDING);
    await later();
    expect(sent).toHaveLength(1);
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual({
      type: "budget.soft_limit_passed",
      id: "event1",
      at: "2026-11-27T12:00:00.000Z",
      scope: { kind: "team", id: "red" },
      soft_limit_usd: "8",
      limit_usd: "10",
      spent_usd: "8.000000000001",
      reserved_usd: "0.5",
      window: { unit: "day", timezone: "Europe/Berlin", started_at: "2026-11-26T23:00:00.000Z", resets_at: "2026-11-27T23:00:00.000Z" },
    });
    const hmac = createHmac("sha256", "hush")
      .update(`${NOW / 1000}.${sent[0]?.body}`)
      .digest("hex");
    expect(sent[0]?.headers).toMatchObject({ "x-signalbox-signature": `t=${NOW / 1000},v1=${hmac}`, "x-signalbox-event-id": "event1" });
  });
  test("are unsigned without a secret", async () => {
    const { alerts, sent } = told([{ ok: true, status: 200 }], null);
    alerts.tell(STANDING);
    await later();
    expect(sent[0]?.headers).not.toHaveProperty("x-signalbox-signature");
  });
  test.each<[string, readonly Answer[], number, readonly number[], number]>([
    [
      "are sent again after a failure, each time later, under one id",
      [
        { ok: false, reason: "x" },
        { ok: true, status: 503 },
        { ok: true, status: 200 },
      ],
      3,
      [1_000, 2_000],
      0,
    ],
    ["are given up in the end", [{ ok: true, status: 500 }], 8, [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000], 1],
    ["are given up at once where they are not understood", [{ ok: true, status: 400 }], 1, [], 1],
    [
      "are sent again where there was too much to do",
      [
        { ok: true, status: 429 },
        { ok: true, status: 200 },
      ],
      2,
      [1_000],
      0,
    ],
  ])("%s", async (_, answers, times, waits, troubles) => {
    const made = told(answers);
    made.alerts.tell(STANDING);
    await later();
    expect([made.sent.length, made.waits, made.troubles.length]).toEqual([times, waits, troubles]);
    expect(new Set(made.sent.map(({ headers }) => headers["x-signalbox-event-id"])).size).toBe(1);
  });
  test("come once a window, when settled spending passes it", () => {
    const clock = { nowMs: NOW };
    const news: bigint[] = [];
    const budgets = createMemoryBudgets({
      windowOf: createWindows(),
      now: () => clock.nowMs,
      spentIn: undefined,
      onSoft: ({ spent }) => news.push(spent),
    });
    const scopes = [{ kind: "team" as const, id: "red", budgets: [STANDING.rule] }];
    const spend = (cost: bigint) => {
      const reserved = budgets.reserve({ scopes, models: [], most: cost, nowMs: clock.nowMs });
      if (!(reserved instanceof Promise) && reserved.ok) reserved.settle(cost);
    };
    spend(7n * DOLLAR);
    expect(news).toEqual([]);
    spend(DOLLAR);
    spend(DOLLAR);
    expect(news).toEqual([8n * DOLLAR]);
    clock.nowMs += 24 * 3_600_000;
    spend(9n * DOLLAR);
    expect(news).toEqual([8n * DOLLAR, 9n * DOLLAR]);
  });
});

describe("where news go", () => {
  const news = (url: string) => ({ url, headers: { "content-type": "application/json" }, body: '{"a":1}' });
  test.each([
    ["http://169.254.169.254/latest", "its host has no public address"],
    ["https://localhost/hook", "its host has no public address"],
    ["https://10.0.0.1/hook", "its host has no public address"],
    ["https://user:word@ops.example.com/", "it holds a user name or a password"],
    ["ftp://ops.example.com/", "only https addresses are fetched"],
  ])("is not %s", async (url, reason) => {
    expect(await createPostNews(mediaNetwork, [], setTimeout)(news(url))).toEqual({ ok: false, reason });
  });
  test("is a host inside where gateway.yaml names it; nothing is followed", async () => {
    const got: [IncomingMessage, string][] = [];
    const server = createServer((request, response) => {
      let body = "";
      request.on("data", (piece) => (body += piece));
      request.on("end", () => {
        got.push([request, body]);
        response.writeHead(request.url === "/hook" ? 202 : 302, { location: "http://169.254.169.254/" }).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const post = createPostNews(mediaNetwork, [{ type: "host", host: "127.0.0.1", port }], setTimeout);
    expect(await post(news(`http://127.0.0.1:${port}/hook`))).toEqual({ ok: true, status: 202 });
    expect(await post(news(`http://127.0.0.1:${port}/away`))).toEqual({ ok: true, status: 302 });
    expect(got.map(([{ method, url }, body]) => [method, url, body])).toEqual([
      ["POST", "/hook", '{"a":1}'],
      ["POST", "/away", '{"a":1}'],
    ]);
    server.closeAllConnections();
    server.close();
    expect(await post(news(`http://127.0.0.1:${port}/hook`))).toEqual({ ok: false, reason: "its host could not be reached" });
  });
});

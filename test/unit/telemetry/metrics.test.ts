import { describe, expect, test } from "vitest";
import type { RequestEvent } from "../../../src/pipeline/context.ts";
import { createRouter } from "../../../src/router/router.ts";
import { createMetrics } from "../../../src/telemetry/metrics.ts";
import { alpha } from "../../fakes/dialects.ts";
import { ask, deployment, plan } from "../../fakes/gateway.ts";

const PLAN = plan({ fast: [deployment("a1", { label: "new" }), deployment("a2")] });

async function eventOf(more: Partial<RequestEvent> = {}): Promise<RequestEvent> {
  const reply = { body: { id: "1", model: "m", text: "hello", usage: { input: 10, output: 2 } } };
  const body = { model: "fast", messages: [{ role: "user", content: "hi" }] };
  const { events } = await ask({ plan: PLAN, scripts: { a1: [reply] }, ingress: alpha, body });
  const [event] = events;
  if (event === undefined) throw new Error("nothing was told");
  return { ...event, ...more };
}

/** Lines of one metric without those of its buckets. */
async function told(metrics: ReturnType<typeof createMetrics>, name: string): Promise<string[]> {
  const text = await metrics.render();
  return text.split("\n").filter((line) => line.startsWith(`signalbox_${name}{`) || line.startsWith(`signalbox_${name} `));
}

describe("what a request leaves in the numbers", () => {
  test("who asked for what, who answered, what it used and cost", async () => {
    const metrics = createMetrics();
    metrics.record(await eventOf(), PLAN);
    expect(await told(metrics, "requests_total")).toEqual([
      'signalbox_requests_total{ingress="alpha",operation="chat",model="fast",outcome="ok"} 1',
    ]);
    expect(await told(metrics, "answers_total")).toEqual(['signalbox_answers_total{model="fast",deployment="a1/m",variant="new"} 1']);
    expect(await told(metrics, "attempts_total")).toEqual(['signalbox_attempts_total{deployment="a1/m",outcome="ok"} 1']);
    expect(await told(metrics, "tokens_total")).toEqual([
      'signalbox_tokens_total{deployment="a1/m",bucket="input"} 10',
      'signalbox_tokens_total{deployment="a1/m",bucket="output"} 2',
    ]);
    expect(await told(metrics, "cost_usd_total")).toEqual(['signalbox_cost_usd_total{deployment="a1/m"} 0.00006']);
    expect(await told(metrics, "request_duration_seconds_count")).toEqual([
      'signalbox_request_duration_seconds_count{operation="chat",model="fast"} 1',
    ]);
  });
  test.each([
    ["a model nobody configured", { model: "made-up-by-a-client", decisions: [] }, "other"],
    ["a model that was refused before anybody was chosen", { model: "fast", decisions: [] }, "fast"],
    ["a body that could not be read", { model: undefined, decisions: [] }, "other"],
    ["a name of every object", { model: "constructor", decisions: [] }, "other"],
  ])("%s makes no series of its own", async (_, more, model) => {
    const metrics = createMetrics();
    metrics.record(await eventOf(more), PLAN);
    expect(await told(metrics, "requests_total")).toEqual([
      `signalbox_requests_total{ingress="alpha",operation="chat",model="${model}",outcome="ok"} 1`,
    ]);
  });
  test("a copy is no request, but its calls are calls", async () => {
    const metrics = createMetrics();
    metrics.record(await eventOf({ mirrorOf: "r-0" }), PLAN);
    expect(await told(metrics, "requests_total")).toEqual([]);
    expect(await told(metrics, "answers_total")).toEqual([]);
    expect(await told(metrics, "cost_usd_total")).toEqual(['signalbox_cost_usd_total{deployment="a1/m"} 0.00006']);
  });
  test("a deployment under a wildcard is counted by the wildcard", async () => {
    const metrics = createMetrics();
    const wild = plan({ fast: [deployment("a1")], "a2/*": [deployment("a2", { id: "a2/*", upstreamModel: "*" })] });
    metrics.record(await eventOf({ deployment: "a2/chosen-by-a-client" }), wild);
    expect(await told(metrics, "answers_total")).toEqual(['signalbox_answers_total{model="fast",deployment="a2/*",variant="new"} 1']);
  });
  test("what is under way is read off when somebody asks", async () => {
    const metrics = createMetrics();
    const router = createRouter(() => PLAN.routing, setTimeout);
    metrics.watch(() => ({ plan: PLAN, router, inFlight: 3, nowMs: 0 }));
    const end = router.live.start({ deployment: deployment("a2"), expectedTokens: 1, isRetry: false, nowMs: 0 });
    expect(await told(metrics, "requests_in_flight")).toEqual(["signalbox_requests_in_flight 3"]);
    expect(await told(metrics, "deployment_calls_in_flight")).toEqual([
      'signalbox_deployment_calls_in_flight{deployment="a1/m"} 0',
      'signalbox_deployment_calls_in_flight{deployment="a2/m"} 1',
    ]);
    end({
      verdict: "nothing",
      outcome: "ok",
      wholeMs: 1,
      firstTokenMs: undefined,
      usedTokens: undefined,
      answerTokens: undefined,
      retryAfterMs: undefined,
      nowMs: 1,
      random: 0,
    });
    expect((await told(metrics, "deployment_calls_in_flight")).at(-1)).toBe('signalbox_deployment_calls_in_flight{deployment="a2/m"} 0');
  });
});

// Ids that do not say which model is behind them, through the real catalogue and the real pipeline: what is asked where, how often, and what
// the deployment then is. The upstream is the test's own.

import { describe, expect, test } from "vitest";
import { catalog, dispatch } from "../../../generated/dispatch.ts";
import { concreteDeployment, standingDeployment } from "../../../src/config/upstream-model.ts";
import type { Core, RequestEvent } from "../../../src/pipeline/context.ts";
import { runRequest } from "../../../src/pipeline/run-request.ts";
import { createLookedUp, modelIn } from "../../../src/pipeline/stand-for.ts";
import { core, fakeClient } from "../../fakes/gateway.ts";
import { planOf } from "../../fakes/real-providers.ts";
import { fakeUpstream, type Reply } from "../../fakes/upstream.ts";

const PROFILE = "arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/a1b2c3";
const ENTRY = "price: { input: 3, output: 15 }";
const yaml = (entry = ENTRY, more = "") => `
providers: { bedrock: { models: { "${PROFILE}": { ${entry} } } } }
models:
  m: { deployments: ["bedrock/${PROFILE}"], fallbacks: { any: [other] } }
  other: openai/gpt-4.1-mini
${more}`;
const KEYS = { AWS_BEARER_TOKEN_BEDROCK: "aws-key-0123456789", AWS_REGION: "eu-west-1", OPENAI_API_KEY: "sk-0123456789" };
const arn = (model: string) => ({ modelArn: `arn:aws:bedrock:eu-west-1::foundation-model/${model}` });
const stands = (model: string): Reply => ({ status: 200, body: { status: "ACTIVE", models: [arn(model), arn(model)] } });
const ANSWER: Reply = {
  status: 200,
  body: {
    output: { message: { role: "assistant", content: [{ text: "Hello." }] } },
    stopReason: "end_turn",
    usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
  },
};
const CONTROL = "bedrock.eu-west-1.amazonaws.com";
const RUNTIME = "bedrock-runtime.eu-west-1.amazonaws.com";

function gatewayOf(scripts: Readonly<Record<string, readonly Reply[]>>, text = yaml()) {
  let nowMs = 1_000;
  const upstream = fakeUpstream(scripts);
  const events: RequestEvent[] = [];
  const made: string[] = [];
  const plan = planOf(text, KEYS);
  const now = () => nowMs;
  const looked = createLookedUp({ now, setTimer: (callback, delayMs) => setTimeout(callback, delayMs).unref() });
  const given: Core = {
    ...core(plan, upstream, events, undefined, now),
    dispatch,
    dialectTraits: Object.fromEntries(Object.values(catalog.dialects).map(({ id, traits }) => [id, traits])),
    specialise: (star, model) => concreteDeployment(catalog, plan, star, model),
    lookedUp: {
      ...looked,
      as(deployment, model) {
        made.push(model);
        return standingDeployment(catalog, plan, deployment, model);
      },
    },
  };
  const dialect = dispatch.forDialect("openai-chat").dialect;
  const ask = async (more: object = {}) => {
    const client = fakeClient(dialect);
    const body = Buffer.from(JSON.stringify({ model: "m", messages: [{ role: "user", content: "hi" }], ...more }));
    await runRequest(given, {
      requestId: "r-1",
      ingress: dialect,
      path: { model: undefined, stream: undefined },
      body: () => Promise.resolve({ ok: true, value: body }),
      client,
    });
    return { got: client.got, event: events.at(-1) };
  };
  return { ask, made, sent: upstream.sent, later: (ms: number) => void (nowMs += ms) };
}

describe("an id that hides its model (case 4)", () => {
  test("is looked up at its provider, with the provider's key, and then called by its own id as what it is", async () => {
    const { ask, sent } = gatewayOf({ [CONTROL]: [stands("anthropic.claude-sonnet-4-6")], [RUNTIME]: [ANSWER] });
    // Claude's way to ask for thoughts, which no other model's table says.
    const { event } = await ask({ reasoning_effort: "high", max_completion_tokens: 40_000 });
    expect(sent.map(({ origin, path }) => origin + path)).toEqual([
      `https://${CONTROL}/inference-profiles/${encodeURIComponent(PROFILE)}`,
      `https://${RUNTIME}/model/${encodeURIComponent(PROFILE)}/converse`,
    ]);
    expect(sent[0]).toMatchObject({ headers: { authorization: "Bearer aws-key-0123456789" } });
    expect(JSON.parse(sent[1]?.body ?? "")).toMatchObject({ additionalModelRequestFields: { thinking: {} } });
    expect(event).toMatchObject({ outcome: "ok", deployment: `bedrock/${PROFILE}`, cost: 18_000_000n });
  });

  test("is looked up once for all who wait, is one deployment while that is known, and is looked up again after a day", async () => {
    const { ask, made, sent, later } = gatewayOf({
      [CONTROL]: [stands("anthropic.claude-sonnet-4-6"), stands("amazon.nova-pro-v1:0")],
      [RUNTIME]: [ANSWER, ANSWER, ANSWER, ANSWER],
    });
    await Promise.all([ask(), ask()]);
    later(23 * 3_600_000);
    await ask();
    expect(sent.filter(({ origin }) => origin.includes(CONTROL))).toHaveLength(1);
    expect(made).toEqual(["anthropic.claude-sonnet-4-6"]);
    later(2 * 3_600_000);
    await ask();
    expect(sent.filter(({ origin }) => origin.includes(CONTROL))).toHaveLength(2);
    expect(made).toEqual(["anthropic.claude-sonnet-4-6", "amazon.nova-pro-v1:0"]);
  });

  test.each<{ given: string; reply: Reply; kind: string }>([
    {
      given: "that may not be asked",
      reply: { status: 403, body: { message: "not authorized to perform bedrock:GetInferenceProfile" } },
      kind: "permission",
    },
    { given: "that is not there", reply: { status: 404, body: { message: "no such profile" } }, kind: "not_found" },
    { given: "whose answer names no model", reply: { status: 200, body: { models: [] } }, kind: "bad_response" },
  ])("fails in words of its own, and falls back: one $given", async ({ reply, kind }) => {
    const alone = gatewayOf({ [CONTROL]: [reply] }, yaml().replace("fallbacks: { any: [other] }", "fallbacks: {}"));
    const { event } = await alone.ask();
    expect(event?.failure).toMatchObject({
      kind,
      code: "model_not_looked_up",
      message: expect.stringContaining(`bedrock/${PROFILE} stands for`),
    });
    expect(alone.sent.every(({ origin }) => !origin.includes(RUNTIME))).toBe(true);

    const whole = {
      id: "c",
      object: "chat.completion",
      created: 1,
      model: "x",
      choices: [{ index: 0, message: { role: "assistant", content: "Hi." }, finish_reason: "stop" }],
    };
    const falling = gatewayOf({ [CONTROL]: [reply], "api.openai.com": [{ status: 200, body: whole }] });
    expect((await falling.ask()).event?.deployment).toBe("openai/gpt-4.1-mini");
  });

  test("keeps what gateway.yaml says of it, and is believed to be able until it is known", () => {
    const plan = planOf(yaml(`${ENTRY}, context: 5000`), KEYS);
    const [planned] = plan.groups["m"]?.deployments ?? [];
    if (planned === undefined) throw new Error("no deployment");
    expect(planned).toMatchObject({ standsFor: { lookup: 0, said: { context: 5000 } }, facts: { supports: [] } });
    const standing = standingDeployment(catalog, plan, planned, "anthropic.claude-opus-5");
    expect(standing).toMatchObject({
      upstreamModel: PROFILE,
      facts: { context: 5000, maxOutput: 128_000, supports: expect.arrayContaining(["tools", "reasoning"]) },
      traits: { reasoning: "claude", thinking: ["adaptive", "disabled"] },
      price: { input: 3_000_000n },
    });
    expect(standing).not.toHaveProperty("standsFor");
  });
});

test("an id that only a client says is looked up too, and has the price of the model it stands for", async () => {
  const scripts = { [CONTROL]: [stands("amazon.nova-pro-v1:0")], [RUNTIME]: [ANSWER] };
  const { ask, sent } = gatewayOf(scripts, 'models: { "bedrock/*": bedrock/* }');
  const { event } = await ask({ model: `bedrock/${PROFILE}` });
  expect(sent).toHaveLength(2);
  expect(event?.cost).toBeGreaterThan(0n);
});

test.each([
  { given: "whose base model is said", text: yaml(`${ENTRY}, base_model: us.anthropic.claude-sonnet-4-6`) },
  { given: "that says its model", text: "models: { m: bedrock/us.anthropic.claude-sonnet-4-6 }" },
])("nothing is looked up for an id $given", async ({ text }) => {
  const { ask, sent } = gatewayOf({ [RUNTIME]: [ANSWER] }, text);
  await ask();
  expect(sent.map(({ origin }) => origin)).toEqual([`https://${RUNTIME}`]);
});

test("a looked up model without a price is refused before anything runs, with the way out", () => {
  expect(() => planOf(`models: { m: "bedrock/${PROFILE}" }`, KEYS)).toThrow(/^SB211 .*with a price, `free: true` or a `base_model`/);
});

test.each([
  { at: ["model"], after: undefined, answer: { model: "m" }, want: "m" },
  { at: ["models", "*", "arn"], after: "model/", answer: { models: [{}, { arn: "x" }, { arn: "a:model/m" }] }, want: "m" },
  { at: ["models", "*", "arn"], after: "model/", answer: { models: { arn: "model/m" } }, want: undefined },
  { at: ["model"], after: "model/", answer: { model: "model/" }, want: undefined },
  { at: ["model"], after: undefined, answer: undefined, want: undefined },
])("the answer $answer names $want", ({ want, answer, ...lookup }) => expect(modelIn(answer, lookup)).toBe(want));

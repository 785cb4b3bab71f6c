// The cloud providers as they are written down, through the real plan, the real mappings and the real pipeline: what goes out, and what comes
// of their answers. Nobody is called.

import { describe, expect, test } from "vitest";
import { ask, ENV, planOf } from "../../fakes/real-providers.ts";

const CHAT = { model: "m", messages: [{ role: "user", content: "hi" }], max_tokens: 100 };
const MESSAGES = { model: "m", max_tokens: 100, messages: [{ role: "user", content: "hi" }] };

describe("azure", () => {
  const deployed = (settings: string) =>
    `providers: { azure: { settings: { ${settings} } } }\nmodels: { m: [{ model: azure/my-chat, base_model: gpt-5.4 }] }`;
  test.each([
    { name: "v1", text: deployed(""), want: "https://house.openai.azure.com/openai/v1/chat/completions" },
    {
      name: "preview",
      text: deployed("api_version: preview"),
      want: "https://house.openai.azure.com/openai/v1/chat/completions?api-version=preview",
    },
    {
      name: "a dated version",
      text: deployed("api_version: 2024-10-21"),
      want: "https://house.openai.azure.com/openai/deployments/my-chat/chat/completions?api-version=2024-10-21",
    },
    {
      name: "an address written with its route",
      text: deployed("endpoint: https://apim.test/east/openai/v1/"),
      want: "https://apim.test/east/openai/v1/chat/completions",
    },
    {
      name: "a project of Foundry",
      text: deployed("endpoint: https://r.services.ai.azure.com/api/projects/p"),
      want: "https://r.services.ai.azure.com/api/projects/p/openai/v1/chat/completions",
    },
  ])("$name is called at $want", async ({ text, want }) => {
    const { url, headers, body } = await ask({ plan: planOf(text), body: CHAT });
    expect(url).toBe(want);
    expect(headers).toMatchObject({ "api-key": "azure-key-0123456789" });
    expect(headers).not.toHaveProperty("authorization");
    expect(body).toMatchObject({ model: "my-chat" });
  });

  test("a deployment is what its base model is: facts, traits and price", () => {
    const [mine] = planOf(deployed("")).groups["m"]?.deployments ?? [];
    const [theirs] = planOf("models: { m: azure/gpt-5.4 }").groups["m"]?.deployments ?? [];
    expect(mine).toEqual({ ...theirs, id: "azure/my-chat", upstreamModel: "my-chat" });
    const listed = planOf("providers: { azure: { models: { my-chat: { base_model: gpt-5.4 } } } }\nmodels: { m: azure/my-chat }");
    expect(listed.groups["m"]?.deployments[0]).toEqual(mine);
    expect(mine?.facts.supports).toContain("tools");
    expect(mine?.traits).toMatchObject({ max_tokens_field: "max_completion_tokens" });
  });

  test("a base model that there is not is told where it stands", () => {
    expect(() => planOf("models: { m: [{ model: azure/x, base_model: gpt-5.44 }] }")).toThrow(
      /^SB211 1:45 provider "azure" has no model "gpt-5.44"/,
    );
    expect(() => planOf("providers: { azure: { models: { x: { base_model: gpt5 } } } }\nmodels: { m: azure/x }")).toThrow(/SB211 1:50 /);
  });

  test("another dialect's request is said as the base model takes it", async () => {
    const { body } = await ask({ plan: planOf(deployed("")), body: MESSAGES, ingress: "anthropic-messages" });
    expect(body).toMatchObject({ model: "my-chat", max_completion_tokens: 100 });
  });

  test("without a key, the application's token goes in its place", async () => {
    const env = { AZURE_RESOURCE_NAME: "house", AZURE_TENANT_ID: "t", AZURE_CLIENT_ID: "c", AZURE_CLIENT_SECRET: "cs" };
    const { headers } = await ask({ plan: planOf(deployed(""), env), body: CHAT });
    expect(headers).toMatchObject({ authorization: "Bearer token-0123456789" });
    expect(headers).not.toHaveProperty("api-key");
  });

  const filtered = { error: { code: "content_filter", message: "m", innererror: { code: "ResponsibleAIPolicyViolation" } } };
  test.each([
    { name: "its content filter", status: 400, body: filtered, is: "content_policy" },
    {
      name: "the inner code alone",
      status: 400,
      body: { error: { message: "m", innererror: filtered.error.innererror } },
      is: "content_policy",
    },
    { name: "no such deployment", status: 404, body: { error: { code: "DeploymentNotFound", message: "m" } }, is: "not_found" },
    {
      name: "a wrong key",
      status: 401,
      body: { error: { code: "401", message: "Access denied due to invalid subscription key" } },
      is: "auth",
    },
    {
      name: "a missing role",
      status: 401,
      body: { error: { code: "PermissionDenied", message: "Principal does not have access to API/Operation." } },
      is: "permission",
    },
    { name: "the gateway in front", status: 401, body: { statusCode: 401, message: "Access denied" }, is: "auth" },
    { name: "no capacity", status: 429, body: { error: { code: "NoCapacity", message: "m" } }, is: "overloaded" },
    { name: "no quota", status: 429, body: { error: { code: "InsufficientQuota", message: "m" } }, is: "quota" },
    {
      name: "a limit",
      status: 429,
      body: { error: { code: "RateLimitReached", message: "Please retry after 7 seconds." } },
      is: "rate_limit",
    },
    { name: "a prompt too long", status: 400, body: { error: { code: "context_length_exceeded", message: "m" } }, is: "context_window" },
    { name: "a timeout", status: 408, body: { error: { code: "Timeout", message: "m" } }, is: "timeout" },
  ])("$name is $is", async ({ status, body, is }) => {
    const { event } = await ask({ plan: planOf(deployed("")), body: CHAT, reply: { status, body } });
    expect(event?.outcome).toBe(is);
  });

  test("a stream's filter frames say nothing, and lend it no name", async () => {
    const frame = (value: object) => `data: ${JSON.stringify(value)}\n\n`;
    const filters = { hate: { filtered: false, severity: "safe" }, jailbreak: { filtered: false, detected: false } };
    const chunk = { id: "chatcmpl-1", object: "chat.completion.chunk", created: 7, model: "gpt-5.4-2026-03-05" };
    const none = { id: "", object: "", created: 0, model: "" };
    const pieces = [
      frame({ ...none, choices: [], prompt_filter_results: [{ prompt_index: 0, content_filter_results: filters }] }),
      frame({
        ...chunk,
        choices: [{ index: 0, delta: { role: "assistant", content: "", refusal: null }, content_filter_results: {}, finish_reason: null }],
      }),
      frame({ ...chunk, choices: [{ index: 0, delta: { content: "Hi" }, content_filter_results: filters, finish_reason: null }] }),
      frame({
        ...none,
        choices: [
          {
            index: 0,
            finish_reason: null,
            content_filter_results: filters,
            content_filter_offsets: { check_offset: 2, start_offset: 0, end_offset: 2 },
          },
        ],
      }),
      frame({ ...chunk, choices: [{ index: 0, delta: {}, content_filter_results: {}, finish_reason: "stop" }] }),
      frame({ ...chunk, choices: [], usage: { prompt_tokens: 11, completion_tokens: 1, total_tokens: 12 } }),
      "data: [DONE]\n\n",
    ];
    const { got, event } = await ask({
      plan: planOf(deployed("")),
      body: { ...MESSAGES, stream: true },
      ingress: "anthropic-messages",
      reply: { pieces },
    });
    expect(got.ended).toBe("cleanly");
    const [start] = got.frames;
    expect(start).toMatchObject({ type: "message_start", message: { id: "chatcmpl-1", model: "gpt-5.4-2026-03-05" } });
    expect(got.stream).toContain('"text":"Hi"');
    expect(event?.usage).toMatchObject({ input: 11, output: 1 });
  });
});

test("a second resource of a provider has an id, settings and a key of its own, and everything else of the first", async () => {
  const text = `providers:
  azure-west: { like: azure, api_key: "\${WEST_KEY}", settings: { resource: west } }
models:
  m: { strategy: priority, deployments: [azure-west/gpt-5.4, azure/gpt-5.4] }
  "west/*": azure-west/*
`;
  const plan = planOf(text, { ...ENV, WEST_KEY: "west-key-0123456789" });
  const [west, east] = plan.groups["m"]?.deployments ?? [];
  expect({ ...west, id: "", provider: "" }).toEqual({ ...east, id: "", provider: "" });
  const filtered = { error: { code: "x", message: "m", innererror: { code: "ResponsibleAIPolicyViolation" } } };
  const { url, headers, event } = await ask({ plan, body: CHAT, reply: { status: 400, body: filtered } });
  expect(url).toBe("https://west.openai.azure.com/openai/v1/chat/completions");
  expect(headers).toMatchObject({ "api-key": "west-key-0123456789" });
  expect(event?.outcome).toBe("content_policy");
  // What its own rows and families say holds for a model that only a wildcard names.
  const wild = await ask({ plan, body: { ...MESSAGES, model: "west/gpt-5.4" }, ingress: "anthropic-messages" });
  expect(wild.body).toMatchObject({ model: "gpt-5.4", max_completion_tokens: 100 });
  expect(() => planOf("providers: { x: { like: azur } }\nmodels: { m: x/gpt-5.4 }")).toThrow(
    /^SB210 1:25 there is no provider "azur" in the catalogue \(did you mean "azure"/,
  );
});

describe("azure_ai", () => {
  const text =
    "models: { m: azure_ai/deepseek-v3.2, claude: azure_ai/claude-sonnet-4-5, mine: [{ model: azure_ai/c45, base_model: claude-sonnet-4-5 }] }";

  test("open models are called on the resource's v1 path", async () => {
    const { url, headers, body } = await ask({ plan: planOf(text), body: CHAT });
    expect(url).toBe("https://forge.services.ai.azure.com/openai/v1/chat/completions");
    expect(headers).toMatchObject({ "api-key": "foundry-key-0123456789", "extra-parameters": "drop" });
    expect(body).toMatchObject({ model: "deepseek-v3.2" });
  });

  test("a dated version is the Model Inference API's", async () => {
    const dated = `providers: { azure_ai: { settings: { api_version: 2024-05-01-preview, extra_parameters: pass-through } } }\n${text}`;
    const { url, headers } = await ask({ plan: planOf(dated), body: CHAT });
    expect(url).toBe("https://forge.services.ai.azure.com/models/chat/completions?api-version=2024-05-01-preview");
    expect(headers).toMatchObject({ "extra-parameters": "pass-through" });
    expect((await ask({ plan: planOf(dated), body: { ...CHAT, model: "claude" } })).url).toBe(
      "https://forge.services.ai.azure.com/anthropic/v1/messages",
    );
  });

  test.each([
    { model: "claude", ingress: "openai-chat", asked: CHAT, upstream: "claude-sonnet-4-5" },
    { model: "claude", ingress: "anthropic-messages", asked: MESSAGES, upstream: "claude-sonnet-4-5" },
    { model: "mine", ingress: "openai-chat", asked: CHAT, upstream: "c45" },
  ])("Claude ($model) speaks its own dialect to $ingress too", async ({ model, ingress, asked, upstream }) => {
    const { url, headers, body } = await ask({ plan: planOf(text), body: { ...asked, model }, ingress });
    expect(url).toBe("https://forge.services.ai.azure.com/anthropic/v1/messages");
    expect(headers).toMatchObject({ "api-key": "foundry-key-0123456789", "anthropic-version": "2023-06-01" });
    expect(headers).not.toHaveProperty("extra-parameters");
    expect(body).toMatchObject({ model: upstream, max_tokens: 100, messages: [{ role: "user" }] });
  });

  test("an open model does not get Claude's dialect, whoever asks", async () => {
    expect((await ask({ plan: planOf(text), body: MESSAGES, ingress: "anthropic-messages" })).url).toMatch(
      /\/openai\/v1\/chat\/completions$/,
    );
  });
});

const SYSTEM = [{ type: "text", text: "s", cache_control: { type: "ephemeral" } }];

describe("vertex_ai", () => {
  const models =
    'models: { m: vertex_ai/gemini-2.5-flash, claude: "vertex_ai/claude-sonnet-4-5@20250929", open: vertex_ai/openai/gpt-oss-120b-maas, "vertex_ai/*": vertex_ai/* }';
  const at = (location: string) => `providers: { vertex_ai: { settings: { location: ${location} } } }\n${models}`;
  const ROOT = "https://aiplatform.googleapis.com/v1/projects/p-1/locations/global";

  test.each([
    { name: "globally", text: models, want: ROOT },
    { name: "in Europe", text: at("eu"), want: "https://aiplatform.eu.rep.googleapis.com/v1/projects/p-1/locations/eu" },
    { name: "in the States", text: at("us"), want: "https://aiplatform.us.rep.googleapis.com/v1/projects/p-1/locations/us" },
    {
      name: "in a region",
      text: at("europe-west4"),
      want: "https://europe-west4-aiplatform.googleapis.com/v1/projects/p-1/locations/europe-west4",
    },
  ])("Gemini is called $name, in the project of the credentials", async ({ text, want }) => {
    const whole = await ask({ plan: planOf(text), body: CHAT });
    expect(whole.url).toBe(`${want}/publishers/google/models/gemini-2.5-flash:generateContent`);
    expect(whole.headers).toMatchObject({ authorization: "Bearer token-0123456789" });
    expect(whole.headers).not.toHaveProperty("x-goog-api-key");
    expect(whole.body).toMatchObject({ contents: [{ role: "user", parts: [{ text: "hi" }] }], generationConfig: { maxOutputTokens: 100 } });
    expect(whole.body).not.toHaveProperty("model");
    const streamed = await ask({ plan: planOf(text), body: { ...CHAT, stream: true } });
    expect(streamed.url).toBe(`${want}/publishers/google/models/gemini-2.5-flash:streamGenerateContent?alt=sse`);
  });

  test("a project that is set wins over that of the credentials", async () => {
    const { url } = await ask({ plan: planOf(models, { ...ENV, GOOGLE_CLOUD_PROJECT: "mine" }), body: CHAT });
    expect(url).toContain("/projects/mine/");
  });

  test.each([
    { ingress: "openai-chat", asked: CHAT },
    {
      ingress: "anthropic-messages",
      asked: { ...MESSAGES, temperature: 0.1, system: SYSTEM },
    },
  ])("Claude is asked by $ingress with its name in the path and its version in the body", async ({ ingress, asked }) => {
    const claude = `${ROOT}/publishers/anthropic/models/claude-sonnet-4-5%4020250929`;
    const headers = { "anthropic-version": "2023-06-01", "anthropic-beta": "b-1" };
    const whole = await ask({ plan: planOf(models), body: { ...asked, model: "claude" }, ingress, headers });
    expect(whole.url).toBe(`${claude}:rawPredict`);
    expect(whole.body).toMatchObject({ anthropic_version: "vertex-2023-10-16", max_tokens: 100 });
    expect(whole.body).not.toHaveProperty("model");
    expect(whole.headers).not.toHaveProperty("anthropic-version");
    expect(whole.headers).not.toHaveProperty("x-api-key");
    if (ingress === "anthropic-messages") {
      const { model: _, ...rest } = MESSAGES;
      expect(whole.body).toMatchObject({ ...rest, system: SYSTEM, temperature: 0.1 });
      expect(whole.headers).toMatchObject({ "anthropic-beta": "b-1" });
    }
    const streamed = await ask({ plan: planOf(models), body: { ...asked, model: "claude", stream: true }, ingress });
    expect(streamed.url).toBe(`${claude}:streamRawPredict`);
    expect(streamed.body).toMatchObject({ stream: true });
  });

  test("a JSON Schema is asked of Claude as the input of a tool here, unless gateway.yaml says that the model takes it", async () => {
    const schema = {
      type: "json_schema",
      json_schema: { name: "n", schema: { type: "object", properties: {}, additionalProperties: false } },
    };
    const body = { ...CHAT, model: "claude", response_format: schema };
    const asked = await ask({ plan: planOf(models), body });
    expect(asked.body).toMatchObject({ tools: [{ name: "json" }], tool_choice: { type: "tool", name: "json" } });
    expect(asked.body).not.toHaveProperty("output_config");
    const model = '"claude-sonnet-4-5@20250929": { supports: [tools, json_schema], traits: { structured_output: native } }';
    const told = await ask({ plan: planOf(`providers: { vertex_ai: { models: { ${model} } } }\n${models}`), body });
    expect(told.body).toMatchObject({ output_config: { format: { type: "json_schema" } } });
  });

  test("open models are called at the endpoint of OpenAI's format", async () => {
    const { url, body } = await ask({ plan: planOf(models), body: { ...CHAT, model: "open" } });
    expect(url).toBe(`${ROOT}/endpoints/openapi/chat/completions`);
    expect(body).toMatchObject({ model: "openai/gpt-oss-120b-maas" });
  });

  test.each([
    { model: "vertex_ai/gemini-9-pro", want: `${ROOT}/publishers/google/models/gemini-9-pro:generateContent` },
    { model: "vertex_ai/claude-opus-9", want: `${ROOT}/publishers/anthropic/models/claude-opus-9:rawPredict` },
    { model: "vertex_ai/vendor/model-1-maas", want: `${ROOT}/endpoints/openapi/chat/completions` },
    { model: "vertex_ai/../../evil", want: `${ROOT}/endpoints/openapi/chat/completions` },
  ])("a model that nobody wrote down goes where its name says: $model, from any client", async ({ model, want }) => {
    expect((await ask({ plan: planOf(models), body: { ...CHAT, model } })).url).toBe(want);
    expect((await ask({ plan: planOf(models), body: { ...MESSAGES, model }, ingress: "anthropic-messages" })).url).toBe(want);
  });

  const rpc = (status: string, message = "m") => ({ error: { code: 0, status, message } });
  test.each([
    { model: "m", status: 429, body: rpc("RESOURCE_EXHAUSTED", "Resource exhausted. Please try again later."), is: "rate_limit" },
    {
      model: "claude",
      status: 429,
      body: [rpc("RESOURCE_EXHAUSTED", "Quota exceeded for aiplatform.googleapis.com/online_prediction_requests")],
      is: "rate_limit",
    },
    { model: "claude", status: 404, body: rpc("NOT_FOUND", "Publisher Model was not found"), is: "not_found" },
    { model: "claude", status: 403, body: rpc("PERMISSION_DENIED"), is: "permission" },
    { model: "claude", status: 400, body: rpc("FAILED_PRECONDITION"), is: "permission" },
    {
      model: "claude",
      status: 400,
      body: { type: "error", error: { type: "invalid_request_error", message: "prompt is too long: 9 tokens" } },
      is: "context_window",
    },
    { model: "claude", status: 529, body: { type: "error", error: { type: "overloaded_error", message: "m" } }, is: "overloaded" },
    { model: "open", status: 401, body: [rpc("UNAUTHENTICATED")], is: "auth" },
    {
      model: "m",
      status: 400,
      body: rpc("INVALID_ARGUMENT", "The input token count (9) exceeds the maximum number of tokens allowed (8)."),
      is: "context_window",
    },
    { model: "m", status: 429, body: rpc("RESOURCE_EXHAUSTED", "Quota exceeded, limit: 0, model: x"), is: "quota" },
    { model: "m", status: 404, body: "<html>Not Found</html>", is: "not_found" },
  ])("an error of $model with $status is $is", async ({ model, status, body, is }) => {
    const { event } = await ask({ plan: planOf(models), body: { ...CHAT, model }, reply: { status, body } });
    expect(event?.outcome).toBe(is);
  });
});

describe("bedrock", () => {
  const free = (id: string, more = "") => `providers: { bedrock: { models: { "${id}": { ${more}free: true } } } }\n`;
  const profile = "arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/a1b2c3";
  test.each([
    { id: "anthropic.claude-3-haiku-20240307-v1:0", text: free, counts: true },
    { id: "anthropic.claude-3-7-sonnet-20250219-v1:0", text: free, counts: false },
    { id: "us.anthropic.claude-3-haiku-20240307-v1:0", text: free, counts: undefined },
    { id: "us.anthropic.claude-sonnet-4-6", text: () => "", counts: undefined },
    { id: "us.amazon.nova-lite-v1:0", text: () => "", counts: undefined },
    { id: profile, text: (id: string) => free(id, "base_model: us.anthropic.claude-sonnet-4-6, "), counts: undefined },
  ])("whether prompts are counted is a fact of the id that is called: $id, $counts", ({ id, text, counts }) => {
    const plan = planOf(`${text(id)}models: { m: "bedrock/${id}" }`, { AWS_BEARER_TOKEN_BEDROCK: "aws-key-0123456789" });
    expect(plan.providers["bedrock"]?.countsTokens).toBeUndefined();
    expect(plan.groups["m"]?.deployments[0]?.countsTokens).toBe(counts);
  });
});

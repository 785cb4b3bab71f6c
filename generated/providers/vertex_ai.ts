// @generated from schema/providers/vertex_ai.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";
import {
  answered, anyHas, atLeast, atMost, atMostItems, clamp, compact, dropped, each, endsWithAssistant,
  hasImageDetail, hasLateInstructions, hasMediaInResults, hasOrphans, instructions, isEmpty, lose, mergeAdjacent,
  ownExtra, partsOf, prune, readBack, rewriteSchema, rewritesAny, sameItems, sizeOf, some, supports, turns,
  unlessEmpty, upperEach, withCallSignatures,
} from "../../src/kit/formulas.ts";
import type * as Chat from "../types/canonical.ts";
import type * as Wire from "../types/gemini.ts";
import {
  DIALECT,
  encodeDeclaration,
  encodeHosted,
  encodeInstruction,
  encodeToolChoice,
  encodeTurn,
  tables,
} from "../dialects/gemini/shapes.ts";
import { REQUEST_FIELDS, requestEnv } from "../dialects/gemini/request.ts";
import type { Ctx } from "../dialects/gemini/traits.ts";

export const provider: CatalogProvider = {
  id: "vertex_ai",
  name: "Google Vertex AI",
  dialect: "gemini",
  also: {
    "anthropic-messages": {
      path: "/models/{model}:rawPredict",
      streamPath: "/models/{model}:streamRawPredict",
      baseUrl: "{place}/publishers/anthropic",
      traits: { structured_output: "tool", inline_media: ["image/jpeg", "image/png", "image/gif", "image/webp", "application/pdf"] },
      body: { set: { anthropic_version: "vertex-2023-10-16" }, without: ["model"] },
      headers: { "anthropic-version": "" },
      passthrough: true,
    },
    "openai-chat": { baseUrl: "{place}/endpoints/openapi", passthrough: true },
  },
  baseUrl: "{place}/publishers/google",
  settings: {
    project: {
      about: "project that pays",
      env: ["GOOGLE_CLOUD_PROJECT", "GOOGLE_VERTEX_PROJECT", "VERTEXAI_PROJECT", "ANTHROPIC_VERTEX_PROJECT_ID"],
      fromCredentials: "project_id",
    },
    location: {
      about: "where models run: global, us, eu or a region",
      env: ["GOOGLE_CLOUD_LOCATION", "GOOGLE_VERTEX_LOCATION", "VERTEXAI_LOCATION", "CLOUD_ML_REGION"],
      fallback: "global",
    },
    host: {
      env: [],
      by: {
        setting: "location",
        values: { global: "aiplatform.googleapis.com", us: "aiplatform.us.rep.googleapis.com", eu: "aiplatform.eu.rep.googleapis.com" },
      },
      fallback: "{location}-aiplatform.googleapis.com",
    },
    place: { env: [], by: { setting: "location", values: {} }, fallback: "https://{host}/v1/projects/{project}/locations/{location}" },
  },
  auth: [{ type: "google", scopes: ["https://www.googleapis.com/auth/cloud-platform"] }],
  headers: {},
  traits: { mixed_tools_flag: false },
  families: [
    {
      match: ["gemini-*"],
      traits: { thinking: "level", levels: ["low", "medium", "high"], sampling: false, function_ids: true, signatures: "required" },
      supports: ["tools", "vision", "audio_input", "pdf", "json_schema", "json_mode", "reasoning", "web_search", "streaming"],
      context: 1048576,
      maxOutput: 65536,
    },
    {
      match: ["gemini-2.5*"],
      traits: {
        thinking: "budget",
        budget_min: 1,
        budget_max: 24576,
        budget_off: true,
        sampling: true,
        function_ids: false,
        signatures: "optional",
        media_resolution: false,
        tools_with_json: false,
      },
      supports: ["tools", "vision", "audio_input", "pdf", "json_schema", "json_mode", "reasoning", "web_search", "streaming", "prefill"],
    },
    { match: ["gemini-2.5-flash-lite*"], traits: { budget_min: 512 } },
    { match: ["gemini-2.5-pro*"], traits: { budget_min: 128, budget_max: 32768, budget_off: false } },
    {
      match: ["gemini-3-*", "gemini-3.1-*", "gemini-3.5-*", "gemini-3.6-*"],
      traits: { sampling: true, levels: ["minimal", "low", "medium", "high"] },
      supports: ["tools", "vision", "audio_input", "pdf", "json_schema", "json_mode", "reasoning", "web_search", "streaming", "prefill"],
    },
    { match: ["gemini-3-pro*"], traits: { levels: ["low", "high"] } },
    { match: ["gemini-3.1-pro*"], traits: { levels: ["low", "medium", "high"] } },
    { match: ["gemini-3.5-flash-lite*", "gemini-3.6-*"], traits: { sampling: false } },
    { match: ["gemini-4-hydrogen*", "gemini-4-neon*"], traits: { levels: ["low", "medium", "high", "xhigh"] } },
    { match: ["gemini-*-image*", "gemini-*-tts*", "gemini-nano-banana*", "gemini-2.0*", "gemini-1.5*"], traits: { thinking: "none" } },
    { match: ["gemini-embedding-*"], context: 2048, operations: ["embeddings"] },
    {
      match: ["gemini-embedding-2*"],
      traits: { media: true, purpose: false, inline_media: ["application/pdf", "audio/mpeg", "audio/wav"] },
      context: 8192,
    },
    {
      match: ["gemma-4*"],
      traits: { thinking: "level", levels: ["minimal", "high"], sampling: true, signatures: "optional" },
      supports: ["tools", "vision", "json_schema", "json_mode", "reasoning", "streaming"],
      context: 262144,
      maxOutput: 32768,
    },
    {
      match: ["claude-*"],
      traits: {
        sampling: "none",
        thinking: ["adaptive"],
        thinking_default: "on",
        efforts: ["low", "medium", "high", "xhigh", "max"],
        quiet_efforts: ["low", "medium", "high"],
        forced_tools: false,
        display: true,
      },
      supports: ["tools", "vision", "pdf", "json_schema", "reasoning", "web_search", "streaming"],
      context: 1000000,
      maxOutput: 128000,
    },
    {
      match: [
        "claude-3*", "claude-opus-4-0", "claude-opus-4-1*", "claude-opus-4-2*", "claude-opus-4-5*",
        "claude-sonnet-4-0", "claude-sonnet-4-2*", "claude-sonnet-4-5*", "claude-haiku-4-5*",
      ],
      traits: {
        sampling: "one_of",
        thinking: ["enabled", "disabled"],
        thinking_default: "off",
        efforts: [],
        quiet_efforts: [],
        forced_tools: true,
        forced_tools_with_thinking: false,
        display: false,
      },
      supports: ["tools", "vision", "pdf", "json_schema", "reasoning", "web_search", "streaming", "prefill"],
      context: 200000,
      maxOutput: 64000,
    },
    {
      match: ["claude-3*", "claude-opus-4-0", "claude-opus-4-2*", "claude-sonnet-4-0", "claude-sonnet-4-2*"],
      traits: { structured_output: "tool" },
    },
    { match: ["claude-opus-4-5*"], traits: { efforts: ["low", "medium", "high"], quiet_efforts: ["low", "medium", "high"] } },
    {
      match: ["claude-opus-4-6*", "claude-sonnet-4-6*"],
      traits: {
        sampling: "one_of",
        thinking: ["adaptive", "enabled", "disabled"],
        thinking_default: "off",
        efforts: ["low", "medium", "high", "max"],
        quiet_efforts: ["low", "medium", "high", "max"],
        forced_tools: true,
        forced_tools_with_thinking: false,
      },
    },
    {
      match: ["claude-opus-4-7*", "claude-opus-4-8*"],
      traits: {
        thinking: ["adaptive", "disabled"],
        thinking_default: "off",
        quiet_efforts: ["low", "medium", "high", "xhigh", "max"],
        forced_tools: true,
        forced_tools_with_thinking: true,
      },
    },
    {
      match: ["claude-sonnet-5*", "claude-opus-5*"],
      traits: { thinking: ["adaptive", "disabled"], forced_tools: true, forced_tools_with_thinking: true },
    },
    { match: ["claude-fable-5*", "claude-mythos-5*"], traits: { forced_tools: true, forced_tools_with_thinking: true } },
    {
      match: ["claude-opus-5-5*", "claude-fable-5-1*", "claude-fable-5-2*", "claude-mythos-5-1*", "claude-mythos-5-2*"],
      traits: { thinking: ["adaptive"], forced_tools: false, forced_tools_with_thinking: false },
    },
    {
      match: ["claude-sonnet-5-5*"],
      traits: { thinking: ["adaptive", "between_tools"], forced_tools: false, forced_tools_with_thinking: false },
    },
    { match: ["claude-haiku-5-5*"], traits: { thinking: ["adaptive", "disabled"], forced_tools: true, forced_tools_with_thinking: true } },
    { match: ["*"], speaks: ["gemini"] },
    {
      match: ["claude-*"],
      supports: ["tools", "vision", "pdf", "json_schema", "reasoning", "web_search", "streaming"],
      speaks: ["anthropic-messages"],
    },
    {
      match: [
        "claude-opus-5-5*", "claude-fable-5-1*", "claude-fable-5-2*", "claude-mythos-5-1*", "claude-mythos-5-2*",
        "claude-sonnet-5-5*",
      ],
      traits: { structured_output: "native" },
    },
    {
      match: ["claude-*-4-5", "claude-*-4-5@*"],
      supports: ["tools", "vision", "pdf", "json_schema", "reasoning", "web_search", "streaming", "prefill"],
    },
    { match: ["*-maas", "*/*"], supports: ["tools", "json_mode", "streaming"], context: 131072, speaks: ["openai-chat"] },
    {
      match: ["openai/gpt-oss-*"],
      traits: { efforts: ["low", "medium", "high"], reasoning_field: "reasoning_content" },
      supports: ["tools", "reasoning", "streaming"],
      maxOutput: 32768,
    },
    {
      match: ["deepseek-ai/*", "moonshotai/*", "qwen/*", "zai-org/*"],
      traits: { reasoning_field: "reasoning_content" },
      supports: ["tools", "json_mode", "reasoning", "streaming"],
    },
  ],
  passthrough: true,
  unknownFields: "keep",
  models: {
    "gemini-4-neon": {
      id: "gemini-4-neon",
      context: 1048576,
      maxOutput: 65536,
      supports: ["tools", "vision", "audio_input", "pdf", "json_schema", "json_mode", "reasoning", "web_search", "streaming"],
      traits: {},
      price: { input: 3000000n, output: 15000000n, cache_read: 150000n, web_searches: 14000000000n },
    },
    "gemini-4-hydrogen": {
      id: "gemini-4-hydrogen",
      context: 1048576,
      maxOutput: 65536,
      supports: ["tools", "vision", "audio_input", "pdf", "json_schema", "json_mode", "reasoning", "web_search", "streaming"],
      traits: {},
      price: { input: 1500000n, output: 7500000n, cache_read: 150000n, web_searches: 14000000000n },
    },
    "gemini-4-carbon": {
      id: "gemini-4-carbon",
      context: 1048576,
      maxOutput: 65536,
      supports: ["tools", "vision", "audio_input", "pdf", "json_schema", "json_mode", "reasoning", "web_search", "streaming"],
      traits: {},
      price: {
        input: 2000000n,
        output: 10000000n,
        cache_read: 100000n,
        web_searches: 14000000000n,
        later: [{ fromMs: 1796083200000, input: 4000000n, output: 20000000n, cache_read: 200000n, web_searches: 14000000000n }],
      },
    },
    "gemini-4-argon": {
      id: "gemini-4-argon",
      context: 1048576,
      maxOutput: 65536,
      supports: ["tools", "vision", "audio_input", "pdf", "json_schema", "json_mode", "reasoning", "web_search", "streaming"],
      traits: {},
      price: {
        input: 2000000n,
        output: 10000000n,
        cache_read: 100000n,
        web_searches: 14000000000n,
        later: [{ fromMs: 1796083200000, input: 4000000n, output: 20000000n, cache_read: 200000n, web_searches: 14000000000n }],
      },
    },
    "gemini-3.5-flash": {
      id: "gemini-3.5-flash",
      context: 1048576,
      maxOutput: 65536,
      supports: ["tools", "vision", "audio_input", "pdf", "json_schema", "json_mode", "reasoning", "web_search", "streaming", "prefill"],
      traits: {},
      price: { input: 1500000n, output: 9000000n, cache_read: 150000n, web_searches: 14000000000n },
    },
    "gemini-3.1-flash-lite": {
      id: "gemini-3.1-flash-lite",
      context: 1048576,
      maxOutput: 65536,
      supports: ["tools", "vision", "audio_input", "pdf", "json_schema", "json_mode", "reasoning", "web_search", "streaming", "prefill"],
      traits: {},
      price: { input: 250000n, output: 1500000n, cache_read: 25000n, input_audio: 500000n, web_searches: 14000000000n },
    },
    "gemini-3.1-pro-preview": {
      id: "gemini-3.1-pro-preview",
      context: 1048576,
      maxOutput: 65536,
      supports: ["tools", "vision", "audio_input", "pdf", "json_schema", "json_mode", "reasoning", "web_search", "streaming", "prefill"],
      traits: {},
      price: {
        input: 2000000n,
        output: 12000000n,
        cache_read: 200000n,
        web_searches: 14000000000n,
        tiers: [{ above: 200000, input: 4000000n, output: 18000000n, cache_read: 400000n }],
      },
    },
    "gemini-3.1-pro-preview-customtools": {
      id: "gemini-3.1-pro-preview-customtools",
      context: 1048576,
      maxOutput: 65536,
      supports: ["tools", "vision", "audio_input", "pdf", "json_schema", "json_mode", "reasoning", "web_search", "streaming", "prefill"],
      traits: {},
      price: {
        input: 2000000n,
        output: 12000000n,
        cache_read: 200000n,
        web_searches: 14000000000n,
        tiers: [{ above: 200000, input: 4000000n, output: 18000000n, cache_read: 400000n }],
      },
    },
    "gemini-3-flash-preview": {
      id: "gemini-3-flash-preview",
      context: 1048576,
      maxOutput: 65536,
      supports: ["tools", "vision", "audio_input", "pdf", "json_schema", "json_mode", "reasoning", "web_search", "streaming", "prefill"],
      traits: {},
      price: { input: 500000n, output: 3000000n, cache_read: 50000n, input_audio: 1000000n, web_searches: 14000000000n },
    },
    "gemini-2.5-pro": {
      id: "gemini-2.5-pro",
      context: 1048576,
      maxOutput: 65536,
      supports: ["tools", "vision", "audio_input", "pdf", "json_schema", "json_mode", "reasoning", "web_search", "streaming", "prefill"],
      traits: {},
      price: {
        input: 1250000n,
        output: 10000000n,
        cache_read: 125000n,
        web_searches: 35000000000n,
        tiers: [{ above: 200000, input: 2500000n, output: 15000000n, cache_read: 250000n }],
      },
    },
    "gemini-2.5-flash": {
      id: "gemini-2.5-flash",
      context: 1048576,
      maxOutput: 65536,
      supports: ["tools", "vision", "audio_input", "pdf", "json_schema", "json_mode", "reasoning", "web_search", "streaming", "prefill"],
      traits: {},
      price: { input: 300000n, output: 2500000n, cache_read: 30000n, input_audio: 1000000n, web_searches: 35000000000n },
    },
    "gemini-2.5-flash-lite": {
      id: "gemini-2.5-flash-lite",
      context: 1048576,
      maxOutput: 65536,
      supports: ["tools", "vision", "audio_input", "pdf", "json_schema", "json_mode", "reasoning", "web_search", "streaming", "prefill"],
      traits: {},
      price: { input: 100000n, output: 400000n, cache_read: 10000n, input_audio: 300000n, web_searches: 35000000000n },
    },
    "claude-fable-5-1": {
      id: "claude-fable-5-1",
      context: 1000000,
      maxOutput: 128000,
      supports: ["tools", "vision", "pdf", "json_schema", "reasoning", "web_search", "streaming"],
      traits: {},
      price: {
        input: 10000000n,
        output: 50000000n,
        cache_read: 250000n,
        cache_write: 12500000n,
        cache_write_1h: 20000000n,
        web_searches: 10000000000n,
      },
    },
    "claude-fable-5": {
      id: "claude-fable-5",
      context: 1000000,
      maxOutput: 128000,
      supports: ["tools", "vision", "pdf", "json_schema", "reasoning", "web_search", "streaming"],
      traits: {},
      price: {
        input: 10000000n,
        output: 50000000n,
        cache_read: 1000000n,
        cache_write: 12500000n,
        cache_write_1h: 20000000n,
        web_searches: 10000000000n,
      },
    },
    "claude-opus-5-5": {
      id: "claude-opus-5-5",
      context: 1000000,
      maxOutput: 128000,
      supports: ["tools", "vision", "pdf", "json_schema", "reasoning", "web_search", "streaming"],
      traits: {},
      price: {
        input: 4000000n,
        output: 20000000n,
        cache_read: 200000n,
        cache_write: 5000000n,
        cache_write_1h: 8000000n,
        web_searches: 10000000000n,
      },
    },
    "claude-opus-5": {
      id: "claude-opus-5",
      context: 1000000,
      maxOutput: 128000,
      supports: ["tools", "vision", "pdf", "json_schema", "reasoning", "web_search", "streaming"],
      traits: {},
      price: {
        input: 5000000n,
        output: 25000000n,
        cache_read: 500000n,
        cache_write: 6250000n,
        cache_write_1h: 10000000n,
        web_searches: 10000000000n,
      },
    },
    "claude-opus-4-8": {
      id: "claude-opus-4-8",
      context: 1000000,
      maxOutput: 128000,
      supports: ["tools", "vision", "pdf", "json_schema", "reasoning", "web_search", "streaming"],
      traits: {},
      price: {
        input: 5000000n,
        output: 25000000n,
        cache_read: 500000n,
        cache_write: 6250000n,
        cache_write_1h: 10000000n,
        web_searches: 10000000000n,
      },
    },
    "claude-opus-4-7": {
      id: "claude-opus-4-7",
      context: 1000000,
      maxOutput: 128000,
      supports: ["tools", "vision", "pdf", "json_schema", "reasoning", "web_search", "streaming"],
      traits: {},
      price: {
        input: 5000000n,
        output: 25000000n,
        cache_read: 500000n,
        cache_write: 6250000n,
        cache_write_1h: 10000000n,
        web_searches: 10000000000n,
      },
    },
    "claude-opus-4-6": {
      id: "claude-opus-4-6",
      context: 1000000,
      maxOutput: 128000,
      supports: ["tools", "vision", "pdf", "json_schema", "reasoning", "web_search", "streaming"],
      traits: {},
      price: {
        input: 5000000n,
        output: 25000000n,
        cache_read: 500000n,
        cache_write: 6250000n,
        cache_write_1h: 10000000n,
        web_searches: 10000000000n,
      },
    },
    "claude-opus-4-5@20251101": {
      id: "claude-opus-4-5@20251101",
      context: 200000,
      maxOutput: 64000,
      supports: ["tools", "vision", "pdf", "json_schema", "reasoning", "web_search", "streaming", "prefill"],
      traits: {},
      price: {
        input: 5000000n,
        output: 25000000n,
        cache_read: 500000n,
        cache_write: 6250000n,
        cache_write_1h: 10000000n,
        web_searches: 10000000000n,
      },
    },
    "claude-sonnet-5": {
      id: "claude-sonnet-5",
      context: 1000000,
      maxOutput: 128000,
      supports: ["tools", "vision", "pdf", "json_schema", "reasoning", "web_search", "streaming"],
      traits: {},
      price: {
        input: 2000000n,
        output: 10000000n,
        cache_read: 200000n,
        cache_write: 2500000n,
        cache_write_1h: 4000000n,
        web_searches: 10000000000n,
      },
    },
    "claude-sonnet-4-6": {
      id: "claude-sonnet-4-6",
      context: 1000000,
      maxOutput: 64000,
      supports: ["tools", "vision", "pdf", "json_schema", "reasoning", "web_search", "streaming"],
      traits: {},
      price: {
        input: 3000000n,
        output: 15000000n,
        cache_read: 300000n,
        cache_write: 3750000n,
        cache_write_1h: 6000000n,
        web_searches: 10000000000n,
      },
    },
    "claude-sonnet-4-5@20250929": {
      id: "claude-sonnet-4-5@20250929",
      context: 200000,
      maxOutput: 64000,
      supports: ["tools", "vision", "pdf", "json_schema", "reasoning", "web_search", "streaming", "prefill"],
      traits: {},
      price: {
        input: 3000000n,
        output: 15000000n,
        cache_read: 300000n,
        cache_write: 3750000n,
        cache_write_1h: 6000000n,
        web_searches: 10000000000n,
      },
    },
    "claude-haiku-4-5@20251001": {
      id: "claude-haiku-4-5@20251001",
      context: 200000,
      maxOutput: 64000,
      supports: ["tools", "vision", "pdf", "json_schema", "reasoning", "web_search", "streaming", "prefill"],
      traits: {},
      price: {
        input: 1000000n,
        output: 5000000n,
        cache_read: 100000n,
        cache_write: 1250000n,
        cache_write_1h: 2000000n,
        web_searches: 10000000000n,
      },
    },
    "meta/llama-3.3-70b-instruct-maas": {
      id: "meta/llama-3.3-70b-instruct-maas",
      context: 128000,
      maxOutput: 8192,
      supports: ["tools", "json_mode", "streaming"],
      traits: {},
      price: { input: 720000n, output: 720000n },
    },
    "meta/llama-4-maverick-17b-128e-instruct-maas": {
      id: "meta/llama-4-maverick-17b-128e-instruct-maas",
      context: 524288,
      maxOutput: 8192,
      supports: ["tools", "vision", "json_mode", "streaming"],
      traits: {},
      price: { input: 350000n, output: 1150000n },
    },
    "openai/gpt-oss-120b-maas": {
      id: "openai/gpt-oss-120b-maas",
      context: 131072,
      maxOutput: 32768,
      supports: ["tools", "reasoning", "streaming"],
      traits: {},
      price: { input: 90000n, output: 360000n },
    },
    "openai/gpt-oss-20b-maas": {
      id: "openai/gpt-oss-20b-maas",
      context: 131072,
      maxOutput: 32768,
      supports: ["tools", "reasoning", "streaming"],
      traits: {},
      price: { input: 70000n, output: 250000n },
    },
    "qwen/qwen3-235b-a22b-instruct-2507-maas": {
      id: "qwen/qwen3-235b-a22b-instruct-2507-maas",
      context: 262144,
      maxOutput: 16384,
      supports: ["tools", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 220000n, output: 880000n },
    },
    "deepseek-ai/deepseek-v3.2-maas": {
      id: "deepseek-ai/deepseek-v3.2-maas",
      context: 163840,
      maxOutput: 65536,
      supports: ["tools", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 560000n, output: 1680000n, cache_read: 56000n },
    },
    "zai-org/glm-5-maas": {
      id: "zai-org/glm-5-maas",
      context: 202752,
      maxOutput: 131072,
      supports: ["tools", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 1000000n, output: 3200000n, cache_read: 100000n },
    },
    "moonshotai/kimi-k2-thinking-maas": {
      id: "moonshotai/kimi-k2-thinking-maas",
      context: 262144,
      maxOutput: 262144,
      supports: ["tools", "json_mode", "reasoning", "streaming"],
      traits: {},
      price: { input: 600000n, output: 2500000n },
    },
  },
};

export const errors: readonly ErrorRule[] = [
  {
    status: [400],
    at: ["error", "message"],
    contains: ["exceeds the maximum number of tokens", "prompt is too long"],
    is: "context_window",
  }, // :50
  { status: [400], at: ["error", "status"], equals: ["FAILED_PRECONDITION"], is: "permission" }, // :51
  { status: [499], is: "timeout" }, // :52
];

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.GenerateContentRequest {
  const { side, model, traits } = ctx;
  const env = requestEnv(request, ctx);
  if (!(traits.sampling)) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // gemini.yaml:132
  if (!(traits.sampling)) dropped(ctx, request.top_p, "ChatRequest.top_p", "not accepted by this model"); // gemini.yaml:133
  if (!(traits.sampling)) dropped(ctx, request.top_k, "ChatRequest.top_k", "not accepted by this model"); // gemini.yaml:134
  if (!(traits.penalties)) dropped(ctx, request.frequency_penalty, "ChatRequest.frequency_penalty", "not accepted by this model"); // gemini.yaml:137
  if (!(traits.penalties)) dropped(ctx, request.presence_penalty, "ChatRequest.presence_penalty", "not accepted by this model"); // gemini.yaml:138
  if (!(traits.logprobs)) dropped(ctx, request.logprobs, "ChatRequest.logprobs", "not accepted by this model"); // gemini.yaml:140
  if (!(traits.logprobs && request.logprobs === true)) dropped(ctx, request.top_logprobs, "ChatRequest.top_logprobs", "not accepted by this model"); // gemini.yaml:141
  dropped(ctx, request.service_tier, "ChatRequest.service_tier", "said by a header here (X-Vertex-AI-LLM-Shared-Request-Type), for a whole deployment"); // :47
  dropped(ctx, request.logit_bias, "ChatRequest.logit_bias"); // gemini.yaml:192
  dropped(ctx, request.repetition_penalty, "ChatRequest.repetition_penalty"); // gemini.yaml:193
  dropped(ctx, request.min_p, "ChatRequest.min_p"); // gemini.yaml:194
  dropped(ctx, request.verbosity, "ChatRequest.verbosity"); // gemini.yaml:195
  dropped(ctx, request.prediction, "ChatRequest.prediction"); // gemini.yaml:196
  dropped(ctx, request.store, "ChatRequest.store"); // gemini.yaml:197
  dropped(ctx, request.metadata, "ChatRequest.metadata"); // gemini.yaml:198
  dropped(ctx, request.user, "ChatRequest.user"); // gemini.yaml:199
  dropped(ctx, request.prompt_cache_key, "ChatRequest.prompt_cache_key"); // gemini.yaml:200
  dropped(ctx, request.prompt_cache_retention, "ChatRequest.prompt_cache_retention"); // gemini.yaml:201
  if ((request.n ?? 1) > (traits.candidates ? 8 : 1)) lose(ctx, "rejected", "ChatRequest.n", "the model does not give that many answers a request"); // gemini.yaml:205
  if (endsWithAssistant(request.messages) && model.supports.size > 0 && !supports(model, "prefill")) lose(ctx, "rejected", "AssistantMessage", "the model does not continue an answer; the last message must not be the assistant's"); // gemini.yaml:206
  if (!traits.tools_with_json && env.json && (!isEmpty(request.tools) || request.web_search !== undefined)) lose(ctx, "rejected", "ChatRequest.response_format", "the model does not take tools and JSON answers together"); // gemini.yaml:207
  if (!traits.tools_with_json && env.mixes) lose(ctx, "rejected", "ChatRequest.tools", "the model does not take functions and hosted tools together"); // gemini.yaml:208
  if (hasLateInstructions(request.messages)) lose(ctx, "approx", "SystemMessage", "instructions after the first turn are moved to the front"); // gemini.yaml:209
  if (hasOrphans(answered(turns(request.messages)))) lose(ctx, "approx", "ToolMessage", "a result no call asked for is said as the user's words"); // gemini.yaml:210
  if (sizeOf(answered(turns(request.messages))) !== sizeOf(turns(request.messages))) lose(ctx, "approx", "ToolMessage", "a call without a result gets an error as its result"); // gemini.yaml:211
  if (!traits.media_resolution && hasImageDetail(request.messages)) lose(ctx, "dropped", "ImagePart.image_url.detail", "not accepted by this model"); // gemini.yaml:212
  if (sizeOf(request.stop) > 5) lose(ctx, "dropped", "ChatRequest.stop", "at most five stop sequences"); // gemini.yaml:213
  if (request.top_logprobs !== undefined && traits.logprobs && request.logprobs !== true) lose(ctx, "dropped", "ChatRequest.logprobs", "top_logprobs without logprobs"); // gemini.yaml:214
  if (env.budget !== undefined && env.budget > 0 && request.max_completion_tokens !== undefined && request.max_completion_tokens !== atMost(atLeast(request.max_completion_tokens, env.budget + 1024), model.maxOutput)) lose(ctx, "approx", "ChatRequest.max_completion_tokens", "moved to leave room for thinking within what the model gives"); // gemini.yaml:215
  if (traits.thinking === "none" && (request.thinking !== undefined || request.reasoning_effort !== undefined)) lose(ctx, "dropped", "ChatRequest.reasoning_effort", "the model does not think"); // gemini.yaml:216
  if (traits.thinking === "level" && env.effort !== undefined && env.level !== env.effort) lose(ctx, "approx", "ChatRequest.reasoning_effort", "the nearest level the model takes"); // gemini.yaml:217
  if (traits.thinking === "budget" && env.effort === "none" && !traits.budget_off) lose(ctx, "approx", "ChatRequest.reasoning_effort", "thinking cannot be switched off, so it is kept short"); // gemini.yaml:218
  if (traits.thinking === "budget" && request.thinking?.budget_tokens !== undefined && env.budget !== request.thinking.budget_tokens) lose(ctx, "approx", "ChatRequest.thinking.budget_tokens", "moved into what the model takes"); // gemini.yaml:219
  if (request.thinking?.type === "disabled" && request.thinking.budget_tokens !== undefined) lose(ctx, "dropped", "ChatRequest.thinking.budget_tokens", "no budget beside no thinking"); // gemini.yaml:220
  if (traits.thinking === "level" && request.thinking?.budget_tokens !== undefined) lose(ctx, "approx", "ChatRequest.thinking.budget_tokens", "said as a level"); // gemini.yaml:221
  if (traits.thinking === "none" && request.thinking !== undefined) lose(ctx, "dropped", "ChatRequest.thinking", "the model does not think"); // gemini.yaml:222
  if (request.thinking === undefined && (env.shows || env.budget !== undefined)) lose(ctx, "approx", "ChatRequest.thinking", "added for reasoning_effort"); // gemini.yaml:223
  if (traits.thinking !== "none" && request.thinking !== undefined && !(request.thinking.type === "enabled" && env.budget !== undefined && env.budget > 0 && request.thinking.budget_tokens !== undefined && request.thinking.display !== undefined) && !(request.thinking.type === "adaptive" && env.budget === -1 && request.thinking.display !== undefined) && !(request.thinking.type === "disabled" && env.budget === 0 && request.thinking.display === undefined)) lose(ctx, "approx", "ChatRequest.thinking", "said as a budget or a level"); // gemini.yaml:224
  if (traits.thinking === "budget" && request.reasoning_effort !== undefined) lose(ctx, "approx", "ChatRequest.reasoning_effort", "said as a budget"); // gemini.yaml:225
  if (request.reasoning_effort === undefined && env.level !== undefined) lose(ctx, "approx", "ChatRequest.reasoning_effort", "added for the thinking switch"); // gemini.yaml:226
  if (traits.thinking === "level" && request.reasoning_effort !== undefined && env.level !== request.reasoning_effort) lose(ctx, "approx", "ChatRequest.reasoning_effort", "the nearest level the model takes"); // gemini.yaml:227
  if (anyHas(partsOf(request.messages), "citations")) lose(ctx, "dropped", "TextPart.citations", "what was said before has no sources here"); // gemini.yaml:228
  if (hasMediaInResults(request.messages)) lose(ctx, "approx", "ToolMessage.content", "what is not text stands beside the results"); // gemini.yaml:229
  if (hasMediaInResults(request.messages)) lose(ctx, "approx", "UserMessage", "what is not text of the results stands in the turn of the user"); // gemini.yaml:230
  if (side === "upstream" && traits.signatures === "required" && !sameItems(withCallSignatures(env.settled, tables.stand_in), env.settled)) lose(ctx, "approx", "ToolCallPart.signature", "a stand-in where nobody has the proof"); // gemini.yaml:231
  if (anyHas(request.tools, "strict")) lose(ctx, "approx", "FunctionTool.strict", "said of all functions together, by the mode of the choice"); // gemini.yaml:232
  if (rewritesAny(request.tools, traits.json_schema === "openapi" ? tables.openApi : tables.jsonSchema)) lose(ctx, "approx", "FunctionTool.parameters", "rewritten to the schemas the wire knows"); // gemini.yaml:233
  if (request.service_tier !== undefined && request.service_tier !== "auto" && readBack(tables.tiersBack, readBack(tables.tiers, request.service_tier)) !== request.service_tier) lose(ctx, "approx", "ChatRequest.service_tier", "the nearest tier"); // gemini.yaml:234
  if (request.response_format?.type === "json_schema") lose(ctx, "approx", "ChatRequest.response_format", "name, description and strict are not said; keywords the wire does not know are left out"); // gemini.yaml:235
  if (request.audio !== undefined && request.audio.format !== "pcm16") lose(ctx, "approx", "ChatRequest.audio.format", "speech comes as 16-bit PCM"); // gemini.yaml:236
  if (request.tool_choice !== undefined && isEmpty(env.functions)) lose(ctx, "dropped", "ChatRequest.tool_choice", "no functions to choose from"); // gemini.yaml:237
  if (request.parallel_tool_calls === false) lose(ctx, "dropped", "ChatRequest.parallel_tool_calls", "the model decides"); // gemini.yaml:238
  if (request.service_tier === "scale") lose(ctx, "dropped", "ChatRequest.service_tier", "no such tier"); // gemini.yaml:239
  if (request.web_search?.search_context_size !== undefined || request.web_search?.max_uses !== undefined || request.web_search?.user_location !== undefined) lose(ctx, "dropped", "ChatRequest.web_search", "size, count and place of a search are not said"); // gemini.yaml:240
  return {
    systemInstruction: prune<Wire.Content>({
      parts: unlessEmpty(each(instructions(request.messages), (value) => encodeInstruction(value, ctx))),
    }), // gemini.yaml:120
    contents: mergeAdjacent(each(env.said, (value) => encodeTurn(value, ctx, env)), "role", "parts", "functionResponse"), // gemini.yaml:120
    generationConfig: prune<Wire.GenerationConfig>({
      maxOutputTokens: request.max_completion_tokens === undefined || env.budget === undefined || env.budget <= 0 ? request.max_completion_tokens : atMost(atLeast(request.max_completion_tokens, env.budget + 1024), model.maxOutput), // gemini.yaml:129
      temperature: traits.sampling ? request.temperature : undefined, // gemini.yaml:132
      topP: traits.sampling ? request.top_p : undefined, // gemini.yaml:133
      topK: traits.sampling ? request.top_k : undefined, // gemini.yaml:134
      candidateCount: traits.candidates ? request.n : undefined, // gemini.yaml:135
      stopSequences: atMostItems(request.stop, 5), // gemini.yaml:136
      frequencyPenalty: traits.penalties ? request.frequency_penalty : undefined, // gemini.yaml:137
      presencePenalty: traits.penalties ? request.presence_penalty : undefined, // gemini.yaml:138
      seed: clamp(request.seed, -2147483648, 2147483647, ctx, "ChatRequest.seed"), // gemini.yaml:139
      responseLogprobs: traits.logprobs ? request.logprobs : undefined, // gemini.yaml:140
      logprobs: (traits.logprobs && request.logprobs === true) ? request.top_logprobs : undefined, // gemini.yaml:141
      responseModalities: upperEach(request.modalities), // gemini.yaml:142
      speechConfig: prune<Wire.SpeechConfig>({
        voiceConfig: prune<Wire.VoiceConfig>({
          prebuiltVoiceConfig: prune<Wire.PrebuiltVoiceConfig>({
            voiceName: request.audio?.voice, // gemini.yaml:146
          }),
        }),
      }),
      responseMimeType: env.json ? "application/json" : undefined, // gemini.yaml:152
      responseJsonSchema: traits.json_schema === "json_schema" && request.response_format?.type === "json_schema" ? rewriteSchema(request.response_format.schema, tables.jsonSchema) : undefined, // gemini.yaml:152
      responseSchema: traits.json_schema === "openapi" && request.response_format?.type === "json_schema" ? rewriteSchema(request.response_format.schema, tables.openApi) : undefined, // gemini.yaml:152
      thinkingConfig: prune<Wire.ThinkingConfig>({
        includeThoughts: env.shows ? true : undefined,
        thinkingBudget: env.budget,
        thinkingLevel: env.level,
      }), // gemini.yaml:158
    }),
    tools: unlessEmpty(compact<Wire.WireTool>([
      !isEmpty(env.functions) ? { functionDeclarations: each(env.functions, (value) => encodeDeclaration(value, ctx)) } : undefined,
      request.web_search !== undefined ? { googleSearch: {} } : undefined,
      ...(each(env.hosted, (value) => encodeHosted(value, ctx)) ?? []),
    ])), // gemini.yaml:168
    toolConfig: prune<Wire.ToolConfig>({
      functionCallingConfig: some(request, (value) => encodeToolChoice(value, env)),
      includeServerSideToolInvocations: env.mixes && traits.mixed_tools_flag ? true : undefined,
    }), // gemini.yaml:180
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

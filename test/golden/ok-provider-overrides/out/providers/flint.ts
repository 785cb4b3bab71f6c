// @generated from schema/providers/flint.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import type { CatalogProvider } from "../../src/contract/catalog.ts";
import type { ErrorRule } from "../../src/contract/dialect.ts";
import { atMost, clamp, dropped, each, ownExtra, rejected, supports, translate } from "../../src/kit/formulas.ts";
import type * as Chat from "../types/canonical.ts";
import type * as Wire from "../types/toy.ts";
import { DIALECT, encodeTurn } from "../dialects/toy/shapes.ts";
import { REQUEST_FIELDS } from "../dialects/toy/request.ts";
import type { Ctx } from "../dialects/toy/traits.ts";

export const provider: CatalogProvider = {
  id: "flint",
  name: "Flint",
  dialect: "toy",
  baseUrl: "https://${FLINT_REGION:-eu}.flint.example",
  auth: [{ type: "header", header: "x-flint-key", env: ["FLINT_KEY", "FLINT_TOKEN"] }],
  headers: { "x-flint-client": "signalbox" },
  traits: { heat: "none", paces: ["quick"] },
  families: [
    { match: ["stone-*"], supports: ["tools"], context: 32000 },
    { match: ["*-think", "*-deep"], traits: { paces: ["quick", "slow"] }, supports: ["tools", "reasoning"] },
  ],
  passthrough: false,
  unknownFields: "strip",
  models: {
    "stone-s": { id: "stone-s", context: 32000, supports: ["tools"], traits: {}, price: { input: 50000n, output: 200000n } },
    "stone-deep": {
      id: "stone-deep",
      context: 32000,
      maxOutput: 2000,
      supports: ["tools", "reasoning"],
      traits: {},
      price: { input: 50000n, output: 200000n },
      status: "deprecated",
      successor: "stone-s",
    },
    pebble: { id: "pebble", context: 1000, supports: [], traits: {}, free: true },
  },
};

export const errors: readonly ErrorRule[] = [
  { status: [402, 403], at: ["error", "code"], starts: ["credit"], is: "quota" }, // :17
  { at: ["error", "message"], contains: ["busy", "try later"], is: "overloaded" }, // :18
];

export function encodeRequest(request: Chat.ChatRequest, ctx: Ctx): Wire.TalkRequest {
  const { model, traits } = ctx;
  if (request.temperature !== undefined && !(traits.heat === "any")) dropped(ctx, request.temperature, "ChatRequest.temperature", "not accepted by this model"); // :13
  rejected(ctx, request.stop, "ChatRequest.stop", "this host has no stop words"); // :12
  if (request.reasoning_effort !== undefined && !(supports(model, "reasoning"))) dropped(ctx, request.reasoning_effort, "ChatRequest.reasoning_effort", "not accepted by this model"); // :15
  dropped(ctx, request.seed, "ChatRequest.seed"); // :11
  return {
    model: request.model, // toy.yaml:21
    turns: each(request.messages, encodeTurn, ctx), // toy.yaml:22
    limit: request.max_completion_tokens ?? (atMost(model.maxOutput ?? 500, 500)), // :14
    heat: clamp(request.temperature !== undefined && (traits.heat === "any") ? request.temperature : undefined, 0, 0.5, ctx, "ChatRequest.temperature"), // :13
    pace: request.reasoning_effort !== undefined && supports(model, "reasoning") ? translate({ high: "slow" } as const, request.reasoning_effort, ctx, "ChatRequest.reasoning_effort") : undefined, // :15
    live: request.stream, // toy.yaml:28
    ...ownExtra(request.extra, DIALECT, REQUEST_FIELDS, ctx),
  };
}

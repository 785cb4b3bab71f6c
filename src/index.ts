// The package's root: a call without any configuration, and what an embedding service needs beside its generated gateway.

import { catalog, dispatch } from "../generated/dispatch.ts";
import type { ChatCompletion, ChatCompletionChunk, ChatCompletionRequest } from "../generated/types/openai-chat.ts";
import { planCatalogModel } from "./config/plan-routes.ts";
import { ConfigurationError, createGatewayOf, type GatewayOptions, type TypedGateway } from "./embed.ts";
import type { ChatOptions } from "./library.ts";

export { ConfigurationError, type GatewayOptions, type RequestFor, type TypedGateway } from "./embed.ts";
export { type ChatOptions, SignalboxError } from "./library.ts";
export type { ChatCompletion, ChatCompletionChunk, ChatCompletionRequest };

type Messages = string | ChatCompletionRequest["messages"];
export type CompletionOptions = Omit<ChatCompletionRequest, "model" | "messages" | "stream"> & ChatOptions & GatewayOptions;

/** One gateway a model and environment, so that connections are kept. */
const gateways = new Map<string, TypedGateway<string, object>>();

/**
 * `completion("anthropic/claude-haiku-4-5", "Hello")`: the catalogue knows the provider, the environment holds its key.
 * Rejects with ConfigurationError (unknown model, key not set) or SignalboxError.
 */
export function completion(model: string, messages: Messages, options: CompletionOptions & { readonly stream: true }): Promise<AsyncIterable<ChatCompletionChunk>>;
export function completion(model: string, messages: Messages, options?: CompletionOptions & { readonly stream?: false | undefined }): Promise<ChatCompletion>;
export async function completion(
  model: string,
  messages: Messages,
  options: CompletionOptions & { readonly stream?: boolean | undefined } = {},
): Promise<ChatCompletion | AsyncIterable<ChatCompletionChunk>> {
  const { signal, headers, requestId, env, record, stream, ...params } = options;
  const gateway = gatewayFor(model, { env, record });
  const turns: ChatCompletionRequest["messages"] = typeof messages === "string" ? [{ role: "user", content: messages }] : messages;
  const request = { ...params, model, messages: turns };
  const call = { signal, headers, requestId };
  return stream === true ? gateway.chat({ ...request, stream: true }, call) : gateway.chat({ ...request, stream: false }, call);
}

function gatewayFor(model: string, options: GatewayOptions): TypedGateway<string, object> {
  const own = options.env !== undefined || options.record !== undefined;
  const known = own ? undefined : gateways.get(model);
  if (known !== undefined) return known;
  const planned = planCatalogModel(catalog, model);
  if (!planned.ok) throw new ConfigurationError(planned.diagnostics);
  const gateway = createGatewayOf<string, object>({ plan: planned.value, dispatch, catalog }, options);
  if (!own) gateways.set(model, gateway);
  return gateway;
}

// The package's root: a call without any configuration, and what an embedding service needs beside its generated gateway.

import { catalog, dispatch } from "../generated/dispatch.ts";
import type { ChatCompletion, ChatCompletionChunk, ChatCompletionRequest } from "../generated/types/openai-chat.ts";
import { planCatalogModel } from "./config/plan-routes.ts";
import { ConfigurationError, createGatewayOf, type GatewayOptions, type TypedGateway } from "./embed.ts";
import type { ChatOptions } from "./library.ts";

export { ConfigurationError, type GatewayOptions, openStorage, type RequestFor, type TypedGateway } from "./embed.ts";
export { type Answer, type ChatOptions, SignalboxError } from "./library.ts";
export type { ChatCompletion, ChatCompletionChunk, ChatCompletionRequest };

type Messages = string | ChatCompletionRequest["messages"];
export type CompletionOptions = Omit<ChatCompletionRequest, "model" | "messages" | "stream"> & ChatOptions & GatewayOptions;

/** One gateway a model, environment and listener, so that connections are kept for as long as those are. */
const gateways = new WeakMap<object, WeakMap<object, Map<string, TypedGateway<string, object>>>>();
const NOBODY = {};

/**
 * `completion("anthropic/claude-haiku-4-5", "Hello")`: the catalogue knows the provider, the environment holds its key.
 * Rejects with ConfigurationError (unknown model, key not set) or SignalboxError.
 */
export function completion(
  model: string,
  messages: Messages,
  options: CompletionOptions & { readonly stream: true },
): Promise<AsyncIterable<ChatCompletionChunk>>;
export function completion(
  model: string,
  messages: Messages,
  options?: CompletionOptions & { readonly stream?: false | undefined },
): Promise<ChatCompletion>;
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
  const ofEnvironment = entry(gateways, options.env ?? process.env, () => new WeakMap<object, Map<string, TypedGateway<string, object>>>());
  const known = entry(ofEnvironment, options.record ?? NOBODY, () => new Map<string, TypedGateway<string, object>>());
  return entry(known, model, () => {
    const planned = planCatalogModel(catalog, model);
    if (!planned.ok) throw new ConfigurationError(planned.diagnostics);
    return createGatewayOf<string, object>({ plan: planned.value, dispatch, catalog }, options);
  });
}

/** What the map has under the key; made, if it has nothing. */
function entry<K, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

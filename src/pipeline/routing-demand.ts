// What routing has to know of a request, worked out only as far as its group asks: tags and region, the size of its prompt, who it belongs to
// and where that conversation has been. Pure but for the clock; the prompt itself leaves only as a hash.

import { createHash } from "node:crypto";
import type { ChatRequest } from "../../generated/types/canonical.ts";
import { DEFAULT_AFFINITY_MS } from "../config/config.ts";
import { CACHE_MINUTES, type Traits } from "../contract/context.ts";
import type { PlanDeployment, PlanGroup } from "../contract/plan.ts";
import type { Usage } from "../contract/usage.ts";
import { cacheMinutesAsked } from "../kit/cache-marks.ts";
import { promptTokens } from "../pricing/price.ts";
import type { RequestFacts } from "../router/choose.ts";
import type { Wishes } from "../router/exclusions.ts";
import type { Core, RequestContext } from "./context.ts";

export interface Demand {
  readonly facts: RequestFacts;
  readonly wishes: Wishes;
  /** The deployment to stay with. */
  readonly pin: string | undefined;
  /** Under which the conversation is remembered; undefined: it is not. */
  readonly key: string | undefined;
}

const BYTES_PER_TOKEN = 4;
const NO_TAGS: readonly string[] = [];

export function demandOf(core: Core, ctx: RequestContext, group: PlanGroup): Demand {
  const { client, request } = ctx;
  const sticky = stickyOf(ctx, group);
  const key =
    sticky === undefined || (group.affinity === undefined && group.strategy !== "cost_optimized") ? undefined : `${group.name}\n${sticky}`;
  const pin = key === undefined ? undefined : core.router.affinity.find(key, core.now());
  return {
    facts: {
      streams: request.stream,
      inputTokens: Math.ceil(request.bytes / BYTES_PER_TOKEN),
      outputTokens: undefined,
      sticky,
      cachedTokens: (id) => (pin?.deployment === id ? pin.promptTokens : 0),
    },
    wishes: { tags: tagsOf(client.header("x-signalbox-tags")), region: client.header("x-signalbox-region")?.trim() || undefined },
    // Under `cost_optimized` a warm cache is part of the price, and not a reason of its own.
    pin: group.strategy === "cost_optimized" ? undefined : pin?.deployment,
    key,
  };
}

/** An answered conversation is found again for as long as the group says, or else for as long as its prompt may be cached where it was answered. */
export function keepPin(
  core: Core,
  ctx: RequestContext,
  { key }: Demand,
  group: PlanGroup,
  line: Answering,
  usage: Usage | undefined,
): void {
  if (key === undefined) return;
  const tokens = usage === undefined ? 0 : promptTokens(usage);
  const ttlMs = group.affinity?.ttlMs ?? cachedForMs(ctx, group, line);
  core.router.affinity.keep(key, { deployment: line.deployment.id, promptTokens: tokens }, ttlMs, core.now());
}

/** Who answered, and by which traits. */
export interface Answering {
  readonly deployment: PlanDeployment;
  readonly ctx: { readonly traits: Traits };
}

const MINUTE_MS = 60_000;

/** A request may ask for longer. That is looked at where its beginning is what the conversation is known by: it has been read then anyway. */
function cachedForMs(ctx: RequestContext, { affinity }: PlanGroup, { ctx: { traits } }: Answering): number {
  const minutes = traits[CACHE_MINUTES];
  const usualMs = typeof minutes === "number" ? minutes * MINUTE_MS : DEFAULT_AFFINITY_MS;
  const chat = affinity?.by === "prompt" ? chatOf(ctx) : undefined;
  return chat === undefined ? usualMs : Math.max(usualMs, cacheMinutesAsked(chat) * MINUTE_MS);
}

function stickyOf(ctx: RequestContext, { affinity, strategy }: PlanGroup): string | undefined {
  if (affinity === undefined && strategy !== "ab_test" && strategy !== "cost_optimized") return undefined;
  const session = ctx.client.header("x-signalbox-session")?.trim();
  if (session && affinity?.by !== "user" && affinity?.by !== "prompt") return `session ${session}`;
  if (affinity?.by === "prompt") return promptKey(ctx);
  const mayBeUser = affinity?.by === "user" || (affinity === undefined && strategy === "ab_test");
  const user = mayBeUser ? chatOf(ctx)?.user : undefined;
  if (user !== undefined && user !== "") return `user ${user}`;
  return session ? `session ${session}` : undefined;
}

/** Of what providers cache by: tools and messages up to the user's first word. */
function promptKey(ctx: RequestContext): string | undefined {
  const chat = chatOf(ctx);
  if (chat === undefined) return undefined;
  const first = chat.messages.findIndex(({ role }) => role === "user");
  const beginning = [chat.tools ?? [], chat.messages.slice(0, first + 1)];
  return `prompt ${createHash("sha256").update(JSON.stringify(beginning)).digest("base64url")}`;
}

function chatOf({ ingress, request }: RequestContext): ChatRequest | undefined {
  const chat = ingress.operation === "chat" ? request.chat() : undefined;
  return chat?.ok === true ? chat.value : undefined;
}

function tagsOf(header: string | undefined): readonly string[] {
  if (header === undefined) return NO_TAGS;
  return header.split(",").flatMap((tag) => tag.trim() || []);
}

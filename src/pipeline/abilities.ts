// What a request asks of a model that some models cannot do, checked before anybody is called. Pure.
// Only what would make the request meaningless when left out: a dropped parameter is a loss, reported elsewhere.

import type { ChatRequest, Message } from "../../generated/types/canonical.ts";
import type { Ability } from "../contract/catalog.ts";
import type { Failure } from "../contract/failure.ts";
import type { BoundPlan, PlanDeployment, PlanGroup } from "../contract/plan.ts";
import { listNames } from "../source/suggest.ts";

const CHECKED = ["tools", "vision", "audio_input", "pdf"] as const satisfies readonly Ability[];
type Checked = (typeof CHECKED)[number];

const WHAT_IT_IS: Readonly<Record<Checked, string>> = { tools: "tools", vision: "images", audio_input: "audio", pdf: "documents (PDF)" };

/** A deployment that lists no ability at all is one nobody described: it gets the benefit of the doubt. */
export function canDo(deployment: PlanDeployment, ability: Ability): boolean {
  const { supports } = deployment.facts;
  // Who changes pictures takes them.
  if (ability === "vision" && deployment.operations?.includes("image_edits") === true) return true;
  return supports.length === 0 || supports.includes(ability);
}

const doubtful = new WeakMap<PlanGroup, readonly Checked[]>();

/** Abilities worth looking for in a request to this group: those that not every deployment has. */
export function doubtfulAbilities(group: PlanGroup): readonly Checked[] {
  let found = doubtful.get(group);
  if (found === undefined) {
    found = CHECKED.filter((ability) => group.deployments.some((deployment) => !canDo(deployment, ability)));
    doubtful.set(group, found);
  }
  return found;
}

export function askedAbilities(request: ChatRequest): ReadonlySet<Checked> {
  const asked = new Set<Checked>();
  if (request.tools !== undefined && request.tools.length > 0) asked.add("tools");
  for (const message of request.messages) addOfMessage(message, asked);
  return asked;
}

/** Whether a request makes use of an ability, also of one that a model may lack without the request losing its meaning. */
export function asksFor(request: ChatRequest, ability: Ability): boolean {
  switch (ability) {
    case "reasoning":
      return (request.reasoning_effort !== undefined && request.reasoning_effort !== "none") || asksToThink(request.thinking?.type);
    case "web_search":
      return request.web_search !== undefined;
    case "json_schema":
      return request.response_format?.type === "json_schema";
    case "json_mode":
      return request.response_format?.type === "json_object";
    case "logprobs":
      return request.logprobs === true;
    case "streaming":
      return request.stream === true;
    case "audio_output":
    case "image_output":
      return request.modalities?.includes(ability === "audio_output" ? "audio" : "image") === true;
    case "prefill":
      return request.messages.at(-1)?.role === "assistant";
    case "tools":
    case "vision":
    case "audio_input":
    case "pdf":
      return askedAbilities(request).has(ability);
    default:
      return ability satisfies never;
  }
}

const asksToThink = (type: string | undefined): boolean => type !== undefined && type !== "disabled";

/** Names the ability that nobody in the group has, and the models that have it; undefined when somebody can take the request. */
export function refuseAbilities(plan: BoundPlan, group: PlanGroup, asked: ReadonlySet<Checked>): Failure | undefined {
  for (const ability of asked) {
    if (group.deployments.some((deployment) => canDo(deployment, ability))) continue;
    const others = modelsThatCan(plan, ability);
    const hint = others.length === 0 ? "No configured model does." : `Models that do: ${listNames(others, "and")}.`;
    return {
      kind: "invalid_request",
      message: `Model "${group.name}" does not take ${WHAT_IT_IS[ability]} (ability "${ability}"). ${hint}`,
      code: "unsupported_ability",
    };
  }
  return undefined;
}

const MOST_NAMES = 8;

function modelsThatCan(plan: BoundPlan, ability: Ability): readonly string[] {
  const names = [];
  for (const name in plan.groups) {
    if (names.length === MOST_NAMES) break;
    const group = plan.groups[name];
    if (group?.deployments.some((deployment) => deployment.facts.supports.includes(ability))) names.push(name);
  }
  return names;
}

function addOfMessage(message: Message, asked: Set<Checked>): void {
  // What the assistant said before is history; it is asked for nothing.
  if (message.role === "assistant") return;
  for (const part of message.content) {
    if (part.type === "image_url") asked.add("vision");
    else if (part.type === "input_audio") asked.add("audio_input");
    else if (part.type === "file" && isDocument(part.file.file_data)) asked.add("pdf");
  }
}

/** A file given inline says what it is; one given by id or URL is taken for a document. */
function isDocument(dataUrl: string | undefined): boolean {
  return dataUrl === undefined || !dataUrl.startsWith("data:") || dataUrl.startsWith("data:application/pdf");
}

// Reasoning is said in three ways (effort, budget, switch); a model takes one or two of them. Chooses the nearest one it takes. Pure.

import type { ReasoningEffort, Thinking } from "../../generated/types/canonical.ts";

type Absent = null | undefined;
const ORDER: readonly ReasoningEffort[] = ["none", "minimal", "low", "medium", "high", "xhigh", "max"];

/**
 * The accepted effort nearest to the wanted one; a tie goes to the lower. Thinking is never switched off or on by nearness: `none` is
 * chosen only for `none`, which otherwise becomes the lowest. Undefined when nothing is wanted or accepted.
 */
export function nearestEffort<E extends string>(wanted: ReasoningEffort | Absent, accepted: readonly E[]): E | undefined {
  if (wanted === null || wanted === undefined) return undefined;
  const place = (effort: string): number => ORDER.indexOf(effort as ReasoningEffort);
  const at = place(wanted);
  return accepted
    .filter((effort) => place(effort) !== -1 && (wanted === "none" || effort !== "none"))
    .sort((a, b) => Math.abs(place(a) - at) - Math.abs(place(b) - at) || place(a) - place(b))[0];
}

/** Tokens of thought as an effort. */
export function effortOfBudget(tokens: number | Absent): ReasoningEffort | undefined {
  if (tokens === null || tokens === undefined) return undefined;
  if (tokens <= 0) return "none";
  if (tokens <= 2048) return "low";
  return tokens < 12_000 ? "medium" : "high";
}

/** What the client wants, however it said so. */
export function wantedEffort(effort: ReasoningEffort | Absent, thinking: Thinking | Absent): ReasoningEffort | undefined {
  if (thinking?.type === "disabled") return "none";
  // The switch wins: an effort of none beside it says nothing.
  if (thinking !== null && thinking !== undefined && effort === "none") return effortOfBudget(thinking.budget_tokens);
  return effort ?? effortOfBudget(thinking?.budget_tokens);
}

/** The thinking switch to send, of those the model accepts; undefined leaves it to the model. */
export function thinkingMode<M extends string>(
  effort: ReasoningEffort | Absent,
  thinking: Thinking | Absent,
  accepted: readonly M[],
): M | undefined {
  const wish = thinking?.type ?? (effort === null || effort === undefined ? undefined : effort === "none" ? "disabled" : "adaptive");
  if (wish === undefined) return undefined;
  const order: Readonly<Record<Thinking["type"], readonly string[]>> = {
    enabled: ["enabled", "adaptive"],
    adaptive: ["adaptive", "enabled"],
    disabled: ["disabled", "between_tools"],
    between_tools: ["between_tools", "disabled"],
  };
  const best = order[wish].find((mode) => accepted.includes(mode as M));
  return best as M | undefined; // found among the accepted
}

type Thought = { readonly type: string; readonly thinking?: unknown; readonly signature?: unknown };

/** The text of all thoughts, joined; undefined when there is none. */
export function thoughtText(parts: readonly Thought[]): string | undefined {
  let text = "";
  for (const part of parts) if (part.type === "thinking" && typeof part.thinking === "string") text += part.thinking;
  return text === "" ? undefined : text;
}
/** True when a thought carries a proof, or is nothing but one: then its text alone would not bring it back. */
export const hasProof = (parts: readonly Thought[]): boolean =>
  parts.some((part) => part.type === "redacted_thinking" || (part.type === "thinking" && Boolean(part.signature)));

/** Clients that gather a stream by appending end up with a lone thought that has only its proof, and its text beside it. */
export function withThoughtText<T extends Thought>(blocks: readonly T[] | Absent, text: string | Absent): readonly T[] | undefined {
  if (blocks === null || blocks === undefined) return undefined;
  const thoughts = blocks.filter((block) => block.type === "thinking");
  const [only, ...more] = thoughts;
  if (only === undefined || more.length > 0 || only.thinking || !text) return blocks;
  return blocks.map((block) => (block === only ? { ...block, thinking: text } : block));
}

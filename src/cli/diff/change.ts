// One difference between two plans, in words, and the small words that all of them share. Pure.

import type { PlanGroup, Template } from "../../contract/plan.ts";

export const AREAS = ["routes", "prices", "failure", "limits", "abilities", "access", "server"] as const;
export type Area = (typeof AREAS)[number];

export interface Change {
  /** `model fast`, `provider openai`, `routing`, `server`. */
  readonly subject: string;
  readonly area: Area;
  /** A sentence without its full stop. Holds no secret: of keys and headers only that they differ. */
  readonly says: string;
}

export type Say = (area: Area, says: string) => void;

/** Says `what: before → after` where the two are not the same text. */
export function sayIfOther(say: Say, area: Area, what: string, before: string, after: string): void {
  if (before !== after) say(area, `${what}: ${before} → ${after}`);
}

export function shownMs(ms: number | undefined, none = "none"): string {
  if (ms === undefined) return none;
  if (ms < 1_000 || ms % 1_000 !== 0) return `${ms} ms`;
  return ms >= 60_000 && ms % 60_000 === 0 ? `${ms / 60_000} min` : `${ms / 1_000} s`;
}

/** At most one decimal: 33.3%. */
export function shownShare(share: number): string {
  return `${Math.round(share * 1_000) / 10}%`;
}

export function shownHedge(hedge: PlanGroup["hedge"]): string {
  if (hedge === undefined) return "off";
  const { after, atMost } = hedge;
  const when = "ms" in after ? shownMs(after.ms) : `p${Math.round(after.percentile * 100)} of the first one's own time`;
  return `after ${when}, for at most ${shownShare(atMost)} of the requests`;
}

export function shownMirror(mirror: PlanGroup["mirror"]): string {
  if (mirror === undefined) return "none";
  return `${shownShare(mirror.share)} of the requests to ${mirror.to}, at most ${mirror.atOnce} at once`;
}

export const shownList = (list: readonly string[] | undefined): string =>
  list === undefined || list.length === 0 ? "none" : list.join(", ");

/** References by their names; a fallback, which may be anything, is not shown. */
export function shownTemplate(template: Template | string | number): string {
  if (typeof template !== "object") return String(template);
  return template
    .map((piece) => (piece.type === "text" ? piece.text : piece.type === "file" ? `\${file:${piece.path}}` : `\${${piece.name}}`))
    .join("");
}

/** Whether two values of a plan are the same, whatever the order of their members. */
export function same(a: unknown, b: unknown): boolean {
  return canonicalText(a) === canonicalText(b);
}

function canonicalText(value: unknown): string {
  return (
    JSON.stringify(value, (_, one: unknown) => {
      if (typeof one === "bigint") return `${one}n`;
      if (typeof one !== "object" || one === null || Array.isArray(one)) return one;
      return Object.fromEntries(Object.entries(one).toSorted(([x], [y]) => (x < y ? -1 : 1)));
    }) ?? "undefined"
  );
}

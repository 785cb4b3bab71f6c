// Values only one dialect understands: wrapped on the way in, given back to that dialect alone, reported as lost to any other.

import type { ChatRequest } from "../../generated/types/canonical.ts";
import type { LossKind } from "../contract/context.ts";
import { type AnyContext, lose } from "./losses.ts";

export interface Opaque {
  readonly type: "opaque";
  readonly dialect: string;
  readonly value: { [key: string]: unknown };
}

export function opaque(dialect: string, value: object): Opaque {
  return { type: "opaque", dialect, value: value as { [key: string]: unknown } };
}

/** `T` is what the caller's wire has there; that it is so rests on the dialect having made the value itself. `path` names what is lost. */
export function unwrapOpaque<T>(part: Opaque, dialect: string, ctx: AnyContext, path: string): T | undefined {
  if (part.dialect === dialect) return part.value as T;
  lose(ctx, "dropped", path, `only ${part.dialect} understands it`);
  return undefined;
}

/** Request fields without canonical counterpart, with the dialect they belong to. */
export function extraFields(
  body: object,
  dialect: string,
  mapped: ReadonlySet<string>,
  needed: readonly string[] = [],
): { dialect: string; fields: { [key: string]: unknown }; needed?: string[] } | undefined {
  const others: [string, unknown][] = [];
  for (const name of Object.keys(body)) {
    const value = (body as Readonly<Record<string, unknown>>)[name]; // a field of it
    if (!mapped.has(name) && value !== undefined) others.push([name, value]);
  }
  if (others.length === 0) return undefined;
  const fields = Object.fromEntries(others);
  const said = needed.filter((name) => fields[name] !== undefined && fields[name] !== null && fields[name] !== false);
  return { dialect, fields, ...(said.length > 0 ? { needed: said } : {}) };
}

/** The fields back, if they are this dialect's; unknown ones by the provider's policy. */
export function ownExtra(
  extra: { readonly dialect: string; readonly fields: object; readonly needed?: readonly string[] | undefined } | undefined,
  dialect: string,
  known: ReadonlySet<string>,
  ctx: AnyContext,
): object | undefined {
  if (extra === undefined) return undefined;
  const fields = Object.entries(extra.fields);
  if (extra.dialect !== dialect) {
    const [needed, others] = split(fields, ([name]) => extra.needed?.includes(name) === true);
    loseAll(ctx, "rejected", names(needed), `only ${extra.dialect} understands it`);
    loseAll(ctx, "dropped", names(others), `only ${extra.dialect} understands it`);
    return {};
  }
  const [mine, others] = split(fields, ([name]) => known.has(name));
  return Object.fromEntries(judgeUnknown(names(others), ctx) ? fields : mine);
}

/** A field that only this dialect knows, of a request that came in it. */
export const ownField = (extra: ChatRequest["extra"], dialect: string, name: string): unknown =>
  extra?.dialect === dialect && Object.hasOwn(extra.fields, name) ? extra.fields[name] : undefined;

/** Reports request fields this wire does not know as the provider's policy has it. True: they stay. */
export function judgeUnknown(unknown: readonly string[], ctx: AnyContext): boolean {
  switch (ctx.unknownFields) {
    case "keep":
      return true;
    case "warn":
      loseAll(ctx, "approx", unknown, "unknown to this wire, passed on as it is");
      return true;
    case "strip":
      loseAll(ctx, "dropped", unknown, "unknown to this wire");
      return false;
    case "reject":
      loseAll(ctx, "rejected", unknown, "unknown to this wire");
      return false;
  }
}

/** A client chooses these names and how many there are; a report stays short. */
const MOST_NAMED = 16;
const LONGEST_NAME = 64;

function loseAll(ctx: AnyContext, kind: LossKind, unknown: readonly string[], reason: string): void {
  for (const name of unknown.slice(0, MOST_NAMED)) lose(ctx, kind, `extra.${name.slice(0, LONGEST_NAME)}`, reason);
  const more = unknown.length - MOST_NAMED;
  if (more > 0) lose(ctx, kind, "extra.*", `${more} more: ${reason}`);
}

const names = (fields: readonly (readonly [string, unknown])[]): string[] => fields.map(([name]) => name);

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** The value inside, for a caller that has looked at `dialect`. */
export const opaqueValue = <T>(part: Opaque): T => part.value as T;

// Values only one dialect understands: wrapped on the way in, given back to that dialect alone, reported as lost to any other.

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
  const fields = Object.fromEntries(Object.entries(body).filter(([name, value]) => !mapped.has(name) && value !== undefined));
  const said = needed.filter((name) => fields[name] !== undefined && fields[name] !== null && fields[name] !== false);
  if (Object.keys(fields).length === 0) return undefined;
  return { dialect, fields, ...(said.length > 0 ? { needed: said } : {}) };
}

/** The fields back, if they are this dialect's; unknown ones by the provider's policy. */
export function ownExtra(
  extra: { readonly dialect: string; readonly fields: object; readonly needed?: readonly string[] | undefined } | undefined,
  dialect: string,
  known: ReadonlySet<string>,
  ctx: AnyContext,
): object {
  if (extra === undefined) return {};
  const fields = Object.entries(extra.fields);
  if (extra.dialect !== dialect) {
    for (const [name] of fields)
      lose(ctx, extra.needed?.includes(name) === true ? "rejected" : "dropped", `extra.${name}`, `only ${extra.dialect} understands it`);
    return {};
  }
  const kept = fields.filter(([name]) => {
    if (known.has(name) || ctx.unknownFields === "keep") return true;
    if (ctx.unknownFields === "warn") lose(ctx, "approx", `extra.${name}`, "unknown to this wire, passed on as it is");
    else lose(ctx, ctx.unknownFields === "reject" ? "rejected" : "dropped", `extra.${name}`, "unknown to this wire");
    return ctx.unknownFields === "warn";
  });
  return Object.fromEntries(kept);
}

/** The value inside, for a caller that has looked at `dialect`. */
export const opaqueValue = <T>(part: Opaque): T => part.value as T;

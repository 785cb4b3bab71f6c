// Where a mapping reports what it could not carry. Called by generated code; the report is read by the pipeline and by `explain`.

import type { Loss, LossKind, MappingContext } from "../contract/context.ts";

/** Every dialect's context has this much in common. */
export type AnyContext = Pick<MappingContext, "losses" | "unknownFields" | "peer">;

export function lose(ctx: AnyContext, kind: LossKind, path: string, reason: string): void {
  if (!ctx.losses.some((known: Loss) => known.path === path && known.kind === kind)) ctx.losses.push({ path, kind, reason });
}

/** Reports a dropped field, if it was there. */
export function dropped(ctx: AnyContext, value: unknown, path: string, reason = "no counterpart on this wire"): void {
  if (value !== undefined && value !== null) lose(ctx, "dropped", path, reason);
}

/** Reports a field this provider cannot honour, if it was there: the request is refused. */
export function rejected(ctx: AnyContext, value: unknown, path: string, reason: string): void {
  if (value !== undefined && value !== null) lose(ctx, "rejected", path, reason);
}

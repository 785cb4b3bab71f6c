// What pictures an answer holds, for prices that depend on it: as the answer says, else as was asked. Pure.

import type { MappingContext } from "../contract/context.ts";
import type { CanonicalResponse } from "../contract/operation.ts";
import type { Picture } from "../contract/usage.ts";
import type { RequestContext } from "./context.ts";
import { isChatLine, type Line } from "./upstream-call.ts";

/** Undefined where no pictures are made. `answer` is asked for only where they are. */
export function pictureOf({ request }: RequestContext, line: Line, body: never, answer: () => CanonicalResponse): Picture | undefined {
  const { dialect, ctx } = line;
  if (isChatLine(line)) return line.dialect.readPicture?.(body, ctx as MappingContext<never>); // traits are the dialect's own
  if (dialect.operation !== "images" && dialect.operation !== "image_edits") return undefined;
  const asked = request.canonical();
  return { ...said(asked.ok ? asked.value : {}), ...said(answer()) };
}

/** Who leaves the choice to the provider has not said what it is. */
function said(value: { readonly size?: string; readonly quality?: string } | object): Picture {
  const { size, quality } = value as { readonly size?: unknown; readonly quality?: unknown };
  const word = (one: unknown): one is string => typeof one === "string" && one !== "" && one !== "auto";
  return { ...(word(size) ? { size } : {}), ...(word(quality) ? { quality } : {}) };
}

import type { AnyContext } from "../losses.ts";

export function spoken(text: string, _ctx: AnyContext): string {
  return text.trim();
}

// Whether an answer of a client's dialect can show pictures, found out by writing one and looking at what is lost. Once a dialect.

import type { ChatResponse } from "../../generated/types/canonical.ts";
import type { MappingContext } from "../contract/context.ts";
import type { AnyDialect } from "../contract/dialect.ts";
import type { Core } from "./context.ts";

const known = new WeakMap<AnyDialect, boolean>();

/** Of dialects of chat. */
export function showsPictures({ dialectTraits }: Pick<Core, "dialectTraits">, ingress: AnyDialect): boolean {
  let shows = known.get(ingress);
  if (shows === undefined) {
    const ctx: MappingContext = {
      side: "client",
      peer: "openai-chat",
      issuer: "a/painter",
      model: { id: "painter", context: undefined, maxOutput: undefined, supports: new Set() },
      traits: dialectTraits[ingress.id] ?? {},
      nowMs: 0,
      requestId: "r",
      unknownFields: "keep",
      losses: [],
    };
    ingress.encodeResponse(ANSWER as never, ctx as MappingContext<never>); // a dialect of chat's; the traits are its own
    shows = !ctx.losses.some(({ kind, path }) => kind !== "approx" && /^ImagePart\b/.test(path));
    known.set(ingress, shows);
  }
  return shows;
}

/** One pixel. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const ANSWER: ChatResponse = {
  id: "1",
  created: 0,
  model: "painter",
  choices: [
    {
      index: 0,
      message: { role: "assistant", content: [{ type: "image_url", image_url: { url: `data:image/png;base64,${PIXEL}` } }] },
      finish_reason: "stop",
    },
  ],
};

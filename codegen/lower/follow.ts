// call.follow of a dialect file → how its calls are followed to their end. Plain paths alone: the sandbox writes where the gateway reads.

import type { Follow } from "../../src/contract/follow.ts";
import { child, itemsOf, type Node, textOf } from "../parse/node.ts";

/** Null for a wire whose first answer is the whole one. */
export function follow(node: Node | undefined): Follow | null {
  if (node === undefined) return null;
  const [status, wait, poll, cancel, stream] = ["status", "wait", "poll", "cancel", "stream"].map((name) => child(node, name));
  const path = (at: Node | undefined): string[] => (textOf(at) ?? "").split(".");
  const texts = (at: Node | undefined): string[] => itemsOf(at).map((item) => textOf(item) ?? "");
  const placed = (at: Node | undefined): { readonly path: string; readonly at?: string[] } => {
    const said = child(at, "at");
    return { path: textOf(child(at, "path")) ?? "/", ...(said === undefined ? {} : { at: path(said) }) };
  };
  return {
    id: path(child(node, "id")),
    status: {
      at: path(child(status, "at")),
      running: texts(child(status, "running")),
      cancelled: textOf(child(status, "cancelled")) ?? "",
    },
    ...(wait === undefined
      ? {}
      : {
          wait: {
            header: (textOf(child(wait, "header")) ?? "").toLowerCase(),
            value: textOf(child(wait, "value")) ?? "",
            longestS: Number(textOf(child(wait, "longest_s"))),
          },
        }),
    poll: { ...placed(poll), everyMs: Number(textOf(child(poll, "every_ms"))), longestMs: Number(textOf(child(poll, "longest_ms"))) },
    ...(cancel === undefined ? {} : { cancel: placed(cancel) }),
    ...(stream === undefined ? {} : { stream: { at: path(child(stream, "at")), hosts: texts(child(stream, "hosts")) } }),
  };
}

// Runs a decoder's calls on a part writer and shows the events as one line. Shared by the tests of this folder.

import type { ChatEvent } from "../../../../src/contract/chat.ts";
import type { ChatPart, PartSink } from "../../../../src/contract/dialect.ts";
import { foldEvents } from "../../../../src/kit/stream/fold.ts";
import { createPartWriter, type PartWriter } from "../../../../src/kit/stream/part-writer.ts";
import { contextOf } from "./samples.ts";

export function written(script: (out: PartWriter) => void): { events: ChatEvent[]; out: PartWriter } {
  const events: ChatEvent[] = [];
  const out = createPartWriter({ emit: (event) => events.push(event), ctx: contextOf() });
  script(out);
  return { events, out };
}
export function partsOf(script: (out: PartWriter) => void): readonly ChatPart[] | undefined {
  const { events } = written((out) => {
    script(out);
    out.end();
  });
  return foldEvents(events).choices[0]?.message.content;
}
/** `start 0:a 0. finish=stop usage`; an event of another choice begins with its number. */
export function show(events: readonly ChatEvent[]): string {
  return events
    .map((event) => {
      const choice = "choice" in event && event.choice > 0 ? `${event.choice}/` : "";
      switch (event.type) {
        case "part":
          return `${choice}${event.index}:${said(event)}`;
        case "part_end":
          return `${choice}${event.index}.`;
        case "finish":
          return `${choice}finish=${event.reason}`;
        default:
          return event.type;
      }
    })
    .join(" ");
}
function said({ delta }: Extract<ChatEvent, { type: "part" }>): string {
  switch (delta.type) {
    case "text":
      return delta.text;
    case "refusal":
      return delta.refusal;
    case "thinking":
      return `(${delta.thinking ?? ""})${delta.signature ?? ""}`;
    case "tool_call":
      return `${delta.id === undefined ? "" : `${delta.id}=${delta.name}`}(${delta.arguments ?? ""})`;
    case "whole":
      return delta.part.type;
  }
}

export type Script = (out: PartSink) => void;

// How the frames of a dialect's stream look on the wire. Types only.

/** How a dialect's frames look. */
export type Framing = SseFraming | SseTextFraming | { readonly type: "ndjson" | "aws_event_stream" };
/** Server-sent events whose data is text: a frame is `{ event, data }`. An error, which is no event of the wire, is told by `errorEvent`. */
export interface SseTextFraming {
  readonly type: "sse_text";
  readonly errorEvent: string;
}
/** Server-sent events of JSON: the only frames with names, and with a last one that says the end. */
export interface SseFraming {
  readonly type: "sse";
  /** Path of the event's own name (`type`), also written as the `event:` line; undefined: no such line. */
  readonly eventName: string | undefined;
  /** `data:` of the last frame (`[DONE]`); undefined: the connection closes. */
  readonly terminator: string | undefined;
}

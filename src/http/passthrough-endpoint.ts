// /passthrough/{provider}/…: the client's side of a call that is let through as it is. Called by the listener. Whether it is, and what is sent,
// is the pipeline's (pass-through.ts).

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Core } from "../pipeline/context.ts";
import { type PassingClient, passThrough } from "../pipeline/pass-through.ts";
import { readBody } from "./body.ts";
import { whenGone } from "./connection.ts";
import { failureReply, sendJson } from "./error-reply.ts";
import { streamBody } from "./passed-body.ts";
import { decode } from "./routes.ts";
import { createSseWriter } from "./sse-writer.ts";

/** Where a client wants to go, as it wrote it. */
export interface PassedUrl {
  readonly provider: string;
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
}

const URL_PARTS = /^\/passthrough\/([^/?]+)([^?]*)(?:\?(.*))?$/s;

/** Undefined for a path that is none of these. */
export function passedCall(url: string): PassedUrl | undefined {
  if (!url.startsWith("/passthrough/")) return undefined;
  const [, provider = "", path = "", query = ""] = URL_PARTS.exec(url) ?? [];
  return { provider: decode(provider) ?? "", path, query };
}

export function callPassedThrough(
  core: Core,
  { provider, path, query }: PassedUrl,
  requestId: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "?", headers } = request;
  return passThrough(core, { requestId, provider, method, path, query, headers, client: clientOf(request, response) });
}

function clientOf(request: IncomingMessage, response: ServerResponse): PassingClient {
  // What is left of an unread body would be taken for the next request.
  const unread = (): { connection?: string } => (request.complete ? {} : { connection: "close" });
  return {
    body: (limitBytes) => streamBody(request, limitBytes),
    wholeBody: (limitBytes) => readBody(request, limitBytes),
    refuse(failure, status, headers) {
      sendJson(response, status, failureReply(failure, status).body, { ...headers, ...unread() });
    },
    open(status, headers, flow) {
      // Who left is noticed by whenGone. node:http does not take lists it might change.
      const head = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, typeof value === "string" ? value : [...value]]),
      );
      const writer = createSseWriter(response, {}, { ...flow, onGone() {} }, { ...head, ...unread() }, status);
      response.flushHeaders();
      return writer;
    },
    whenGone: (callback) => whenGone(response, callback),
  };
}

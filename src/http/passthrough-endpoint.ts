// /passthrough/{provider}/…: the client's side of a call that is let through as it is. Called by the listener. Whether it is, and what is sent,
// is the pipeline's (pass-through.ts).

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Core } from "../pipeline/context.ts";
import { type PassingClient, passThrough } from "../pipeline/pass-through.ts";
import { readBody } from "./body.ts";
import { failureReply } from "./error-reply.ts";
import { streamBody } from "./passed-body.ts";
import { NodeReply } from "./reply.ts";
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
  const reply = new NodeReply(response);
  return {
    body: (limitBytes) => streamBody(request, limitBytes),
    wholeBody: (limitBytes) => readBody(request, limitBytes),
    refuse(failure, status, headers) {
      reply.send(status, headers, Buffer.from(JSON.stringify(failureReply(failure, status).body)));
    },
    open(status, headers, flow) {
      // Who left is noticed by whenGone. node:http does not take lists it might change.
      const head = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, typeof value === "string" ? value : [...value]]),
      );
      const writer = createSseWriter(reply, {}, { ...flow, onGone() {} }, head, status);
      response.flushHeaders();
      return writer;
    },
    whenGone: (callback) => reply.whenGone(callback),
  };
}

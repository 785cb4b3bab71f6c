// Writes a streamed answer as frames of its client's dialect. Called by answer-stream.ts. Sends nothing.

import type { Dialect } from "../contract/dialect.ts";
import { createStreamEncoder, type StreamEncoder } from "../kit/stream/stream-encoder.ts";
import { clientMapping } from "./client-mapping.ts";
import type { Core, RequestContext } from "./context.ts";
import { isChat } from "./read-request.ts";
import type { Line } from "./upstream-call.ts";

export function createClientEncoder(core: Core, ctx: RequestContext, line: Line<Dialect>, emit: (frame: object) => void): StreamEncoder {
  const { ingress, request, requestId } = ctx;
  if (!isChat(ingress)) throw new Error(`${ingress.id} has no stream`);
  const canonical = request.outline().chat;
  const includeUsage = canonical.ok && canonical.value.include_usage === true;
  return createStreamEncoder({ encoding: ingress.streamEncoding, requestId, includeUsage, ctx: clientMapping(core, ctx, line), emit });
}

// The management API's side of a connection: who asks, a bounded body, the answer as JSON or CSV. Called by the listener for the paths of its table.

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Admin } from "../admin/admin.ts";
import { Csv, done, errorBody, refuse } from "../admin/answer.ts";
import type { Principal } from "../contract/access.ts";
import type { Result } from "../contract/failure.ts";
import { ruleOf } from "../pipeline/failure-table.ts";
import { readBody } from "./body.ts";
import { headerOf } from "./connection.ts";
import { sendBody } from "./error-reply.ts";

const BODY_BYTES = 256 * 1024;

export async function serveAdmin(
  admin: Admin,
  request: IncomingMessage,
  response: ServerResponse,
  known: Result<Principal>,
  requestId: string,
): Promise<void> {
  // What is left of an unread body would be taken for the next request; answers may hold secrets.
  const common = () => ({ "cache-control": "no-store", "x-request-id": requestId, ...(request.complete ? {} : { connection: "close" }) });
  if (!known.ok) {
    const { kind, message, code } = known.failure;
    const { status } = ruleOf(kind);
    const asks = status === 401 ? { "www-authenticate": "Bearer" } : {};
    return sendBody(response, status, errorBody({ status, code: code ?? kind, message }), { ...common(), ...asks });
  }
  const url = request.url ?? "/";
  const at = url.indexOf("?");
  let isTooLarge = false;
  const reply = await admin.handle({
    method: request.method ?? "?",
    path: at === -1 ? url : url.slice(0, at),
    query: new URLSearchParams(at === -1 ? "" : url.slice(at)),
    who: known.value,
    requestId,
    idempotencyKey: headerOf(request, "idempotency-key"),
    async body() {
      const read = await readBody(request, BODY_BYTES);
      if (read.ok) return done(read.value.toString("utf8"));
      isTooLarge = read.failure.kind === "too_large";
      return refuse(400, read.failure.kind, read.failure.message);
    },
  });
  const status = isTooLarge ? 413 : reply.status;
  const { body } = reply;
  if (body instanceof Csv)
    return sendBody(response, status, Buffer.from(body.text), { ...common(), ...reply.headers }, "text/csv; charset=utf-8");
  sendBody(response, status, body, { ...common(), ...reply.headers });
}

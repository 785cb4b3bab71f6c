// A small JSON document fetched over the gateway's own transport: bounded in time and size, every end a value.

import type { Failure, Result } from "../contract/failure.ts";
import type { Transport } from "./call.ts";

const TIMEOUTS = { connectMs: 3_000, firstByteMs: 5_000, idleMs: 5_000, totalMs: 8_000 };
const MAX_BYTES = 1024 * 1024;

export function createGetJson(transport: Pick<Transport, "callWhole">): (url: string) => Promise<Result<unknown>> {
  return async (url) => {
    const { origin, pathname, search } = new URL(url);
    const answer = await transport.callWhole({
      origin,
      path: pathname + search,
      method: "GET",
      headers: { accept: "application/json", "user-agent": "signalbox" },
      body: undefined,
      timeouts: TIMEOUTS,
      maxBodyBytes: MAX_BYTES,
    }).result;
    if (!answer.ok) return answer;
    const { status, body } = answer.value;
    if (status !== 200) return { ok: false, failure: { ...BAD, message: `${origin} answered ${status}` } };
    try {
      return { ok: true, value: JSON.parse(body.toString("utf8")) as unknown };
    } catch {
      return { ok: false, failure: { ...BAD, message: `${origin} answered no JSON` } };
    }
  };
}

const BAD: Failure = { kind: "bad_response", message: "" };

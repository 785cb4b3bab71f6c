// A form posted to a token endpoint over the gateway's own transport: bounded in time and size, every end a value.

import type { Result } from "../contract/failure.ts";
import type { Transport, WholeResponse } from "./call.ts";

const TIMEOUTS = { connectMs: 5_000, firstByteMs: 10_000, idleMs: 10_000, totalMs: 15_000 };
const MAX_ANSWER_BYTES = 1024 * 1024;

type PostForm = (url: string, body: string, headers?: Readonly<Record<string, string>>) => Promise<Result<WholeResponse>>;

export function createPostForm(transport: Pick<Transport, "callWhole">): PostForm {
  return (url, body, headers) => {
    const { origin, pathname, search } = new URL(url);
    return transport.callWhole({
      origin,
      path: pathname + search,
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json", "user-agent": "signalbox", ...headers },
      body: Buffer.from(body),
      timeouts: TIMEOUTS,
      maxBodyBytes: MAX_ANSWER_BYTES,
    }).result;
  };
}

// News to an address that gateway.yaml gives: connected to as media are fetched, so that no name can lead inside, nothing is followed, and of the answer
// only its status is read.

import type { AllowedPlace } from "../contract/media.ts";
import type { SetTimer } from "../contract/timer.ts";
import { createAddressGuard } from "./addresses.ts";
import { unreachable } from "./fetch-file.ts";
import type { MediaNetwork } from "./network.ts";

export interface News {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
export type Told = { readonly ok: true; readonly status: number } | { readonly ok: false; readonly reason: string };

const TIMEOUT_MS = 10_000;

/** Rejects for a bug of ours alone. */
export function createPostNews(network: MediaNetwork, allow: readonly AllowedPlace[], setTimer: SetTimer): (news: News) => Promise<Told> {
  const guard = createAddressGuard(allow);
  return async ({ url: text, headers, body }) => {
    const url = URL.parse(text);
    if (url === null) return { ok: false, reason: "it is not an address" };
    const late = new AbortController();
    const timer = setTimer(() => late.abort(), TIMEOUT_MS);
    try {
      const problem = await unreachable(url, { network, guard, signal: late.signal });
      if ("reason" in problem) return { ok: false, reason: problem.reason };
      const { Client } = await import("undici");
      const client = new Client(url.origin, {
        connect: network.connectTo(problem.addresses),
        headersTimeout: TIMEOUT_MS,
        bodyTimeout: TIMEOUT_MS,
      });
      try {
        const path = `${url.pathname}${url.search}`;
        const { statusCode, body: answer } = await client.request({ path, method: "POST", headers, body, signal: late.signal });
        await answer.dump();
        return { ok: true, status: statusCode };
      } finally {
        // The connection was for this alone.
        await client.destroy();
      }
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return { ok: false, reason: late.signal.aborted ? "it did not answer in time" : "its host could not be reached" };
    } finally {
      timer.close();
    }
  };
}

// Followed calls of a provider whose credentials are more than a key: a signature is of one call, so each call gets its own.

import { expect, test } from "vitest";
import { dispatch } from "../../../generated/dispatch.ts";
import type { Failure } from "../../../src/contract/failure.ts";
import { followCall } from "../../../src/pipeline/follow.ts";
import type { Line } from "../../../src/pipeline/upstream-call.ts";
import type { UpstreamRequest } from "../../../src/transport/call.ts";

const { follow } = dispatch.dialects["replicate"]?.call ?? {};
const request: UpstreamRequest = {
  origin: "https://api.example.com",
  path: "/models/m/predictions",
  method: "POST",
  headers: { authorization: "signed for this one" },
  body: undefined,
  timeouts: { connectMs: 1000, firstByteMs: 1000, idleMs: 1000, totalMs: 1000 },
  maxBodyBytes: 1000,
};

async function followed(records: readonly object[], isAuthorised = true) {
  if (follow === undefined) throw new Error("predictions are followed");
  const sent: UpstreamRequest[] = [];
  let openTimers = 0;
  const { promise, resolve } = Promise.withResolvers<string | Failure>();
  followCall({
    core: {
      now: () => 0,
      setTimer(callback, delayMs) {
        openTimers += 1;
        const end = (): void => void (openTimers -= 1);
        const fire = (): void => {
          end();
          callback();
        };
        // Pauses pass at once, the deadline never.
        const timer = delayMs === 1000 ? undefined : setImmediate(fire);
        return {
          close() {
            end();
            clearImmediate(timer);
          },
        };
      },
      credentials: () => ({
        authorize: ({ method, path }) =>
          Promise.resolve(
            isAuthorised
              ? { ok: true, value: { authorization: `${method} ${path}` } }
              : { ok: false, failure: { kind: "auth", message: "no token" } },
          ),
        refused() {},
      }),
      transport: {
        call(asked, reader) {
          const body = Buffer.from(JSON.stringify(records[sent.length] ?? {}));
          sent.push(asked);
          queueMicrotask(() => {
            reader.onHead({ status: 200, headers: {} });
            reader.onWhole(body);
          });
          return { cancel() {}, pause() {}, resume() {} };
        },
      },
    },
    // Of a line only what a followed call asks of it.
    line: { provider: {}, request, further: (method, path) => ({ ...request, method, path, headers: {} }) } as Partial<Line> as Line,
    follow,
    stream: false,
    reader: {
      onHead: () => "whole",
      onWhole: (body) => resolve(body.toString("utf8")),
      onPiece() {},
      onEnd() {},
      onFailure: resolve,
    },
  });
  const end = await promise;
  return { sent: sent.map(({ headers }) => headers["authorization"]), end, openTimers };
}
const RUNNING = { id: "1", status: "starting" };

test("each look has a signature of its own", async () => {
  const { sent, end, openTimers } = await followed([RUNNING, RUNNING, { id: "1", status: "succeeded" }]);
  expect(sent).toEqual(["signed for this one", "GET /predictions/1", "GET /predictions/1"]);
  expect(end).toContain("succeeded");
  expect(openTimers).toBe(0);
});
test("credentials that are not to be had end it", async () => {
  const { sent, end, openTimers } = await followed([RUNNING], false);
  expect(sent).toEqual(["signed for this one"]);
  expect(end).toMatchObject({ kind: "auth" });
  expect(openTimers).toBe(0);
});

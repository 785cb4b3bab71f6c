// A file that passes: when its first byte came, and how long all of it took, less what its client held up. The clock is the test's own.

import { expect, test } from "vitest";
import { catalog, dispatch } from "../../../generated/dispatch.ts";
import type { RequestEvent } from "../../../src/pipeline/context.ts";
import { runRequest } from "../../../src/pipeline/run-request.ts";
import type { CallReader } from "../../../src/transport/call.ts";
import { core, fakeClient } from "../../fakes/gateway.ts";
import { planOf } from "../../fakes/real-providers.ts";

const SPEAKER = "openai/gpt-4o-mini-tts";

interface Step {
  readonly afterMs: number;
  readonly then: "piece" | "blocked" | "drained" | "end" | "failure";
}

async function speak(steps: readonly Step[]) {
  let now = 1_000;
  let reader: CallReader | undefined;
  const transport = {
    call(_: unknown, given: CallReader) {
      reader = given;
      return { pause() {}, resume() {}, cancel() {} };
    },
  };
  const events: RequestEvent[] = [];
  const plan = planOf(`models: { m: ${SPEAKER} }`, { OPENAI_API_KEY: "sk-0123456789" });
  const given = { ...core(plan, transport, events, undefined, () => now), dispatch, dialectTraits: {} };
  const ingress = dispatch.plain["openai-speech"];
  if (ingress === undefined || catalog.dialects["openai-speech"] === undefined) throw new Error("the catalogue has no speech");
  const client = fakeClient(dispatch.forDialect("openai-chat").dialect);
  const body = Buffer.from(JSON.stringify({ model: "m", input: "mind the gap", voice: "alloy" }));
  const run = runRequest(given, {
    requestId: "r-1",
    ingress,
    path: { model: undefined, stream: undefined },
    body: () => Promise.resolve({ ok: true, value: body }),
    client,
  });
  while (reader === undefined) await new Promise(setImmediate);
  reader.onHead({ status: 200, headers: { "content-type": "audio/mpeg" } });
  for (const { afterMs, then } of steps) {
    now += afterMs;
    if (then === "piece") reader.onPiece(Buffer.from("sound"));
    else if (then === "blocked") client.flow?.onBlocked();
    else if (then === "drained") client.flow?.onDrain();
    else if (then === "end") reader.onEnd();
    else reader.onFailure({ kind: "network", message: "reset" });
  }
  await run;
  const { firstTokenMs, wholeMs } = given.router.live.of(SPEAKER);
  return { firstTokenMs: firstTokenMs?.value, wholeMs: wholeMs?.value, attempt: events[0]?.attempts[0] };
}

const FIRST: Step = { afterMs: 30, then: "piece" };

test.each<{ given: string; steps: readonly Step[]; want: { firstTokenMs: number | undefined; wholeMs: number | undefined } }>([
  { given: "one that came at its own pace", steps: [FIRST, { afterMs: 70, then: "end" }], want: { firstTokenMs: 30, wholeMs: 100 } },
  { given: "an empty one", steps: [{ afterMs: 40, then: "end" }], want: { firstTokenMs: 40, wholeMs: 40 } },
  {
    given: "one whose client was slow",
    steps: [FIRST, { afterMs: 0, then: "blocked" }, { afterMs: 5_000, then: "drained" }, { afterMs: 20, then: "end" }],
    want: { firstTokenMs: 30, wholeMs: 50 },
  },
  {
    given: "one whose client still took nothing at its end",
    steps: [FIRST, { afterMs: 10, then: "blocked" }, { afterMs: 900, then: "end" }],
    want: { firstTokenMs: 30, wholeMs: 40 },
  },
  {
    given: "one that broke off, which tells nothing of speed",
    steps: [FIRST, { afterMs: 10, then: "failure" }],
    want: { firstTokenMs: undefined, wholeMs: undefined },
  },
])("least_latency knows the first byte and the whole time of a file: $given", async ({ steps, want }) => {
  const { attempt, ...speed } = await speak(steps);
  expect(speed).toEqual(want);
  expect(attempt?.firstTokenMs).toBe(steps[0]?.afterMs);
});

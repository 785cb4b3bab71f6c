// A stream that breaks, of every dialect of chat, read by clients of every dialect of chat: the matrix that the suites over sockets, which read
// by hand what three dialects say, are too slow to hold. Each stream is cut before each of its frames, in each way in which streams end that
// should go on. What is said before and after is read back by the dialects' own tables. Calls that are followed have a suite of their own.

import { afterAll, describe, expect, test } from "vitest";
import { catalog, dispatch } from "../../generated/dispatch.ts";
import { sampleRequest } from "../../src/cli/sample-request.ts";
import type { ChatEvent } from "../../src/contract/chat.ts";
import type { Dialect } from "../../src/contract/dialect.ts";
import type { Failure } from "../../src/contract/failure.ts";
import { createPartWriter } from "../../src/kit/stream/part-writer.ts";
import { createStreamEncoder } from "../../src/kit/stream/stream-encoder.ts";
import type { Core, RequestEvent } from "../../src/pipeline/context.ts";
import { runRequest } from "../../src/pipeline/run-request.ts";
import { createFrameDecoder, framesOf, terminatorOf } from "../../src/transport/frames/frames.ts";
import { fakeContext } from "../fakes/context.ts";
import { core, type FakeClient, fakeClient } from "../fakes/gateway.ts";
import { fakeUpstream, type Reply } from "../fakes/upstream.ts";
import { planOf } from "./gateway.ts";

const DIALECTS = Object.values<Dialect>(dispatch.dialects).filter(({ call }) => call.follow === undefined);
const MODEL = "{ m: { context: 100000, max_output: 1000, free: true } }";
const provider = (name: string, { id }: Dialect) =>
  `  ${name}-${id}: { dialect: ${id}, base_url: "http://${name}-${id}", auth: none, models: ${MODEL} }`;
const PLAN = planOf(`
providers:
${DIALECTS.flatMap((one) => [provider("bad", one), provider("good", one)]).join("\n")}
models:
${DIALECTS.map(({ id }) => `  ${id}: { strategy: priority, deployments: [bad-${id}/m, good-${id}/m] }`).join("\n")}
routing: { retry_budget: 0%, breaker: off }
`);

const traitsOf = ({ id }: Dialect) => catalog.dialects[id]?.traits ?? {};
const contextOf = (dialect: Dialect) => fakeContext(traitsOf(dialect), { peer: dialect.id }) as never;

/** What an upstream says, in pieces small enough to be cut between. */
const WORDS = ["Once ", "upon ", "a ", "time."];
const SAID: readonly ChatEvent[] = [
  { type: "start", id: "id-1", model: "m", createdMs: 1_000 },
  ...WORDS.map((text): ChatEvent => ({ type: "part", choice: 0, index: 0, delta: { type: "text", text } })),
  { type: "part_end", choice: 0, index: 0 },
  { type: "finish", choice: 0, reason: "stop" },
  { type: "usage", usage: { input: 3, output: 4 } },
];

/** Frame by frame, as its server would send it; the mark of the end is the last. */
function bytesOf(dialect: Dialect): readonly Buffer[] {
  const bytes: Buffer[] = [];
  const { framing } = dialect;
  const encoder = createStreamEncoder({
    encoding: dialect.streamEncoding,
    requestId: "r-up",
    includeUsage: true,
    ctx: contextOf(dialect),
    emit: (frame) => void bytes.push(framesOf(framing).encode(frame, framing)),
  });
  for (const event of SAID) encoder.event(event);
  encoder.end();
  const mark = terminatorOf(framing);
  return mark === undefined ? bytes : [...bytes, Buffer.from(`data: ${mark}\n\n`)];
}

interface Heard {
  readonly text: string;
  readonly isFinished: boolean;
}

function hear(dialect: Dialect, bytes: Buffer): Heard {
  let text = "";
  const writer = createPartWriter({
    ctx: contextOf(dialect),
    emit(event) {
      if (event.type === "part" && event.delta.type === "text") text += event.delta.text;
    },
  });
  const decoder = createFrameDecoder(dialect.framing, {
    onEvent({ data }) {
      if (data === terminatorOf(dialect.framing)) return;
      const value = JSON.parse(data) as never;
      if (!dialect.isError(value)) dialect.decodeEvent(value, writer, contextOf(dialect));
    },
  });
  decoder.push(bytes);
  // Whether it may end here is for those to say who read it.
  return { text, isFinished: writer.closeStream() === undefined };
}

const CUT: Failure = { kind: "network", message: "the connection was reset" };
const GARBAGE = Buffer.from("\u0000 no frame of anybody's \n\n data: {\n\n");
/** How a stream ends that should have gone on. */
const ENDINGS: Readonly<Record<string, (pieces: readonly Buffer[]) => Pick<Reply, "pieces" | "ends">>> = {
  closed: (pieces) => ({ pieces }),
  reset: (pieces) => ({ pieces, ends: CUT }),
  "full of garbage": (pieces) => ({ pieces: [...pieces, GARBAGE], ends: CUT }),
};

let cases = 0;
afterAll(() => console.info(`streams cut: ${cases}`));

async function ask(ingress: Dialect, upstream: Dialect, bad: Reply, good: Reply) {
  const hosts = fakeUpstream({ [`bad-${upstream.id}`]: [bad], [`good-${upstream.id}`]: [good] });
  const events: RequestEvent[] = [];
  const written: Buffer[] = [];
  const client = writingBytes(fakeClient(ingress), ingress, written);
  const given: Core = {
    ...core(PLAN, hosts, events),
    dispatch,
    dialectTraits: Object.fromEntries(DIALECTS.map((one) => [one.id, traitsOf(one)])),
  };
  const body = sampleRequest(ingress, upstream.id, true, traitsOf(ingress));
  await runRequest(given, {
    requestId: "r-1",
    ingress,
    path: ingress.modelField === undefined ? { model: upstream.id, stream: true } : { model: undefined, stream: undefined },
    body: () => Promise.resolve({ ok: true, value: Buffer.from(JSON.stringify(body)) }),
    client,
  });
  cases += 1;
  return { got: client.got, said: hear(ingress, Buffer.concat(written)), event: events[0] };
}

/** The same client, with what it is sent kept as its server would send it. */
function writingBytes(client: FakeClient, { framing }: Dialect, written: Buffer[]): FakeClient {
  return {
    ...client,
    open(headers, flow) {
      const out = client.open(headers, flow);
      return {
        ...out,
        frame(value) {
          written.push(framesOf(framing).encode(value, framing));
          out.frame(value);
        },
        raw(bytes) {
          written.push(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes);
          out.raw(bytes);
        },
      };
    },
  };
}

describe.each(DIALECTS.map((upstream) => ({ upstream, id: upstream.id })))("a stream of $id", ({ upstream }) => {
  const frames = bytesOf(upstream);
  const type = framesOf(upstream.framing).mediaType;
  const headers = { "content-type": type };
  const good: Reply = { headers, pieces: frames };

  describe.each(DIALECTS.map((ingress) => ({ ingress, id: ingress.id })))("read in $id", ({ ingress }) => {
    test.each(Object.keys(ENDINGS))("%s before each of its frames: another answers, or the client is told", async (ending) => {
      const seen = new Set<string>();
      for (let count = 0; count < frames.length; count += 1) {
        const came = hear(upstream, Buffer.concat(frames.slice(0, count)));
        const end = ENDINGS[ending]?.(frames.slice(0, count));
        const { got, event, said: told } = await ask(ingress, upstream, { headers, ...end }, good);
        const shown = `${count} of ${frames.length} frames: ${event?.attempts.map(({ deployment, outcome }) => `${deployment} ${outcome}`)} ${got.failure?.message}`;
        if (event?.attempts.length === 2) {
          seen.add("second");
          expect(came.text, shown).toBe("");
          expect([got.ended, told.text, event.outcome], shown).toEqual(["cleanly", WORDS.join(""), "ok"]);
        } else if (got.ended === "with an error") {
          seen.add("broken");
          expect(told.text, shown).toBe(came.text);
          expect(came.isFinished || !told.isFinished, shown).toBe(true);
          expect([event?.attempts.length, got.failure?.attempts?.length], shown).toEqual([1, 1]);
        } else {
          // Whatever breaks once everything was said, the answer was complete.
          seen.add("complete");
          expect([came.isFinished, got.ended, told.text, told.isFinished], shown).toEqual([true, "cleanly", WORDS.join(""), true]);
        }
      }
      expect([...seen]).toEqual(expect.arrayContaining(["second", "broken"]));
    });
  });
});

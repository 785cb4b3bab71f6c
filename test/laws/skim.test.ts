// However the bytes of a stream are cut, its client gets the same bytes and the same is counted: whether events are known by their shape where they
// lie, since pieces end as events do, or once they are cut out, since pieces end within one, or each is read, since the client takes values.

import { isUtf8 } from "node:buffer";
import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog, dispatch } from "../../generated/dispatch.ts";
import { sampleRequest } from "../../src/cli/sample-request.ts";
import type { ChatEvent, PartDelta } from "../../src/contract/chat.ts";
import type { Dialect } from "../../src/contract/dialect.ts";
import { createStreamEncoder } from "../../src/kit/stream/stream-encoder.ts";
import type { Core, RequestEvent } from "../../src/pipeline/context.ts";
import { runRequest } from "../../src/pipeline/run-request.ts";
import { framesOf, terminatorOf } from "../../src/transport/frames/frames.ts";
import { fakeContext } from "../fakes/context.ts";
import { core, fakeClient } from "../fakes/gateway.ts";
import { fakeUpstream } from "../fakes/upstream.ts";
import { planOf } from "../faults/gateway.ts";
import { LAW_TIMEOUT_MS, runs } from "./runs.ts";

const DIALECTS = Object.values<Dialect>(dispatch.dialects).filter(({ call }) => call.follow === undefined);
const PLAN = planOf(`
providers:
${DIALECTS.map(({ id }) => `  p-${id}: { dialect: ${id}, base_url: "http://p-${id}", auth: none, models: { m: { context: 100000, max_output: 1000, price: { input: 1, output: 4 } } } }`).join("\n")}
models: { ${DIALECTS.map(({ id }) => `${id}: p-${id}/m`).join(", ")} }
`);
const traitsOf = ({ id }: Dialect) => catalog.dialects[id]?.traits ?? {};
const contextOf = (dialect: Dialect) => fakeContext(traitsOf(dialect), { peer: dialect.id }) as never;

/** Texts of models: mostly plain words, at times what JSON has to escape, tags, halves of characters, or nothing. */
const text = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[ a-zé日]{1,12}$/) },
  { weight: 1, arbitrary: fc.constantFrom('"', "\\", "\n", "", " ", "none", "<think>", "~", "😀", "\ud83d", "{}", "delta", "0") },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
);
const part = fc.record({ kind: fc.constantFrom("text", "thinking", "tool"), texts: fc.array(text, { minLength: 1, maxLength: 12 }) });
type Part = typeof part extends fc.Arbitrary<infer T> ? T : never;

function deltasOf({ kind, texts }: Part): readonly PartDelta[] {
  if (kind === "text") return texts.map((one) => ({ type: "text", text: one }));
  if (kind === "thinking") return texts.map((one) => ({ type: "thinking", thinking: one }));
  return [{ type: "tool_call", id: "call_1", name: "f" }, ...texts.map((one): PartDelta => ({ type: "tool_call", arguments: one }))];
}

/** Frame by frame, as its server would send it; where `counts`, each tells how many tokens there are so far. */
function framesFrom(dialect: Dialect, parts: readonly Part[], counts: boolean, id: string): readonly Buffer[] {
  const { framing } = dialect;
  const frames: object[] = [];
  const encoder = createStreamEncoder({
    encoding: dialect.streamEncoding,
    requestId: "r-up",
    includeUsage: true,
    ctx: contextOf(dialect),
    emit: (frame) => void frames.push(frame),
  });
  const said: ChatEvent[] = [{ type: "start", id, model: "m", createdMs: 1_000 * (id.length + 1) }];
  for (const [index, one] of parts.entries()) {
    for (const delta of deltasOf(one)) said.push({ type: "part", choice: 0, index, delta });
    said.push({ type: "part_end", choice: 0, index });
  }
  said.push({ type: "finish", choice: 0, reason: "stop" }, { type: "usage", usage: { input: 3, output: 4 } });
  for (const event of said) encoder.event(event);
  encoder.end();
  const counted = (frame: object, at: number): object => {
    const usage = { promptTokenCount: 3, candidatesTokenCount: at + 1, totalTokenCount: at + 4 };
    return counts && dialect.id === "gemini" && !("usageMetadata" in frame) ? { ...frame, usageMetadata: usage } : frame;
  };
  const bytes = frames.map((frame, at) => framesOf(framing).encode(counted(frame, at), framing));
  const mark = terminatorOf(framing);
  return mark === undefined ? bytes : [...bytes, Buffer.from(`data: ${mark}\n\n`)];
}

const inGroups = (frames: readonly Buffer[], sizes: readonly number[]): readonly Buffer[] => {
  const pieces: Buffer[] = [];
  for (let at = 0, turn = 0; at < frames.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    pieces.push(Buffer.concat(frames.slice(at, at + size)));
    at += size;
  }
  return pieces;
};
/** Each piece ends one byte before an event does. */
const within = (frames: readonly Buffer[]): readonly Buffer[] =>
  frames.map((frame, at) =>
    Buffer.concat([frames[at - 1]?.subarray(-1) ?? Buffer.alloc(0), frame.subarray(0, at + 1 < frames.length ? -1 : undefined)]),
  );

async function answered(ingress: Dialect, upstream: Dialect, pieces: readonly Buffer[], takesBytes: boolean) {
  const type = framesOf(upstream.framing).mediaType;
  const hosts = fakeUpstream({ [`p-${upstream.id}`]: [{ pieces, headers: { "content-type": type } }] });
  const events: RequestEvent[] = [];
  const client = fakeClient(ingress);
  const given: Core = {
    ...core(PLAN, hosts, events),
    dispatch,
    dialectTraits: Object.fromEntries(DIALECTS.map((one) => [one.id, traitsOf(one)])),
  };
  const body = sampleRequest(ingress, upstream.id, true, traitsOf(ingress));
  const written: Buffer[] = [];
  await runRequest(given, {
    requestId: "r-1",
    ingress,
    path: ingress.modelField === undefined ? { model: upstream.id, stream: true } : { model: undefined, stream: undefined },
    body: () => Promise.resolve({ ok: true, value: Buffer.from(JSON.stringify(body)) }),
    client: {
      ...client,
      takesBytes,
      open(headers, flow) {
        const out = client.open(headers, flow);
        return {
          ...out,
          end(terminate) {
            const mark = terminatorOf(ingress.framing);
            if (terminate && mark !== undefined) written.push(Buffer.from(`data: ${mark}\n\n`));
            out.end(terminate);
          },
          frame: (value) => void written.push(framesOf(ingress.framing).encode(value, ingress.framing)),
          raw: (bytes) => void written.push(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes),
        };
      },
    },
  });
  const { outcome, usage, cost } = events[0] ?? {};
  const bytes = Buffer.concat(written);
  return { bytes: bytes.toString(), isText: isUtf8(bytes), outcome, usage, cost, ended: client.got.ended };
}

describe.each(DIALECTS.map((dialect) => [dialect.id, dialect] as const))("of %s", (_, upstream) => {
  test(
    "to clients of every dialect",
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...DIALECTS),
          fc.array(part, { minLength: 1, maxLength: 3 }),
          fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
          fc.boolean(),
          // Its shapes are known to the streams that follow.
          fc.stringMatching(/^[a-z0-9é"]{1,9}$/),
          async (ingress, parts, sizes, counts, id) => {
            const frames = framesFrom(upstream, parts, counts, id);
            const read = await answered(ingress, upstream, frames, false);
            expect(await answered(ingress, upstream, inGroups(frames, sizes), true)).toEqual(read);
            expect(await answered(ingress, upstream, within(frames), true)).toEqual(read);
          },
        ),
        runs(),
      ),
    LAW_TIMEOUT_MS,
  );
});

const BOXED = DIALECTS.filter(({ framing }) => framesOf(framing).box !== undefined);
describe.each(BOXED.map((dialect) => [dialect.id, dialect] as const))("a damaged frame of %s", (_, upstream) => {
  test(
    "is found wherever it lies",
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...DIALECTS),
          fc.array(part, { minLength: 1, maxLength: 3 }),
          fc.integer({ min: 1, max: 5 }),
          fc.nat(),
          async (ingress, parts, size, at) => {
            const pieces = inGroups(framesFrom(upstream, parts, false, "one"), [size]);
            const piece = pieces[at % pieces.length];
            if (piece !== undefined) piece[at % piece.length] = (piece[at % piece.length] ?? 0) ^ 1;
            const read = await answered(ingress, upstream, pieces, false);
            expect(read.outcome).not.toBe("ok");
            expect(await answered(ingress, upstream, pieces, true)).toEqual(read);
          },
        ),
        runs(),
      ),
    LAW_TIMEOUT_MS,
  );
  /** Marks are told apart from all else that is said. */
  const TEXTS = ["one", "two", "three", "four", "Q", "Z", "five", "six"];
  const setByte = (mark: string, byte: number) => (frame: Buffer) => void frame.writeUInt8(byte, frame.indexOf(mark) + 1);
  test.each<{ says: string; changes: Readonly<Record<string, (frame: Buffer) => void>> }>([
    {
      says: "ends within a character and the next one goes on with it",
      changes: { '"Q"': setByte('"Q"', 0xc3), '"Z"': setByte('"Z"', 0xa9) },
    },
    { says: "begins within a character", changes: { '"Z"': setByte('"Z"', 0xa9) } },
    { says: "ends its headers elsewhere", changes: { '"Z"': (frame) => void frame.writeUInt32BE(frame.readUInt32BE(4) - 6, 4) } },
    { says: "has no headers", changes: { '"Z"': (frame) => void frame.writeUInt32BE(0, 4) } },
  ])("and sealed anew is read as any other: it $says", async ({ changes }) => {
    const frames = framesFrom(upstream, [{ kind: "text", texts: TEXTS }], false, "one").map((frame) => {
      for (const [mark, change] of Object.entries(changes))
        if (frame.includes(mark)) {
          change(frame);
          frame.writeUInt32BE(crc32(frame.subarray(0, 8)), 8);
          frame.writeUInt32BE(crc32(frame.subarray(0, -4)), frame.length - 4);
        }
      return frame;
    });
    for (const ingress of DIALECTS)
      for (const size of [1, 2, 3, 4, 5]) {
        const pieces = inGroups(frames, [size]);
        const [read, got] = [await answered(ingress, upstream, pieces, false), await answered(ingress, upstream, pieces, true)];
        // What passes does so as it came.
        if (ingress === upstream) expect(got.outcome).toBe(read.outcome);
        else expect(got).toEqual(read);
      }
  });
});

// Clients of every dialect against upstreams of every dialect, over real sockets and through the packages that people use, while one thing goes
// wrong: what the package raises, what it had given before, and what the gateway's record of the attempts says. Counts its cells.

import { expect } from "vitest";
import { catalog, dispatch } from "../../generated/dispatch.ts";
import { createApp } from "../../src/app.ts";
import { requestLine } from "../../src/cli/request-line.ts";
import type { Dialect } from "../../src/contract/dialect.ts";
import type { FailureKind } from "../../src/contract/failure.ts";
import type { BoundPlan } from "../../src/contract/plan.ts";
import { createPartWriter } from "../../src/kit/stream/part-writer.ts";
import type { RequestEvent } from "../../src/pipeline/context.ts";
import { createTransport, type Transport } from "../../src/transport/call.ts";
import { createFrameDecoder, terminatorOf } from "../../src/transport/frames/frames.ts";
import { fakeContext } from "../fakes/context.ts";
import { atEnd, planOf, runSandbox, until } from "./gateway.ts";
import { type Call, CELL, type Hosts, startHosts, UNREACHABLE, type Unreachable } from "./hosts.ts";
import { type Got, type Sdk, type Seen, sdks } from "./sdks.ts";
import type { Answer, Break, Fault } from "./socket-faults.ts";
import type { Step } from "./upstream.ts";

export const UPSTREAMS: readonly Dialect[] = Object.values<Dialect>(dispatch.dialects);
export const INGRESSES: readonly Dialect[] = UPSTREAMS.filter(({ ingress }) => ingress.length > 0);

const KEY = "sk-PLANTED-KEY-0123456789";
const PATIENT_MS = 8_000;
const IMPATIENT_MS = 900;

const HOSTS = ["bad", "good", ...UNREACHABLE] as const;
const MODEL = "{ m: { context: 100000, max_output: 1000, free: true } }";
const yaml = (origin: (host: (typeof HOSTS)[number]) => string, patienceMs: number) => `
providers:
${HOSTS.flatMap((host) =>
  UPSTREAMS.map(
    ({ id }) =>
      `  ${host}-${id}: { dialect: ${id}, base_url: "${origin(host)}/${host}-${id}", auth: bearer, api_key: "\${BAD_KEY}", models: ${MODEL} }`,
  ),
).join("\n")}
models:
${HOSTS.flatMap((host) =>
  UPSTREAMS.map(
    ({ id }) => `  alone/${host}-${id}: ${host}-${id}/m
  pair/${host}-${id}: { strategy: priority, deployments: [${host}-${id}/m, good-${id}/m] }`,
  ),
).join("\n")}
routing: { attempts: 3, retry_budget: 0%, breaker: off, timeout: 15s, connect_timeout: ${patienceMs}ms, first_byte_timeout: ${patienceMs}ms, idle_timeout: ${patienceMs}ms }
`;

interface Front {
  readonly origin: string;
  readonly sdks: Readonly<Record<string, Sdk>>;
}
export interface World {
  readonly hosts: Hosts;
  readonly patient: Front;
  readonly impatient: Front;
  readonly events: Map<string, RequestEvent>;
  readonly log: string[];
  readonly bugs: string[];
  /** Ids of the dialects that a package here speaks. */
  readonly packages: readonly string[];
  canStream(ingress: string): boolean;
  /** The package would not raise this, but ask again and again. */
  asksAgain(cell: Cell, fault: Fault): boolean;
  /** Cells played so far. */
  cells: number;
}

export async function startWorld(): Promise<World> {
  let sandboxPort = 0;
  const hosts = await startHosts(() => sandboxPort);
  const plan = (patienceMs: number) =>
    planOf(
      yaml((host) => hosts.origins[host === "bad" || host === "good" ? "socket" : host], patienceMs),
      { BAD_KEY: KEY },
    );
  sandboxPort = (await runSandbox(plan(PATIENT_MS))).port;
  const common = { hosts, events: new Map<string, RequestEvent>(), log: [], bugs: [] };
  const [patient, impatient] = [await startFront(common, plan(PATIENT_MS)), await startFront(common, plan(IMPATIENT_MS))];
  return {
    ...common,
    patient,
    impatient,
    packages: Object.keys(patient.sdks),
    canStream: (ingress) => patient.sdks[ingress]?.stream !== undefined,
    asksAgain({ ingress, upstream, model }, { kind }) {
      const sdk = patient.sdks[ingress.id];
      const { status } = sdk?.raises.before(kindIn(kind, upstream)) ?? {};
      return model === "alone" && status !== undefined && sdk?.asksAgain?.includes(status) === true;
    },
    cells: 0,
  };
}

const kindIn = (kind: Fault["kind"], { id }: Dialect): FailureKind => (typeof kind === "string" ? kind : kind(id));

async function startFront({ hosts, events, log, bugs }: Pick<World, "hosts" | "events" | "log" | "bugs">, plan: BoundPlan): Promise<Front> {
  const app = createApp({
    plan,
    dispatch,
    catalog,
    transport: patientWithGood(createTransport({ now: () => performance.now(), ca: hosts.ca, onBug: (error) => bugs.push(String(error)) })),
    upstreamHeaders: (_, header) => ({ [CELL]: header(CELL) ?? "" }),
    record(event) {
      events.set(event.requestId, event);
      log.push(requestLine(event, "json"), requestLine(event, "text"));
    },
    onBug: (place) => bugs.push(place),
  });
  atEnd(() => app.close());
  const started = await app.listen({ port: 0 });
  if (!started.ok) throw new Error(started.message);
  const origin = `http://127.0.0.1:${started.server.port}`;
  return { origin, sdks: sdks(origin) };
}

/** Whoever does not wait long for the one that fails has time for the one that answers, however busy this machine is. */
function patientWithGood(transport: Transport): Transport {
  const timeouts = { connectMs: PATIENT_MS, firstByteMs: PATIENT_MS, idleMs: PATIENT_MS, totalMs: PATIENT_MS };
  return {
    ...transport,
    call: (request, reader) => transport.call(request.path.startsWith("/good-") ? { ...request, timeouts } : request, reader),
  };
}

export interface Cell {
  readonly ingress: Dialect;
  readonly upstream: Dialect;
  readonly mode: "whole" | "streamed";
  /** `pair`: behind the deployment that fails stands one that answers. */
  readonly model: "alone" | "pair";
}

interface Played {
  readonly sdk: Sdk;
  readonly got: Got;
  readonly error: unknown;
  readonly event: RequestEvent;
  /** Calls that were to bring the answer, by deployment. */
  readonly calls: Readonly<Record<"bad" | "good", number>>;
  /** What the upstream that failed had said in full before it did. */
  readonly came: Came;
}

interface Play {
  readonly at?: Unreachable | undefined;
  readonly isSilent?: true | undefined;
  readonly isWithin?: true | undefined;
  readonly steps: (answer: Answer) => Promise<readonly Step[]> | readonly Step[];
  readonly sent?: ((frames: readonly Buffer[]) => readonly Buffer[]) | undefined;
}

/** Plays one cell to its end. Nothing may hang: its test's time is the bound. */
async function play(
  world: World,
  { ingress, upstream, mode, model }: Cell,
  { at, isSilent, isWithin, steps, sent }: Play,
): Promise<Played> {
  const { hosts, events } = world;
  world.cells += 1;
  const cell = `cell-${world.cells}`;
  const sdk = world[isSilent ? "impatient" : "patient"].sdks[ingress.id];
  if (sdk === undefined) throw new Error(`there is no package here for clients of ${ingress.id}`);
  const calls = { bad: 0, good: 0 };
  let came: Came = NOTHING;
  const heard = Promise.withResolvers<void>();
  hosts.scripts.set(cell, async (call) => {
    const host = call.path.startsWith("/good-") ? "good" : "bad";
    const isAnswer = isAnswerCall(call, upstream, isWithin === true);
    if (isAnswer) calls[host] += 1;
    const said = await hosts.ask(call);
    if (host === "good" || !isAnswer) return answered(said);
    const frames = framesIn(upstream, said.body);
    if (sent !== undefined) came = hear(upstream, sent(frames));
    return steps({
      dialect: upstream,
      said,
      frames,
      faulty: (faults) => hosts.ask(call, faults),
      heard: () => (came.text === "" ? Promise.resolve() : heard.promise),
    });
  });
  const got: Got = { text: "", finishes: [] };
  const question = {
    model: `${model}/${at ?? "bad"}-${upstream.id}`,
    headers: { [CELL]: cell, "x-request-id": cell },
    onText: heard.resolve,
  };
  let error: unknown;
  try {
    await (mode === "whole" ? sdk.whole(question, got) : sdk.stream?.(question, got));
  } catch (raised) {
    error = raised ?? new Error("nothing, and yet raised");
  }
  await until(() => events.has(cell));
  const event = events.get(cell);
  if (event === undefined) throw new Error("an event that was there is gone");
  events.delete(cell);
  return { sdk, got, error, event, calls, came };
}

/** The call that brings the answer: of work that is followed, the one that makes it, or the one that listens to it. */
function isAnswerCall({ method, path }: Call, { call: { follow } }: Dialect, isWithin: boolean): boolean {
  if (follow === undefined) return true;
  return isWithin ? method === "GET" && path.endsWith("/stream") : method === "POST" && !path.endsWith("/cancel");
}

function answered({
  status,
  headers,
  body,
}: {
  readonly status: number;
  readonly headers: object;
  readonly body: Buffer;
}): readonly Step[] {
  const { "content-type": type = "application/json" } = headers as { readonly "content-type"?: string };
  return [`HTTP/1.1 ${status} Whatever\r\ncontent-type: ${type}\r\ncontent-length: ${body.length}\r\n\r\n`, body];
}

/** Cut where the dialect's framing says that one ends. */
function framesIn({ framing }: Dialect, bytes: Buffer): readonly Buffer[] {
  if (framing.type === "aws_event_stream") {
    const frames: Buffer[] = [];
    for (let at = 0; at + 4 <= bytes.length; at += bytes.readUInt32BE(at)) frames.push(bytes.subarray(at, at + bytes.readUInt32BE(at)));
    return frames;
  }
  const texts = bytes.toString("utf8").split(framing.type === "ndjson" ? /(?<=\n)/ : /(?<=\n\n)/);
  return texts.map((text) => Buffer.from(text));
}

interface Came {
  readonly text: string;
  /** It has said why it ends. */
  readonly isFinished: boolean;
}
const NOTHING: Came = { text: "", isFinished: false };

function hear(dialect: Dialect, frames: readonly Buffer[]): Came {
  const ctx = fakeContext(catalog.dialects[dialect.id]?.traits ?? {}, { peer: dialect.id }) as never; // the traits are the dialect's own
  let text = "";
  const writer = createPartWriter({
    ctx,
    emit(event) {
      if (event.type === "part" && event.delta.type === "text") text += event.delta.text;
    },
  });
  const decoder = createFrameDecoder(dialect.framing, {
    onEvent({ data }) {
      if (data === terminatorOf(dialect.framing)) return;
      dialect.decodeEvent(JSON.parse(data) as never, writer, ctx); // what the sandbox says is valid
    },
  });
  decoder.push(Buffer.concat(frames));
  return { text, isFinished: writer.closeStream() === undefined };
}

/** Every sibling would say the same: nobody else is asked. */
const FINAL: ReadonlySet<FailureKind> = new Set(["invalid_request", "too_large", "context_window", "content_policy"]);

/** What an upstream's stream is made of: where a cut can be. */
export interface Streamed {
  readonly frames: number;
  /** So many frames hold the first words. */
  readonly firstWords: number;
}

/** Without a fault: the answer is given once, and is the same for everybody. */
export async function expectAnswer(world: World, cell: Cell): Promise<{ readonly text: string } & Streamed> {
  const streamed = { frames: 0, firstWords: 0 };
  const played = await play(world, cell, {
    isWithin: cell.mode === "streamed" ? true : undefined,
    steps({ dialect, said, frames }) {
      streamed.frames = frames.length;
      streamed.firstWords = frames.findIndex((_, at) => hear(dialect, frames.slice(0, at)).text !== "");
      return answered(said);
    },
  });
  expectWhole(played, undefined);
  expect(played.event.attempts.map(({ outcome }) => outcome)).toEqual(["ok"]);
  return { text: played.got.text, ...streamed };
}

/** Something went wrong before anything was said. */
export async function expectFault(world: World, cell: Cell, fault: Fault, full: string): Promise<void> {
  const { upstream } = cell;
  const { what: _, at, isSilent, isWithin, steps } = fault;
  const kind = kindIn(fault.kind, upstream);
  const played = await play(world, cell, { at, isSilent, isWithin, steps });
  const { event, sdk, error, calls, got } = played;
  const failed = expect.objectContaining({
    deployment: `${at ?? "bad"}-${upstream.id}/m`,
    outcome: kind,
    ...(fault.status === undefined ? {} : { status: fault.status }),
  });
  expect(calls.bad).toBe(at === undefined ? 1 : 0);
  if (cell.model === "pair" && !FINAL.has(kind)) {
    expectWhole(played, full);
    expect(event.attempts).toEqual([
      failed,
      expect.objectContaining({
        deployment: `good-${upstream.id}/m`,
        outcome: "ok",
        status: upstream.call.follow === undefined ? 200 : expect.any(Number),
      }),
    ]);
    expect(calls.good).toBe(1);
    return;
  }
  expect(event.attempts).toEqual([failed]);
  expect([event.outcome, calls.good, got.text, got.finishes]).toEqual([kind, 0, "", []]);
  if (error === undefined) throw new Error("nothing was raised");
  const seen = sdk.see(error);
  expect({ name: seen.name, status: seen.status }).toEqual(sdk.raises.before(kind));
  expectWords(seen, fault.says);
  if (kind === "rate_limit" && sdk.tellsHeaders) expectWait(seen.retryAfter, fault.waits);
}

/** A stream stopped after some of its frames. */
export async function expectBreak(
  world: World,
  cell: Cell,
  { what: _, steps, isSilent, kind, says }: Break,
  count: number,
  full: string,
): Promise<"second" | "broken" | "complete"> {
  const { upstream } = cell;
  const played = await play(world, cell, {
    isSilent,
    isWithin: true,
    steps: (answer) => steps(answer, answer.frames.slice(0, count), answer.frames[count] ?? Buffer.alloc(0)),
    sent: (frames) => frames.slice(0, count),
  });
  const { event, sdk, error, came, got, calls } = played;
  const [first, second] = event.attempts;
  expect(first?.deployment).toBe(`bad-${upstream.id}/m`);
  if (error === undefined && second === undefined) {
    // Whatever breaks once everything was said, the answer was complete.
    expect([came.isFinished, first?.outcome]).toEqual([true, "ok"]);
    expectWhole(played, full);
    return "complete";
  }
  if (kind !== undefined) expect(first?.outcome).toBe(kind);
  else expect(["network", "bad_response"]).toContain(first?.outcome);
  if (cell.model === "pair" && came.text === "") {
    expectWhole(played, full);
    expect([second?.deployment, second?.outcome, calls]).toEqual([`good-${upstream.id}/m`, "ok", { bad: 1, good: 1 }]);
    return "second";
  }
  // Nothing lost, nothing doubled, and nobody else asked.
  expect([got.text, event.attempts.length, calls]).toEqual([came.text, 1, { bad: 1, good: 0 }]);
  if (!came.isFinished) expect(got.finishes).toEqual([]);
  const seen = sdk.see(error);
  const raises = sdk.raises[came.text === "" ? "before" : "within"];
  expect({ name: seen.name, status: seen.status }).toEqual({ status: undefined, ...raises(first?.outcome as FailureKind) }); // an attempt that failed
  expectWords(seen, says);
  return "broken";
}

function expectWhole({ got, error }: Played, full: string | undefined): void {
  if (error !== undefined) throw error;
  expect(got.text).toBe(full ?? got.text);
  expect([got.text.split(" ").length, got.finishes.length]).toEqual([3, 1]);
}

function expectWords({ message }: Seen, says = ""): void {
  if (message === undefined) return;
  expect(message).toContain(says);
  expect(message).not.toContain("PLANTED");
}

function expectWait(told: string | undefined, waits: Fault["waits"]): void {
  if (waits === undefined) return expect(told).toBeUndefined();
  // A body may say it to the tenth of a second.
  expect(Math.ceil(Number(told))).toBeGreaterThanOrEqual(waits[0]);
  expect(Math.ceil(Number(told))).toBeLessThanOrEqual(waits[1]);
}

export async function expectClean({ log, bugs, patient, impatient, hosts }: World): Promise<void> {
  for (const { origin } of [patient, impatient])
    await until(async () => ((await (await fetch(`${origin}/health`)).json()) as { readonly in_flight: number }).in_flight === 0);
  expect(log.filter((line) => line.includes("PLANTED"))).toEqual([]);
  expect(bugs).toEqual([]);
  // What is still open is kept for the next call, and does nothing.
  for (const socket of hosts.open) expect(socket.writableLength).toBe(0);
}

/** All of them, so many at once; what was wrong with any is told together, each under its name. */
export async function all<Item>(
  items: readonly Item[],
  atOnce: number,
  nameOf: (item: Item) => string,
  run: (item: Item) => Promise<unknown>,
): Promise<void> {
  const wrong: string[] = [];
  const left = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of left) {
        try {
          await run(item);
        } catch (error) {
          wrong.push(`${nameOf(item)}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    }),
  );
  if (wrong.length > 0) throw new Error(`${wrong.length} of ${items.length}\n${wrong.join("\n")}`);
}

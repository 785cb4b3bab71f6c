// Plays one case of a recording and says in what it differs from what the recording expects: a client asks, the pipeline makes the call and reads
// what the provider is recorded to have said. Nobody is called.

import { isDeepStrictEqual } from "node:util";
import type { AnyDialect, ChatPart } from "../../contract/dialect.ts";
import type { FormEntry } from "../../contract/form.ts";
import { formatUsd } from "../../pricing/price.ts";
import { framesOf } from "../../transport/frames/frames.ts";
import { wholeBytes } from "../../transport/http1/pieced-body.ts";
import type { Generated } from "../generated.ts";
import { formWritten } from "./forms.ts";
import { followedStream, frameBytes, type Played, planFor, play, type Said, type Saying } from "./play.ts";
import type { Gives, RecordedCase } from "./recording.ts";

/** What is not as the recording says; empty when all is. */
export async function replay(generated: Generated, provider: string, one: RecordedCase): Promise<readonly string[]> {
  const planned = planFor(generated, provider, one.env);
  if (!planned.ok) return [planned.failure.message];
  const played = await play({
    ...one,
    generated,
    provider,
    plan: planned.value,
    stream: isStreamed(one),
    say: one.section === "requests" ? undefined : (dialect, origin) => sayingIn(one, dialect, origin),
  });
  switch (one.section) {
    case "requests":
      return one.refused === undefined ? requestDifferences(one, played) : differs("refused", played.event.outcome, one.refused);
    case "answers":
    case "streams":
      return answerDifferences(one.gives, played);
    case "errors": {
      const { outcome, failure } = played.event;
      const wait = one.retryAfterMs === undefined ? [] : differs("wait", failure?.retryAfterMs, one.retryAfterMs);
      return [...differs("kind", outcome, one.kind), ...wait];
    }
  }
}

const isStreamed = (one: RecordedCase): boolean => one.section === "streams" || (one.section === "errors" && one.frames !== undefined);

/** A stream of a call that is followed is one of several things said. */
function sayingIn(one: RecordedCase, dialect: AnyDialect, origin: string): Saying {
  const said = saidIn(one, dialect);
  const record = one.section === "streams" ? one.record : undefined;
  return isStreamed(one) ? followedStream(dialect, origin, said, record) : [said];
}

function saidIn(one: RecordedCase, { framing }: AnyDialect): Said {
  const frames = one.section === "streams" ? one.frames : one.section === "errors" ? one.frames : undefined;
  if (frames !== undefined) {
    const body = Buffer.concat(frames.map((frame) => frameBytes(frame, framing)));
    return { status: one.section === "errors" ? one.status : 200, headers: { "content-type": framesOf(framing).mediaType }, body };
  }
  const [status, headers, body] =
    one.section === "errors"
      ? [one.status, one.headers, one.body]
      : one.section === "answers"
        ? [200, one.headers, one.body]
        : [200, {}, {}];
  const text = typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body);
  const type = typeof body === "string" ? (body.startsWith("<") ? "text/html" : "text/plain") : "application/json";
  return { status, headers: { "content-type": type, ...headers }, body: Buffer.from(text) };
}

async function requestDifferences(
  one: Extract<RecordedCase, { section: "requests" }>,
  { sent, event }: Played,
): Promise<readonly string[]> {
  if (sent === undefined) return [`nobody was called: ${event.failure?.message ?? event.skipped[0]?.reason ?? event.outcome}`];
  // What was sent is answered by the stand-in, which checks it against the schema of the wire.
  if (event.outcome !== "ok") return [`it is not what its dialect takes: ${event.failure?.message ?? event.outcome}`];
  const { body: written = {} } = sent;
  const bytes = wholeBytes(written);
  const body: unknown = bytes
    ? JSON.parse(bytes.toString("utf8"))
    : Array.isArray(written)
      ? await formWritten(written as readonly FormEntry[]) // a list is a form
      : written;
  const losses = Object.fromEntries(event.losses.map(({ path, kind }) => [path, kind]));
  return [
    ...(one.url === undefined ? [] : differs("url", `${sent.origin}${sent.path}`, one.url)),
    ...one.headers.flatMap((name) => (sent.headers[name.toLowerCase()] === undefined ? [`no header ${name} was sent`] : [])),
    ...(one.sent === undefined ? [] : differs("sent", withoutDefault(body, one.sent), one.sent)),
    ...(one.lost === undefined ? [] : differs("lost", losses, one.lost)),
  ];
}

/** That nothing is streamed is often said though it goes without saying. */
function withoutDefault(body: unknown, wanted: unknown): unknown {
  if (typeof body !== "object" || body === null || !("stream" in body) || body.stream !== false) return body;
  if (typeof wanted === "object" && wanted !== null && "stream" in wanted) return body;
  const { stream: _, ...rest } = body;
  return rest;
}

function answerDifferences(gives: Gives, { event, parts, finish, answer }: Played): readonly string[] {
  if (event.outcome !== "ok") return [`it failed: ${event.outcome}: ${event.failure?.message ?? ""}`];
  const joined = (pick: (part: ChatPart) => string | undefined): string => parts.map((part) => pick(part) ?? "").join("");
  const calls = parts.flatMap((part) => (part.type === "tool_call" ? [{ name: part.name, arguments: part.arguments }] : []));
  const cost = event.cost === undefined ? "unknown" : Number(formatUsd(event.cost * 1_000_000n));
  return [
    ...differs(
      "text",
      joined((part) => (part.type === "text" ? part.text : undefined)),
      gives.text ?? "",
    ),
    ...differs(
      "thought",
      joined((part) => (part.type === "thinking" ? part.thinking : undefined)),
      gives.thought ?? "",
    ),
    ...differs(
      "refusal",
      joined((part) => (part.type === "refusal" ? part.refusal : undefined)),
      gives.refusal ?? "",
    ),
    ...differs("calls", calls, gives.calls ?? []),
    ...(gives.finish === undefined ? [] : differs("finish", finish, gives.finish)),
    ...(gives.usage === undefined ? [] : differs("usage", plain(event.usage ?? {}), gives.usage)),
    ...(gives.cost === undefined ? [] : differs("cost", cost, gives.cost)),
    ...(gives.canonical === undefined || holds(plain(answer), gives.canonical) ? [] : differs("canonical", plain(answer), gives.canonical)),
  ];
}

/** As JSON would have it: members that are undefined are not there. */
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** Whether all of `wanted` is in `value`; lists are of one length. */
function holds(value: unknown, wanted: unknown): boolean {
  if (typeof wanted !== "object" || wanted === null) return value === wanted;
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(wanted) && (!Array.isArray(value) || value.length !== wanted.length)) return false;
  return Object.entries(wanted).every(([key, one]) => holds((value as Readonly<Record<string, unknown>>)[key], one)); // only read
}

function differs(what: string, got: unknown, wanted: unknown): readonly string[] {
  const seen = plain(got);
  return isDeepStrictEqual(seen, wanted) ? [] : [`${what}: ${JSON.stringify(seen) ?? "nothing"}, recorded ${JSON.stringify(wanted)}`];
}

// What a stand-in is told to do wrong: the header `x-signalbox-sandbox`, read and written. The gateway writes into it what gateway.yaml says of
// the deployment and what the client asks for; the stand-in reads it and knows nothing else. Pure.

import { durationMs, shareOf } from "../config/units.ts";
import { FAILURE_KINDS, type FailureKind } from "../contract/failure.ts";
import type { PlanDeployment, SandboxFaults } from "../contract/plan.ts";

export const FAULTS_HEADER = "x-signalbox-sandbox";

/** Counts are events of a stream. Milliseconds. */
export interface Faults {
  /** Before the first byte. */
  latencyMs: number;
  /** Between two events of a stream. */
  chunkPaceMs: number;
  /** A status, or a kind of failure with the status and the words the dialect has for it; for this share of the calls. */
  error?: { readonly is: number | FailureKind; readonly rate: number };
  /** Said with an error. */
  retryAfterMs?: number;
  /** Break the connection after so many events, or in the middle of a whole answer. */
  cutAfter?: number;
  /** End the stream after so many events as if it were complete. */
  endAfter?: number;
  /** An error event of the dialect after so many events. */
  errorAfter?: number;
  /** Fall silent after so many events, or after the head of a whole answer. */
  stallAfter?: number;
  /** Instead of an answer: nothing, a web page, bytes that are no JSON, or no HTTP at all. */
  instead?: "empty" | "html" | "garbage" | "reset";
}

export type ReadFaults = { readonly ok: true; readonly faults: Faults } | { readonly ok: false; readonly message: string };

type Reader = (text: string, into: Faults) => string | undefined;

const milliseconds =
  (set: (into: Faults, ms: number) => void): Reader =>
  (text, into) => {
    const duration = durationMs(text);
    if (!duration.ok) return duration.problem;
    set(into, duration.value);
    return undefined;
  };

/** A count, or `otherwise` where none is written. */
const count =
  (set: (into: Faults, events: number) => void, otherwise: number): Reader =>
  (text, into) => {
    if (!/^\d{0,6}$/.test(text)) return `"${text}" is not a number of events`;
    set(into, text === "" ? otherwise : Number(text));
    return undefined;
  };

const instead =
  (what: NonNullable<Faults["instead"]>): Reader =>
  (text, into) => {
    if (text !== "") return "it takes no value";
    into.instead = what;
    return undefined;
  };

function readError(text: string, into: Faults): string | undefined {
  const [what = "", share = "100%"] = text.split("@");
  const rate = shareOf(share);
  if (!rate.ok) return rate.problem;
  const kind = FAILURE_KINDS.find((one) => one === what);
  if (kind === undefined && !/^[45]\d\d$/.test(what))
    return `"${what}" is neither a status from 400 to 599 nor one of ${FAILURE_KINDS.join(", ")}`;
  into.error = { is: kind ?? Number(what), rate: rate.value };
  return undefined;
}

/** Every fault by its name in the header. */
const READERS: Readonly<Record<string, Reader>> = {
  latency: milliseconds((into, ms) => (into.latencyMs = ms)),
  "chunk-pace": milliseconds((into, ms) => (into.chunkPaceMs = ms)),
  "retry-after": milliseconds((into, ms) => (into.retryAfterMs = ms)),
  error: readError,
  cut: count((into, events) => (into.cutAfter = events), 1),
  end: count((into, events) => (into.endAfter = events), 1),
  "error-after": count((into, events) => (into.errorAfter = events), 1),
  stall: count((into, events) => (into.stallAfter = events), 1),
  empty: instead("empty"),
  html: instead("html"),
  garbage: instead("garbage"),
  reset: instead("reset"),
};
export const FAULT_NAMES = Object.keys(READERS);

/** `latency=200ms,error=429@50%,cut=3`; a later one replaces an earlier one of its name. */
export function readFaults(header: string | undefined): ReadFaults {
  const faults: Faults = { latencyMs: 0, chunkPaceMs: 0 };
  for (const item of itemsOf(header)) {
    const { name, value } = partsOf(item);
    const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    if (read === undefined)
      return {
        ok: false,
        message: `${FAULTS_HEADER}: there is no fault "${name}"; known: ${FAULT_NAMES.join(", ")}, and on=<provider or provider/model>`,
      };
    const problem = read(value, faults);
    if (problem !== undefined) return { ok: false, message: `${FAULTS_HEADER}: ${name}: ${problem}` };
  }
  return { ok: true, faults };
}

/** The header for one call: the deployment's own faults, then the client's, if they are meant for it (`on=openai`, `on=openai/gpt-5-mini`). */
export function faultsHeader(
  { id, provider, sandbox }: Pick<PlanDeployment, "id" | "provider" | "sandbox">,
  asked: string | undefined,
): string {
  const items = itemsOf(asked).map((item) => ({ item, ...partsOf(item) }));
  const aims = items.filter(({ name }) => name === "on").map(({ value }) => value);
  const isMeant = aims.length === 0 || aims.some((aim) => aim === id || aim === provider);
  const theirs = isMeant ? items.filter(({ name }) => name !== "on").map(({ item }) => item) : [];
  return [...written(sandbox), ...theirs].join(",");
}

function written({ latencyMs, chunkPaceMs, error, cutAfterEvents }: SandboxFaults): readonly string[] {
  return [
    ...(latencyMs > 0 ? [`latency=${latencyMs}ms`] : []),
    ...(chunkPaceMs > 0 ? [`chunk-pace=${chunkPaceMs}ms`] : []),
    // Digits enough for any share a person writes, and no exponent.
    ...(error !== undefined ? [`error=${error.status}@${Number((error.rate * 100).toFixed(6))}%`] : []),
    ...(cutAfterEvents !== undefined ? [`cut=${cutAfterEvents}`] : []),
  ];
}

/** True for the nth call (from 0) of those that share `rate`: spread evenly, the first one first, exactly `rate` of any long run. */
export function isDrawn(rate: number, nth: number): boolean {
  // Shares such as 0.1 are not exact in binary: a hair less keeps 10 % of ten at one.
  const upTo = (calls: number) => Math.ceil(calls * rate - 1e-9);
  return upTo(nth + 1) > upTo(nth);
}

function itemsOf(header: string | undefined): readonly string[] {
  return (header ?? "").split(/[,\s]+/).filter((item) => item !== "");
}

function partsOf(item: string): { readonly name: string; readonly value: string } {
  const equals = item.indexOf("=");
  const name = equals === -1 ? item : item.slice(0, equals);
  return { name: name.toLowerCase().replaceAll("_", "-"), value: equals === -1 ? "" : item.slice(equals + 1) };
}

// A protocol of schema/batches read: templates filled, the state of a batch and the result of a line found where the protocol says. Pure.
// Whatever a provider answers is unknown until it was looked at; what is not there is undefined.

import type { BatchProtocol, BodyTemplate, NativeState, Places } from "../../contract/batches.ts";
import type { ResultCounts } from "../../contract/storage.ts";

export function fill(template: BodyTemplate, values: Readonly<Record<string, unknown>>): unknown {
  if (typeof template === "string") {
    const [, whole] = /^\{(\w+)\}$/.exec(template) ?? [];
    return whole === undefined ? template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])) : values[whole];
  }
  if (isList(template)) return template.map((item) => fill(item, values));
  if (typeof template !== "object") return template;
  return Object.fromEntries(Object.entries(template).map(([name, value]) => [name, fill(value, values)]));
}

/** Each value as one segment of the path. */
export const fillPath = (path: string, values: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));

export function memberAt(value: unknown, path: string): unknown {
  let found = value;
  for (const name of path.split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[name]; // an own member
  }
  return found;
}

export interface Fault {
  readonly code?: string | undefined;
  readonly message: string;
}

export interface StateOfBatch {
  readonly id: string;
  readonly state: NativeState;
  readonly counts: ResultCounts;
  /** Ids of the files that hold results. */
  readonly files: readonly string[];
  readonly fault: Fault | undefined;
}

/** Undefined when it is no batch. */
export function readState({ state, results }: BatchProtocol, body: unknown): StateOfBatch | undefined {
  const id = idOf(state, body);
  const told = stateTold(state.tells, body);
  if (id === undefined || told === undefined) return undefined;
  const { completed = "", failed = "" } = state.counts ?? {};
  return {
    id,
    state: told,
    counts: { completed: countAt(body, completed), failed: countAt(body, failed) },
    files: results.files.flatMap((path) => textAt(body, path) ?? []),
    fault: faultOf(state.faults, body),
  };
}

function idOf({ id: at, idAfter = "" }: BatchProtocol["state"], body: unknown): string | undefined {
  const id = textAt(body, at);
  return id?.startsWith(idAfter) === true ? id.slice(idAfter.length) || undefined : id;
}

/** Undefined where a word should tell, and there is none. */
function stateTold(tells: BatchProtocol["state"]["tells"], body: unknown): NativeState | undefined {
  if (tells.by === "rules") {
    const rule = tells.rules.find((one) => ("set" in one ? isSet(memberAt(body, one.set)) : countAt(body, one.above_zero) > 0));
    return rule?.is ?? "running";
  }
  const word = memberAt(body, tells.at);
  if (typeof word !== "string") return undefined;
  return Object.hasOwn(tells.words, word) ? (tells.words[word] ?? "running") : "running";
}

function faultOf(faults: BatchProtocol["state"]["faults"], body: unknown): Fault | undefined {
  if (faults === undefined) return undefined;
  const from = faults.in === undefined ? body : placesOf(faults.in).flatMap((place) => listOf(memberAt(body, place)))[0];
  const message = textAt(from, faults.message);
  return message === undefined ? undefined : { code: faults.code && codeAt(from, faults.code), message };
}

/** The id of a batch of a list, if it was made with this key. */
export const idIfMadeWith = (native: BatchProtocol, batch: unknown, key: string): string | undefined =>
  native.find !== undefined && memberAt(batch, native.find.at) === key ? idOf(native.state, batch) : undefined;

export type LineOutcomeTold =
  /** `status` is HTTP's; 400 stands for one that is not told of an error. */
  | { readonly type: "answer"; readonly status: number; readonly body: object }
  /** `passes`: it may well be answered when it is asked again. */
  | { readonly type: "error"; readonly error: Fault; readonly passes?: true | undefined }
  | { readonly type: "unrun"; readonly why: "cancelled" | "expired" };

export interface LineTold {
  readonly customId: string;
  readonly outcome: LineOutcomeTold;
}

/** Undefined when it tells of no line. */
export function readLineTold({ results }: BatchProtocol, told: unknown): LineTold | undefined {
  const customId = textAt(told, results.customId);
  if (customId === undefined) return undefined;
  const word = results.outcome === undefined ? undefined : memberAt(told, results.outcome.at);
  if (word !== undefined && word === results.outcome?.expired) return { customId, outcome: { type: "unrun", why: "expired" } };
  if (word !== undefined && word === results.outcome?.cancelled) return { customId, outcome: { type: "unrun", why: "cancelled" } };
  const answer = memberAt(told, results.answer);
  if (isObject(answer)) {
    const status = results.status === undefined ? undefined : memberAt(told, results.status);
    return { customId, outcome: { type: "answer", status: typeof status === "number" ? status : 200, body: answer } };
  }
  const failure = results.failure === undefined ? undefined : memberAt(told, results.failure);
  if (isObject(failure)) return { customId, outcome: { type: "answer", status: 400, body: failure } };
  const message = results.error && textAt(told, results.error.message);
  const code = results.error?.code && codeAt(told, results.error.code);
  const error = { code, message: message ?? "The provider gave neither an answer nor a reason." };
  const passes = code !== undefined && results.error?.passing?.includes(code) === true;
  return { customId, outcome: { type: "error", error, ...(passes ? { passes: true } : {}) } };
}

export const placesOf = (places: Places): readonly string[] => (typeof places === "string" ? [places] : places);

export function textAt(value: unknown, path: string): string | undefined {
  const found = memberAt(value, path);
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** Some say numbers. */
function codeAt(value: unknown, path: string): string | undefined {
  const found = memberAt(value, path);
  return typeof found === "number" ? String(found) : textAt(value, path);
}

/** A number, or a text of digits, as 64 bits are written in JSON. */
function countAt(value: unknown, path: string): number {
  const found = memberAt(value, path);
  const count = typeof found === "string" && /^\d+$/.test(found) ? Number(found) : found;
  return typeof count === "number" && Number.isSafeInteger(count) && count > 0 ? count : 0;
}

const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== false && value !== "";
const isList = (value: BodyTemplate): value is readonly BodyTemplate[] => Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

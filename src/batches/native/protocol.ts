// A protocol of schema/batches read: templates filled, the state of a batch and the result of a line found where the protocol says. Pure.
// Whatever a provider answers is unknown until it was looked at; what is not there is undefined.

import type { BatchProtocol, BodyTemplate, NativeState } from "../../contract/batches.ts";
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
  const id = memberAt(body, state.id);
  const word = memberAt(body, state.at);
  if (typeof id !== "string" || id === "" || typeof word !== "string") return undefined;
  const [first] = listOf(state.faults === undefined ? undefined : memberAt(body, state.faults.in));
  const told = state.faults === undefined ? undefined : textAt(first, state.faults.message);
  return {
    id,
    state: Object.hasOwn(state.words, word) ? (state.words[word] ?? "running") : "running",
    counts: { completed: countAt(body, state.counts.completed), failed: countAt(body, state.counts.failed) },
    files: results.files.flatMap((path) => textAt(body, path) ?? []),
    fault: told === undefined ? undefined : { code: state.faults?.code && textAt(first, state.faults.code), message: told },
  };
}

/** Ids of the batches in a list that were made with this key. */
export function findBatch({ find, state }: BatchProtocol, list: unknown, key: string): string | undefined {
  if (find === undefined) return undefined;
  const found = listOf(memberAt(list, find.in)).find((one) => memberAt(one, find.at) === key);
  return textAt(found, state.id);
}

export type LineOutcomeTold =
  /** `status` is HTTP's; 400 stands for one that is not told of an error. */
  | { readonly type: "answer"; readonly status: number; readonly body: object }
  | { readonly type: "error"; readonly error: Fault }
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
  const code = results.error?.code && textAt(told, results.error.code);
  return { customId, outcome: { type: "error", error: { code, message: message ?? "The provider gave neither an answer nor a reason." } } };
}

function textAt(value: unknown, path: string): string | undefined {
  const found = memberAt(value, path);
  return typeof found === "string" && found !== "" ? found : undefined;
}

function countAt(value: unknown, path: string): number {
  const found = memberAt(value, path);
  return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : 0;
}

const isList = (value: BodyTemplate): value is readonly BodyTemplate[] => Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

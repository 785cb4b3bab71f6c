// test/wire/<provider>.yaml as read: what a provider is sent, and what it says whole, streamed and when it refuses, each with what is to come of it.
// Reads text; plays nothing (replay.ts) and judges nothing (checks.ts).

import { FAILURE_KINDS } from "../../contract/failure.ts";
import { placeAt } from "../../source/source.ts";
import { type Pointer, parseYaml } from "../../source/yaml-source.ts";

export const SECTIONS = ["requests", "answers", "streams", "errors"] as const;
export type Section = (typeof SECTIONS)[number];

/** What a client asks, and of which model. */
interface Asking {
  /** What this shows, as the end of a sentence. */
  readonly is: string;
  readonly line: number;
  /** Upstream's name. */
  readonly model: string;
  /** Dialect in which `ask` is written. */
  readonly as: string;
  /** Undefined: a greeting. */
  readonly ask: Readonly<Record<string, unknown>> | undefined;
  /** The provider speaks that dialect beside others, and is called in it. */
  readonly direct: boolean;
  /** Of the environment. */
  readonly env: Readonly<Record<string, string>>;
}
export interface RecordedRequest extends Asking {
  readonly section: "requests";
  /** Undefined: not looked at. */
  readonly url?: string | undefined;
  /** Names that must be among those sent. */
  readonly headers: readonly string[];
  readonly sent?: unknown;
  /** Every loss, by its path. */
  readonly lost?: Readonly<Record<string, unknown>> | undefined;
  /** Nobody is called: the kind of failure the client gets. */
  readonly refused?: string | undefined;
}

/** What an answer comes to. Text, thought and calls count as empty where they are not named; the rest is not looked at then. */
export interface Gives {
  readonly text?: string | undefined;
  readonly thought?: string | undefined;
  readonly refusal?: string | undefined;
  readonly calls?: readonly { readonly name: string; readonly arguments: string }[] | undefined;
  readonly finish?: string | undefined;
  readonly usage?: Readonly<Record<string, number>> | undefined;
  /** Micro-dollars; `unknown` where nobody publishes a price. */
  readonly cost?: number | "unknown" | undefined;
  /** Members of the canonical answer, for operations other than chat. */
  readonly canonical?: unknown;
}
export interface RecordedAnswer extends Asking {
  readonly section: "answers";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly gives: Gives;
}
export interface RecordedStream extends Asking {
  readonly section: "streams";
  /** An object is a frame of the dialect; a text is data of one, or a comment if it begins with a colon. */
  readonly frames: readonly unknown[];
  /** Of a call that is followed: what its record says at the end. */
  readonly record?: object | undefined;
  readonly gives: Gives;
}
export interface RecordedError extends Asking {
  readonly section: "errors";
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A text is sent as it stands. */
  readonly body?: unknown;
  /** In a stream that began well. */
  readonly frames?: readonly unknown[] | undefined;
  readonly kind: string;
  readonly retryAfterMs?: number | undefined;
}
export type RecordedCase = RecordedRequest | RecordedAnswer | RecordedStream | RecordedError;

export interface Recording {
  readonly provider: string;
  readonly file: string;
  readonly cases: readonly RecordedCase[];
}
export type ReadRecording =
  | { readonly ok: true; readonly recording: Recording }
  | { readonly ok: false; readonly findings: readonly string[] };

const COMMON = ["is", "model", "as", "direct", "ask", "env"];
const KEYS: Readonly<Record<Section, readonly string[]>> = {
  requests: [...COMMON, "url", "headers", "sent", "lost", "refused"],
  answers: [...COMMON, "headers", "body", "gives"],
  streams: [...COMMON, "frames", "record", "gives"],
  errors: [...COMMON, "status", "headers", "body", "frames", "gives", "retry_after_ms"],
};
const NEEDED: Readonly<Record<Section, readonly string[]>> = {
  requests: ["is", "ask"],
  answers: ["is", "body", "gives"],
  streams: ["is", "frames", "gives"],
  errors: ["is", "gives"],
};
const GIVES = ["text", "thought", "refusal", "calls", "finish", "usage", "cost", "canonical"];

type Entry = Readonly<Record<string, unknown>>;
const isEntry = (value: unknown): value is Entry => typeof value === "object" && value !== null && !Array.isArray(value);

/** Everything wrong with it at once, each with its line. */
export function readRecording(file: string, text: string): ReadRecording {
  const yaml = parseYaml({ file, text });
  const lineOf = (pointer: Pointer): number => placeAt(yaml.source, yaml.nearestSpan(pointer, "key")?.start ?? 0).line;
  const findings = yaml.diagnostics.map(({ message }) => `${file}: ${message}`);
  const say = (pointer: Pointer, message: string) => void findings.push(`${file}:${lineOf(pointer)}: ${message}`);
  const root = isEntry(yaml.value) ? yaml.value : {};
  const provider = typeof root["provider"] === "string" ? root["provider"] : "";
  if (provider === "") say([], "it does not say whose it is (provider)");
  for (const key of Object.keys(root)) if (!TOP.includes(key)) say([key], `unknown key "${key}"`);

  const cases = SECTIONS.flatMap((section) => {
    const list = root[section];
    if (list !== undefined && !Array.isArray(list)) say([section], `${section} is no list`);
    return (Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((value, at): readonly RecordedCase[] => {
      const pointer = [section, at];
      if (!isEntry(value)) {
        say(pointer, "a case is an object");
        return [];
      }
      for (const key of Object.keys(value)) if (!KEYS[section].includes(key)) say([...pointer, key], `unknown key "${key}"`);
      for (const key of NEEDED[section]) if (value[key] === undefined) say(pointer, `it has no "${key}"`);
      const { gives } = value;
      if (isEntry(gives))
        for (const key of Object.keys(gives)) if (!GIVES.includes(key)) say([...pointer, "gives", key], `unknown key "${key}"`);
      if (section === "errors" && FAILURE_KINDS.every((kind) => kind !== gives)) say([...pointer, "gives"], "it gives no kind of failure");
      return [caseOf(section, value, root, lineOf(pointer))];
    });
  });
  return findings.length > 0 ? { ok: false, findings } : { ok: true, recording: { provider, file, cases } };
}

const TOP = ["provider", "model", "as", "env", ...SECTIONS];

/** Shapes were looked at as far as the tests of the file need; a member of a wrong type shows as a difference when it is played. */
function caseOf(section: Section, value: Entry, root: Entry, line: number): RecordedCase {
  const asking = {
    is: String(value["is"]),
    line,
    model: String(value["model"] ?? root["model"] ?? ""),
    as: String(value["as"] ?? root["as"] ?? "openai-chat"),
    ask: isEntry(value["ask"]) ? value["ask"] : undefined,
    direct: value["direct"] === true,
    env: { ...(root["env"] as Record<string, string> | undefined), ...(value["env"] as Record<string, string> | undefined) },
  };
  switch (section) {
    case "requests":
      return {
        ...asking,
        section,
        url: value["url"] as string | undefined,
        headers: (value["headers"] as readonly string[] | undefined) ?? [],
        sent: value["sent"],
        lost: value["lost"] as Entry | undefined,
        refused: value["refused"] as string | undefined,
      };
    case "answers":
      return {
        ...asking,
        section,
        headers: (value["headers"] as Record<string, string> | undefined) ?? {},
        body: value["body"],
        gives: (value["gives"] ?? {}) as Gives,
      };
    case "streams":
      return {
        ...asking,
        section,
        frames: (value["frames"] ?? []) as readonly unknown[],
        record: value["record"] as object | undefined,
        gives: (value["gives"] ?? {}) as Gives,
      };
    case "errors":
      return {
        ...asking,
        section,
        status: Number(value["status"] ?? 200),
        headers: (value["headers"] as Record<string, string> | undefined) ?? {},
        body: value["body"],
        frames: value["frames"] as readonly unknown[] | undefined,
        kind: String(value["gives"]),
        retryAfterMs: value["retry_after_ms"] as number | undefined,
      };
  }
}

// What a stand-in keeps of calls that are followed: the record each made, how far it is, and what its stream says. A record is at its end the
// second time it is asked for, or once its stream was listened to. Holds the last of them in memory; writes where the dialect says (Follow).

import type { Follow } from "../contract/follow.ts";
import type { Faults } from "./faults.ts";

/** As it will be, as it is meanwhile, and the frames of its stream. */
export interface Played {
  readonly body: object;
  readonly pending: object;
  readonly frames: readonly object[];
}

export interface HeldRecord extends Played {
  readonly id: string;
  readonly follow: Follow;
  /** Of the call that made it: they are played by its stream. */
  readonly faults: Faults;
  looks: number;
  isCancelled: boolean;
}

export interface RecordCall {
  readonly what: "look" | "cancel" | "stream";
  readonly id: string;
}

const MOST_HELD = 1000;
const LOOKS = 2;

export class Records {
  readonly #held = new Map<string, HeldRecord>();

  /** `base` is the address that `Follow`'s paths are below. */
  make(played: Played, { id, follow, faults, base }: Pick<HeldRecord, "id" | "follow" | "faults"> & { readonly base: string }): HeldRecord {
    const record: HeldRecord = {
      body: addressed(played.body, follow, id, base),
      pending: addressed(played.pending, follow, id, base),
      frames: played.frames,
      id,
      follow,
      faults,
      looks: 0,
      isCancelled: false,
    };
    const [oldest] = this.#held.keys();
    if (this.#held.size >= MOST_HELD && oldest !== undefined) this.#held.delete(oldest);
    this.#held.set(id, record);
    return record;
  }

  find(id: string): HeldRecord | undefined {
    return this.#held.get(id);
  }
}

/** What a call at a path below the base URL is to a record; undefined for other calls. */
export function recordCallOf({ poll, cancel, stream }: Follow, method: string, path: string): RecordCall | undefined {
  const ways = [
    { what: "look", method: "GET", path: poll.path },
    ...(cancel === undefined ? [] : [{ what: "cancel", method: "POST", path: cancel.path } as const]),
    ...(stream === undefined ? [] : [{ what: "stream", method: "GET", path: streamPath(poll.path) } as const]),
  ] as const;
  for (const way of ways) {
    const [before = "", after = ""] = way.path.split("{id}");
    const id = path.slice(before.length, path.length - after.length);
    if (way.method === method && path === `${before}${id}${after}` && /^[\w-]+$/.test(id)) return { what: way.what, id };
  }
  return undefined;
}

/** As it is told now. */
export function told({ body, pending, follow, looks, isCancelled }: HeldRecord): object {
  const { at, running, cancelled } = follow.status;
  if (looks >= LOOKS) return body;
  return written(pending, at, isCancelled ? cancelled : (running[Math.min(looks, running.length - 1)] ?? ""));
}

/** Once more it was asked for. */
export function look(record: HeldRecord): object {
  if (!record.isCancelled) record.looks += 1;
  return told(record);
}

/** What was waited for, or told in a stream, is at its end. */
export function finish(record: HeldRecord): object {
  record.looks = LOOKS;
  return told(record);
}

export function callOff(record: HeldRecord): object {
  record.isCancelled = record.looks < LOOKS;
  return told(record);
}

const streamPath = (poll: string): string => `${poll}/stream`;

function addressed(record: object, { id: at, poll, cancel, stream }: Follow, id: string, base: string): object {
  const address = (path: string): string => base + path.replace("{id}", id);
  let out = written(record, at, id);
  if (poll.at !== undefined) out = written(out, poll.at, address(poll.path));
  if (cancel?.at !== undefined) out = written(out, cancel.at, address(cancel.path));
  if (stream !== undefined) out = written(out, stream.at, address(streamPath(poll.path)));
  return out;
}

/** The object with a value at a path in it. */
export function written(value: unknown, path: readonly string[], wanted: unknown): object {
  const [first = "", ...rest] = path;
  const object = typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  return { ...object, [first]: rest.length === 0 ? wanted : written(object[first], rest, wanted) };
}

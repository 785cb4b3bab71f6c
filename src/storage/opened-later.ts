// A store of answers that is opened when somebody first asks for one, for a gateway that is a part of another program: who keeps nothing opens
// nothing. What has been kept for long enough is deleted at the opening and now and then after it, by a timer that holds no process up.

import type { Result } from "../contract/failure.ts";
import type { AnswerStore } from "../contract/storage.ts";
import { type Opened, openStorage, type Stores } from "./open.ts";

export interface LaterInput {
  readonly url: string;
  readonly readUrl?: string | undefined;
  /** Default: the real one. */
  readonly open?: ((url: string, options: { readonly readUrl?: string | undefined }) => Promise<Opened>) | undefined;
  /** Unix milliseconds. */
  readonly now: () => number;
}

export interface OpenedLater extends AnswerStore {
  /** Opens it; tried anew by whoever asks after a failure. */
  ready(): Promise<Result<Stores>>;
  close(): Promise<void>;
}

const SWEEP_EVERY_MS = 10 * 60_000;

export function openedLater({ url, readUrl, open = openStorage, now }: LaterInput): OpenedLater {
  let opening: Promise<Opened> | undefined;
  let sweep: NodeJS.Timeout | undefined;

  async function begin(): Promise<Opened> {
    const opened = await open(url, { readUrl });
    if (!opened.ok) {
      opening = undefined;
      return opened;
    }
    // What cannot be deleted now is deleted another time; it is not found meanwhile.
    const clean = () => void opened.storage.removeExpired(now()).catch(() => {});
    clean();
    sweep = setInterval(clean, SWEEP_EVERY_MS).unref();
    return opened;
  }
  async function ready(): Promise<Result<Stores>> {
    opening ??= begin();
    const opened = await opening;
    return opened.ok
      ? { ok: true, value: opened }
      : { ok: false, failure: { kind: "server_error", message: opened.message, code: "no_storage" } };
  }
  async function storage(): Promise<AnswerStore> {
    const opened = await ready();
    if (!opened.ok) throw new Error(opened.failure.message);
    return opened.value.storage;
  }

  return {
    ready,
    addKeptAnswer: async (answer) => (await storage()).addKeptAnswer(answer),
    keptAnswer: async (id) => (await storage()).keptAnswer(id),
    keptAnswerOfItem: async (itemId, owner) => (await storage()).keptAnswerOfItem(itemId, owner),
    deleteKeptAnswer: async (id) => (await storage()).deleteKeptAnswer(id),
    removeExpired: async (nowMs) => (await storage()).removeExpired(nowMs),
    async close() {
      const opened = await opening;
      clearInterval(sweep);
      opening = undefined;
      if (opened?.ok === true) await opened.close();
    },
  };
}

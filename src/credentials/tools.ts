// What credential sources need from outside. Types only.

import type { Result } from "../contract/failure.ts";

/** Posts a form and brings the whole answer, whatever its status. */
export type PostForm = (url: string, body: string) => Promise<Result<{ readonly status: number; readonly body: Buffer }>>;

export interface CredentialTools {
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly setTimer: (callback: () => void, delayMs: number) => { close(): unknown };
  readonly postForm: PostForm;
}

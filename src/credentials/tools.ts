// What credential sources need from outside. Types only.

import type { Result } from "../contract/failure.ts";

/** Posts a form and brings the whole answer, whatever its status. `headers` are sent beside the form's own. */
export type PostForm = (
  url: string,
  body: string,
  headers?: Readonly<Record<string, string>>,
) => Promise<Result<{ readonly status: number; readonly body: Buffer }>>;

export interface CredentialTools {
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly setTimer: (callback: () => void, delayMs: number) => { close(): unknown };
  readonly postForm: PostForm;
}

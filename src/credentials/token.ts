// A bearer token from any source that issues one, as the header of a call. The token is cached; see cached.ts.

import type { Authorised, CredentialSource } from "../contract/credentials.ts";
import type { Result } from "../contract/failure.ts";
import { type CacheInput, createCache } from "./cached.ts";

export interface Token {
  readonly token: string;
  /** To go along with it, by name in lower case. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export function createTokenSource(input: CacheInput<Token>): CredentialSource {
  const cache = createCache(input);
  const headersOf = (got: Result<Token>): Authorised =>
    got.ok ? { ok: true, value: { ...got.value.headers, authorization: `Bearer ${got.value.token}` } } : got;
  return {
    authorize() {
      const got = cache.get();
      return got instanceof Promise ? got.then(headersOf) : headersOf(got);
    },
    refused: () => cache.distrust(),
  };
}

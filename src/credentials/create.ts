// The one place that knows every kind of credentials: from what is bound to something that authorises calls. One source a provider, or a dialect
// of it that has others, made when its first call is; so nothing is loaded or asked for that no request needs.

import type { BoundCredentials, CredentialSource } from "../contract/credentials.ts";
import { awsSource } from "./aws.ts";
import { entraSource } from "./azure.ts";
import { googleSource } from "./google.ts";
import type { CredentialTools } from "./tools.ts";

/** Undefined for a provider whose key is static. */
export type Credentials = (provider: {
  readonly id: string;
  readonly credentials?: BoundCredentials | undefined;
}) => CredentialSource | undefined;

export function createCredentials(tools: CredentialTools): Credentials {
  const made = new WeakMap<BoundCredentials, CredentialSource>();
  return ({ credentials }) => {
    if (credentials === undefined) return undefined;
    let source = made.get(credentials);
    if (source === undefined) {
      source = sourceOf(credentials, tools);
      made.set(credentials, source);
    }
    return source;
  };
}

function sourceOf(credentials: BoundCredentials, tools: CredentialTools): CredentialSource {
  switch (credentials.type) {
    case "aws_sigv4":
      return awsSource(credentials, credentials.from, tools);
    case "google":
      return googleSource(credentials.scopes, credentials.from, tools);
    case "azure_entra":
      return entraSource(credentials.scope, credentials.from, tools);
  }
}

// Tokens of Microsoft Entra, through its own library, which is loaded when the first one is needed.

import type { TokenCredential } from "@azure/identity";
import type { CredentialSource, EntraCredentials } from "../contract/credentials.ts";
import { createTokenSource } from "./token.ts";
import type { CredentialTools } from "./tools.ts";

/** What the library is asked for; a parameter, so that it can be stood in for. */
export type MakeCredential = (from: EntraCredentials) => Promise<Pick<TokenCredential, "getToken">>;

export function entraSource(
  scope: string,
  from: EntraCredentials,
  tools: CredentialTools,
  make: MakeCredential = libraryCredential,
): CredentialSource {
  let credential: ReturnType<MakeCredential> | undefined;
  return createTokenSource({
    ...tools,
    fetch: async () => {
      credential ??= make(from);
      try {
        const token = await (await credential).getToken(scope);
        if (token === null) throw new Error("no token");
        return { value: { token: token.token }, expiresAtMs: token.expiresOnTimestamp };
      } catch (error) {
        credential = undefined;
        throw error;
      }
    },
    failure: () => ({ kind: "auth", message: "no access token could be had from Microsoft Entra with the credentials of this provider" }),
  });
}

/** Only the libraries' own chain reads the environment by itself. */
export const libraryCredential: MakeCredential = async (from) => {
  const library = await import("@azure/identity");
  switch (from.type) {
    case "secret":
      return new library.ClientSecretCredential(from.tenantId, from.clientId, from.clientSecret.reveal());
    case "workload":
      return new library.WorkloadIdentityCredential({ tenantId: from.tenantId, clientId: from.clientId, tokenFilePath: from.tokenFile });
    case "managed":
      return from.clientId === undefined
        ? new library.ManagedIdentityCredential()
        : new library.ManagedIdentityCredential({ clientId: from.clientId });
    case "machine":
      return new library.DefaultAzureCredential();
  }
};

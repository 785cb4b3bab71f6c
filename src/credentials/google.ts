// Tokens of Google Cloud: a service account's key signs for its own token here; every other kind of credentials (workload identity, a user's,
// the metadata server) is the library's, which is loaded only then.

import { createSign } from "node:crypto";
import type { CredentialSource, GoogleCredentials } from "../contract/credentials.ts";
import type { Expiring } from "./cached.ts";
import { createTokenSource, type Token } from "./token.ts";
import type { CredentialTools, PostForm } from "./tools.ts";

const TOKEN_URL = "https://oauth2.googleapis.com/token";
const GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const LIFETIME_S = 3600;

export interface ServiceAccount {
  readonly clientEmail: string;
  /** PEM. */
  readonly privateKey: string;
  readonly privateKeyId: string | undefined;
  readonly tokenUri: string;
}

export function googleSource(scopes: readonly string[], from: GoogleCredentials, tools: CredentialTools): CredentialSource {
  const file: unknown = from.type === "file" ? JSON.parse(from.json.reveal()) : undefined; // parsed once already, when it was bound
  const account = serviceAccount(file);
  const viaLibrary = account === undefined ? libraryTokens(scopes, file) : undefined;
  return createTokenSource({
    ...tools,
    fetch: () => (account === undefined ? (viaLibrary as NonNullable<typeof viaLibrary>)() : fetchToken(account, scopes, tools)),
    failure: () => ({ kind: "auth", message: "no access token could be had from Google Cloud with the credentials of this provider" }),
  });
}

/** Undefined for a file of another kind. */
export function serviceAccount(file: unknown): ServiceAccount | undefined {
  const { type, client_email, private_key, private_key_id, token_uri } = asRecord(file);
  if (type !== "service_account" || typeof client_email !== "string" || typeof private_key !== "string") return undefined;
  return {
    clientEmail: client_email,
    // Keys that went through a variable have their line ends spelled out.
    privateKey: private_key.replaceAll("\\n", "\n"),
    privateKeyId: typeof private_key_id === "string" ? private_key_id : undefined,
    tokenUri: typeof token_uri === "string" ? token_uri : TOKEN_URL,
  };
}

async function fetchToken(account: ServiceAccount, scopes: readonly string[], tools: CredentialTools): Promise<Expiring<Token>> {
  const nowMs = tools.now();
  const answer = await postForm(tools.postForm, account.tokenUri, { grant_type: GRANT, assertion: assertionOf(account, scopes, nowMs) });
  const { access_token, expires_in } = asRecord(answer);
  if (typeof access_token !== "string" || access_token === "") throw new Error("the answer holds no access token");
  const lifetimeS = Number(expires_in);
  return { value: { token: access_token }, expiresAtMs: nowMs + (lifetimeS > 0 ? lifetimeS : LIFETIME_S) * 1000 };
}

/** What a service account says of itself, signed with its key (RFC 7523). */
export function assertionOf(
  { clientEmail, privateKey, privateKeyId, tokenUri }: ServiceAccount,
  scopes: readonly string[],
  nowMs: number,
): string {
  const issuedAtS = Math.floor(nowMs / 1000);
  const header = { alg: "RS256", typ: "JWT", ...(privateKeyId === undefined ? {} : { kid: privateKeyId }) };
  const claims = { iss: clientEmail, scope: scopes.join(" "), aud: tokenUri, iat: issuedAtS, exp: issuedAtS + LIFETIME_S };
  const text = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `${text}.${createSign("RSA-SHA256").update(text).sign(privateKey, "base64url")}`;
}

async function postForm(post: PostForm, url: string, fields: Readonly<Record<string, string>>): Promise<unknown> {
  const answer = await post(url, new URLSearchParams(fields).toString());
  if (!answer.ok) throw new Error(answer.failure.message);
  if (answer.value.status !== 200) throw new Error(`the token endpoint answered ${answer.value.status}`);
  return JSON.parse(answer.value.body.toString("utf8"));
}

/** One client for all calls: it knows by itself how to ask anew. */
function libraryTokens(scopes: readonly string[], file: unknown): () => Promise<Expiring<Token>> {
  const made = async () => {
    const { GoogleAuth } = await import("google-auth-library");
    // The library's type of a credentials file is a union of everything it may hold.
    const auth = new GoogleAuth({ scopes: [...scopes], ...(file === undefined ? {} : { credentials: file as object }) });
    return auth.getClient();
  };
  let client: ReturnType<typeof made> | undefined;
  return async () => {
    client ??= made();
    try {
      const one = await client;
      const { token } = await one.getAccessToken();
      if (!token) throw new Error("no token");
      const { quotaProjectId, credentials } = one;
      return {
        value: { token, ...(quotaProjectId === undefined ? {} : { headers: { "x-goog-user-project": quotaProjectId } }) },
        expiresAtMs: credentials.expiry_date ?? undefined,
      };
    } catch (error) {
      client = undefined;
      throw error;
    }
  };
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

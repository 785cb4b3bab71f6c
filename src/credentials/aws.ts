// AWS Signature Version 4 of one call: exactly the path, the query, the headers and the bytes that will be sent. The signer is Smithy's, the
// chain that looks for credentials is the AWS SDK's; each is loaded when it is first needed.

import { createHash, createHmac, type Hash, type Hmac } from "node:crypto";
import type { Authorised, AwsBase, AwsCredentials, CallToAuthorise, CredentialSource } from "../contract/credentials.ts";
import type { Failure, Result } from "../contract/failure.ts";
import { assumeRole } from "./aws-role.ts";
import { createCache, type Expiring } from "./cached.ts";
import type { CredentialTools } from "./tools.ts";

/** As the AWS libraries call them. */
export interface AwsIdentity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** Asks whatever chain gives them; a parameter, so that it can be stood in for. */
export type FindIdentity = (from: Exclude<AwsBase, { type: "keys" }>) => Promise<AwsIdentity & { readonly expiration?: Date | undefined }>;

export interface AwsScope {
  readonly service: string;
  readonly region: string;
}

const UNUSABLE: Failure = { kind: "auth", message: "the AWS credentials of this provider cannot be used to sign" };
const FORM = "a form cannot be signed for AWS";

export function awsSource(
  scope: AwsScope,
  from: AwsCredentials,
  tools: CredentialTools,
  find: FindIdentity = libraryIdentity,
): CredentialSource {
  const cache = createCache<AwsIdentity>({
    ...tools,
    fetch: async (): Promise<Expiring<AwsIdentity>> => {
      if (from.type === "keys")
        return {
          value: {
            accessKeyId: from.accessKeyId,
            secretAccessKey: from.secretAccessKey.reveal(),
            sessionToken: from.sessionToken?.reveal(),
          },
          expiresAtMs: undefined,
        };
      if (from.type === "role")
        return assumeRole(from, scope.region, awsSource({ ...scope, service: "sts" }, from.with, tools, find), tools);
      const { expiration, ...value } = await find(from);
      return { value, expiresAtMs: expiration?.getTime() };
    },
    failure: () => ({ kind: "auth", message: "no AWS credentials could be had for this provider" }),
  });
  return {
    needsBody: true,
    async authorize(call) {
      const identity: Result<AwsIdentity> = await cache.get();
      if (!identity.ok) return identity;
      if (call.body === undefined) return { ok: false, failure: { kind: "auth", message: FORM } };
      return sign(call, call.body, scope, identity.value, tools.now()).catch((): Authorised => ({ ok: false, failure: UNUSABLE }));
    },
    refused: () => {
      if (from.type !== "keys") cache.distrust();
    },
  };
}

async function sign(call: CallToAuthorise, body: Buffer, scope: AwsScope, identity: AwsIdentity, nowMs: number): Promise<Authorised> {
  const { SignatureV4 } = await import("@smithy/signature-v4");
  const { host, hostname, protocol } = new URL(call.origin);
  const [path = "/", query = ""] = call.path.split(/\?(.*)/s);
  const { accessKeyId, secretAccessKey, sessionToken } = identity;
  const signer = new SignatureV4({
    ...scope,
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) },
    sha256: Sha256,
  });
  const signed = await signer.sign(
    { method: call.method, protocol, hostname, path, query: queryOf(query), headers: { ...call.headers, host }, body },
    { signingDate: new Date(nowMs) },
  );
  // The connection sets its own, to the same.
  const { host: _, ...headers } = signed.headers;
  return { ok: true, value: headers };
}

function queryOf(text: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(text);
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]));
}

/** Node's own hash in the shape the signer asks for. */
class Sha256 {
  readonly #secret: Uint8Array | undefined;
  #hash: Hash | Hmac;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#secret = secret === undefined ? undefined : bytesOf(secret);
    this.#hash = this.#begin();
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytesOf(data));
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }

  reset(): void {
    this.#hash = this.#begin();
  }

  #begin(): Hash | Hmac {
    return this.#secret === undefined ? createHash("sha256") : createHmac("sha256", this.#secret);
  }
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === "string") return Buffer.from(data);
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
}

const libraryIdentity: FindIdentity = async (from) => {
  const { defaultProvider } = await import("@aws-sdk/credential-provider-node");
  return defaultProvider(from.type === "profile" ? { profile: from.profile } : {})();
};

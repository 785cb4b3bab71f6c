// Credentials that are more than a key in a header: where they come from, once bound, and what turns them into headers of one call.
// Types only. Static keys are no part of this: the pipeline puts them on itself.

import type { Result } from "./failure.ts";

/** Not printed and not serialised; the same as a provider's key. */
interface Hidden {
  reveal(): string;
}

export type AwsCredentials =
  | AwsBase
  /** A role that is assumed with others. */
  | { readonly type: "role"; readonly roleArn: string; readonly externalId?: string | undefined; readonly with: AwsBase };

export type AwsBase =
  | { readonly type: "keys"; readonly accessKeyId: string; readonly secretAccessKey: Hidden; readonly sessionToken?: Hidden | undefined }
  | { readonly type: "profile"; readonly profile: string }
  /** Whatever this machine has: files, a role of the container or of the instance. */
  | { readonly type: "machine" };

export type GoogleCredentials =
  /** Text of a credentials file: a service account's key, or any other kind the library knows. */
  { readonly type: "file"; readonly json: Hidden } | { readonly type: "machine" };

export type EntraCredentials =
  | { readonly type: "secret"; readonly tenantId: string; readonly clientId: string; readonly clientSecret: Hidden }
  | { readonly type: "workload"; readonly tenantId: string; readonly clientId: string; readonly tokenFile: string }
  | { readonly type: "managed"; readonly clientId?: string | undefined }
  | { readonly type: "machine" };

/** How the calls to one provider are authorised, with everything bound. */
export type BoundCredentials =
  | { readonly type: "aws_sigv4"; readonly service: string; readonly region: string; readonly from: AwsCredentials }
  | { readonly type: "google"; readonly scopes: readonly string[]; readonly from: GoogleCredentials }
  | { readonly type: "azure_entra"; readonly scope: string; readonly from: EntraCredentials };

/** A call as it will be sent. */
export interface CallToAuthorise {
  readonly method: string;
  /** `https://host`, with its port where it is not the usual one. */
  readonly origin: string;
  /** With its query, encoded as it travels. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for a form, whose bytes are made while it is sent. */
  readonly body: Buffer | undefined;
}

/** Headers to add, in place of those of the same name. */
export type Authorised = Result<Readonly<Record<string, string>>>;

export interface CredentialSource {
  /** It has to see the body of a call, which must be there whole. */
  readonly needsBody?: true | undefined;
  /** A promise only where something has to be fetched or worked out. Never rejects; a failure is of kind `auth` and leaks nothing. */
  authorize(call: CallToAuthorise): Authorised | Promise<Authorised>;
  /** The upstream did not accept what was given for a call. */
  refused(): void;
}

// The first of a provider's ways to authorise whose secrets are there: as gateway.yaml gives them, or in the variables and files that people
// of each cloud are used to. Called by bind-plan.ts. Fetches nothing; which of a chain answers is known only once it is asked.

import type { AwsBase, AwsCredentials, BoundCredentials, EntraCredentials, GoogleCredentials } from "../contract/credentials.ts";
import type { Span } from "../contract/diagnostic.ts";
import type { BoundProvider, PlanAuth, PlanProvider, Template } from "../contract/plan.ts";
import type { Code } from "../source/codes.ts";
import type { ReadText } from "./load.ts";
import { createSecret } from "./secret.ts";

export type BoundAuth = Pick<BoundProvider, "auth" | "apiKey" | "credentials">;

export interface AuthInput {
  readonly provider: PlanProvider;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readFile: ReadText;
  /** Fills a template; undefined when something was missing, which is reported. */
  readonly fill: (template: Template, what: string) => string | undefined;
  readonly report: (code: Code, at: Span | null, message: string, help?: string) => void;
  /** Of the key or the credentials; otherwise where the provider is used. */
  readonly at: Span | null;
  /** The credentials file of Google Cloud, where there is one. */
  readonly googleFile: () => GoogleFile | undefined;
}

export interface GoogleFile {
  readonly text: string;
  readonly members: Readonly<Record<string, unknown>>;
}

const OPEN: BoundAuth = { auth: { type: "none" }, apiKey: undefined };

export function bindAuth(input: AuthInput): BoundAuth {
  for (const way of input.provider.auth) {
    const found = bindWay(way, input);
    if (found !== undefined) return found;
  }
  reportMissing(input);
  return OPEN;
}

/**
 * The same for one of the provider's further dialects, whose ways are other ones. What a cloud's credentials come to serves it too where its own
 * secrets are not there.
 */
export function bindWireAuth(input: AuthInput, whole: BoundAuth): BoundAuth {
  const [first, ...others] = input.provider.auth;
  for (const way of first === undefined ? [] : [first, ...others]) {
    const found = bindWay(way, input);
    if (found !== undefined) return found;
  }
  if (whole.credentials === undefined) reportMissing(input);
  return whole;
}

/** Undefined when its secrets are not there at all; when a part of them is missing or wrong, that is reported. */
function bindWay(way: PlanAuth, input: AuthInput): BoundAuth | undefined {
  const { provider, env, fill } = input;
  if (way.type === "none") return OPEN;
  const withCredentials = (credentials: BoundCredentials | undefined) => credentials && { ...OPEN, credentials };
  switch (way.type) {
    case "aws_sigv4": {
      const from = awsCredentials(input);
      const region = from && fill(way.region, "the region");
      return withCredentials(from && { type: "aws_sigv4", service: way.service, region: region ?? "", from });
    }
    case "google": {
      const from = googleCredentials(input);
      return withCredentials(from && { type: "google", scopes: way.scopes, from });
    }
    case "azure_entra": {
      const from = entraCredentials(input);
      return withCredentials(from && { type: "azure_entra", scope: way.scope, from });
    }
  }
  if (provider.apiKey) return { auth: way, apiKey: usableKey(fill(provider.apiKey, "")?.trim(), input) };
  const name = way.env.find((candidate) => env[candidate]);
  return name === undefined ? undefined : { auth: way, apiKey: usableKey(env[name]?.trim(), input) };
}

function usableKey(key: string | undefined, { provider, report, at }: AuthInput): BoundAuth["apiKey"] {
  if (key === undefined) return undefined;
  if (key === "" || !isHeaderValue(key))
    report("SB254", at, `the key of provider "${provider.id}" ${key === "" ? "is empty" : "holds characters that no header may"}`);
  return createSecret(key);
}

/** The parts that gateway.yaml gives, filled; "machine" for those of this machine; undefined when it gives nothing. */
function givenParts({ provider, fill, report, at }: AuthInput): "machine" | Readonly<Record<string, string>> | undefined {
  const { credentials } = provider;
  if (credentials === undefined) return undefined;
  if (credentials.type !== "parts") return "machine";
  const part = ([name, template]: readonly [string, Template]): readonly [string, string] => {
    const text = fill(template, `the ${name}`)?.trim();
    if (text === "") report("SB254", at, `the ${name} of provider "${provider.id}" is empty`);
    return [name, text ?? ""];
  };
  return Object.fromEntries(Object.entries(credentials.parts).map(part));
}

function awsCredentials(input: AuthInput): AwsCredentials | undefined {
  const { env } = input;
  const given = givenParts(input);
  if (given === "machine") return { type: "machine" };
  if (given !== undefined) {
    const { profile, access_key_id, secret_access_key = "", session_token, role_arn: roleArn, external_id: externalId } = given;
    const other: AwsBase = profile === undefined ? { type: "machine" } : { type: "profile", profile };
    const base = access_key_id === undefined ? other : keys(access_key_id, secret_access_key, session_token);
    return roleArn === undefined ? base : { type: "role", roleArn, externalId, with: base };
  }
  if (env["AWS_PROFILE"]) return { type: "profile", profile: env["AWS_PROFILE"] };
  if (env["AWS_ACCESS_KEY_ID"] || env["AWS_SECRET_ACCESS_KEY"]) {
    const [id, secret] = needed(input, ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]);
    return keys(id ?? "", secret ?? "", env["AWS_SESSION_TOKEN"]);
  }
  const hasRole = ["AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"].some(
    (name) => env[name],
  );
  return hasRole || hasFile(input, [".aws/credentials", ".aws/config"]) ? { type: "machine" } : undefined;
}

function keys(accessKeyId: string, secret: string, token: string | undefined): AwsBase {
  return {
    type: "keys",
    accessKeyId: accessKeyId.trim(),
    secretAccessKey: createSecret(secret.trim()),
    sessionToken: token ? createSecret(token.trim()) : undefined,
  };
}

function googleCredentials(input: AuthInput): GoogleCredentials | undefined {
  const { env, provider } = input;
  if (provider.credentials?.type === "machine") return { type: "machine" };
  const file = input.googleFile();
  if (file !== undefined) return { type: "file", json: createSecret(file.text) };
  // A file that was named and cannot be used has been reported.
  if (provider.credentials !== undefined || env["GOOGLE_APPLICATION_CREDENTIALS"]) return { type: "machine" };
  // Cloud Run and others that say where their metadata server is.
  return env["K_SERVICE"] || env["GCE_METADATA_HOST"] ? { type: "machine" } : undefined;
}

const GCLOUD_FILE = ".config/gcloud/application_default_credentials.json";

/** The credentials file that gateway.yaml gives by text or path, that GOOGLE_APPLICATION_CREDENTIALS names, or that gcloud left at home. */
export function googleFileOf(input: Omit<AuthInput, "googleFile">): GoogleFile | undefined {
  const { provider, env, fill, report, at, readFile } = input;
  if (provider.auth.every(({ type }) => type !== "google")) return undefined;
  const given = provider.credentials?.type === "text" ? fill(provider.credentials.text, "the credentials") : undefined;
  if (provider.credentials !== undefined && given === undefined) return undefined;
  const named = given ?? env["GOOGLE_APPLICATION_CREDENTIALS"];
  const isText = given?.trimStart().startsWith("{") === true;
  const path = named ?? (env["HOME"] ? `${env["HOME"]}/${GCLOUD_FILE}` : undefined);
  if (path === undefined) return undefined;
  const answer = isText ? { ok: true as const, text: path } : readFile(path);
  const who = `provider "${provider.id}"`;
  if (!answer.ok) {
    if (named !== undefined) report("SB252", at, `${path} cannot be read: ${answer.reason}; the credentials of ${who} need it`);
    return undefined;
  }
  const members = parsedObject(answer.text);
  if (members !== undefined && typeof members["type"] === "string") return { text: answer.text, members };
  report("SB254", at, `the credentials of ${who} are no credentials file of Google Cloud: JSON with a type`);
  return undefined;
}

function entraCredentials(input: AuthInput): EntraCredentials | undefined {
  const { env } = input;
  const given = givenParts(input);
  if (given === "machine") return { type: "machine" };
  if (given !== undefined) {
    const { tenant_id: tenantId, client_id: clientId = "", client_secret, token_file } = given;
    if (tenantId === undefined) return { type: "managed", clientId };
    return token_file === undefined
      ? { type: "secret", tenantId, clientId, clientSecret: createSecret(client_secret ?? "") }
      : { type: "workload", tenantId, clientId, tokenFile: token_file };
  }
  if (env["AZURE_CLIENT_SECRET"]) {
    const [tenantId = "", clientId = ""] = needed(input, ["AZURE_TENANT_ID", "AZURE_CLIENT_ID", "AZURE_CLIENT_SECRET"]);
    return { type: "secret", tenantId, clientId, clientSecret: createSecret(env["AZURE_CLIENT_SECRET"]) };
  }
  const tokenFile = env["AZURE_FEDERATED_TOKEN_FILE"];
  if (tokenFile) {
    const [tenantId = "", clientId = ""] = needed(input, ["AZURE_TENANT_ID", "AZURE_CLIENT_ID", "AZURE_FEDERATED_TOKEN_FILE"]);
    return { type: "workload", tenantId, clientId, tokenFile };
  }
  return env["IDENTITY_ENDPOINT"] || env["MSI_ENDPOINT"] ? { type: "managed", clientId: env["AZURE_CLIENT_ID"] || undefined } : undefined;
}

/** The values of variables that only mean something together. */
function needed({ env, report, at, provider }: AuthInput, names: readonly string[]): readonly (string | undefined)[] {
  const missing = names.filter((name) => !env[name]);
  const there = names.filter((name) => env[name]);
  if (missing.length > 0)
    report("SB251", at, `${missing.join(" and ")} is not set beside ${there.join(" and ")}; provider "${provider.id}" needs them together`);
  return names.map((name) => env[name]?.trim());
}

function hasFile({ env, readFile }: AuthInput, files: readonly string[]): boolean {
  const home = env["HOME"];
  return home !== undefined && home !== "" && files.some((file) => readFile(`${home}/${file}`).ok);
}

/** Every way's variables at once: any of them would do. */
function reportMissing({ provider, report, at }: AuthInput): void {
  const who = `provider "${provider.id}"`;
  const ways = provider.auth.flatMap((way) => variablesOf(way));
  const [mayBeKey, mayBeCredentials] = [provider.auth.some((way) => "env" in way), provider.auth.some((way) => !("env" in way))];
  if (ways.length === 0) return report("SB251", at, `${who} has no key`, "give it an api_key");
  const given = [...(mayBeKey ? ["an api_key"] : []), ...(mayBeCredentials ? ["credentials"] : [])].join(" or ");
  const machine = mayBeCredentials ? " (`credentials: default` takes those of this machine)" : "";
  const below = `give "${provider.id}" ${given} under \`providers:\`${machine}`;
  report(
    "SB251",
    at,
    `${ways.join(" or ")} is not set; ${who} needs ${ways.length > 1 ? "one of them" : "it"}`,
    `set ${ways.length > 1 && mayBeCredentials ? "one" : "it"}, or ${below}`,
  );
}

/** As a message names them. */
function variablesOf(way: PlanAuth): readonly string[] {
  switch (way.type) {
    case "none":
      return [];
    case "aws_sigv4":
      return ["AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"];
    case "google":
      return ["GOOGLE_APPLICATION_CREDENTIALS"];
    case "azure_entra":
      return ["AZURE_TENANT_ID with AZURE_CLIENT_ID and AZURE_CLIENT_SECRET"];
  }
  return way.env;
}

function parsedObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

/** Visible characters, blanks and tabs of Latin-1: what HTTP allows. */
export const isHeaderValue = (value: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(value);

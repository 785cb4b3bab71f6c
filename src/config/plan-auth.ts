// How the calls to a provider are authorised: the catalogue's ways, narrowed to those that can use what gateway.yaml gives. Pure; looks at no
// variable and no secret. bind-auth.ts takes the first whose secrets are there.

import type { AuthScheme, CatalogProvider } from "../contract/catalog.ts";
import type { Span } from "../contract/diagnostic.ts";
import type { PlanAuth, PlanCredentials, Template } from "../contract/plan.ts";
import type { Code } from "../source/codes.ts";
import type { ConfigAuth, ConfigCredentials, ConfigProvider, CredentialPart } from "./config.ts";

type Add = (code: Code, at: Span | null, message: string, help?: string) => void;
type Given = Pick<ConfigProvider, "apiKey" | "credentials" | "auth">;

/** Parts that make credentials together. */
const WHOLE: Readonly<Record<"aws_sigv4" | "azure_entra", readonly (readonly CredentialPart[])[]>> = {
  aws_sigv4: [["access_key_id", "secret_access_key"], ["access_key_id", "secret_access_key", "session_token"], ["profile"]],
  azure_entra: [["tenant_id", "client_id", "client_secret"], ["tenant_id", "client_id", "token_file"], ["client_id"]],
};

const isKey = (way: PlanAuth) => way.type === "bearer" || way.type === "header" || way.type === "query";

/** Empty when no way can use what is given. */
export function planAuth(
  known: readonly AuthScheme[] | undefined,
  given: Given | undefined,
  filled: (text: string) => Template,
): readonly PlanAuth[] {
  const ways = waysOf(known, given?.auth?.value, filled);
  const { apiKey, credentials } = given ?? {};
  if (apiKey) {
    const isOpen = ways.every(({ type }) => type === "none") && given?.auth === undefined;
    return isOpen ? [{ type: "bearer", env: [] }] : ways.filter(isKey).slice(0, 1);
  }
  return credentials ? ways.filter((way) => takes(way, credentials.value)).slice(0, 1) : ways;
}

/**
 * The ways of one of a provider's further dialects, where they are not the provider's own; undefined: those. What gateway.yaml says of the dialect
 * beats what it says of the provider, and that the catalogue; a key is the provider's, placed as the dialect wants it.
 */
export function planWireAuth(
  known: Pick<CatalogProvider, "auth" | "also"> | undefined,
  given: ConfigProvider | undefined,
  dialect: string,
  filled: (text: string) => Template,
): readonly PlanAuth[] | undefined {
  const said = given?.also.find(({ value }) => value === dialect);
  const ofWire = given?.auth === undefined ? known?.also?.[dialect]?.auth : undefined;
  if (said?.auth === undefined && said?.apiKey === undefined && ofWire === undefined) return undefined;
  const ways = ofWire ?? known?.auth;
  const auth = said?.auth ?? given?.auth;
  if (auth?.value.type === "none" || (auth === undefined && said?.apiKey === undefined && ways?.every(({ type }) => type === "none")))
    return [{ type: "none" }];
  const planned = planAuth(
    ways,
    { apiKey: said?.apiKey ?? given?.apiKey, credentials: said?.apiKey ? undefined : given?.credentials, auth },
    filled,
  );
  return planned.length === 0 ? undefined : planned;
}

function waysOf(
  known: readonly AuthScheme[] | undefined,
  wanted: ConfigAuth | undefined,
  filled: (text: string) => Template,
): readonly PlanAuth[] {
  const env = (known ?? []).flatMap((one) => ("env" in one ? one.env : []));
  if (wanted === undefined)
    return known?.map((one) => (one.type === "aws_sigv4" ? { ...one, region: filled(one.region) } : one)) ?? [{ type: "bearer", env }];
  if (wanted.type === "bearer") return [{ type: "bearer", env }];
  if (wanted.type === "header") return [{ type: "header", header: wanted.header, env }];
  return wanted.type === "query" ? [{ type: "query", param: wanted.param, env }] : [wanted];
}

function takes({ type }: PlanAuth, credentials: ConfigCredentials): boolean {
  if (type !== "aws_sigv4" && type !== "google" && type !== "azure_entra") return false;
  if (credentials.type === "machine") return true;
  if (type === "google" || credentials.type === "text") return type === "google" && credentials.type === "text";
  const given = [...credentials.parts.keys()];
  const isRole = type === "aws_sigv4" && given.includes("role_arn");
  const parts = isRole ? given.filter((part) => part !== "role_arn" && part !== "external_id") : given;
  // A role alone is assumed with what the machine has.
  if (isRole && parts.length === 0) return true;
  return WHOLE[type].some((whole) => whole.length === parts.length && whole.every((part) => parts.includes(part)));
}

export function planCredentials(given: ConfigCredentials): PlanCredentials {
  if (given.type !== "parts") return given;
  return { type: "parts", parts: Object.fromEntries([...given.parts].map(([name, { value }]) => [name, value])) };
}

/** What an entry gives fits what its provider takes. */
export function checkSecrets(entry: ConfigProvider, known: CatalogProvider | undefined, add: Add): void {
  const { id, apiKey, credentials, auth } = entry;
  const provider = `provider "${id}"`;
  const asIs = (text: string): Template => [{ type: "text", text }];
  if (auth?.value.type === "none" && (apiKey ?? credentials)) {
    const [what, at] = apiKey ? ["an api_key", apiKey.at] : ["credentials", credentials?.at ?? null];
    return add("SB207", at, `${provider} has ${what} and says \`auth: none\``, "remove one of them");
  }
  if (apiKey && credentials) return add("SB207", credentials.at, `${provider} has an api_key and credentials`, "remove one of them");
  const ways = waysOf(known?.auth, auth?.value, asIs);
  if (apiKey ?? credentials) {
    if (planAuth(known?.auth, entry, asIs).length > 0) return;
    const [what, at] = apiKey ? ["an api_key", apiKey.at] : ["these credentials", credentials?.at ?? null];
    return add("SB236", at, `${provider} has no use for ${what}`, `it takes ${ways.map(wordsFor).join("; or ")}`);
  }
  if (ways.some((way) => !isKey(way))) return;
  if (!known) add("SB230", entry.at, `${provider} has neither an api_key nor \`auth: none\``);
  else if (auth && known.auth.every(({ type }) => type === "none")) add("SB230", auth.at, `${provider} needs an api_key for that`);
}

/** The same of what is said of one of its further dialects. */
export function checkWireSecrets(entry: ConfigProvider, known: CatalogProvider | undefined, add: Add): void {
  for (const { value: dialect, apiKey, auth } of entry.also) {
    const what = `provider "${entry.id}" for ${dialect}`;
    if (auth?.value.type === "none") {
      if (apiKey) add("SB207", apiKey.at, `${what} has an api_key and says \`auth: none\``, "remove one of them");
    } else if (auth && !apiKey && !entry.apiKey && !entry.credentials && (known?.auth ?? []).every(({ type }) => type === "none"))
      add("SB230", auth.at, `${what} needs an api_key for that`);
    else if ((apiKey ?? auth) && planWireAuth(known, entry, dialect, (text) => [{ type: "text", text }]) === undefined)
      add("SB236", (apiKey ?? auth)?.at ?? null, `${what} has no use for ${apiKey ? "an api_key" : "these credentials"}`);
  }
}

/** Variables by which a way's secrets are told to be there, best first; what else belongs to them, start asks for. */
export function tellingVariables(way: AuthScheme): readonly string[] {
  switch (way.type) {
    case "none":
      return [];
    case "aws_sigv4":
      return ["AWS_ACCESS_KEY_ID", "AWS_PROFILE"];
    case "google":
      return ["GOOGLE_APPLICATION_CREDENTIALS"];
    case "azure_entra":
      return ["AZURE_CLIENT_SECRET"];
  }
  return way.env;
}

function wordsFor(way: PlanAuth): string {
  if (way.type === "none") return "nothing";
  if (way.type === "google") return "`credentials`: default, or a credentials file";
  if (way.type !== "aws_sigv4" && way.type !== "azure_entra") return "an `api_key`";
  const role = way.type === "aws_sigv4" ? "; each with a role_arn, or that alone" : "";
  return `\`credentials\`: default, or ${WHOLE[way.type].map((parts) => parts.join(" + ")).join(", or ")}${role}`;
}

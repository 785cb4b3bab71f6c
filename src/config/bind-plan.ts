// Fills a plan's references from the environment and from files at start. Every missing name is listed at once, with the place it was
// written at. Only providers in use are looked at. Holds keys as Secrets; prints none.

import type { Checked, Diagnostic, Span } from "../contract/diagnostic.ts";
import type {
  BoundPlan,
  BoundProvider,
  BoundWire,
  GatewayPlan,
  PlanProvider,
  PlanWire,
  Template,
  TemplatePiece,
} from "../contract/plan.ts";
import { type Code, diagnostic } from "../source/codes.ts";
import { sortDiagnostics } from "../source/report.ts";
import { bindAccess } from "./bind-access.ts";
import { type BoundAuth, bindAuth, bindWireAuth, type GoogleFile, googleFileOf, isHeaderValue } from "./bind-auth.ts";
import { bindGate } from "./bind-gate.ts";
import { bindSettings, queryOf } from "./bind-settings.ts";
import { type Config, DEFAULT_MEDIA } from "./config.ts";
import type { ReadText } from "./load.ts";
import { createSecret } from "./secret.ts";
import { readUrlProblem, storageProblem } from "./storage-url.ts";

export interface BindInput {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readFile: ReadText;
  /** Where things were written, when the plan came from a file. */
  readonly config?: Config | undefined;
  /** Keys and secret headers are neither read nor needed: every provider is a stand-in of this process. */
  readonly sandbox?: boolean | undefined;
}

type Fill = (template: Template, at: Span | null, what: string, settingOf?: (name: string) => string | undefined) => string | undefined;

const STAND_IN = "sandbox";
const IN_MEMORY = "sqlite::memory:";

/** An empty variable counts as not set. */
export function bindPlan(plan: GatewayPlan, { env, readFile, config, sandbox = false }: BindInput): Checked<BoundPlan> {
  const diagnostics: Diagnostic[] = [];
  const report = (code: Code, at: Span | null, message: string, help?: string) => {
    // What two dialects of a provider lack is one thing to set.
    if (diagnostics.some((one) => one.code === code && one.message === message && one.at?.start === at?.start)) return;
    diagnostics.push(
      at ? diagnostic(code, { at, message, help }) : diagnostic(code, { file: config?.file ?? "gateway.yaml", message, help }),
    );
  };
  const fill: Fill = (template, at, what, settingOf) => {
    const texts = template.map((piece): string | undefined => {
      if (piece.type === "text") return piece.text;
      if (piece.type === "env") {
        const value = env[piece.name] || piece.fallback;
        if (value === undefined) report("SB251", at, `${piece.name} is not set; ${what} needs it`);
        return value;
      }
      if (piece.type === "setting") return settingOf?.(piece.name);
      const answer = readFile(piece.path);
      if (!answer.ok) report("SB252", at, `${piece.path} cannot be read: ${answer.reason}; ${what} needs it`);
      return answer.ok ? answer.text.trim() : undefined;
    });
    return texts.every((text) => text !== undefined) ? texts.join("") : undefined;
  };

  const bindProvider = (provider: PlanProvider): BoundProvider => {
    const entry = config?.providers.get(provider.id);
    const usedAt = entry?.at ?? placeOfUse(config, provider.id);
    const who = `provider "${provider.id}"`;
    const secretsAt = (entry?.apiKey ?? entry?.credentials)?.at ?? usedAt;
    const authInput = {
      provider,
      env,
      readFile,
      report,
      at: secretsAt,
      fill: (template: Template, what: string): string | undefined =>
        fill(template, secretsAt, what === "" ? who : `${what} of ${who}`, settingOf),
    };
    const googleFile: () => GoogleFile | undefined = once(() => googleFileOf(authInput));
    // Nobody is called in the sandbox, so no address has to be true and no setting is needed.
    const settingOf: (name: string) => string | undefined = sandbox
      ? () => STAND_IN
      : bindSettings({
          provider,
          env,
          fill,
          report,
          placeOf: (name) => entry?.settings.get(name)?.at ?? usedAt,
          credential: (member) => stringOf(googleFile()?.members[member]),
        });
    const text = (template: Template, what: string, at = usedAt): string => fill(template, at, `${what} of ${who}`, settingOf) ?? "";
    const address = (template: Template, at: Span | null): string =>
      sandbox
        ? `http://${provider.id.toLowerCase().replace(/[^a-z0-9-]/g, "-")}.sandbox.invalid`
        : checked(fill(template, at, `the base_url of ${who}`, settingOf), at, who);
    const paths = ({ path, streamPath }: Pick<PlanWire, "path" | "streamPath">): Pick<BoundWire, "path" | "streamPath"> => ({
      ...(path === undefined ? {} : { path: text(path, "the path") }),
      ...(streamPath === undefined ? {} : { streamPath: text(streamPath, "the path") }),
    });
    const headersOf = (templates: Readonly<Record<string, Template>>, placeOf: (name: string) => Span | null): Record<string, string> => {
      const headers: Record<string, string> = {};
      for (const [name, template] of Object.entries(templates)) {
        const at = placeOf(name);
        const value = sandbox ? standIn(template) : fill(template, at, `the header "${name}" of ${who}`, settingOf);
        if (value !== undefined && !isHeaderValue(value))
          report("SB254", at, `the header "${name}" of ${who} holds characters that no header may`);
        if (value !== undefined) headers[name] = value;
      }
      return headers;
    };
    const headers = headersOf(provider.headers, (name) => entry?.headers.get(name)?.at ?? usedAt);
    const queryFor = (parameters: Readonly<Record<string, Template>>): string =>
      queryOf(
        sandbox ? [] : Object.entries(parameters).map(([name, value]) => [name, text(value, `the query parameter "${name}"`)] as const),
      );
    const whole = sandbox ? standInAuth(provider) : bindAuth({ ...authInput, googleFile });
    const access = ({ auth, apiKey }: Pick<PlanWire, "auth" | "apiKey">, dialect: string): Pick<BoundWire, "access"> => {
      if (auth === undefined) return {};
      const ofWire = { ...provider, auth, apiKey: apiKey ?? provider.apiKey };
      const at = entry?.also.find(({ value }) => value === dialect)?.apiKey?.at ?? secretsAt;
      return { access: sandbox ? standInAuth(ofWire) : bindWireAuth({ ...authInput, provider: ofWire, at, googleFile }, whole) };
    };
    const also = Object.entries(provider.also ?? {}).map(
      ([dialect, { baseUrl, path, streamPath, query, headers: sent, auth, apiKey, ...wire }]): [string, BoundWire] => [
        dialect,
        {
          ...wire,
          ...(sent === undefined ? {} : { headers: headersOf(sent, () => usedAt) }),
          ...(query === undefined ? {} : { query: queryFor(query) }),
          ...paths({ path, streamPath }),
          ...(baseUrl === undefined
            ? {}
            : { baseUrl: address(baseUrl, entry?.also.find(({ value }) => value === dialect)?.baseUrl?.at ?? usedAt) }),
          ...access({ auth, apiKey }, dialect),
        },
      ],
    );
    const asked = queryFor(provider.query ?? {});
    // Also in the sandbox, where another address is called; whatever it lacks has been reported, or is nobody's concern there.
    const quietly = (piece: TemplatePiece): string =>
      piece.type === "text"
        ? piece.text
        : piece.type === "setting"
          ? (settingOf(piece.name) ?? "")
          : piece.type === "env"
            ? env[piece.name] || (piece.fallback ?? "")
            : "";
    const ownPath = URL.parse(provider.baseUrl.map(quietly).join(""))?.pathname.replace(/\/+$/, "");
    const lookups = provider.lookups?.map(({ baseUrl, ...lookup }) => ({ ...lookup, baseUrl: address(baseUrl, usedAt) }));
    const {
      lookups: _lookups,
      also: _wires,
      path,
      streamPath,
      query: _query,
      settings: _settings,
      auth: _auth,
      credentials: _given,
      ...rest
    } = provider;
    return {
      ...rest,
      ...(lookups === undefined ? {} : { lookups }),
      ...(also.length === 0 ? {} : { also: Object.fromEntries(also) }),
      baseUrl: address(provider.baseUrl, entry?.baseUrl?.at ?? usedAt),
      ...paths({ path, streamPath }),
      ...(asked === "" ? {} : { query: asked }),
      ...whole,
      headers,
      ...(provider.passedPaths === undefined ? {} : { ownPath: ownPath ?? "" }),
    };
  };

  const checked = (text: string | undefined, at: Span | null, who: string): string => {
    const filled = text?.replace(/\/+$/, "");
    const address = filled === undefined ? undefined : URL.parse(filled);
    if (filled !== undefined && address?.protocol !== "https:" && address?.protocol !== "http:")
      report("SB254", at, `the base_url of ${who} is not an http or https address`);
    else if (address && (address.search !== "" || address.hash !== ""))
      report("SB254", at, `the base_url of ${who} has a query or a fragment`);
    return filled ?? "";
  };

  const server = bindServer(plan, config, fill, report);
  const providers = Object.fromEntries(Object.entries(plan.providers).map(([id, provider]) => [id, bindProvider(provider)] as const));
  const storage = bindStorage(plan, config, fill, report, sandbox);
  const access =
    plan.access &&
    bindAccess({
      access: plan.access,
      places: config?.access?.places,
      fill,
      quietly: (template) => quietText(template, env, readFile),
      report,
      sandbox,
    });
  const gate = bindGate({ plan, config, fill, report, sandbox });
  if (diagnostics.length > 0) return { ok: false, diagnostics: sortDiagnostics(diagnostics) };
  return { ok: true, value: { ...plan, ...gate, server, providers, storage, media: plan.media ?? DEFAULT_MEDIA, access }, warnings: [] };
}

function bindServer(
  { server }: GatewayPlan,
  config: Config | undefined,
  fill: Fill,
  report: (code: Code, at: Span | null, message: string, help?: string) => void,
): BoundPlan["server"] {
  const { host, port } = server;
  const places = config?.serverPlaces;
  const boundHost = typeof host === "string" ? host : fill(host, places?.host ?? null, "server.host");
  const boundPort = typeof port === "number" ? String(port) : fill(port, places?.port ?? null, "server.port");
  const portNumber = Number(boundPort);
  if (boundPort !== undefined && !(/^[0-9]+$/.test(boundPort) && portNumber <= 65535))
    report("SB254", places?.port ?? null, "server.port is not a port number from 0 to 65535");
  return { ...server, host: boundHost ?? "", port: portNumber };
}

/** Addresses of the environment are not asked for in the sandbox: what it keeps is forgotten with it. */
function bindStorage(
  { storage }: GatewayPlan,
  config: Config | undefined,
  fill: Fill,
  report: (code: Code, at: Span | null, message: string, help?: string) => void,
  sandbox: boolean,
): BoundPlan["storage"] {
  if (storage === undefined) return undefined;
  const at = config?.storage?.at ?? null;
  const url = typeof storage.url === "string" ? storage.url : sandbox ? IN_MEMORY : fill(storage.url, at, "storage.url");
  const problem = url === undefined ? undefined : storageProblem(url);
  if (problem) report("SB238", at, problem.message, problem.help);
  const { readUrl: asked, ...rest } = storage;
  const bound = { ...rest, url: url ?? "" };
  if (asked === undefined || url === IN_MEMORY) return bound;
  const readAt = config?.storage?.readAt ?? null;
  const readUrl = typeof asked === "string" ? asked : fill(asked, readAt, "storage.read_url");
  const copyProblem = problem || url === undefined || readUrl === undefined ? undefined : readUrlProblem(url, readUrl);
  if (copyProblem) report("SB238", readAt, copyProblem.message, copyProblem.help);
  return { ...bound, readUrl: readUrl ?? "" };
}

/** Undefined where something is not set; nobody is told. */
function quietText(template: Template, env: BindInput["env"], readFile: ReadText): string | undefined {
  const texts = template.map((piece): string | undefined => {
    if (piece.type === "text") return piece.text;
    if (piece.type === "env") return env[piece.name] || piece.fallback;
    const answer = piece.type === "file" ? readFile(piece.path) : undefined;
    return answer?.ok === true ? answer.text.trim() : undefined;
  });
  return texts.every((text) => text !== undefined && text !== "") ? texts.join("") : undefined;
}

/** The first reference to a provider, for those that have no entry to point at. */
function placeOfUse(config: Config | undefined, provider: string): Span | null {
  for (const group of config?.groups.values() ?? []) {
    for (const { reference } of group.deployments) if (reference.value.startsWith(`${provider}/`)) return reference.at;
  }
  return null;
}

const standIn = (template: Template) => template.map((piece) => (piece.type === "text" ? piece.text : STAND_IN)).join("");

/** Keys are sent to stand-ins as they would be to the provider; nothing is fetched and nothing signed. */
function standInAuth({ auth }: PlanProvider): BoundAuth {
  const key = auth.find((one) => one.type === "bearer" || one.type === "header" || one.type === "query");
  return key === undefined ? { auth: { type: "none" }, apiKey: undefined } : { auth: key, apiKey: createSecret(STAND_IN) };
}

const stringOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

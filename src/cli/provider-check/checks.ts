// Whether a provider is complete, point by point: what its files say, and what its recordings prove when they are played. Each point is met or
// missing, and has a place to look at. Called by `signalbox provider check`. Reads files through `read`; calls nobody but for the live point.

import type { ReadText } from "../../config/load.ts";
import type { CatalogProvider } from "../../contract/catalog.ts";
import type { FailureKind } from "../../contract/failure.ts";
import { placeAt } from "../../source/source.ts";
import { type Pointer, parseYaml, type YamlSource } from "../../source/yaml-source.ts";
import { batchesOf } from "../coverage.ts";
import type { Generated } from "../generated.ts";
import { planFor, play } from "./play.ts";
import { type Gives, type RecordedCase, readRecording, type Section } from "./recording.ts";
import { replay } from "./replay.ts";

export interface Check {
  /** Short, in the order of a request's life. */
  readonly point: string;
  readonly ok: boolean;
  /** What was found, or what is missing. */
  readonly found: string;
  /** `file:line`, or the file alone. */
  readonly place: string;
}

export const providerFile = (id: string): string => `schema/providers/${id}.yaml`;
const priceFile = (id: string): string => `schema/pricing/${id}.yaml`;
const recordingFile = (id: string): string => `test/wire/${id}.yaml`;

export async function checkProvider(generated: Generated, provider: CatalogProvider, read: ReadText): Promise<readonly Check[]> {
  const { id } = provider;
  const said = yamlOf(providerFile(id), read);
  const priced = yamlOf(priceFile(id), read);
  const text = read(recordingFile(id));
  const recording = text.ok ? readRecording(recordingFile(id), text.text) : undefined;
  const cases = recording?.ok === true ? recording.recording.cases : [];
  const played: readonly PlayedCase[] = await Promise.all(
    cases.map(async (one) => ({ one, differences: await replay(generated, id, one), place: `${recordingFile(id)}:${one.line}` })),
  );
  const spoken = [provider.dialect, ...Object.keys(provider.also ?? {})];
  const chats = spoken.some((dialect) => (generated.catalog.dialects[dialect]?.operation ?? "chat") === "chat");
  const model = cases[0]?.model ?? Object.values(provider.models).find(({ status }) => status !== "retired")?.id ?? "any";
  const as = cases[0]?.as ?? "openai-chat";
  const env = cases[0]?.env ?? {};
  const sections: readonly Section[] = ["requests", "answers", ...(chats ? (["streams"] as const) : [])];
  return [
    configuration(generated, provider, said, env),
    models(provider, said),
    prices(provider, said, priced),
    ...(await errors({ generated, provider, played, chats, model, as, env }, placeOf(said, ["errors"]))),
    ...sections.map((section) => recordedCheck(section, played, recording === undefined || recording.ok ? [] : recording.findings, id)),
    counted("usage", played, id, ({ usage }) => usage !== undefined),
    counted("cost", played, id, ({ cost }) => cost !== undefined),
    await health({ generated, provider, chats, model, as, env }, said),
    { point: "batches", ok: true, found: batchesOf(provider), place: placeOf(said, ["batches"]) },
    docs("docs", said),
    ...(Object.values(provider.models).some(({ price }) => price !== undefined) ? [docs("docs of prices", priced)] : []),
  ];
}

interface PlayedCase {
  readonly one: RecordedCase;
  readonly differences: readonly string[];
  readonly place: string;
}

function yamlOf(file: string, read: ReadText): YamlSource | string {
  const text = read(file);
  return text.ok ? parseYaml({ file, text: text.text }) : file;
}

function placeOf(yaml: YamlSource | string, pointer: Pointer = []): string {
  if (typeof yaml === "string") return yaml;
  return `${yaml.source.file}:${placeAt(yaml.source, yaml.nearestSpan(pointer, "key")?.start ?? 0).line}`;
}

const member = (yaml: YamlSource | string, name: string): unknown =>
  typeof yaml === "string" || typeof yaml.value !== "object" || yaml.value === null
    ? undefined
    : (yaml.value as Readonly<Record<string, unknown>>)[name]; // only read

function configuration(
  generated: Generated,
  provider: CatalogProvider,
  said: YamlSource | string,
  env: Readonly<Record<string, string>>,
): Check {
  const planned = planFor(generated, provider.id, env);
  const ways = provider.auth.map((way) => way.type).join(" or ");
  return {
    point: "configuration",
    ok: planned.ok && typeof said !== "string",
    found: planned.ok ? `${provider.dialect}, ${ways}, ${provider.baseUrl}` : planned.failure.message,
    place: placeOf(said, ["base_url"]),
  };
}

function models({ models: known, unlistedModels, families }: CatalogProvider, said: YamlSource | string): Check {
  const serving = Object.values(known).filter(({ status }) => status !== "retired").length;
  const found =
    serving > 0
      ? `${serving} listed`
      : unlistedModels === "free"
        ? "whatever its owner serves"
        : families.length > 0
          ? "by family"
          : "none";
  return { point: "models", ok: found !== "none", found, place: placeOf(said, ["models"]) };
}

function prices({ models: known }: CatalogProvider, said: YamlSource | string, priced: YamlSource | string): Check {
  const serving = Object.values(known).filter(({ status }) => status !== "retired");
  const listed = member(said, "models") as Readonly<Record<string, { readonly price?: unknown } | null>> | undefined; // as its schema says
  const open = serving.filter(({ id, price, free }) => price === undefined && free !== true && listed?.[id]?.price !== "unknown");
  const [first] = open;
  const count = (of: (one: (typeof serving)[number]) => boolean): number => serving.filter(of).length;
  const parts = [
    [count(({ price }) => price !== undefined), "priced"],
    [count(({ free }) => free === true), "free"],
    [count(({ id }) => listed?.[id]?.price === "unknown"), "said to be unknown"],
  ] as const;
  const told = parts.flatMap(([number, word]) => (number > 0 ? [`${number} ${word}`] : []));
  return {
    point: "prices",
    ok: open.length === 0,
    found: first === undefined ? told.join(", ") || "no model is listed" : `${open.map(({ id }) => id).join(", ")}: neither price nor free`,
    place: first === undefined && typeof priced !== "string" ? placeOf(priced, ["models"]) : placeOf(said, ["models", first?.id ?? ""]),
  };
}

interface Asking {
  readonly generated: Generated;
  readonly provider: CatalogProvider;
  readonly chats: boolean;
  readonly model: string;
  readonly as: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What these statuses mean where the body says nothing, unless a provider has a rule of its own. */
const MEANT = { 401: "auth", 403: "permission", 404: "not_found", 429: "rate_limit", 500: "server_error", 503: "overloaded" } as const;

async function errors(asking: Asking & { readonly played: readonly PlayedCase[] }, atRules: string): Promise<readonly Check[]> {
  const { generated, provider, chats, played, env } = asking;
  const recorded = played.filter(({ one }) => one.section === "errors");
  const wrong = recorded.find(({ differences }) => differences.length > 0);
  const broken: Check[] = wrong === undefined ? [] : [missing("errors", wrong.differences.join("; "), wrong.place)];
  const place = recorded[0]?.place ?? recordingFile(provider.id);
  const enough: Check =
    recorded.length > 0 ? met("errors", `${recorded.length} recorded`, place) : missing("errors", "none recorded", place);
  const planned = planFor(generated, provider.id, env);
  if (!planned.ok) return [...broken, missing("errors by status", planned.failure.message, providerFile(provider.id))];
  const rules = generated.dispatch.providers[provider.id]?.errors ?? [];
  const byStatus = await Promise.all(
    Object.entries(MEANT).map(async ([text, meant]): Promise<Check> => {
      const status = Number(text);
      const said = () => [{ status, headers: {}, body: Buffer.alloc(0) }] as const;
      const { event } = await play({ ...asking, provider: provider.id, plan: planned.value, ask: undefined, stream: false, say: said });
      const point = `error ${status}`;
      const own = rules.some((rule) => rule.status?.includes(status) === true && rule.at === undefined && rule.is === event.outcome);
      const shown = recorded.find(({ one }) => one.section === "errors" && one.status === status);
      return event.outcome === meant || own
        ? met(point, own ? `${event.outcome}, by a rule of its own` : event.outcome, shown?.place ?? atRules)
        : missing(point, `${event.outcome}, not ${meant}`, atRules);
    }),
  );
  const kinds: readonly FailureKind[] = chats ? ["context_window", "content_policy"] : ["context_window"];
  const dialects = [provider.dialect, ...Object.keys(provider.also ?? {})].flatMap(
    (id) => generated.dispatch.dialects[id] ?? generated.dispatch.plain[id] ?? [],
  );
  const byBody = kinds.map((kind): Check => {
    const shown = recorded.find(({ one }) => one.section === "errors" && one.kind === kind);
    const point = `error ${kind}`;
    if (shown !== undefined) return met(point, shown.one.is, shown.place);
    const refusing = kind === "content_policy" ? played.find((one) => givesOf(one)?.finish === "content_filter") : undefined;
    if (refusing !== undefined) return met(point, `told in an answer: ${refusing.one.is}`, refusing.place);
    if (rules.some(({ is }) => is === kind)) return met(point, "by a rule of its own, not recorded", atRules);
    const of = dialects.find(({ errors: list }) => list.some(({ is }) => is === kind));
    return of === undefined
      ? missing(point, "neither a rule nor a recording", atRules)
      : met(point, `by a rule of ${of.id}, not recorded`, `schema/dialects/${of.id}.yaml`);
  });
  return [enough, ...broken, ...byStatus, ...byBody];
}

const POINTS: Readonly<Record<Section, string>> = { requests: "request", answers: "response", streams: "stream", errors: "errors" };

function recordedCheck(section: Section, played: readonly PlayedCase[], unread: readonly string[], id: string): Check {
  const point = POINTS[section];
  const [finding] = unread;
  if (finding !== undefined) return missing(point, finding, recordingFile(id));
  const own = played.filter(({ one }) => one.section === section);
  const [first] = own;
  if (first === undefined) return missing(point, "not recorded", recordingFile(id));
  const wrong = own.find(({ differences }) => differences.length > 0);
  return wrong === undefined
    ? met(point, own.map(({ one }) => one.is).join("; "), first.place)
    : missing(point, wrong.differences.join("; "), wrong.place);
}

const givesOf = ({ one }: PlayedCase): Gives | undefined =>
  one.section === "answers" || one.section === "streams" ? one.gives : undefined;

function counted(point: string, played: readonly PlayedCase[], id: string, tells: (gives: Gives) => boolean): Check {
  const own = played.filter((one) => tells(givesOf(one) ?? {}));
  const good = own.find(({ differences }) => differences.length === 0);
  if (good === undefined) return missing(point, "no recorded answer tells it", own[0]?.place ?? recordingFile(id));
  const gives = givesOf(good);
  const found =
    point === "cost"
      ? gives?.cost === "unknown"
        ? "unknown, as nobody publishes it"
        : `${gives?.cost} micro-dollars`
      : JSON.stringify(gives?.usage);
  return met(point, found, good.place);
}

/** The sandbox answers in the provider's dialect, whole and streamed, what the pipeline makes of a greeting. */
async function health({ generated, provider, chats, model, as, env }: Asking, said: YamlSource | string): Promise<Check> {
  const place = placeOf(said, ["dialect"]);
  const planned = planFor(generated, provider.id, env);
  if (!planned.ok) return missing("health", planned.failure.message, place);
  for (const stream of chats ? [false, true] : [false]) {
    const { event } = await play({ generated, provider: provider.id, plan: planned.value, model, as, ask: undefined, stream });
    if (event.outcome !== "ok")
      return missing("health", `${stream ? "a stream" : "an answer"} of the sandbox: ${event.failure?.message ?? ""}`, place);
  }
  return met("health", chats ? "the sandbox answers, whole and streamed" : "the sandbox answers", place);
}

function docs(point: string, yaml: YamlSource | string): Check {
  const sources = member(yaml, "source");
  const list = Array.isArray(sources) ? (sources as readonly unknown[]).map(String) : sources === undefined ? [] : [String(sources)];
  // A file of prices has one day for all of them, beside those of its sources.
  const day = member(yaml, "read");
  const dated = [...list, ...(day === undefined ? [] : [`read ${String(day)}`])].filter((one) => /\bread \d{4}-\d{2}-\d{2}\b/.test(one));
  const place = placeOf(yaml, ["source"]);
  if (list.length === 0) return missing(point, "no source is named", place);
  if (dated.length === 0) return missing(point, "no source says when it was read", place);
  return met(
    point,
    `${list.length} ${list.length === 1 ? "source" : "sources"}, the last read ${dated
      .map((one) => /\d{4}-\d{2}-\d{2}/.exec(one)?.[0] ?? "")
      .sort()
      .at(-1)}`,
    place,
  );
}

const met = (point: string, found: string, place: string): Check => ({ point, ok: true, found, place });
const missing = (point: string, found: string, place: string): Check => ({ point, ok: false, found, place });

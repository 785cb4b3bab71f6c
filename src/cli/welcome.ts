// What `serve` says once it listens: where, what it serves, and lines to copy. Pure.

import type { Traits } from "../contract/context.ts";
import type { Dispatch } from "../contract/dialect.ts";
import type { GatewayPlan, PlanGroup } from "../contract/plan.ts";
import { sampleRequest, usualIngress } from "./sample-request.ts";
import { painter, table } from "./table.ts";

export interface WelcomeInput {
  readonly url: string;
  readonly plan: GatewayPlan;
  readonly dispatch: Dispatch;
  /** Each dialect's defaults. */
  readonly traits: Readonly<Record<string, Traits>>;
  readonly file: string;
  /** What callers show, as a shell would say it; undefined: nobody has to. */
  readonly key?: string | undefined;
  readonly isSandbox: boolean;
  readonly isColoured: boolean;
}

export function welcome({ url, plan, dispatch, traits, file, key, isSandbox, isColoured }: WelcomeInput): string {
  const paint = painter(isColoured);
  const mode = isSandbox ? `, ${paint("yellow", "sandbox")}: every provider is played on this machine, no key is used` : "";
  const rows = Object.values(plan.groups).map((group) => [
    paint("bold", group.name),
    strategyOf(group),
    deploymentsOf(group),
    fallbacksOf(group),
  ]);
  const aliases = Object.entries(plan.aliases).map(([alias, target]) => `${alias} → ${target}`);
  const endpoints = Object.values(dispatch.dialects).flatMap(({ id, ingress }) => ingress.map(({ path }) => [`POST ${path}`, id]));
  return [
    `${paint("bold", url)} serves ${file}${mode}\n`,
    table([{ title: "model" }, { title: "strategy" }, { title: "deployments" }, { title: "fallbacks" }], rows, paint),
    ...(aliases.length > 0 ? [`${paint("dim", "aliases")}  ${aliases.join(", ")}\n`] : []),
    table([{ title: "endpoint" }, { title: "dialect" }], [...endpoints, ["GET /v1/models", ""], ["GET /health", ""]], paint),
    ...curlLines(url, plan, dispatch, traits, key).map((line) => `  ${line}`),
    "",
    "",
  ].join("\n");
}

function strategyOf({ strategy, deployments }: PlanGroup): string {
  return deployments.length > 1 ? strategy : "";
}

function deploymentsOf({ deployments, strategy }: PlanGroup): string {
  return deployments.map(({ id, weight }) => (strategy === "weighted" ? `${id} ×${weight}` : id)).join(", ");
}

function fallbacksOf({ fallbacks }: PlanGroup): string {
  return Object.entries(fallbacks)
    .map(([kind, names]) => `${kind}: ${names.join(", ")}`)
    .join("; ");
}

/** Whole and streaming. */
function curlLines(
  url: string,
  plan: GatewayPlan,
  dispatch: Dispatch,
  traits: Readonly<Record<string, Traits>>,
  key: string | undefined,
): readonly string[] {
  const dialect = usualIngress(dispatch);
  const model = Object.keys(plan.groups).find((name) => !name.endsWith("*"));
  if (dialect === undefined || model === undefined) return [];
  return [false, true].flatMap((stream) => {
    const route = dialect.ingress.find((one) => one.stream === undefined || one.stream === stream);
    if (route === undefined) return [];
    const body = JSON.stringify(sampleRequest(dialect, model, stream, traits[dialect.id]));
    // For a POSIX shell: the only sign that ends a quotation is the quote itself.
    const quoted = `'${body.replaceAll("'", "'\\''")}'`;
    return [
      `curl ${stream ? "-N " : ""}${url}${route.path.replace("{model}", encodeURIComponent(model))} ${key === undefined ? "" : `-H "authorization: Bearer ${key}" `}-H 'content-type: application/json' -d ${quoted}`,
    ];
  });
}

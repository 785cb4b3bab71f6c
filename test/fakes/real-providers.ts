// Providers as they are written down, through the real plan, the real mappings and the real pipeline: what goes out, and what comes of their
// answers. Nobody is called.

import { catalog, dispatch } from "../../generated/dispatch.ts";
import { bindPlan } from "../../src/config/bind-plan.ts";
import { planGateway } from "../../src/config/plan-gateway.ts";
import { concreteDeployment } from "../../src/config/upstream-model.ts";
import type { BoundPlan } from "../../src/contract/plan.ts";
import type { Core, Incoming, RequestEvent } from "../../src/pipeline/context.ts";
import { runRequest } from "../../src/pipeline/run-request.ts";
import { reader, SHAPE, show } from "../unit/config/fake-catalog.ts";
import { core, fakeClient } from "./gateway.ts";
import { fakeUpstream, type Reply } from "./upstream.ts";

export const SERVICE_ACCOUNT = JSON.stringify({ type: "service_account", project_id: "p-1", client_email: "e", private_key: "k" });
export const ENV = {
  AZURE_API_KEY: "azure-key-0123456789",
  AZURE_RESOURCE_NAME: "house",
  AZURE_AI_API_KEY: "foundry-key-0123456789",
  AZURE_AI_RESOURCE_NAME: "forge",
  GOOGLE_APPLICATION_CREDENTIALS: "/sa.json",
};

export function planOf(text: string, env: Readonly<Record<string, string | undefined>> = ENV): BoundPlan {
  const { config, sources, plan } = planGateway("gateway.yaml", reader({ "gateway.yaml": text }), SHAPE, catalog);
  if (!plan.ok) throw new Error(show(plan.diagnostics, sources).join("\n"));
  const bound = bindPlan(plan.value, { env, readFile: reader({ "/sa.json": SERVICE_ACCOUNT }), config });
  if (!bound.ok) throw new Error(show(bound.diagnostics, sources).join("\n"));
  // One call is looked at.
  return { ...bound.value, routing: { ...bound.value.routing, retryBudget: 0 } };
}

export interface Asked {
  readonly plan: BoundPlan;
  readonly body: Readonly<Record<string, unknown>>;
  readonly ingress?: string;
  readonly reply?: Reply;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the path says, of a dialect whose body says neither. */
  readonly path?: Incoming["path"];
}

/** One request from its bytes to its event; every host replies alike. */
export async function ask({ plan, body, ingress = "openai-chat", reply = { status: 500, body: {} }, headers, path }: Asked) {
  const hosts = Object.values(plan.providers).flatMap(({ baseUrl, also = {} }) => [
    baseUrl,
    ...Object.values(also).map((one) => one.baseUrl),
  ]);
  const upstream = fakeUpstream(Object.fromEntries(hosts.flatMap((url) => (url === undefined ? [] : [[new URL(url).hostname, [reply]]]))));
  const events: RequestEvent[] = [];
  const dialect = dispatch.forDialect(ingress).dialect;
  const client = fakeClient(dialect, headers);
  const token: Core["credentials"] = ({ credentials }) =>
    credentials && {
      authorize: () => ({ ok: true, value: { authorization: "Bearer token-0123456789" } }),
      refused: () => {},
    };
  const given: Core = {
    ...core(plan, upstream, events),
    dispatch,
    credentials: token,
    dialectTraits: Object.fromEntries(Object.values(catalog.dialects).map(({ id, traits }) => [id, traits])),
    specialise: (star, model) => concreteDeployment(catalog, plan, star, model),
  };
  await runRequest(given, {
    requestId: "r-1",
    ingress: dialect,
    path: path ?? { model: undefined, stream: undefined },
    body: () => Promise.resolve({ ok: true, value: Buffer.from(JSON.stringify(body)) }),
    client,
  });
  const [sent] = upstream.sent;
  return {
    url: sent && sent.origin + sent.path,
    headers: sent?.headers ?? {},
    body: sent && (JSON.parse(sent.body) as Readonly<Record<string, unknown>>),
    got: client.got,
    event: events[0],
  };
}

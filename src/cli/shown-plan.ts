// A plan bound for showing: requests can be made from it as they would be sent, but no secret is in it, set or not. Pure.
// Whatever comes from the environment or a file is hidden in headers and keys; an address is not secret, and filled.

import { bindSettings, queryOf } from "../config/bind-settings.ts";
import { DEFAULT_MEDIA } from "../config/config.ts";
import { createSecret } from "../config/secret.ts";
import type { BoundPlan, BoundProvider, BoundWire, GatewayPlan, PlanAuth, PlanProvider, PlanWire, Template } from "../contract/plan.ts";

const HIDDEN = "[secret]";

export function shownPlan(plan: GatewayPlan, env: Readonly<Record<string, string | undefined>>): BoundPlan {
  const shown = (provider: PlanProvider): BoundPlan["providers"][string] => {
    const fill = (template: Template): string => filled(template, env, (name) => settingOf(name) ?? name.toUpperCase());
    const settingOf = bindSettings({ provider, env, fill, placeOf: () => null, report: () => {}, credential: () => undefined });
    const paths = ({ path, streamPath }: Pick<PlanWire, "path" | "streamPath">) => ({
      ...(path === undefined ? {} : { path: fill(path) }),
      ...(streamPath === undefined ? {} : { streamPath: fill(streamPath) }),
    });
    const queryText = (parameters: Readonly<Record<string, Template>>): string =>
      queryOf(Object.entries(parameters).map(([name, value]) => [name, fill(value)] as const));
    const { also = {}, path, streamPath, query, lookups, settings: _, auth, credentials: _given, ...rest } = provider;
    const wires = Object.entries(also).map(([dialect, wire]): [string, BoundWire] => {
      const { baseUrl, path: own, streamPath: streamed, query: asked, headers, auth: ways, apiKey: _key, ...more } = wire;
      return [
        dialect,
        {
          ...more,
          ...(asked === undefined ? {} : { query: queryText(asked) }),
          ...(headers === undefined ? {} : { headers: hiddenAll(headers) }),
          ...paths({ path: own, streamPath: streamed }),
          ...(baseUrl === undefined ? {} : { baseUrl: addressOf(fill(baseUrl)) }),
          ...(ways === undefined ? {} : { access: shownAccess(ways) }),
        },
      ];
    });
    return {
      ...rest,
      ...(lookups === undefined
        ? {}
        : { lookups: lookups.map(({ baseUrl, ...lookup }) => ({ ...lookup, baseUrl: addressOf(fill(baseUrl)) })) }),
      ...(wires.length === 0 ? {} : { also: Object.fromEntries(wires) }),
      baseUrl: addressOf(fill(provider.baseUrl)),
      ...paths({ path, streamPath }),
      ...(query === undefined ? {} : { query: queryText(query) }),
      ...shownAccess(auth),
      headers: hiddenAll(provider.headers),
    };
  };
  return {
    ...plan,
    storage: undefined,
    access: undefined,
    limits: undefined,
    budgets: undefined,
    media: plan.media ?? DEFAULT_MEDIA,
    // Nobody listens on it.
    server: { ...plan.server, host: "127.0.0.1", port: 0 },
    providers: Object.fromEntries(Object.entries(plan.providers).map(([id, provider]) => [id, shown(provider)])),
  };
}

/** By the best of the ways. What a cloud's credentials come to is a token or a signature in the usual header. */
function shownAccess([best = { type: "none" }]: readonly PlanAuth[]): Pick<BoundProvider, "auth" | "apiKey"> {
  const way = best.type === "none" || "env" in best ? best : { type: "bearer" as const, env: [] };
  return { auth: way, apiKey: way.type === "none" ? undefined : createSecret(HIDDEN) };
}

const hiddenAll = (headers: Readonly<Record<string, Template>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, hidden(value)]));

function hidden(template: Template): string {
  return template.map((piece) => (piece.type === "text" ? piece.text : HIDDEN)).join("");
}

/** What is not set is named in its place. */
function filled(template: Template, env: Readonly<Record<string, string | undefined>>, settingOf: (name: string) => string): string {
  return template
    .map((piece) => {
      if (piece.type === "text") return piece.text;
      if (piece.type === "setting") return settingOf(piece.name);
      return piece.type === "env" ? env[piece.name] || piece.fallback || piece.name : "from-a-file";
    })
    .join("");
}

/** In a form that is still an address. */
function addressOf(text: string): string {
  const bare = text.replace(/\/+$/, "");
  return URL.canParse(bare) ? bare : `http://${bare.toLowerCase().replaceAll(/[^a-z0-9.-]+/g, "-")}.not-set.invalid`;
}

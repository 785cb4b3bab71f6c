// A plan bound for showing: requests can be made from it as they would be sent, but no secret is in it, set or not. Pure.
// Whatever comes from the environment or a file is hidden in headers and keys; an address is not secret, and filled.

import { createSecret } from "../config/secret.ts";
import type { BoundPlan, GatewayPlan, PlanProvider, Template } from "../contract/plan.ts";

const HIDDEN = "[secret]";

export function shownPlan(plan: GatewayPlan, env: Readonly<Record<string, string | undefined>>): BoundPlan {
  const shown = (provider: PlanProvider): BoundPlan["providers"][string] => ({
    ...provider,
    also:
      provider.also &&
      Object.fromEntries(
        Object.entries(provider.also).map(([dialect, { baseUrl, ...wire }]) => [
          dialect,
          baseUrl === undefined ? wire : { ...wire, baseUrl: addressOf(baseUrl, env) },
        ]),
      ),
    baseUrl: addressOf(provider.baseUrl, env),
    apiKey: provider.auth.type === "none" ? undefined : createSecret(HIDDEN),
    headers: Object.fromEntries(Object.entries(provider.headers).map(([name, value]) => [name, hidden(value)])),
  });
  return {
    ...plan,
    // Nobody listens on it.
    server: { ...plan.server, host: "127.0.0.1", port: 0 },
    providers: Object.fromEntries(Object.entries(plan.providers).map(([id, provider]) => [id, shown(provider)])),
  };
}

function hidden(template: Template): string {
  return template.map((piece) => (piece.type === "text" ? piece.text : HIDDEN)).join("");
}

/** What is not set is named in its place, in a form that is still an address. */
function addressOf(template: Template, env: Readonly<Record<string, string | undefined>>): string {
  const filled = template
    .map((piece) => {
      if (piece.type === "text") return piece.text;
      return piece.type === "env" ? env[piece.name] || piece.fallback || piece.name : "from-a-file";
    })
    .join("")
    .replace(/\/+$/, "");
  return URL.canParse(filled) ? filled : `http://${filled.toLowerCase().replaceAll(/[^a-z0-9.-]+/g, "-")}.not-set.invalid`;
}

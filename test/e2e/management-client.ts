// The management API of a running gateway, as a test asks it. Every answer is held to the schema that the API's own description gives it.

import { Ajv2020 } from "ajv/dist/2020.js";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { ADMIN_ROUTES } from "../../src/admin/routes.ts";
import { SANDBOX_KEY } from "../../src/config/bind-access.ts";
import type { Gateway } from "./gateway.ts";

/** Beside the master key, one of each role: of an administrator of the team red, of a member of it, and of somebody of the team blue. */
export const AUTH = `auth:
  master_key: \${MASTER}
  organizations: { acme: {} }
  users: { boss: {}, ada: {}, eve: {}, root: { role: admin } }
  teams:
    red: { organization: acme, members: { boss: team_admin, ada: member } }
    blue: { members: { eve: member } }
  keys:
    admin: { secret: "\${K1}", role: admin }
    admin_viewer: { secret: "\${K2}", role: admin_viewer }
    team_admin: { secret: "\${K3}", user: boss, team: red }
    member: { secret: "\${K4}", user: ada, team: red }
    service: { secret: "\${K5}", role: service }
    eve: { secret: "\${K6}", user: eve, team: blue }
    models_alone: { secret: "\${K7}", role: admin, use: llm }
    looks: { secret: "\${K8}", role: admin, use: read_only }
`;
export const MODELS = "models: { chat: openai/gpt-5-mini, claude: anthropic/claude-haiku-4-5 }\naliases: { quick: chat }\n";
export const MANAGED = `storage: { url: "sqlite::memory:" }\n${AUTH}${MODELS}`;
export const keyOf = (id: string): string => (id === "master" ? SANDBOX_KEY : `${SANDBOX_KEY}-${id}`);

export interface Told {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: bodies of every route; what is not there is seen.
  readonly body: Record<string, any>;
  readonly text: string;
  readonly headers: Headers;
}

const ajv = new Ajv2020({ strict: false, allowUnionTypes: true });
ajv.addSchema({ $id: "openapi", ...openapi });
const validatorOf = (name: string) => {
  const validate = ajv.getSchema(`openapi#/components/schemas/${name}`);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  return validate;
};

export type Ask = (
  route: string,
  said?: object | string,
  options?: { as?: string; key?: string; headers?: Record<string, string> },
) => Promise<Told>;

/** `POST /key/generate`; of a GET, what is said is its query. */
export function managementOf(gateway: () => Gateway): Ask {
  return async (route, said = {}, { as = "master", key = keyOf(as), headers = {} } = {}) => {
    const [method = "GET", path = ""] = route.split(" ");
    const isGet = method === "GET";
    const query =
      isGet && typeof said === "object"
        ? `?${new URLSearchParams(Object.entries(said).map(([name, value]) => [name, String(value)]))}`
        : "";
    const answer = await fetch(gateway().origin + path + query, {
      method,
      headers: { ...(key === "" ? {} : { authorization: `Bearer ${key}` }), ...headers },
      ...(isGet ? {} : { body: typeof said === "string" ? said : JSON.stringify(said) }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get("content-type") === "application/json";
    const body = isJson ? JSON.parse(text) : {};
    const known = ADMIN_ROUTES.find((one) => one.method === method && one.path === path);
    if (isJson && (known !== undefined || answer.status >= 400)) {
      const validate = validatorOf(answer.ok ? (known?.response ?? "") : "Error");
      if (!validate(body)) throw new Error(`${route} answered what its schema has not: ${ajv.errorsText(validate.errors)}\n${text}`);
    }
    return { status: answer.status, body, text, headers: answer.headers };
  };
}

// Tokens of a real OpenID provider, started here, in place of keys: the official SDK gets one and shows it.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair } from "jose";
import Provider from "oidc-provider";
import OpenAI from "openai";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gateway, startGateway } from "./gateway.ts";

let server: Server;
let issuer: string;
let gateway: Gateway;

beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const client = (id: string) => ({
    client_id: id,
    client_secret: `secret-of-${id}`,
    grant_types: ["client_credentials"],
    redirect_uris: [],
    response_types: [],
  });
  const provider = new Provider(issuer, {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: "sig", alg: "RS256", kid: "k1" }] },
    clients: [client("ada"), client("bob"), client("eve")],
    cookies: { keys: ["only for tests"] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => "urn:signalbox",
        getResourceServerInfo: (_ctx, resource) => ({ scope: "", audience: resource, accessTokenTTL: 600, accessTokenFormat: "jwt" }),
      },
    },
    extraTokenClaims: (_ctx, { clientId }) =>
      ({ ada: { groups: ["red"], realm: { roles: ["boss"] } }, bob: { groups: ["red", "blue"] }, eve: { groups: ["none"] } })[
        clientId ?? ""
      ],
  });
  server.on("request", provider.callback());
  gateway = await startGateway(`
auth:
  master_key: \${MASTER}
  teams: { red: { models: [chat] }, blue: {} }
  jwt: { issuer: "${issuer}", audience: "urn:signalbox", claims: { team: groups, role: realm.roles }, roles: { boss: admin_viewer } }
models: { chat: openai/gpt-4.1-mini, other: openai/gpt-5-mini }
`);
});
afterAll(async () => {
  await gateway.close();
  server.closeAllConnections();
  server.close();
});

async function tokenOf(id: string, resource?: string): Promise<string> {
  const answer = await fetch(`${issuer}/token`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(`${id}:secret-of-${id}`).toString("base64")}` },
    body: new URLSearchParams({ grant_type: "client_credentials", ...(resource === undefined ? {} : { resource }) }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return token;
}

const client = (apiKey: string, headers: Record<string, string> = {}) =>
  new OpenAI({ apiKey, baseURL: `${gateway.origin}/v1`, maxRetries: 0, defaultHeaders: headers });
const ask = (openai: OpenAI, model = "chat") => openai.chat.completions.create({ model, messages: [{ role: "user", content: "hello" }] });

test("a token is answered, in the name of its user and team", async () => {
  const token = await tokenOf("ada");
  gateway.forget();
  expect((await ask(client(token))).choices).toHaveLength(1);
  expect(gateway.events[0]?.who).toEqual({ userId: "ada", teamId: "red" });
  await expect(ask(client(token), "other")).rejects.toBeInstanceOf(OpenAI.PermissionDeniedError);
  expect(JSON.stringify(gateway.sent)).not.toContain(token);
});

test("its role is the provider of identities' to say", async () => {
  const status = async (id: string) =>
    (await fetch(`${gateway.origin}/health/deployments`, { headers: { authorization: `Bearer ${await tokenOf(id)}` } })).status;
  expect([await status("ada"), await status("bob")]).toEqual([200, 403]);
});

test("a client of several teams says which", async () => {
  const token = await tokenOf("bob");
  await expect(ask(client(token), "other")).rejects.toMatchObject({ status: 403 });
  expect((await ask(client(token, { "x-signalbox-team": "blue" }), "other")).choices).toHaveLength(1);
  await expect(ask(client(token, { "x-signalbox-team": "green" }))).rejects.toMatchObject({ status: 403, code: "team_not_allowed" });
});

test("a token for somebody else, of an unknown team, or changed by one sign is not taken", async () => {
  await expect(ask(client(await tokenOf("ada", "urn:elsewhere")))).rejects.toBeInstanceOf(OpenAI.AuthenticationError);
  await expect(ask(client(await tokenOf("eve")))).rejects.toMatchObject({ status: 403, code: "team_not_found" });
  const [head, body = "", signature = ""] = (await tokenOf("bob")).split(".");
  const claims = JSON.parse(Buffer.from(body, "base64url").toString()) as object;
  const forged = [head, Buffer.from(JSON.stringify({ ...claims, sub: "root" })).toString("base64url"), signature].join(".");
  await expect(ask(client(forged))).rejects.toMatchObject({ status: 401 });
});

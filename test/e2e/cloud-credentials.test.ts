// Clouds' credentials over real connections: the upstream works out the signature of what arrived, byte for byte, and a token endpoint of this
// machine issues what the calls then carry. The gateway is whole; only the addresses are ours.

import { createHash, createHmac, generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { catalog, dispatch } from "../../generated/dispatch.ts";
import { gatewayShape } from "../../generated/validators/gateway.js";
import { type App, createApp } from "../../src/app.ts";
import { bindPlan } from "../../src/config/bind-plan.ts";
import { planGateway } from "../../src/config/plan-gateway.ts";
import type { RequestEvent } from "../../src/pipeline/context.ts";
import { renderDiagnostics } from "../../src/source/report.ts";

const SECRET_KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const { privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
const ANSWER = {
  id: "c1",
  object: "chat.completion",
  created: 1,
  model: "m",
  choices: [{ index: 0, message: { role: "assistant", content: "hello" }, finish_reason: "stop" }],
};
const GEMINI_ANSWER = { candidates: [{ content: { role: "model", parts: [{ text: "hello" }] }, finishReason: "STOP" }] };

interface Arrived {
  readonly request: IncomingMessage;
  readonly body: Buffer;
}

let upstream: Server;
let arrived: Arrived[] = [];
let tokens = 0;
/** Status of the token endpoint, and of the calls that carry its tokens. */
let status = { token: 200, call: 200 };
let apps: App[] = [];
const events: RequestEvent[] = [];

beforeAll(async () => {
  upstream = createServer(async (request, response) => {
    const body = Buffer.concat((await request.toArray()) as Buffer[]); // without an encoding a request gives Buffers
    const say = (code: number, value: object) =>
      response.writeHead(code, { "content-type": "application/json" }).end(JSON.stringify(value));
    if (request.url === "/token") {
      tokens += 1;
      return say(
        status.token,
        status.token === 200 ? { access_token: `token-${tokens}-0123456789`, expires_in: 3600 } : { error: "invalid_grant" },
      );
    }
    arrived.push({ request, body });
    if (status.call !== 200 && request.headers.authorization?.startsWith("Bearer token"))
      return say(status.call, { error: { message: "no" } });
    return say(200, request.url?.includes("generateContent") ? GEMINI_ANSWER : ANSWER);
  });
  await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  upstream.close();
});
beforeEach(async () => {
  await Promise.all(apps.map((app) => app.close()));
  [apps, arrived, tokens, status] = [[], [], 0, { token: 200, call: 200 }];
  events.length = 0;
});

// A server that listens on a host and a port has an address of this shape.
const origin = () => `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;

function gatewayOf(text: string, env: Readonly<Record<string, string>>) {
  const read = (file: string) =>
    file === "gateway.yaml" ? ({ ok: true, text } as const) : ({ ok: false, reason: "no such file" } as const);
  const { plan, config, sources } = planGateway("gateway.yaml", read, gatewayShape, catalog);
  const bound = plan.ok ? bindPlan(plan.value, { env, readFile: read, config }) : plan;
  if (!bound.ok) throw new Error(renderDiagnostics(bound.diagnostics, sources));
  const app = createApp({ plan: bound.value, dispatch, catalog, record: (event) => events.push(event) });
  apps.push(app);
  const chat = app.chat<{ model: string; messages: object[] }, { choices: object[] }, never>(dispatch.forDialect("openai-chat").dialect);
  return (model: string) => chat.chat({ model, messages: [{ role: "user", content: "grüße & <b>" }] });
}

describe("an AWS signature", () => {
  /** By the steps of AWS's documentation, of what came in. */
  function signatureOf({ request, body }: Arrived): string {
    const authorization = request.headers.authorization ?? "";
    const [, date = "", region = "", service = "", names = ""] =
      /^AWS4-HMAC-SHA256 Credential=AK\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), /.exec(authorization) ?? [];
    const [path = "", query = ""] = (request.url ?? "").split("?");
    const hash = (data: string | Buffer) => createHash("sha256").update(data).digest("hex");
    const hmac = (key: string | Buffer, data: string) => createHmac("sha256", key).update(data).digest();
    const headers = names.split(";").map((name) => `${name}:${String(request.headers[name]).trim().replace(/ +/g, " ")}`);
    const canonicalPath = path.split("/").map(encodeURIComponent).join("/");
    const canonical = [request.method, canonicalPath, query, ...headers, "", names, hash(body)].join("\n");
    const scope = `${date}/${region}/${service}/aws4_request`;
    const text = ["AWS4-HMAC-SHA256", String(request.headers["x-amz-date"]), scope, hash(canonical)].join("\n");
    const key = [region, service, "aws4_request"].reduce<Buffer>(hmac, hmac(`AWS4${SECRET_KEY}`, date));
    return createHmac("sha256", key).update(text).digest("hex");
  }

  test.each([
    { dialect: "openai-chat", model: "m" },
    { dialect: "gemini", model: "publishers/x/models/anthropic.claude-v1:0" },
  ])("is that of the bytes, the path and the headers that arrive ($dialect)", async ({ dialect, model }) => {
    const text = `providers:
  own:
    dialect: ${dialect}
    base_url: ${origin()}/base
    auth: { aws_sigv4: { service: bedrock, region: eu-west-1 } }
    credentials: { access_key_id: AK, secret_access_key: "\${SK}", session_token: "\${ST}" }
    headers: { x-note: "two  words" }
    models: { "${model}": { free: true } }
models: { m: "own/${model}" }
`;
    const ask = gatewayOf(text, { SK: SECRET_KEY, ST: "session-token-0123456789" });
    expect(await ask("m")).toMatchObject({ choices: [{ message: { content: "hello" } }] });
    const [call] = arrived;
    if (call === undefined) throw new Error("nothing arrived");
    expect(call.request.headers["x-amz-security-token"]).toBe("session-token-0123456789");
    expect(call.request.headers.authorization).toMatch(/\/eu-west-1\/bedrock\/aws4_request, SignedHeaders=[^,]*x-amz-security-token/);
    expect(call.request.headers.authorization).toMatch(new RegExp(`Signature=${signatureOf(call)}$`));
  });
});

describe("a service account's token", () => {
  const account = () =>
    JSON.stringify({
      type: "service_account",
      project_id: "p",
      client_email: "e@p",
      private_key: privateKey,
      token_uri: `${origin()}/token`,
    });
  const text = () => `providers:
  own: { dialect: openai-chat, base_url: ${origin()}/v1, auth: { google: {} }, credentials: "\${SA}", models: { m: { free: true } } }
  spare: { dialect: openai-chat, base_url: ${origin()}/v1, api_key: "\${KEY}", models: { m: { free: true } } }
models:
  m: { strategy: priority, deployments: [own/m, spare/m] }
`;
  const gateway = () => gatewayOf(text(), { SA: account(), KEY: "spare-key-0123456789" });

  test("is fetched once for requests that come together, and again for none that follow", async () => {
    const ask = gateway();
    await Promise.all(Array.from({ length: 8 }, () => ask("m")));
    await ask("m");
    expect(tokens).toBe(1);
    expect(arrived.map(({ request }) => request.headers.authorization)).toEqual(Array(9).fill("Bearer token-1-0123456789"));
  });

  test("that is refused to us is an attempt that failed: the next deployment answers, and nothing leaks", async () => {
    status = { ...status, token: 400 };
    const ask = gateway();
    expect(await ask("m")).toMatchObject({ choices: [{}] });
    expect(arrived.map(({ request }) => request.headers.authorization)).toEqual(["Bearer spare-key-0123456789"]);
    expect(events[0]?.attempts).toMatchObject([
      { deployment: "own/m", outcome: "auth", status: undefined },
      { deployment: "spare/m", outcome: "ok" },
    ]);
    expect(inspect(events, { depth: null })).not.toMatch(/PRIVATE|e@p|invalid_grant/);
  });

  test("that the upstream refuses is no end either", async () => {
    status = { ...status, call: 401 };
    expect(await gateway()("m")).toMatchObject({ choices: [{}] });
    expect(events[0]?.attempts).toMatchObject([
      { deployment: "own/m", outcome: "auth", status: 401 },
      { deployment: "spare/m", outcome: "ok" },
    ]);
  });
});

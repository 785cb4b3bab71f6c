// Tokens of Google and Microsoft: what is asked for, checked by the one who would answer; what goes on a call; what a failure says.

import { createVerify, generateKeyPairSync } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CallToAuthorise, CredentialSource, EntraCredentials } from "../../../src/contract/credentials.ts";
import { entraSource, libraryCredential } from "../../../src/credentials/azure.ts";
import { googleSource } from "../../../src/credentials/google.ts";
import type { CredentialTools } from "../../../src/credentials/tools.ts";
import { createTransport, type Transport } from "../../../src/transport/call.ts";
import { createPostForm } from "../../../src/transport/post-form.ts";

const NOW_MS = Date.UTC(2026, 10, 27, 12);
const HOUR_MS = 3_600_000;
const CALL: CallToAuthorise = { method: "POST", origin: "https://h", path: "/", headers: {}, body: Buffer.alloc(0) };
const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

let server: Server;
let transport: Transport;
let nowMs = NOW_MS;
let answer: { status: number; body: string } = { status: 200, body: "" };
const asked: { path: string | undefined; type: string | undefined; form: URLSearchParams }[] = [];

beforeAll(async () => {
  transport = createTransport({ now: () => performance.now() });
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const form = new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
      asked.push({ path: request.url, type: request.headers["content-type"], form });
      response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await transport.destroy();
  server.close();
});

const tools = (): CredentialTools => ({ now: () => nowMs, setTimer: setTimeout, postForm: createPostForm(transport) });
// A server that listens on a host and a port has an address of this shape.
const tokenUri = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;

function begin(body: object, status = 200): void {
  nowMs = NOW_MS;
  asked.length = 0;
  answer = { status, body: JSON.stringify(body) };
}

describe("a service account of Google Cloud", () => {
  const source = (more: object = {}, scopes = ["scope-a", "scope-b"]): CredentialSource => {
    const file = {
      type: "service_account",
      client_email: "bot@p.test",
      private_key: privateKey,
      private_key_id: "k1",
      token_uri: tokenUri(),
      ...more,
    };
    return googleSource(scopes, { type: "file", json: { reveal: () => JSON.stringify(file) } }, tools());
  };

  test("signs for its own token, which goes on the call", async () => {
    begin({ access_token: "ya29.one", expires_in: 3599, token_type: "Bearer" });
    expect(await source().authorize(CALL)).toEqual({ ok: true, value: { authorization: "Bearer ya29.one" } });
    const [{ path, type, form } = { form: new URLSearchParams() }] = asked;
    expect({ path, type }).toEqual({ path: "/token", type: "application/x-www-form-urlencoded" });
    expect(form.get("grant_type")).toBe("urn:ietf:params:oauth:grant-type:jwt-bearer");
    const [header = "", claims = "", signature = ""] = (form.get("assertion") ?? "").split(".");
    expect(createVerify("RSA-SHA256").update(`${header}.${claims}`).verify(publicKey, signature, "base64url")).toBe(true);
    const decoded = [header, claims].map((part): unknown => JSON.parse(Buffer.from(part, "base64url").toString("utf8")));
    const iat = NOW_MS / 1000;
    expect(decoded).toEqual([
      { alg: "RS256", typ: "JWT", kid: "k1" },
      { iss: "bot@p.test", scope: "scope-a scope-b", aud: tokenUri(), iat, exp: iat + 3600 },
    ]);
  });

  test("asks once for calls that come together, then not before five minutes from the end", async () => {
    begin({ access_token: "one", expires_in: 3600 });
    const one = source();
    await Promise.all([one.authorize(CALL), one.authorize(CALL)]);
    nowMs += HOUR_MS - 5 * 60_000 - 1;
    expect(one.authorize(CALL)).toEqual({ ok: true, value: { authorization: "Bearer one" } });
    expect(asked.length).toBe(1);
    nowMs += HOUR_MS;
    answer = { status: 200, body: '{"access_token":"two","expires_in":3600}' };
    expect(await one.authorize(CALL)).toEqual({ ok: true, value: { authorization: "Bearer two" } });
  });

  test("takes a key whose line ends are spelled out", async () => {
    begin({ access_token: "ok", expires_in: 60 });
    expect(await source({ private_key: privateKey.replaceAll("\n", "\\n") }).authorize(CALL)).toMatchObject({ ok: true });
  });

  test.each([
    { name: "is refused", status: 400, body: { error: "invalid_grant", error_description: `no ${privateKey}` } },
    { name: "gets no token", status: 200, body: { expires_in: 3600 } },
    { name: "gets no JSON", status: 200, body: undefined },
    { name: "has a key that is none", status: 200, body: { access_token: "t" }, more: { private_key: "-----BEGIN nothing" } },
    { name: "reaches nobody", status: 200, body: {}, more: { token_uri: "http://127.0.0.1:1/token" } },
  ])("that $name is a failure of kind auth that leaks nothing", async ({ status, body, more = {} }) => {
    begin(body ?? {}, status);
    if (body === undefined) answer = { status, body: "<html>" };
    const result = await source(more).authorize(CALL);
    expect(result).toMatchObject({ ok: false, failure: { kind: "auth" } });
    expect(JSON.stringify(result)).not.toMatch(/PRIVATE|BEGIN|bot@/);
  });

  test("whose token the upstream refuses gets another, but not at every refusal", async () => {
    begin({ access_token: "one", expires_in: 3600 });
    const one = source();
    await one.authorize(CALL);
    one.refused();
    await one.authorize(CALL);
    expect(asked.length).toBe(1);
    nowMs += 10_000;
    one.refused();
    await one.authorize(CALL);
    expect(asked.length).toBe(2);
  });
});

describe("Microsoft Entra", () => {
  const from: EntraCredentials = { type: "secret", tenantId: "t", clientId: "c", clientSecret: { reveal: () => "hunter2hunter2" } };

  test("the library's token goes on the call, and is asked for with the provider's scope", async () => {
    nowMs = NOW_MS;
    const scopes: unknown[] = [];
    const source = entraSource("https://x.test/.default", from, tools(), (given) => {
      expect(given).toBe(from);
      return Promise.resolve({
        getToken: (scope) => {
          scopes.push(scope);
          return Promise.resolve({ token: `t${scopes.length}`, expiresOnTimestamp: nowMs + HOUR_MS });
        },
      });
    });
    expect(await source.authorize(CALL)).toEqual({ ok: true, value: { authorization: "Bearer t1" } });
    expect(source.authorize(CALL)).toEqual({ ok: true, value: { authorization: "Bearer t1" } });
    nowMs += HOUR_MS;
    expect(await source.authorize(CALL)).toEqual({ ok: true, value: { authorization: "Bearer t2" } });
    expect(scopes).toEqual(["https://x.test/.default", "https://x.test/.default"]);
  });

  test.each([
    { name: "throws", getToken: () => Promise.reject(new Error("AADSTS7000215: hunter2hunter2")) },
    { name: "gives none", getToken: () => Promise.resolve(null) },
  ])("a library that $name is a failure of kind auth that leaks nothing, and the next call asks anew", async ({ getToken }) => {
    let made = 0;
    const source = entraSource("s", from, tools(), () => {
      made += 1;
      return Promise.resolve({ getToken });
    });
    const result = await source.authorize(CALL);
    expect(result).toMatchObject({ ok: false, failure: { kind: "auth" } });
    expect(JSON.stringify(result)).not.toContain("hunter2");
    await source.authorize(CALL);
    expect(made).toBe(2);
  });

  test.each([
    { want: "ClientSecretCredential", given: from },
    { want: "WorkloadIdentityCredential", given: { type: "workload", tenantId: "t", clientId: "c", tokenFile: "/t" } as const },
    { want: "ManagedIdentityCredential", given: { type: "managed" } as const },
    { want: "ManagedIdentityCredential", given: { type: "managed", clientId: "c" } as const },
    { want: "DefaultAzureCredential", given: { type: "machine" } as const },
  ])("$given.type asks for $want", async ({ want, given }) => {
    expect((await libraryCredential(given)).constructor.name).toBe(want);
  });
});

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { serve } from "../../../src/cli/commands/serve.ts";
import { GATEWAY, GENERATED } from "../../fakes/generated.ts";
import { terminal } from "../../fakes/terminal.ts";

const FILES = { "gateway.yaml": GATEWAY };
const OPTIONS = { config: "gateway.yaml", port: 0, log: "text" as const };
const BODY = JSON.stringify({ model: "both", messages: [{ role: "user", content: "Hello" }] });

describe("serve", () => {
  test("with the sandbox answers without a key, logs a line, and stops at a signal", async () => {
    const io = terminal(FILES);
    const { code, url } = await serve({ ...OPTIONS, sandbox: true }, GENERATED, io);
    expect(code).toBe(0);
    const said = io.out.join("");
    expect(said).toContain(`${url} serves gateway.yaml, sandbox`);
    expect(said).toMatch(/both +priority +ant\/small, bee\/worker +any: tabby/);
    expect(said).toMatch(/aliases +uno → one/);
    expect(said).toMatch(/curl http:\S+\/v1\/alpha -H/);
    expect(said).toMatch(/curl -N http:/);
    const asked = { method: "POST", body: BODY };
    expect(await (await fetch(`${url}/v1/alpha`, asked)).json()).toMatchObject({ model: "small", text: expect.stringContaining("Hello") });
    const failed = await fetch(`${url}/v1/alpha`, { ...asked, headers: { "x-signalbox-sandbox": "error=503" } });
    expect(await failed.json()).toMatchObject({ error: { message: expect.stringContaining("told to answer 503") } });
    expect(io.err.join("")).toMatch(/ok {2}\d+ms {2}both → ant\/small/);
    io.raise("SIGTERM");
    expect(await io.exited).toBe(0);
    await expect(fetch(`${url}/health`)).rejects.toThrow();
  });
  test.each([
    { url: "sqlite:/nowhere/at/all.db", env: {}, said: /gateway\.yaml:\d+:\d+: error SB254: the storage cannot be opened/ },
    {
      url: "${DATABASE_URL}",
      env: { DATABASE_URL: "oracle://me:hidden@db/x" },
      said: /gateway\.yaml:\d+:\d+: error SB238: .*"oracle:"/,
    },
    {
      url: "${DATABASE_URL}",
      env: { DATABASE_URL: "postgres://me:hidden@127.0.0.1:9/x" },
      said: /gateway\.yaml:\d+:\d+: error SB254: the storage cannot be opened: .*ECONNREFUSED/,
    },
    { url: "${DATABASE_URL}", env: {}, said: /DATABASE_URL is not set; storage\.url needs it/ },
  ])("does not start with the storage $url and $env", async ({ url, env, said }) => {
    const keys = { ANT_API_KEY: "a", BEE_API_KEY: "b", CAT_API_KEY: "c" };
    const io = terminal({ "gateway.yaml": `${GATEWAY}\nstorage: { url: "${url}" }\n` }, { ...keys, ...env });
    expect(await serve(OPTIONS, GENERATED, io)).toEqual({ code: 1 });
    expect(io.err.join("")).toMatch(said);
    expect(io.err.join("")).not.toContain("hidden");
  });
  const AUTH = 'auth: { master_key: "${MASTER}", keys: { ci: { secret: "${CI}" } } }\n';
  const SECRETS = { MASTER: "sk-master-0123456789-abcdefghij", CI: "sk-of-the-pipeline-0123456789-ab" };
  test("in the sandbox says the key that stands in for one that is not set, and takes it", async () => {
    const io = terminal({ "gateway.yaml": GATEWAY + AUTH });
    const { url } = await serve({ ...OPTIONS, sandbox: true }, GENERATED, io);
    const [, key = ""] = /curl http:\S+ -H "authorization: Bearer (\S+)"/.exec(io.out.join("")) ?? [];
    const status = async (headers: Record<string, string>) =>
      (await fetch(`${url}/v1/alpha`, { method: "POST", body: BODY, headers })).status;
    expect([await status({}), await status({ authorization: `Bearer ${key}` })]).toEqual([401, 200]);
    io.raise("SIGTERM");
    await io.exited;
  });
  test.each([
    { why: "keys that everybody knows", env: {}, code: 1 },
    { why: "keys of its own", env: SECRETS, code: 0 },
  ])("listens beyond this machine with $why: exit code $code", async ({ env, code }) => {
    const io = terminal({ "gateway.yaml": GATEWAY + AUTH }, env);
    const served = await serve({ ...OPTIONS, host: "0.0.0.0", sandbox: true }, GENERATED, io);
    expect(served.code).toBe(code);
    expect(io.out.join("") + io.err.join("")).not.toContain(SECRETS.MASTER);
    if (code === 0) expect(io.out.join("")).toContain("Bearer $SIGNALBOX_KEY");
    else expect(io.err.join("")).toMatch(/auth: \{ master_key/);
    await served.stop?.();
  });
  test("in the sandbox keeps files without any database of the environment", async () => {
    const io = terminal({ "gateway.yaml": `${GATEWAY}\nstorage: { url: "\${DATABASE_URL}" }\n` });
    const { url, stop } = await serve({ ...OPTIONS, sandbox: true }, GENERATED, io);
    expect(await (await fetch(`${url}/v1/files`)).json()).toMatchObject({ object: "list", data: [] });
    await stop?.();
  });
  test("without keys names every missing one at once", async () => {
    const io = terminal(FILES);
    expect(await serve(OPTIONS, GENERATED, io)).toEqual({ code: 1 });
    const said = io.err.join("");
    for (const name of ["ANT_API_KEY", "BEE_API_KEY", "CAT_API_KEY"]) expect(said).toContain(`${name} is not set`);
    expect(said).toContain("signalbox serve --sandbox");
    expect(io.out).toEqual([]);
  });
  test("sends the sandbox's header nowhere else", async () => {
    const seen: (string | string[] | undefined)[] = [];
    const upstream = createServer((request, response) => {
      seen.push(request.headers["x-signalbox-sandbox"], request.headers.authorization);
      response.setHeader("content-type", "application/json").end('{"id":"1","text":"x"}');
    });
    await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
    const { port } = upstream.address() as AddressInfo;
    const io = terminal(
      { "gateway.yaml": `providers: { ant: { base_url: "http://127.0.0.1:${port}/v1" } }\nmodels: { one: ant/small }\n` },
      { ANT_API_KEY: "key-of-ant" },
    );
    const { url, stop } = await serve(OPTIONS, GENERATED, io);
    expect(io.out.join("")).not.toContain("sandbox");
    const response = await fetch(`${url}/v1/alpha`, {
      method: "POST",
      body: BODY.replace("both", "one"),
      headers: { "x-signalbox-sandbox": "error=429" },
    });
    expect(response.status).toBe(200);
    expect(seen).toEqual([undefined, "Bearer key-of-ant"]);
    await stop?.();
    upstream.close();
  });
  test.each([
    { says: "a broken file", files: { "gateway.yaml": "models: {}" }, more: {}, want: "SB231" },
    { says: "no file", files: {}, more: {}, want: "signalbox init" },
    { says: "an address others can reach", files: FILES, more: { host: "0.0.0.0" }, want: "--allow-anonymous" },
  ])("refuses $says", async ({ files, more, want }) => {
    const io = terminal(files);
    expect(await serve({ ...OPTIONS, sandbox: true, ...more }, GENERATED, io)).toEqual({ code: 1 });
    expect(io.err.join("")).toContain(want);
  });
  test("says when the port is taken", async () => {
    const io = terminal(FILES);
    const { url, stop } = await serve({ ...OPTIONS, sandbox: true }, GENERATED, io);
    const second = terminal(FILES);
    expect(await serve({ ...OPTIONS, sandbox: true, port: Number(new URL(url ?? "").port) }, GENERATED, second)).toEqual({ code: 1 });
    expect(second.err.join("")).toContain("is already in use");
    await stop?.();
  });
});

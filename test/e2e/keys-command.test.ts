// `signalbox keys` by a running gateway, and straight at a store that a gateway then looks at.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadGenerated } from "../../src/cli/generated.ts";
import { main } from "../../src/cli/program.ts";
import { openStorage } from "../../src/storage/open.ts";
import { terminal } from "../fakes/terminal.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { AUTH, keyOf, MANAGED, MODELS } from "./management-client.ts";

const MASTER = keyOf("master");
const SECRETS = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`K${at + 1}`, `sk-declared-0123456789-${at}-abcdef`]));

async function run(
  argv: readonly string[],
  { env = {}, files = {}, stdin = "" }: { env?: Record<string, string>; files?: Record<string, string>; stdin?: string },
) {
  const io = terminal(files, env, stdin);
  const code = await main(["keys", ...argv], io, loadGenerated);
  return { code, out: io.out.join(""), err: io.err.join("") };
}
const told = (out: string) => JSON.parse(out) as Record<string, string> & { keys?: readonly object[] };

describe("by a running gateway", () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway(MANAGED);
  });
  afterAll(() => gateway.close());
  const at = (...argv: string[]) => run(argv, { env: { SIGNALBOX_URL: gateway.origin, SIGNALBOX_MASTER_KEY: MASTER } });

  test("a key is made, listed, changed, replaced and deleted", async () => {
    const made = told((await at("generate", "--alias", "ci", "--models", "chat,quick", "--set", "rpm_limit=60")).out);
    expect(made).toMatchObject({ key_alias: "ci", models: ["chat", "quick"], rpm_limit: 60 });
    const id = made["token"] ?? "";
    expect(told((await at("list", "--alias", "ci")).out).keys).toHaveLength(1);
    expect(told((await at("update", id, "--set", "tpm_limit=5")).out)).toMatchObject({ tpm_limit: 5, rpm_limit: 60 });
    expect(told((await at("regenerate", id, "--grace", "1h")).out)["key"]).not.toBe(made["key"]);
    expect(told((await at("block", id)).out)).toMatchObject({ blocked: true });
    expect(told((await at("delete", id)).out)).toEqual({ deleted_keys: [id] });
    expect(await at("info", id)).toMatchObject({ code: 1, out: "", err: `There is no key "${id}".\n` });
  });
  test.each([
    { argv: ["generate", "--set", "max_budgt=1"], env: { SIGNALBOX_MASTER_KEY: MASTER }, code: 1, says: /did you mean "max_budget"/ },
    { argv: ["generate"], env: { SIGNALBOX_MASTER_KEY: "wrong" }, code: 1, says: /not valid here/ },
    { argv: ["generate"], env: {}, code: 1, says: /SIGNALBOX_MASTER_KEY is not set/ },
    { argv: ["generate", "--set", "key=sk-secret-on-the-command-line-1"], env: {}, code: 2, says: /no argument/ },
    { argv: ["generate", "--set", "oops"], env: {}, code: 2, says: /field=value/ },
    { argv: ["info"], env: {}, code: 2, says: /missing required argument/ },
  ])("$argv with $env is told what is wrong", async ({ argv, env, code, says }) => {
    const ended = await run([...argv, ...(argv.length > 1 || argv[0] === "generate" ? ["--url", gateway.origin] : [])], { env });
    expect(ended.code).toBe(code);
    expect(ended.err).toMatch(says);
  });
});

describe("straight at the store", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "signalbox-test-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("a key is made that the gateway then takes, with the actor in the log", async () => {
    const url = `sqlite:${join(folder, "a.db")}`;
    const yaml = `storage: { url: "${url}" }\n${AUTH}${MODELS}`;
    const env = { MASTER, ...SECRETS, OPENAI_API_KEY: "x", ANTHROPIC_API_KEY: "x" };
    const made = told((await run(["generate", "--user", "ada"], { env, files: { "gateway.yaml": yaml } })).out);
    expect(made["key"]).toMatch(/^sk-/);
    // In the sandbox the same references are stood in for, so the hash needs the same master key.
    const gateway = await startGateway(yaml);
    try {
      const answer = await fetch(`${gateway.origin}/v1/models`, { headers: { authorization: `Bearer ${made["key"] ?? ""}` } });
      expect(answer.status).toBe(200);
    } finally {
      await gateway.close();
    }
    const opened = await openStorage(url);
    if (!opened.ok) throw new Error(opened.message);
    expect((await opened.access.audit({ limit: 1 }))[0]).toMatchObject({ actor: "master", action: "key.generate", requestId: "cli" });
    await opened.close();
  });
  test("what the file lacks is said", async () => {
    const ended = await run(["list"], { env: { OPENAI_API_KEY: "x", ANTHROPIC_API_KEY: "x" }, files: { "gateway.yaml": MODELS } });
    expect(ended).toMatchObject({ code: 1 });
    expect(ended.err).toMatch(/has no `auth:`/);
  });
  test("a hash is made of what is read, for a key that gateway.yaml keeps", async () => {
    const yaml = (key: string) => `auth: { master_key: "\${MASTER}", keys: { mine: ${key} } }\n${MODELS}`;
    const secret = "sk-read-from-standard-input-0123";
    const env = { MASTER, X: "sk-other-0123456789-abcdefghijk" };
    const { out } = await run(["hash"], { env, files: { "gateway.yaml": yaml('{ secret: "${X}" }') }, stdin: `${secret}\n` });
    expect(out).toMatch(/^[0-9a-f]{64}\n$/);
    const gateway = await startGateway(yaml(`{ hash: ${out.trim()} }`));
    try {
      const answer = await fetch(`${gateway.origin}/v1/models`, { headers: { "x-api-key": secret } });
      expect(answer.status).toBe(200);
    } finally {
      await gateway.close();
    }
  });
});

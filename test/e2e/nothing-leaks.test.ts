// A gateway as `signalbox serve` runs it, asked in every way that shows it a secret; then everything it has written is searched for them: what it
// printed, its database, its journal.

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../src/cli/commands/serve.ts";
import { loadGenerated } from "../../src/cli/generated.ts";
import { terminal } from "../fakes/terminal.ts";

const SECRETS = {
  MASTER: "sk-master-SENTINEL-0123456789-abc",
  HASHES: "hashes-SENTINEL-0123456789-abcdef",
  DECLARED: "sk-declared-SENTINEL-0123456789-a",
  OPENAI_API_KEY: "sk-provider-SENTINEL-0123456789",
};
const SAID = {
  prompt: "PROMPT-SENTINEL",
  wrong: "sk-wrong-SENTINEL-0123456789",
  token: `eyJhbGciOiJSUzI1NiJ9.${Buffer.from('{"sub":"TOKEN-SENTINEL"}').toString("base64url")}.c2lnbmF0dXJl`,
  metadata: "METADATA-SENTINEL",
  chosen: "sk-chosen-SENTINEL-0123456789-abc",
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "signalbox-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function everything(below: string): Promise<Buffer> {
  const files = (await readdir(below, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  return Buffer.concat(await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name)))));
}

test.each(["json", "text"] as const)("no key, token, prompt or provider's key is in what is written, with the log as %s", async (log) => {
  const io = terminal(
    {
      "gateway.yaml": `
storage: { url: "sqlite:${join(folder, log)}.db" }
auth:
  master_key: \${MASTER}
  key_secret: \${HASHES}
  jwt: { issuer: "http://127.0.0.1:9", audience: a }
  keys: { declared: { secret: "\${DECLARED}" } }
models: { chat: openai/gpt-5-mini }
routing: { attempts: 1, breaker: off }
providers: { openai: { passthrough: { /models: [GET] } } }
`,
    },
    { ...SECRETS, SIGNALBOX_DEBUG: "1" },
  );
  const { url = "", stop } = await serve({ config: "gateway.yaml", port: 0, sandbox: true, log }, await loadGenerated(), io);
  const post = (path: string, key: string, body: object | string, headers: Record<string, string> = {}) =>
    fetch(url + path, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const asked = { model: "chat", messages: [{ role: "user", content: SAID.prompt }] };
  const made = (await (
    await post("/key/generate", SECRETS.MASTER, { metadata: { note: SAID.metadata } }, { "idempotency-key": "one" })
  ).json()) as { key: string };
  expect(made.key).toMatch(/^sk-/);
  const keys = [SECRETS.MASTER, SECRETS.DECLARED, made.key, SAID.wrong, SAID.token];
  for (const key of keys) {
    await post("/v1/chat/completions", key, asked);
    await post("/v1/chat/completions", key, asked, { "x-signalbox-sandbox": "error=500" });
    await post("/v1/chat/completions", key, `${SAID.prompt}{`);
    await post(`/v1beta/models/chat:generateContent?key=${key}`, "", { contents: [{ parts: [{ text: SAID.prompt }] }] });
    await fetch(`${url}/v1/models`, { headers: { "x-api-key": key } });
    await fetch(`${url}/passthrough/openai/v1/models?key=${key}`);
    await fetch(`${url}/key/info?key=${key}`, { headers: { authorization: `Bearer ${SECRETS.MASTER}` } });
    await fetch(`${url}/nowhere/${key}?key=${key}`);
  }
  await post("/key/generate", SECRETS.MASTER, { key: SAID.chosen });
  await post("/key/generate", SECRETS.MASTER, { key: SAID.chosen });
  await post("/key/generate", SECRETS.MASTER, { key: SAID.wrong.slice(0, 10), models: [SAID.prompt] });
  const again = (await (
    await post("/key/regenerate", SECRETS.MASTER, { key: made.key, grace_period: "1h" }, { "idempotency-key": "two" })
  ).json()) as { key: string };
  await post("/key/delete", SECRETS.MASTER, { keys: [again.key] });
  await stop?.();

  const printed = io.out.join("") + io.err.join("");
  expect(printed).toContain("openai-chat");
  const kept = (await everything(folder)).toString("latin1");
  // What is kept is really what was searched.
  expect(kept).toContain("key.regenerate");
  for (const secret of [...Object.values(SECRETS), ...Object.values(SAID), made.key, again.key]) {
    expect(printed).not.toContain(secret);
    // What people note of a key is kept, as they asked.
    if (secret !== SAID.metadata) expect(kept).not.toContain(secret);
  }
});

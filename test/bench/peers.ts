// Foreign gateways beside ours: Portkey's from npm, nginx where it is installed, and whatever `--peer` names. None is a dependency: Portkey is
// installed into node_modules/.cache at its first run.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Running, startForeign } from "./processes.ts";

export interface Peer {
  readonly name: string;
  readonly running: Running;
  /** What it wants of a request. */
  readonly headers: Readonly<Record<string, string>>;
}

const PORTKEY = "@portkey-ai/gateway@1.15.2";
const CACHE = resolve(import.meta.dirname, "../../node_modules/.cache/bench-portkey");
const [PORTKEY_PORT, NGINX_PORT] = [18_787, 18_788];

export async function startPortkey(upstreamPort: number): Promise<Peer | undefined> {
  const entry = join(CACHE, "node_modules/@portkey-ai/gateway/build/start-server.js");
  if (!existsSync(entry)) {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(join(CACHE, "package.json"), "{}");
    const { status } = spawnSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", PORTKEY], {
      cwd: CACHE,
      stdio: "ignore",
    });
    if (status !== 0 || !existsSync(entry)) return undefined;
  }
  const args = [entry, `--port=${PORTKEY_PORT}`, "--headless"];
  const running = await startForeign({ command: process.execPath, args, port: PORTKEY_PORT });
  const headers = {
    "x-portkey-provider": "openai",
    "x-portkey-custom-host": `http://127.0.0.1:${upstreamPort}/v1`,
    authorization: "Bearer sk-bench",
  };
  return running && { name: "portkey", running, headers };
}

export async function startNginx(upstreamPort: number): Promise<Peer | undefined> {
  try {
    execFileSync("nginx", ["-v"], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "signalbox-bench-"));
  const file = join(folder, "nginx.conf");
  writeFileSync(
    file,
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log /dev/null;
events { worker_connections 4096; }
http {
  access_log off; client_max_body_size 0; client_body_buffer_size 2m;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  upstream up { server 127.0.0.1:${upstreamPort}; keepalive 256; }
  server { listen 127.0.0.1:${NGINX_PORT}; location / { proxy_pass http://up; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_buffering off; } }
}`,
  );
  const running = await startForeign({ command: "nginx", args: ["-p", folder, "-c", file], port: NGINX_PORT });
  return running && { name: "nginx", running, headers: {} };
}

/** `name=port=command line`: listens there, speaks OpenAI's Chat Completions; `{upstream}` in the line is where the upstream listens. */
export async function startNamed(text: string, upstreamPort: number): Promise<Peer> {
  const [, name = "", port = "", line = ""] = /^([^=]+)=(\d+)=(.+)$/.exec(text) ?? [];
  if (line === "") throw new Error("--peer is written name=port=command");
  const command = line.replaceAll("{upstream}", `http://127.0.0.1:${upstreamPort}/v1`);
  const running = await startForeign({ command: "sh", args: ["-c", `exec ${command}`], port: Number(port) });
  if (running === undefined) throw new Error(`${name} does not listen at ${port}`);
  return { name, running, headers: {} };
}

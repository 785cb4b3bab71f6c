// How long a start, a generate and a new plan take.

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Figure } from "./figures.ts";
import { planFor } from "./gateways.ts";
import { BUILT, freePort } from "./processes.ts";
import { FEATURES } from "./scenarios.ts";
import { spread } from "./spread.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const LONGEST_START_MS = 250;
/** What no server of node's can do without. */
const BARE = `import { createServer } from "node:http";
createServer((request, response) => request.resume().on("end", () => response.end())).listen(Number(process.argv.at(-1)), "127.0.0.1");
`;

/** From nothing to the first answer of `serve`, from the sources and as `npm pack` builds it. */
export async function measureStart(upstreamPort: number, times: number): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "signalbox-start-"));
  const file = join(folder, "gateway.yaml");
  const base = `http://127.0.0.1:${upstreamPort}/v1`;
  const provider = `{ dialect: openai-chat, base_url: "${base}", auth: none, models: { m: { context: 1000, free: true } } }`;
  writeFileSync(file, `providers: { p: ${provider} }\nmodels: { m: p/m }\n`);
  const figures: Figure[] = [];
  const bare = join(folder, "bare.mjs");
  writeFileSync(bare, BARE);
  for (const [who, entry, goal] of [
    ["node:http alone", bare, undefined],
    ["from source", join(ROOT, "src/cli/main.ts"), undefined],
    ["built", BUILT, { kind: "at most", value: LONGEST_START_MS }],
  ] as const) {
    const taken: number[] = [];
    // The first run fills the cache of compiled code.
    for (let at = 0; at <= times; at += 1) taken.push(await startOnce(folder, [entry, "serve", "--config", file, "--log", "off"]));
    figures.push({ what: "start to the first answer", who, value: spread(taken.slice(1)).median, unit: "ms", goal });
  }
  rmSync(folder, { recursive: true });
  return figures;
}

async function startOnce(cwd: string, argv: readonly string[]): Promise<number> {
  const port = await freePort();
  const sinceMs = performance.now();
  const child = spawn(process.execPath, [...argv, "--port", String(port)], { cwd, stdio: "ignore" });
  await firstAnswer(port);
  const tookMs = performance.now() - sinceMs;
  child.kill("SIGTERM");
  await once(child, "exit");
  return tookMs;
}

async function firstAnswer(port: number): Promise<void> {
  const body = JSON.stringify({ model: "m", messages: [{ role: "user", content: "hi" }] });
  const headers = { connection: "close" };
  for (let tries = 0; tries < 4_000; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/chat/completions`, { method: "POST", body, headers }).catch(() => undefined);
    if (answer?.status === 200) return void (await answer.text());
    await sleep(3);
  }
  throw new Error("the gateway did not start");
}

/** In a copy of the project's data, each in a process of its own as people call it. */
export async function measureGenerate(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "signalbox-generate-"));
  for (const name of ["package.json", "gateway.yaml", "schema", "src", "codegen", "tsconfig.json"])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const generate = (who: string): Figure => {
    const sinceMs = performance.now();
    execFileSync(process.execPath, [join(folder, "codegen/main.ts")], { cwd: folder, stdio: "ignore" });
    return { what: "generate", who, value: performance.now() - sinceMs, unit: "ms" };
  };
  const edit = (file: string): void => writeFileSync(join(folder, file), `${readFileSync(join(folder, file), "utf8")}\n# edited\n`);
  const figures = [generate("from nothing")];
  edit("schema/providers/groq.yaml");
  figures.push(generate("after a provider"));
  edit("gateway.yaml");
  figures.push(generate("after a route"));
  rmSync(folder, { recursive: true });
  return figures;
}

const PLANS = 50;

/** The part of a reload that is ours. */
export function measureReload(): readonly Figure[] {
  const taken = Array.from({ length: PLANS }, () => {
    const sinceMs = performance.now();
    planFor(1, FEATURES);
    return performance.now() - sinceMs;
  });
  return [{ what: "a new plan, as a reload makes it", who: "all", value: spread(taken).median, unit: "ms" }];
}

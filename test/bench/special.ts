// What the matrix does not show: throughput at the limit beside foreign gateways, a thousand slow streams, readers that stop, and how long a start, a
// generate and a reload take. Each is a line of a list.

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { requestOf } from "./bodies.ts";
import { CLIENT_KEY, planFor } from "./gateways.ts";
import type { LoadOrder } from "./load.ts";
import { orderOf, sample, type Variant, warm } from "./matrix.ts";
import type { Peer } from "./peers.ts";
import type { Ends } from "./processes.ts";
import { ROUTES, SLOW_MS } from "./scenarios.ts";
import { spread } from "./spread.ts";

export interface Figure {
  readonly what: string;
  readonly who: string;
  readonly value: number;
  readonly unit: string;
}

const ROOT = resolve(import.meta.dirname, "../..");
const CHAT = ROUTES[0] ?? never();
const AT_LIMIT_MS = 1_000;
const WARM_MS = 3_000;

/** 10 kB requests answered whole, sixty-four at once. */
export async function measureThroughput(
  variants: readonly Variant[],
  peers: readonly Peer[],
  ends: Ends,
  rounds: number,
): Promise<readonly Figure[]> {
  const scenario = { route: CHAT, size: "10 kB", answer: "whole" } as const;
  const orders: readonly { readonly variant: Variant; readonly order: LoadOrder }[] = [
    ...variants.map((variant) => ({ variant, order: orderOf(variant, scenario) })),
    ...peers.map(({ name, running, headers }) => {
      const variant = { name, running, isFloor: true };
      return { variant, order: { ...orderOf(variant, scenario), headers } };
    }),
  ];
  const found = new Map<Variant, { cpuUs: number; most: number }[]>(orders.map(({ variant }) => [variant, []]));
  for (const { variant, order } of orders) await warm(variant, order, ends, WARM_MS);
  for (let round = 0; round < rounds; round += 1)
    for (const { variant, order } of orders) {
      const { cpuUs, load } = await sample(variant, { ...order, ms: AT_LIMIT_MS }, ends);
      found.get(variant)?.push({ cpuUs, most: load.requests / load.seconds });
    }
  return orders.flatMap(({ variant }) => {
    const of = (pick: (one: { cpuUs: number; most: number }) => number): number => spread((found.get(variant) ?? []).map(pick)).median;
    return [
      { what: "10 kB, at the limit", who: variant.name, value: of(({ most }) => most), unit: "requests/s" },
      { what: "10 kB, at the limit", who: variant.name, value: of(({ cpuUs }) => cpuUs), unit: "µs CPU" },
    ];
  });
}

/** Streams of an event a second: what each takes of memory, and how late its events come. */
export async function measureSlowStreams(variants: readonly Variant[], ends: Ends, streams: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const variant of variants) {
    const { who, order } = streamOrder(variant, "slow", streams);
    const before = await variant.running.use();
    const running = ends.streams({ ...order, pauseMs: 0 });
    await sleep(6 * SLOW_MS);
    const during = await variant.running.use();
    const { ended, delayP99 } = await running;
    if (ended !== streams) throw new Error(`${who}: ${ended} of ${streams} slow streams ended`);
    figures.push(
      { what: `${streams} slow streams, memory of each`, who, value: (during.rssKb - before.rssKb) / streams, unit: "kB" },
      { what: `${streams} slow streams, delay of an event p99`, who, value: delayP99, unit: "ms" },
    );
  }
  return figures;
}

/** Fifty clients of long streams who read nothing for two seconds: whoever has no back-pressure holds all of it. */
export async function measureSlowReaders(variants: readonly Variant[], ends: Ends): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const variant of variants) {
    const { who, order } = streamOrder(variant, "long", 50);
    const before = await variant.running.use();
    const running = ends.streams({ ...order, pauseMs: 2_000 });
    await sleep(1_500);
    const during = await variant.running.use();
    const { ended, bytes } = await running;
    if (ended !== 50) throw new Error(`${who}: ${ended} of 50 long streams ended`);
    figures.push({
      what: `50 stopped readers of ${Math.round(bytes / 50 / 1024)} kB each, memory of each`,
      who,
      value: (during.rssKb - before.rssKb) / 50,
      unit: "kB",
    });
  }
  return figures;
}

function streamOrder({ running, name, isFloor }: Variant, pace: "slow" | "long", streams: number) {
  const { path, body } = requestOf(CHAT.ingress, isFloor ? "m" : `${pace}-${CHAT.upstream}`, "500 B", true);
  const headers = { authorization: `Bearer ${CLIENT_KEY}` };
  return { who: name, order: { streams, port: running.port, path: isFloor ? `/${pace}${path}` : path, body: body.toString(), headers } };
}

/** From nothing to the first answer of `serve`, from the sources and as `npm pack` builds it. */
export async function measureStart(upstreamPort: number, times: number): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "signalbox-start-"));
  const file = join(folder, "gateway.yaml");
  const base = `http://127.0.0.1:${upstreamPort}/v1`;
  execFileSync("npm", ["run", "--silent", "prepack"], { cwd: ROOT, stdio: "ignore" });
  const figures: Figure[] = [];
  for (const [who, entry] of [
    ["from source", "src/cli/main.ts"],
    ["built", "dist/src/cli/bundled/main.js"],
  ] as const) {
    const taken: number[] = [];
    // The first run fills the cache of compiled code.
    for (let at = 0; at <= times; at += 1) {
      const port = await freePort();
      writeFileSync(
        file,
        `server: { port: ${port} }\nproviders:\n  p: { dialect: openai-chat, base_url: "${base}", auth: none, models: { m: { context: 1000, free: true } } }\nmodels: { m: p/m }\n`,
      );
      const sinceMs = performance.now();
      const child = spawn(process.execPath, [join(ROOT, entry), "serve", "--config", file, "--log", "off"], {
        cwd: folder,
        stdio: "ignore",
      });
      await firstAnswer(port);
      taken.push(performance.now() - sinceMs);
      child.kill("SIGTERM");
      await once(child, "exit");
    }
    figures.push({ what: "start to the first answer", who, value: spread(taken.slice(1)).median, unit: "ms" });
  }
  rmSync(folder, { recursive: true });
  rmSync(join(ROOT, "dist"), { recursive: true });
  return figures;
}

async function firstAnswer(port: number): Promise<void> {
  const body = JSON.stringify({ model: "m", messages: [{ role: "user", content: "hi" }] });
  for (let tries = 0; tries < 4_000; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
      method: "POST",
      body,
      headers: { connection: "close" },
    }).catch(() => undefined);
    if (answer?.status === 200) return void (await answer.text());
    await sleep(3);
  }
  throw new Error("the gateway did not start");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** In a copy of the project's data, each in a process of its own as people call it; and the part of a reload that is ours. */
export async function measureGenerate(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "signalbox-generate-"));
  for (const name of ["package.json", "gateway.yaml", "schema", "src", "codegen", "tsconfig.json"])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  cpSync(join(ROOT, "node_modules"), join(folder, "node_modules"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (from) => !from.includes(".cache"),
  });
  const generate = (): number => {
    const sinceMs = performance.now();
    execFileSync(process.execPath, [join(folder, "codegen/main.ts")], { cwd: folder, stdio: "ignore" });
    return performance.now() - sinceMs;
  };
  const edit = (file: string): void => writeFileSync(join(folder, file), `${readFileSync(join(folder, file), "utf8")}\n# edited\n`);
  const whole = generate();
  edit("schema/providers/groq.yaml");
  const provider = generate();
  edit("gateway.yaml");
  const route = generate();
  rmSync(folder, { recursive: true });
  const planned: number[] = [];
  for (let at = 0; at < 50; at += 1) {
    const sinceMs = performance.now();
    planFor(1, true);
    planned.push(performance.now() - sinceMs);
  }
  return [
    { what: "generate", who: "from nothing", value: whole, unit: "ms" },
    { what: "generate", who: "after a provider", value: provider, unit: "ms" },
    { what: "generate", who: "after a route", value: route, unit: "ms" },
    { what: "a new plan, as a reload makes it", who: "on", value: spread(planned).median, unit: "ms" },
  ];
}

function never(): never {
  throw new Error("there are routes");
}

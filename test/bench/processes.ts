// Starts the processes of a benchmark and asks them things. A foreign gateway is any command; what it used is read from /proc, which is Linux's.

import { type ChildProcess, execFileSync, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Order } from "./ends.ts";
import { ENV, writeGateway } from "./gateways.ts";
import type { LoadOrder, LoadResult } from "./load.ts";
import { type Feature, SETUPS, type Setup } from "./scenarios.ts";
import type { StreamsOrder, StreamsResult } from "./streams.ts";

/** As told.mjs answers. */
export interface UseResult {
  /** User and system time so far, microseconds. */
  readonly cpuUs: number;
  readonly rssKb: number;
  /** Of the heap and beside it, after a collection where one was asked for. */
  readonly heapKb: number;
}
type UseOrder = "use" | "use, collected";

export interface Running {
  readonly port: number;
  use(): Promise<UseResult>;
  /** After a collection, where it is ours. */
  useCollected(): Promise<UseResult>;
  stop(): void;
}
/** What stands at both ends of a proxy: the upstream, and those who ask. */
export interface Ends {
  /** The upstream's. */
  readonly port: number;
  load(order: LoadOrder): Promise<LoadResult>;
  /** Resolves once all of them have begun. */
  beginStreams(order: StreamsOrder): Promise<unknown>;
  endOfStreams(): Promise<StreamsResult>;
  stop(): void;
}

export type Role = "floor" | Setup | Feature;

const ROOT = resolve(import.meta.dirname, "../..");
/** As people install it. */
export const BUILT = join(ROOT, "dist/src/cli/bundled/main.js");

/** What is measured is what `npm pack` makes: sources in its memory would be looked through by every great collection of its garbage. Goes with this process. */
export function build(): void {
  process.once("exit", () => rmSync(join(ROOT, "dist"), { recursive: true, force: true }));
  execFileSync("npm", ["run", "--silent", "prepack"], { cwd: ROOT, stdio: "ignore" });
}

/** The log of a gateway goes nowhere, but is written. */
export async function startOurs(role: Role, upstreamPort: number, flags: readonly string[] = []): Promise<Running> {
  const { child, port } = role === "floor" ? await forked("floor.mjs", upstreamPort, flags) : await startGateway(role, upstreamPort, flags);
  return {
    port,
    use: () => order<UseResult>(child, "use"),
    useCollected: () => order<UseResult>(child, "use, collected"),
    stop: () => leave(child),
  };
}

interface Started {
  readonly child: ChildProcess;
  readonly port: number;
}

async function startGateway(role: Exclude<Role, "floor">, upstreamPort: number, flags: readonly string[]): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), "signalbox-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const on: readonly Feature[] = isSetup(role) ? SETUPS[role] : [role];
  const config = writeGateway(upstreamPort, on, folder);
  const port = await freePort();
  const log = on.includes("log") ? "json" : "off";
  const child = fork(BUILT, ["serve", "--config", config, "--port", String(port), "--log", log], {
    stdio: ["ignore", "ignore", log === "json" ? "ignore" : "inherit", "ipc"],
    env: { ...process.env, ...ENV },
    execArgv: ["--expose-gc", "--import", new URL("./told.mjs", import.meta.url).href, ...flags],
  });
  if (await listens(port, () => child.exitCode !== null || child.signalCode !== null)) return { child, port };
  leave(child);
  throw new Error(`the gateway does not start: ${role}`);
}

const isSetup = (role: Role): role is Setup => Object.hasOwn(SETUPS, role);

/** It ends itself. */
function leave(child: ChildProcess): void {
  if (child.connected) child.disconnect();
}

/** One process, which costs one core at most, so that a proxy has the other where there are two. */
export async function startEnds(): Promise<Ends> {
  const { child, port } = await forked("ends.ts");
  return {
    port,
    load: (message) => order<LoadResult>(child, message),
    beginStreams: (message) => order(child, message),
    endOfStreams: () => order<StreamsResult>(child, "end of streams"),
    stop: () => leave(child),
  };
}

async function forked(file: "floor.mjs" | "ends.ts", upstreamPort = 0, flags: readonly string[] = []): Promise<Started> {
  const child = fork(new URL(file, import.meta.url), [String(upstreamPort)], { execArgv: ["--expose-gc", ...flags] });
  return { child, ...(await answerOf<{ port: number }>(child)) };
}

/** The next message; what a child sends is what ends.ts says it sends. */
function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`a process of the benchmark ended with ${code}`));
    child.once("exit", onExit);
    child.once("message", (message) => {
      child.off("exit", onExit);
      resolve(message as T);
    });
  });
}

function order<T>(child: ChildProcess, message: Order | UseOrder): Promise<T> {
  const answer = answerOf<T>(child);
  child.send(message);
  return answer;
}

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly port: number;
}

/** Undefined when nobody listens there within half a minute. */
export async function startForeign({ command, args, cwd, env, port }: Command): Promise<Running | undefined> {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: "ignore", detached: true });
  let hasFailed = false;
  child.once("error", () => {
    hasFailed = true;
  });
  child.once("exit", () => {
    hasFailed = true;
  });
  const use = async (): Promise<UseResult> => useOf(child.pid ?? 0);
  if (await listens(port, () => hasFailed)) return { port, use, useCollected: use, stop: () => stopGroup(child) };
  stopGroup(child);
  return undefined;
}

/** Within half a minute. */
async function listens(port: number, hasFailed: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 300 && !hasFailed(); tries += 1) {
    if (await isListening(port)) return true;
    await sleep(100);
  }
  return false;
}

function stopGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGTERM");
  } catch {
    // It is gone already.
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    const end = (is: boolean) => {
      socket.destroy();
      resolve(is);
    };
    socket.once("connect", () => end(true)).once("error", () => end(false));
  });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

const TICK_US = 10_000;

/** Of a process and its children, since nginx works in one; a child that ends while it is looked at has nothing to tell. */
function useOf(pid: number): UseResult {
  const own = statOf(pid);
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .split(" ")
    .filter((child) => child !== "" && existsSync(`/proc/${child}/stat`))
    .map((child) => useOf(Number(child)));
  return children.reduce((sum, one) => ({ cpuUs: sum.cpuUs + one.cpuUs, rssKb: sum.rssKb + one.rssKb, heapKb: Number.NaN }), own);
}

function statOf(pid: number): UseResult {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const rss = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return { cpuUs: (Number(fields[11]) + Number(fields[12])) * TICK_US, rssKb: Number(rss ?? 0), heapKb: Number.NaN };
}

// Starts the processes of a benchmark and asks them things. A foreign gateway is any command; what it used is read from /proc, which is Linux's.

import { type ChildProcess, execFileSync, fork, type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { ChildRole, Order } from "./child.ts";
import { ENV, type On, writeGateway } from "./gateways.ts";
import type { LoadOrder, LoadResult } from "./load.ts";
import type { Feature } from "./scenarios.ts";
import type { StreamsOrder, StreamsResult } from "./streams.ts";
import type { UseOrder, UseResult } from "./told.ts";

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

export type Role = "floor" | "on" | "off" | Feature;

const ROOT = resolve(import.meta.dirname, "../..");
/** As people install it. */
export const BUILT = join(ROOT, "dist/src/cli/bundled/main.js");

/** What is measured is what `npm pack` makes: a program's sources in its memory would be looked through by every great collection of its garbage. */
export function build(): { remove(): void } {
  execFileSync("npm", ["run", "--silent", "prepack"], { cwd: ROOT, stdio: "ignore" });
  return { remove: () => rmSync(join(ROOT, "dist"), { recursive: true }) };
}

/** The log of a gateway goes nowhere, but is written. */
export async function startOurs(role: Role, upstreamPort: number, flags: readonly string[] = []): Promise<Running> {
  const started = role === "floor" ? await startFloor(upstreamPort, flags) : await startGateway(role, upstreamPort, flags);
  const { child, port } = started;
  return {
    port,
    use: () => order<UseResult>(child, "use"),
    useCollected: () => order<UseResult>(child, "use, collected"),
    stop: () => child.disconnect(),
  };
}

interface Started {
  readonly child: ChildProcess;
  readonly port: number;
}

async function startFloor(upstreamPort: number, flags: readonly string[]): Promise<Started> {
  const child = forked("floor", upstreamPort, flags);
  return { child, ...(await answerOf<{ port: number }>(child)) };
}

async function startGateway(role: Exclude<Role, "floor">, upstreamPort: number, flags: readonly string[]): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), "signalbox-bench-"));
  const on: On = role === "on" ? true : role !== "off" && role;
  const config = writeGateway(upstreamPort, on, folder);
  const port = await freePort();
  const log = on === true || on === "log" ? "json" : "off";
  const child = fork(BUILT, ["serve", "--config", config, "--port", String(port), "--log", log], {
    stdio: ["ignore", "ignore", log === "json" ? "ignore" : "inherit", "ipc"],
    env: { ...process.env, ...ENV },
    execArgv: ["--expose-gc", "--import", new URL("./told.ts", import.meta.url).href, ...flags],
  });
  child.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  if (!(await listens(port, () => child.exitCode !== null))) throw new Error(`the gateway does not start: ${role}`);
  return { child, port };
}

/** One process, which costs one core at most, so that a proxy has the other where there are two. */
export async function startEnds(): Promise<Ends> {
  const child = forked("upstream", 0);
  const { port } = await answerOf<{ port: number }>(child);
  return {
    port,
    load: (message) => order<LoadResult>(child, message),
    beginStreams: (message) => order(child, message),
    endOfStreams: () => order<StreamsResult>(child, "end of streams"),
    stop: () => child.disconnect(),
  };
}

function forked(role: ChildRole, upstreamPort: number, flags: readonly string[] = []): ChildProcess {
  const stdio: StdioOptions = ["ignore", "inherit", "inherit", "ipc"];
  return fork(new URL("./child.ts", import.meta.url), [role, String(upstreamPort)], { stdio, execArgv: ["--expose-gc", ...flags] });
}

/** The next message; what a child sends is what child.ts says it sends. */
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

// Starts the processes of a benchmark and asks them things. A foreign gateway is any command; what it used is read from /proc, which is Linux's.

import { type ChildProcess, fork, type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Order, Role, UseResult } from "./child.ts";
import type { LoadOrder, LoadResult } from "./load.ts";
import type { StreamsOrder, StreamsResult } from "./streams.ts";

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

/** The log of a gateway goes nowhere, but is written. */
export async function startOurs(role: Role, upstreamPort = 0, flags: readonly string[] = []): Promise<Running> {
  const child = forked(role, upstreamPort, role === "on" || role === "log" ? "ignore" : "inherit", flags);
  const { port } = await answerOf<{ port: number }>(child);
  return {
    port,
    use: () => order<UseResult>(child, "use"),
    useCollected: () => order<UseResult>(child, "use, collected"),
    stop: () => child.disconnect(),
  };
}

/** One process, which costs one core at most, so that a proxy has the other where there are two. */
export async function startEnds(): Promise<Ends> {
  const child = forked("upstream", 0, "inherit");
  const { port } = await answerOf<{ port: number }>(child);
  return {
    port,
    load: (message) => order<LoadResult>(child, message),
    beginStreams: (message) => order(child, message),
    endOfStreams: () => order<StreamsResult>(child, "end of streams"),
    stop: () => child.disconnect(),
  };
}

function forked(role: Role, upstreamPort: number, stderr: "ignore" | "inherit", flags: readonly string[] = []): ChildProcess {
  const stdio: StdioOptions = ["ignore", "inherit", stderr, "ipc"];
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

function order<T>(child: ChildProcess, message: Order): Promise<T> {
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
  for (let tries = 0; tries < 300 && !hasFailed; tries += 1) {
    const use = async (): Promise<UseResult> => useOf(child.pid ?? 0);
    if (await isListening(port)) return { port, use, useCollected: use, stop: () => stopGroup(child) };
    await sleep(100);
  }
  stopGroup(child);
  return undefined;
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

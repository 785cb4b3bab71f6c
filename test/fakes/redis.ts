// A Redis for tests: the one at REDIS_URL (default: this machine's), or one of a test's own that it may kill. Where there is none, tests that need
// it are skipped with a line that says so, and fail where CI is set.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { describe } from "vitest";

export const REDIS_URL = process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379";

const isThere = await answers(Number(new URL(REDIS_URL).port || 6379), new URL(REDIS_URL).hostname);
if (!isThere && process.env["CI"] !== "true") process.stderr.write(`SKIPPED: no Redis at ${REDIS_URL}; set REDIS_URL or start one\n`);

const hasServer = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasServer && process.env["CI"] !== "true") process.stderr.write("SKIPPED: no redis-server here for tests that stop one\n");

/** Tests within start a Redis of their own. With CI set they run, and fail without one. */
export const describeOwnRedis = describe.skipIf(!hasServer && process.env["CI"] !== "true");
/** Tests within need Redis, in the same way. */
export const describeRedis = describe.skipIf(!isThere && process.env["CI"] !== "true");

let count = 0;
/** Nobody else's keys begin so. */
export const ownPrefix = (): string => `test-${process.pid}-${Date.now()}-${count++}`;

export interface OwnRedis {
  readonly url: string;
  readonly port: number;
  kill(): Promise<void>;
  /** It takes connections and says nothing. */
  freeze(): void;
  thaw(): void;
}

/** Of a test's own; keeps nothing on disk. */
export async function startRedis(port?: number, more: readonly string[] = []): Promise<OwnRedis> {
  const chosen = port ?? (await freePort());
  const options = ["--port", String(chosen), "--save", "", "--appendonly", "no", "--bind", "127.0.0.1", ...more];
  const child: ChildProcess = spawn("redis-server", options, { stdio: "ignore" });
  let failure: Error | undefined;
  child.once("error", (error) => {
    failure = error;
  });
  for (let tries = 0; !(await answers(chosen, "127.0.0.1")); tries += 1) {
    if (tries > 100 || child.exitCode !== null || failure !== undefined) throw new Error("redis-server does not start");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    url: `redis://127.0.0.1:${chosen}`,
    port: chosen,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
    freeze: () => void child.kill("SIGSTOP"),
    thaw: () => void child.kill("SIGCONT"),
  };
}

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
    socket.setTimeout(1_000, () => {
      socket.destroy();
      resolve(false);
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

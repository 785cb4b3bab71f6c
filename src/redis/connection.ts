// A connection to Redis, or to a cluster of them, by its address. The only file that knows the client library, which is loaded when the first
// connection is made. Waits for nothing beyond a command's answer: how long that may take, counter-store.ts says.

import type { CounterStore } from "../contract/counters.ts";
import { createTogether } from "./together.ts";

export interface RedisConnection {
  /** Rejects while there is no connection; it is made again by itself. A program that fails is a ProgramFailed. */
  readonly run: CounterStore["run"];
  ping(): Promise<void>;
  /** Rejects when nobody is there; tries on all the same. */
  connect(): Promise<void>;
  close(): void;
}

/** `redis://…`, `rediss://…` with TLS, or `redis-cluster://a:6379,b:6379` (`rediss-cluster://`), each with a user and a password where one is needed. */
export type ConnectRedis = (url: string) => Promise<RedisConnection>;

const CONNECT_MS = 2_000;
const LONGEST_PAUSE_MS = 5_000;
/** The library would make a signal and a timer for each command, which took a tenth of a request's time. */
const NO_TIMEOUT = { timeout: 0 } as const;

interface Commands {
  evalSha(sha: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  on(event: "error", listener: (error: unknown) => void): unknown;
  connect(): Promise<unknown>;
  destroy(): void;
}

export const connectRedis: ConnectRedis = async (url) => {
  const { createClient, createCluster } = await import("redis");
  const shared = {
    disableOfflineQueue: true,
    commandOptions: NO_TIMEOUT,
    socket: { connectTimeout: CONNECT_MS, reconnectStrategy: (tries: number) => Math.min(LONGEST_PAUSE_MS, 50 * 2 ** Math.min(tries, 10)) },
  };
  const nodes = clusterNodes(url);
  if (nodes === undefined) {
    const client = createClient({ url, ...shared });
    return connectionOf(client as unknown as Commands, () => client.ping());
  }
  const [{ username, password } = {}] = nodes;
  const cluster = createCluster({
    rootNodes: nodes.map((node) => ({ url: node.url })),
    commandOptions: NO_TIMEOUT,
    defaults: { ...shared, ...(username === undefined ? {} : { username }), ...(password === undefined ? {} : { password }) },
  });
  return connectionOf(cluster as unknown as Commands, async () => {
    // Any node will do: a program says by itself whose its keys are.
    const [master] = cluster.masters;
    if (master === undefined) throw new Error("no node of the cluster is known");
    await (await cluster.nodeClient(master)).ping();
  });
};

function connectionOf(client: Commands, ping: () => Promise<unknown>): RedisConnection {
  // Told by the commands that fail; without a listener it would end the process.
  client.on("error", () => {});
  const together = createTogether({
    async call({ lua, sha, keys, args }) {
      const options = { keys, arguments: args };
      try {
        return await client.evalSha(sha, options);
      } catch (error) {
        if (!(error instanceof Error) || !error.message.startsWith("NOSCRIPT")) throw error;
        return client.eval(lua, options);
      }
    },
    soon: process.nextTick,
    atTurnEnd: setImmediate,
  });
  return {
    run: together.run,
    ping: async () => void (await ping()),
    connect: async () => void (await client.connect()),
    close() {
      together.close();
      try {
        client.destroy();
      } catch {
        // It was never open.
      }
    },
  };
}

interface Node {
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
}

function clusterNodes(url: string): readonly Node[] | undefined {
  const [, tls, login = "", hosts = ""] = /^redis(s?)-cluster:\/\/(?:([^@/]*)@)?([^/]+)\/?$/.exec(url) ?? [];
  if (tls === undefined) return undefined;
  const [username, password] = login.split(":").map(decodeURIComponent);
  return hosts.split(",").map((host) => ({
    url: `redis${tls}://${login === "" ? "" : `${login}@`}${host}`,
    ...(username ? { username } : {}),
    ...(password ? { password } : {}),
  }));
}

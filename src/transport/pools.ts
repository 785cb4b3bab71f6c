// Connections to upstreams: one undici pool for each origin, kept alive and bounded. Called by call.ts.
// Sets no time limits of its own but a last resort for connecting; HTTP/1.1 only, one request at a time on a connection.

import { Pool } from "undici";

export interface PoolSettings {
  /** Most connections to one origin; calls beyond wait, and their wait counts as connecting. */
  readonly connectionsPerOrigin?: number | undefined;
  /** Most origins held; a pool that does nothing makes room for a new one. */
  readonly origins?: number | undefined;
  /** How long an unused connection is kept, unless the upstream says otherwise. */
  readonly keepAliveMs?: number | undefined;
  /** Certificate authorities (PEM) to trust instead of node's own. */
  readonly ca?: string | readonly string[] | undefined;
}

export interface Pools {
  /** Throws on an origin that is not `http(s)://host[:port]`. Undefined once closed. */
  of(origin: string): Pool | undefined;
  /** No new ones from now on. */
  refuse(): void;
  /** Breaks what runs. */
  destroy(): Promise<void>;
}

const DEFAULT_CONNECTIONS = 1024;
const DEFAULT_ORIGINS = 256;
const DEFAULT_KEEP_ALIVE_MS = 30_000;
const LONGEST_KEEP_ALIVE_MS = 300_000;
/** Frees a connection attempt that nobody waits for any more; each call's own connect timeout is shorter. */
const LAST_RESORT_CONNECT_MS = 60_000;

export function createPools(settings: PoolSettings = {}): Pools {
  const pools = new Map<string, Pool>();
  let isClosed = false;
  const ca = settings.ca === undefined ? undefined : typeof settings.ca === "string" ? settings.ca : [...settings.ca];

  function open(origin: string): Pool {
    const pool = new Pool(origin, {
      connections: settings.connectionsPerOrigin ?? DEFAULT_CONNECTIONS,
      pipelining: 1,
      allowH2: false,
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: settings.keepAliveMs ?? DEFAULT_KEEP_ALIVE_MS,
      keepAliveMaxTimeout: Math.max(settings.keepAliveMs ?? 0, LONGEST_KEEP_ALIVE_MS),
      connect: { timeout: LAST_RESORT_CONNECT_MS, ...(ca === undefined ? undefined : { ca }) },
    });
    if (pools.size >= (settings.origins ?? DEFAULT_ORIGINS)) makeRoom();
    pools.set(origin, pool);
    return pool;
  }

  /** Closes the oldest pool without work. All busy: the bound gives way, because refusing work would be worse. */
  function makeRoom(): void {
    for (const [origin, pool] of pools) {
      const { running, pending, queued } = pool.stats;
      if (running + pending + queued > 0) continue;
      pools.delete(origin);
      void pool.close();
      return;
    }
  }

  return {
    of: (origin) => (isClosed ? undefined : (pools.get(origin) ?? open(origin))),
    refuse() {
      isClosed = true;
    },
    async destroy() {
      isClosed = true;
      await Promise.all([...pools.values()].map((pool) => (pool.destroyed ? undefined : pool.destroy())));
      pools.clear();
    },
  };
}

// Connections to upstreams: for each origin as many undici clients as are busy at once, kept alive and bounded. Called by call.ts.
// Sets no time limits of its own but a last resort for connecting; HTTP/1.1 only, one request at a time on a connection.
// Why not undici's own pool: that looks through all its connections for each call, and answers for protocols that are not spoken here.

import { buildConnector, Client } from "undici";

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

/** Who wants a connection. */
export interface Rider {
  /** Once: this client is its own, until it gives it back by `release` or `forget`. */
  carry(client: Client): void;
  /** Instead of that: there will be none. */
  shutDown(): void;
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

  function open(origin: string): Pool {
    const pool = new Pool(origin, settings);
    if (pools.size >= (settings.origins ?? DEFAULT_ORIGINS)) makeRoom();
    pools.set(origin, pool);
    return pool;
  }

  /** Closes the oldest pool without work. All busy: the bound gives way, because refusing work would be worse. */
  function makeRoom(): void {
    for (const [origin, pool] of pools) {
      if (pool.isBusy) continue;
      pools.delete(origin);
      void pool.destroy();
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
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
      pools.clear();
    },
  };
}

/** The connections to one origin. */
export class Pool {
  readonly #origin: string;
  readonly #options: Client.Options;
  readonly #most: number;
  readonly #clients = new Set<Client>();
  /** Those that do nothing. The one used last is taken first, so that what is not needed grows old and closes. */
  readonly #free: Client[] = [];
  readonly #waiting = new Set<Rider>();

  constructor(origin: string, { connectionsPerOrigin, keepAliveMs, ca }: PoolSettings) {
    this.#origin = origin;
    this.#most = connectionsPerOrigin ?? DEFAULT_CONNECTIONS;
    const trusted = ca === undefined ? undefined : { ca: typeof ca === "string" ? ca : [...ca] };
    this.#options = {
      pipelining: 1,
      allowH2: false,
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: keepAliveMs ?? DEFAULT_KEEP_ALIVE_MS,
      keepAliveMaxTimeout: Math.max(keepAliveMs ?? 0, LONGEST_KEEP_ALIVE_MS),
      // One for all of them: it remembers TLS sessions.
      connect: buildConnector({ timeout: LAST_RESORT_CONNECT_MS, allowH2: false, ...trusted }),
    };
    // Now rather than with the first call: it throws if the origin is none.
    this.#free.push(this.#open());
  }

  get isBusy(): boolean {
    return this.#free.length < this.#clients.size;
  }

  /** A connection for it at once, or in its turn when one is free. */
  take(rider: Rider): void {
    const client = this.#free.pop() ?? (this.#clients.size < this.#most ? this.#open() : undefined);
    if (client === undefined) this.#waiting.add(rider);
    else rider.carry(client);
  }

  /** It waits no more. */
  leave(rider: Rider): void {
    this.#waiting.delete(rider);
  }

  /** What it carried ended well. */
  release(client: Client): void {
    const next = this.#next();
    if (next === undefined) this.#free.push(client);
    else next.carry(client);
  }

  /** What it carried failed: it is not used again. */
  forget(client: Client): void {
    this.#clients.delete(client);
    void client.destroy();
    const next = this.#next();
    if (next !== undefined) this.take(next);
  }

  async destroy(): Promise<void> {
    for (let next = this.#next(); next !== undefined; next = this.#next()) next.shutDown();
    await Promise.all([...this.#clients].map((client) => client.destroy()));
  }

  #next(): Rider | undefined {
    if (this.#waiting.size === 0) return undefined;
    const [next] = this.#waiting;
    if (next !== undefined) this.#waiting.delete(next);
    return next;
  }

  #open(): Client {
    const client = new Client(this.#origin, this.#options);
    this.#clients.add(client);
    return client;
  }
}

// Connections to upstreams: for each origin as many as are busy at once, kept alive and bounded. Called by call.ts. Sets
// no time limits of its own but a last resort for connecting; HTTP/1.1 only, one request at a time on a connection. Why not undici: its client takes a
// third of what passing a request on takes in all, and a quarter of a start.

import { type Address, type Connect, createConnect } from "./http1/connect.ts";
import { Connection } from "./http1/connection.ts";

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
  destroy(): void;
}

/** Who wants a connection. */
export interface Rider {
  /** Once: this connection is its own, until it gives it back by `release` or `forget`. */
  ride(connection: Connection): void;
  /** Instead of that: none could be opened. */
  refuse(error: unknown): void;
  /** Instead of that: there will be none. */
  shutDown(): void;
}

const DEFAULT_CONNECTIONS = 1024;
const DEFAULT_ORIGINS = 256;
const DEFAULT_KEEP_ALIVE_MS = 30_000;
const LONGEST_KEEP_ALIVE_MS = 300_000;
/** What the other end says of its patience counts from a moment that is over when it is heard. */
const KEEP_ALIVE_MARGIN_MS = 2_000;
const SWEEP_EVERY_MS = 1_000;
/** Frees a connection attempt that nobody waits for any more; each call's own connect timeout is shorter. */
const LAST_RESORT_CONNECT_MS = 60_000;

/** `now`: a clock in milliseconds that never goes back. */
export function createPools(settings: PoolSettings, now: () => number): Pools {
  const pools = new Map<string, Pool>();
  let isClosed = false;

  function open(origin: string): Pool {
    const pool = new Pool(origin, settings, now);
    if (pools.size >= (settings.origins ?? DEFAULT_ORIGINS)) makeRoom();
    pools.set(origin, pool);
    return pool;
  }

  /** Closes the oldest pool without work. All busy: the bound gives way, because refusing work would be worse. */
  function makeRoom(): void {
    for (const [origin, pool] of pools) {
      if (pool.isBusy) continue;
      pools.delete(origin);
      pool.destroy();
      return;
    }
  }

  return {
    of: (origin) => (isClosed ? undefined : (pools.get(origin) ?? open(origin))),
    refuse() {
      isClosed = true;
    },
    destroy() {
      isClosed = true;
      for (const pool of pools.values()) pool.destroy();
      pools.clear();
    },
  };
}

/** The connections to one origin. */
export class Pool {
  readonly #address: Address;
  readonly #connect: Connect;
  readonly #most: number;
  readonly #keepAliveMs: number;
  readonly #now: () => number;
  readonly #connections = new Set<Connection>();
  /** Those that do nothing. The one used last is taken first, so that what is not needed grows old and closes. */
  #free: Connection[] = [];
  /** Being opened: one for each rider that waits, as long as there may be more. */
  #opening = 0;
  readonly #waiting = new Set<Rider>();
  #sweep: NodeJS.Timeout | undefined;
  #isDestroyed = false;
  /** For the head of a request. */
  readonly host: string;

  /** Throws if the origin is none. */
  constructor(origin: string, { connectionsPerOrigin, keepAliveMs, ca }: PoolSettings, now: () => number) {
    const { protocol, hostname, host, port, pathname, search, username } = new URL(origin);
    if (!/^https?:$/.test(protocol) || pathname !== "/" || search !== "" || username !== "") throw notAnOrigin();
    const trusted = ca === undefined ? undefined : { ca: typeof ca === "string" ? ca : [...ca] };
    this.host = host;
    this.#address = { protocol, hostname, port };
    // One for all of them: it remembers TLS sessions.
    this.#connect = createConnect({ timeoutMs: LAST_RESORT_CONNECT_MS, tellsAtOnce: true, ...trusted });
    this.#most = connectionsPerOrigin ?? DEFAULT_CONNECTIONS;
    this.#keepAliveMs = keepAliveMs ?? DEFAULT_KEEP_ALIVE_MS;
    this.#now = now;
  }

  get isBusy(): boolean {
    return this.#opening > 0 || this.#free.length < this.#connections.size;
  }

  /** A connection for it at once, or in its turn when there is one. */
  take(rider: Rider): void {
    const connection = this.#lastFree();
    if (connection !== undefined) return rider.ride(connection);
    this.#waiting.add(rider);
    return this.#openForWaiting();
  }

  /** It waits no more. */
  leave(rider: Rider): void {
    this.#waiting.delete(rider);
  }

  /** What it carried ended well. */
  release(connection: Connection): void {
    if (this.#isDestroyed) return connection.close();
    const next = this.#next();
    if (next !== undefined) return next.ride(connection);
    const told = connection.keepAliveMs;
    const keepMs =
      told === undefined ? this.#keepAliveMs : Math.min(told - KEEP_ALIVE_MARGIN_MS, Math.max(this.#keepAliveMs, LONGEST_KEEP_ALIVE_MS));
    if (keepMs <= 0) return this.forget(connection);
    this.#free.push(connection);
    // Connections hold no process up while they do nothing, and neither does looking after them.
    this.#sweep ??= setInterval(this.#closeOld, SWEEP_EVERY_MS).unref();
    return connection.rest(this.#now() + keepMs);
  }

  /** It is not used again: what it carried failed, or the other end is tired of it. */
  forget(connection: Connection): void {
    this.#connections.delete(connection);
    connection.close();
    if (this.#waiting.size > 0) this.#openForWaiting();
  }

  destroy(): void {
    this.#isDestroyed = true;
    clearInterval(this.#sweep);
    for (let next = this.#next(); next !== undefined; next = this.#next()) next.shutDown();
    for (const connection of this.#connections) connection.breakOff();
    this.#connections.clear();
    this.#free = [];
  }

  #lastFree(): Connection | undefined {
    for (let last = this.#free.pop(); last !== undefined; last = this.#free.pop()) {
      if (last.freeUntilMs > this.#now()) return last;
      this.forget(last);
    }
    return undefined;
  }

  #next(): Rider | undefined {
    if (this.#waiting.size === 0) return undefined;
    const [next] = this.#waiting;
    if (next !== undefined) this.#waiting.delete(next);
    return next;
  }

  #openForWaiting(): void {
    while (this.#opening < this.#waiting.size && this.#opening + this.#connections.size < this.#most) this.#open();
  }

  #open(): void {
    this.#opening += 1;
    this.#connect(this.#address, (error, socket) => {
      this.#opening -= 1;
      if (this.#isDestroyed) return void socket?.destroy();
      if (socket === null) {
        this.#next()?.refuse(error);
        return this.#openForWaiting();
      }
      const connection = new Connection(socket, this.#onIdleEnd);
      this.#connections.add(connection);
      return this.release(connection);
    });
  }

  readonly #onIdleEnd = (connection: Connection): void => {
    this.#free = this.#free.filter((one) => one !== connection);
    this.forget(connection);
  };

  readonly #closeOld = (): void => {
    const nowMs = this.#now();
    const old = this.#free.filter(({ freeUntilMs }) => freeUntilMs <= nowMs);
    if (old.length > 0) this.#free = this.#free.filter(({ freeUntilMs }) => freeUntilMs > nowMs);
    for (const connection of old) this.forget(connection);
    if (this.#free.length > 0) return;
    clearInterval(this.#sweep);
    this.#sweep = undefined;
  };
}

const notAnOrigin = (): Error => Object.assign(new Error("not an origin"), { code: "ERR_INVALID_URL" });

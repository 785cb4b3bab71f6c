// Connections to an origin, over TCP or TLS. HTTP/1.1 is all that is spoken over them. Sessions of TLS are remembered, so that the next connection to the
// same host costs one round trip less. Knows no request.

import { connect as connectTcp, isIP, type LookupFunction, type OnReadOpts, type Socket } from "node:net";

export interface Address {
  /** `https:`, or without TLS. */
  readonly protocol: string;
  /** An IPv6 address with or without its brackets. */
  readonly hostname: string;
  /** Empty: the protocol's own. */
  readonly port: string;
}

export interface ConnectSettings {
  /** Gives up then, whatever the operating system says. */
  readonly timeoutMs: number;
  /** Certificate authorities (PEM) to trust instead of node's own. */
  readonly ca?: string | string[] | undefined;
  /** Instead of node's own. */
  readonly lookup?: LookupFunction | undefined;
  /** Nothing of one connection is known to the next. */
  readonly forgetsSessions?: boolean | undefined;
  /** What arrives is told by `data` at once, and nothing of it waits in the socket to be read: it costs less. */
  readonly tellsAtOnce?: boolean | undefined;
}

export type Connected = (...said: [error: null, socket: Socket] | [error: Error, socket: null]) => void;
/** Calls back once. */
export type Connect = (address: Address, callback: Connected) => void;

const PROBE_AFTER_MS = 60_000;
/** As much as node reads at once. */
const READ_BYTES = 64 * 1024;
const place = Buffer.allocUnsafeSlow(READ_BYTES);

/** Copied as soon as it was read, so that all connections share the place: left to itself, node allocates as much for each read and gives most of it back. */
const reading = (tell: (bytes: Buffer) => void): OnReadOpts => ({
  buffer: place,
  callback(length) {
    const bytes = roomFor(length);
    place.copy(bytes, 0, 0, length);
    tell(bytes);
    return true;
  },
});

/** Memory that the engine has to see to costs a microsecond. Not from node's own stock: whoever keeps an event while an answer is slow keeps all of it. */
const STOCK_BYTES = 8 * 1024;
const MOST_FROM_STOCK = STOCK_BYTES / 4;
let stock = Buffer.allocUnsafeSlow(STOCK_BYTES);
let taken = 0;

function roomFor(length: number): Buffer {
  if (length > MOST_FROM_STOCK) return Buffer.allocUnsafeSlow(length);
  if (taken + length > STOCK_BYTES) {
    stock = Buffer.allocUnsafeSlow(STOCK_BYTES);
    taken = 0;
  }
  const room = stock.subarray(taken, taken + length);
  taken += length;
  return room;
}

export function createConnect({ timeoutMs, ca, lookup, forgetsSessions = false, tellsAtOnce = false }: ConnectSettings): Connect {
  /** Of its host, because each has a name of its own. */
  const sessions = new Map<string, Buffer>();

  function open({ protocol, hostname, port }: Address): Socket {
    const host = hostname.replace(/^\[(.*)\]$/, "$1");
    const options = {
      host,
      ...(tellsAtOnce ? { onread: reading((bytes) => socket.emit("data", bytes)) } : {}),
      ...(lookup === undefined ? {} : { lookup }),
    };
    const socket: Socket =
      protocol !== "https:"
        ? connectTcp({ ...options, port: Number(port || 80) })
        : // Loaded, with its certificates, by those alone who need it: of all that is node's it takes a start the longest.
          process.getBuiltinModule("node:tls").connect({
            ...options,
            port: Number(port || 443),
            ALPNProtocols: ["http/1.1"],
            ...(isIP(host) === 0 ? { servername: host } : {}),
            ...(ca === undefined ? {} : { ca }),
            session: sessions.get(host),
          });
    if (!forgetsSessions) socket.on("session", (session: Buffer) => sessions.set(host, session));
    return socket;
  }

  return (address, callback) => {
    const socket = open(address);
    let isOver = false;
    const over = (...said: Parameters<Connected>): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      callback(...said);
    };
    const timer = setTimeout(() => {
      socket.destroy();
      over(Object.assign(new Error("no connection"), { code: "ETIMEDOUT" }), null);
    }, timeoutMs).unref();
    socket.setNoDelay(true).setKeepAlive(true, PROBE_AFTER_MS);
    socket.once(address.protocol === "https:" ? "secureConnect" : "connect", () => over(null, socket));
    // For good: an error that comes late is nobody's.
    socket.on("error", (error) => over(error, null));
    socket.once("close", () => over(Object.assign(new Error("closed"), { code: "ECONNRESET" }), null));
  };
}

// The connections of a listener that are read here and not by node:http. Looks at all of them from time to time, as node does at its own.

import type { Server } from "node:http";
import type { Socket } from "node:net";
import type { Route } from "../routes.ts";
import { type Patience, PlainConnection, type PlainHost } from "./connection.ts";
import type { Exchange } from "./exchange.ts";

export interface PlainOptions {
  readonly patience: Patience;
  /** How often it is looked whether that is over, milliseconds. */
  readonly checkEveryMs: number;
  readonly routeOf: (url: string) => Route | undefined;
  readonly serve: (exchange: Exchange, route: Route) => void;
  readonly onAnswered: () => void;
  readonly onRead?: ((bytes: number) => void) | undefined;
}

export class PlainConnections implements PlainHost {
  readonly patience: Patience;
  readonly routeOf: (url: string) => Route | undefined;
  readonly serve: (exchange: Exchange, route: Route) => void;
  readonly onAnswered: () => void;
  readonly onRead: ((bytes: number) => void) | undefined;
  readonly handOver: (socket: Socket) => void;
  readonly #open = new Set<PlainConnection>();
  readonly #watch: NodeJS.Timeout;
  isDraining = false;

  /** Takes the place of node's own listener for connections, which gets those that are handed over. */
  constructor(server: Server, { patience, checkEveryMs, routeOf, serve, onAnswered, onRead }: PlainOptions) {
    this.patience = patience;
    this.routeOf = routeOf;
    this.serve = serve;
    this.onAnswered = onAnswered;
    this.onRead = onRead;
    const nodes = server.listeners("connection");
    this.handOver = (socket) => {
      for (const listener of nodes) Reflect.apply(listener, server, [socket]);
    };
    server.removeAllListeners("connection");
    server.on("connection", (socket: Socket) => void this.#open.add(new PlainConnection(socket, this)));
    this.#watch = setInterval(() => this.#look(), checkEveryMs).unref();
  }

  onLeft(connection: PlainConnection): void {
    this.#open.delete(connection);
  }

  /** From now on answers end their connections, and those without a request are ended. */
  drain(): void {
    this.isDraining = true;
    for (const connection of this.#open) connection.endIfIdle();
  }

  /** Cuts what is left. */
  close(): void {
    clearInterval(this.#watch);
    for (const { socket } of this.#open) socket.destroy();
  }

  #look(): void {
    const nowMs = performance.now();
    for (const connection of this.#open) connection.look(nowMs);
  }
}

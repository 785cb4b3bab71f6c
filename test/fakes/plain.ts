// The short way of a listener on any server of node:http, for all paths.

import type { Server } from "node:http";
import type { Patience } from "../../src/http/plain/connection.ts";
import { PlainConnections } from "../../src/http/plain/connections.ts";
import type { Exchange } from "../../src/http/plain/exchange.ts";
import type { Route } from "../../src/http/routes.ts";
import { alpha } from "./dialects.ts";

const ROUTE: Route = { ingress: alpha, model: undefined, stream: undefined };
const PATIENT: Patience = { headersMs: 60_000, requestMs: 60_000, keepAliveMs: 60_000, lingerMs: 60_000 };

export interface TakeOptions extends Partial<Patience> {
  readonly checkEveryMs?: number;
  readonly onAnswered?: () => void;
}

export function takePlain(server: Server, serve: (exchange: Exchange) => void, options: TakeOptions = {}): PlainConnections {
  const { checkEveryMs = 60_000, onAnswered = () => {}, ...patience } = options;
  return new PlainConnections(server, { patience: { ...PATIENT, ...patience }, checkEveryMs, routeOf: () => ROUTE, serve, onAnswered });
}

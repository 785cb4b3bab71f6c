// Real sockets for the transport's tests: upstreams on loopback, a reader that notes what it is told. All is closed after each test.

import { once } from "node:events";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { afterEach } from "vitest";
import type { Failure } from "../../../src/contract/failure.ts";
import { type CallReader, createTransport, type ResponseHead, type Transport, type UpstreamRequest } from "../../../src/transport/call.ts";

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function listening(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket.on("close", () => sockets.delete(socket)));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  endings.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  // A TCP server's address is an object, never a pipe's name.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const http = (onRequest: RequestListener) => listening(createHttpServer(onRequest));
/** Answers with raw bytes once the request's head has come. */
export const tcp = (answer: (socket: Socket) => void) =>
  listening(
    createTcpServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => answer(socket));
    }),
  );

export function transportOf(settings: Partial<Parameters<typeof createTransport>[0]> = {}): Transport {
  const transport = createTransport({ now: () => performance.now(), ...settings });
  endings.push(() => transport.destroy());
  return transport;
}

export const GENEROUS = { connectMs: 20_000, firstByteMs: 20_000, idleMs: 20_000, totalMs: 20_000 };

export function requestTo(origin: string, changes: Partial<UpstreamRequest> = {}): UpstreamRequest {
  return {
    origin,
    path: "/v1/x?y=1",
    method: "POST",
    headers: { "content-type": "application/json" },
    body: Buffer.from("{}"),
    timeouts: GENEROUS,
    maxBodyBytes: 1000,
    ...changes,
  };
}

interface Seen {
  head: ResponseHead | undefined;
  pieces: string[];
  ends: (string | Failure)[];
}

/** A reader that notes all it is told; `done` resolves at the first end. */
export function noting(mode: "whole" | "pieces" = "pieces", on: Partial<CallReader> = {}) {
  const seen: Seen = { head: undefined, pieces: [], ends: [] };
  const { promise: done, resolve } = Promise.withResolvers<string | Failure>();
  const end = (what: string | Failure) => {
    seen.ends.push(what);
    resolve(what);
  };
  const reader: CallReader = {
    onHead(head) {
      seen.head = head;
      on.onHead?.(head);
      return mode;
    },
    onPiece(bytes) {
      seen.pieces.push(bytes.toString());
      on.onPiece?.(bytes);
    },
    onWhole(body) {
      end(`whole ${body}`);
      on.onWhole?.(body);
    },
    onEnd() {
      end("end");
      on.onEnd?.();
    },
    onFailure(failure) {
      end(failure);
      on.onFailure?.(failure);
    },
  };
  return { reader, seen, done };
}

export const turn = () => new Promise((resolve) => setImmediate(resolve));

export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
}

// The web on this machine: a file server on loopback that answers for every host, names that stand for what a test says, and a memory of
// what was resolved, connected to and asked for. The addresses are only played: every connection ends at the file server.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import type { HostAddress, MediaNetwork } from "../../src/media/network.ts";

export const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
export const DOCUMENT = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

/** What stands at a path, whatever the host. A function answers by itself. */
export type Served =
  | {
      readonly body: Buffer | string;
      readonly type?: string;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Web extends MediaNetwork {
  readonly port: number;
  /** `host/path` of every request, in order. */
  readonly asked: string[];
  readonly requests: IncomingMessage[];
  /** Names that were looked up, in order. */
  readonly resolved: string[];
  /** Addresses of each connection. */
  readonly connected: string[][];
  /** Connections that the gateway closed before it was answered. */
  brokenOff: number;
  forget(): void;
  close(): Promise<void>;
}

/** Answers of a name, one list a look-up, the last repeated. Others are at a public address. */
export type Names = Readonly<Record<string, readonly (readonly string[])[]>>;

const SOMEWHERE = "93.184.216.34";

export async function startWeb(files: Readonly<Record<string, Served>>, names: Names = {}): Promise<Web> {
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    web.asked.push(`${request.headers.host}${path}`);
    web.requests.push(request);
    response.once("close", () => {
      if (!response.writableFinished) web.brokenOff += 1;
    });
    const file = files[path];
    if (file === undefined) response.writeHead(404).end("nothing here");
    else if (typeof file === "function") file(request, response);
    else
      response
        .writeHead(file.status ?? 200, { ...(file.type === undefined ? {} : { "content-type": file.type }), ...file.headers })
        .end(file.body);
  });
  await new Promise<void>((resolve) => server.listen({ host: "127.0.0.1", port: 0 }, resolve));
  // An address given as host and port is never a pipe's name.
  const { port } = server.address() as AddressInfo;
  const lookups = new Map<string, number>();
  const web: Web = {
    port,
    asked: [],
    requests: [],
    resolved: [],
    connected: [],
    brokenOff: 0,
    async resolve(host): Promise<readonly HostAddress[]> {
      web.resolved.push(host);
      const answers = names[host] ?? [[SOMEWHERE]];
      const turn = lookups.get(host) ?? 0;
      lookups.set(host, turn + 1);
      const addresses = answers[Math.min(turn, answers.length - 1)] ?? [];
      if (addresses.length === 0) throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
      return addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    },
    connectTo: (addresses) => (_options, callback) => {
      web.connected.push(addresses.map(({ address }) => address));
      const socket = connect({ host: "127.0.0.1", port });
      socket.once("connect", () => callback(null, socket)).once("error", (error) => callback(error, null));
    },
    forget() {
      for (const list of [web.asked, web.requests, web.resolved, web.connected]) list.length = 0;
      lookups.clear();
      web.brokenOff = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return web;
}

// Where the deployments of the fault suite live: a socket that follows each cell's script in front of the sandbox, and places that cannot be
// called at all (nobody listens, a listener that never accepts, three servers whose TLS nobody may trust, one that has none). Each closes at the end.

import { once } from "node:events";
import { createServer as createHttpServer, type Server as HttpServer, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createServer, type Socket } from "node:net";
import { makeCertificate } from "../fakes/certificate.ts";
import { fullPort } from "../fakes/full-port.ts";
import { atEnd } from "./gateway.ts";
import { rawUpstream, type Step } from "./upstream.ts";

/** The header by which a call upstream says to which cell of the suite it belongs. */
export const CELL = "x-test-cell";

export const UNREACHABLE = ["refused", "never-accepts", "self-signed", "wrong-host", "expired", "no-tls", "silent-tls"] as const;
export type Unreachable = (typeof UNREACHABLE)[number];

export interface Call {
  readonly method: string;
  /** `/bad-openai-chat/chat/completions` */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}
/** What the sandbox says to a call. */
export interface Said {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
export type Script = (call: Call) => Promise<readonly Step[]>;

export interface Hosts {
  readonly origins: Readonly<Record<Unreachable | "socket", string>>;
  /** What those calls get whose cell it is. */
  readonly scripts: Map<string, Script>;
  /** Connections to the socket that are still open. */
  readonly open: ReadonlySet<Socket>;
  /** To be trusted, so that nothing but the name, or the day, is wrong. */
  readonly ca: readonly string[];
  /** The sandbox's own answer to a call, which `faults` may ask for. */
  ask(call: Call, faults?: string): Promise<Said>;
}

export async function startHosts(sandboxPort: () => number): Promise<Hosts> {
  const scripts = new Map<string, Script>();
  /** Cells of the records that the sandbox made: what follows them names the record alone. */
  const made = new Map<string, string>();
  const upstream = await rawUpstream();
  upstream.script = async (bytes) => {
    const call = readCall(bytes);
    const [id = ""] = RECORD.exec(call.path) ?? [];
    const script = scripts.get(call.headers[CELL] ?? made.get(id) ?? "");
    if (script === undefined) throw new Error(`a call of no cell: ${call.method} ${call.path}`);
    return script(call);
  };
  const full = await fullPort();
  atEnd(full.close);
  const wrongHost = makeCertificate(["elsewhere.example"]);
  const expired = makeCertificate(["127.0.0.1"], { fromMs: Date.now() - 10 * 86_400_000 });
  const origins = {
    socket: `http://127.0.0.1:${upstream.port}`,
    refused: `http://127.0.0.1:${await closedPort()}`,
    "never-accepts": `http://127.0.0.1:${full.port}`,
    "self-signed": await tlsOrigin(makeCertificate(["127.0.0.1"])),
    "wrong-host": await tlsOrigin(wrongHost),
    expired: await tlsOrigin(expired),
    "no-tls": `https://127.0.0.1:${await plainPort()}`,
    // It waits for the end of a head, which no handshake holds.
    "silent-tls": `https://127.0.0.1:${upstream.port}`,
  };
  return {
    origins,
    scripts,
    open: upstream.open,
    ca: [wrongHost.cert, expired.cert],
    async ask(call, faults) {
      const said = await askSandbox(sandboxPort(), call, faults);
      const [id] = said.status === 201 ? (RECORD.exec(said.body.toString("utf8")) ?? []) : [];
      if (id !== undefined) made.set(id, call.headers[CELL] ?? "");
      return said;
    },
  };
}

/** What the sandbox calls the records of work that is followed. */
const RECORD = /sandbox-\d+/;

function readCall(bytes: Buffer): Call {
  const end = bytes.indexOf("\r\n\r\n");
  const [first = "", ...lines] = bytes.toString("latin1", 0, end).split("\r\n");
  const [method = "", path = ""] = first.split(" ");
  const headers = lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()] as const);
  return { method, path, headers: Object.fromEntries(headers), body: bytes.subarray(end + 4) };
}

function askSandbox(port: number, { method, path, headers, body }: Call, faults = ""): Promise<Said> {
  return new Promise((resolve, reject) => {
    // Named as the caller named it: what the sandbox gives an address is asked for here, too.
    const request = httpRequest({
      host: "127.0.0.1",
      port,
      method,
      path,
      headers: { ...headers, "x-signalbox-sandbox": faults },
      agent: false,
    });
    request.on("error", reject);
    request.on("response", (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("error", () => {});
      response.on("close", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }));
    });
    request.end(body);
  });
}

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function plainPort(): Promise<number> {
  const server = createHttpServer((_, response) => void response.end("{}")).listen(0, "127.0.0.1");
  await once(server, "listening");
  closeAtEnd(server);
  return portOf(server);
}

async function tlsOrigin(certificate: { readonly key: string; readonly cert: string }): Promise<string> {
  const server = createTlsServer(certificate, (_, response) => void response.writeHead(200).end("{}")).listen(0, "127.0.0.1");
  await once(server, "listening");
  closeAtEnd(server);
  return `https://127.0.0.1:${portOf(server)}`;
}

function closeAtEnd(server: HttpServer): void {
  atEnd(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
}

function portOf(server: { address(): unknown }): number {
  // A TCP server's address is an object, never a pipe's name.
  return (server.address() as { readonly port: number }).port;
}

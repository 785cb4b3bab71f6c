// The floor of a benchmark: the least that can stand between a client and an upstream in this language, with nothing of this project loaded, because a
// collection of garbage costs what there is in memory.

import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "undici";

/** `node:http` → undici, the body buffered, bytes through: nothing parsed, nothing logged, no timer, nobody told. Its port. */
export async function startFloor(upstreamPort: number): Promise<number> {
  const pool = new Pool(`http://127.0.0.1:${upstreamPort}`, { connections: 2048, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });
  const server = createServer({ noDelay: true, keepAliveTimeout: 120_000 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const [first, second] = chunks;
      const body = first !== undefined && second === undefined ? first : Buffer.concat(chunks);
      pool.dispatch(
        { path: request.url ?? "/", method: "POST", headers: { "content-type": "application/json" }, body },
        {
          onRequestStart() {},
          onResponseStart: (_controller, status, headers) => void response.writeHead(status, headOf(headers)),
          onResponseData: (_controller, chunk) => void response.write(chunk),
          onResponseEnd: () => void response.end(),
          onResponseError: () => void response.destroy(),
        },
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // An address given as host and port is never a pipe's name.
  return (server.address() as AddressInfo).port;
}

function headOf({ "content-type": type = "", "content-length": length }: IncomingHttpHeaders): Record<string, string> {
  return length === undefined ? { "content-type": type } : { "content-type": type, "content-length": length };
}

// The floor of a benchmark, a process of its own: the least that can stand between a client and an upstream in this language. `node:http` → undici, the
// body buffered, bytes through: nothing parsed, nothing logged, no timer, nobody told. In JavaScript, and with nothing of this project loaded, because
// what a process holds is looked through by every great collection of its garbage. Its argument is the upstream's port; it tells its own by a message.

import { createServer } from "node:http";
import { Pool } from "undici";
import "./told.mjs";

const pool = new Pool(`http://127.0.0.1:${process.argv[2]}`, { connections: 2048, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });

const headOf = ({ "content-type": type = "", "content-length": length }) =>
  length === undefined ? { "content-type": type } : { "content-type": type, "content-length": length };

const server = createServer({ noDelay: true, keepAliveTimeout: 120_000 }, (request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const [first, second] = chunks;
    const body = first !== undefined && second === undefined ? first : Buffer.concat(chunks);
    pool.dispatch(
      { path: request.url, method: "POST", headers: { "content-type": "application/json" }, body },
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
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));

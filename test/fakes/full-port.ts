// A port where a listener stands whose thread sleeps: its queue is filled here, and whoever comes then is not let in and not sent away. For tests of
// connections that do not come about. Where a system lets everybody in, it says so.

import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { Worker } from "node:worker_threads";

const LISTEN_AND_SLEEP = `
const { parentPort } = require("node:worker_threads");
const server = require("node:net").createServer();
server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
  parentPort.postMessage(server.address().port);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});`;
const MOST_WAITING = 64;
const SURELY_WAITING_MS = 250;

export interface FullPort {
  readonly port: number;
  close(): Promise<void>;
}

export async function fullPort(): Promise<FullPort> {
  const sleeper = new Worker(LISTEN_AND_SLEEP, { eval: true });
  const [port] = (await once(sleeper, "message")) as [number]; // what it posts
  const waiting: Socket[] = [];
  for (;;) {
    const socket = connect(port, "127.0.0.1");
    waiting.push(socket);
    socket.on("error", () => {});
    const isIn = await Promise.race([
      once(socket, "connect").then(() => true),
      new Promise<false>((resolve) => setTimeout(() => resolve(false), SURELY_WAITING_MS)),
    ]);
    if (!isIn) break;
    if (waiting.length > MOST_WAITING) throw new Error("this system accepts connections for a listener that never does");
  }
  return {
    port,
    async close() {
      for (const socket of waiting) socket.destroy();
      await sleeper.terminate();
    },
  };
}

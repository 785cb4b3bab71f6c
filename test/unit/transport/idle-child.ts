// Run by connection.test.ts as a process of its own: makes one call to the origin of its argument, says how it went, and has nothing more to do.

import { createTransport } from "../../../src/transport/call.ts";

const timeouts = { connectMs: 20_000, firstByteMs: 20_000, idleMs: 20_000, totalMs: 20_000 };
const request = {
  origin: process.argv[2] ?? "",
  path: "/",
  method: "POST",
  headers: {},
  body: Buffer.from("{}"),
  timeouts,
  maxBodyBytes: 1_000,
} as const;
const answer = await createTransport({ now: () => performance.now() }).callWhole(request).result;
process.stdout.write(answer.ok ? answer.value.body.toString() : answer.failure.message);

// What batches leave to live requests: however many there are, a few of their calls are under way at once, those of lines and those about
// batches at providers each by themselves. The upstream counts.

import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chatLine, clientOf, createBatch, untilBatchIsOver } from "./batch-client.ts";
import { startGateway } from "./gateway.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "signalbox-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

const ANSWER = {
  id: "1",
  object: "chat.completion",
  created: 1,
  model: "m",
  choices: [{ index: 0, message: { role: "assistant", content: "Hi" }, finish_reason: "stop" }],
};
const COUNTS = { total: 1, completed: 0, failed: 0 };

type Kind = "lines" | "about batches";

/** A provider with batches, each over at the third look. Every answer takes a moment; `most` is how many of a kind were under way at once. */
async function startCounting() {
  const underWay = { lines: 0, "about batches": 0 };
  const most = { lines: 0, "about batches": 0 };
  const looks = new Map<string, number>();
  let made = 0;
  const answer = (method: string, path: string): string => {
    if (path === "/chat/completions") return JSON.stringify(ANSWER);
    if (path.endsWith("/content"))
      return JSON.stringify({ custom_id: "line-1", response: { status_code: 200, body: ANSWER }, error: null });
    if (method === "POST" && path === "/batches") {
      made += 1;
      return JSON.stringify({ id: `batch_${made}`, status: "validating", request_counts: COUNTS });
    }
    if (path.startsWith("/batches/")) {
      const nth = (looks.get(path) ?? 0) + 1;
      looks.set(path, nth);
      const more = nth < 3 ? { status: "in_progress" } : { status: "completed", output_file_id: "file-out" };
      return JSON.stringify({ id: path.slice("/batches/".length), request_counts: COUNTS, ...more });
    }
    return JSON.stringify({ id: "file-1" });
  };
  const server = createServer(async (request, response) => {
    const { method = "", url: path = "" } = request;
    const kind: Kind = path === "/chat/completions" ? "lines" : "about batches";
    underWay[kind] += 1;
    most[kind] = Math.max(most[kind], underWay[kind]);
    await request.toArray();
    await new Promise((resolve) => setTimeout(resolve, 5));
    underWay[kind] -= 1;
    response.writeHead(200, { "content-type": "application/json" }).end(answer(method, path));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, most, close: () => server.close() };
}

test("of six batches, two calls of lines and two about batches at providers are under way at once, and never more", async () => {
  const upstream = await startCounting();
  const gateway = await startGateway(
    `
storage: { url: "sqlite:${join(folder, "limits.db")}", batches: { concurrency: 2, poll: 5ms } }
providers: { openai: { base_url: "${upstream.origin}" }, deepseek: { base_url: "${upstream.origin}" } }
models: { there: openai/gpt-4.1-mini, here: deepseek/deepseek-v4-pro }
`,
    { env: { OPENAI_API_KEY: "sk-test", DEEPSEEK_API_KEY: "sk-test" } },
  );
  try {
    const client = clientOf(gateway);
    const lines = [chatLine("a", "there"), ...Array.from({ length: 5 }, (_, index) => chatLine(`b-${index}`, "here"))];
    const batches = await Promise.all(Array.from({ length: 6 }, () => createBatch(client, lines)));
    const over = await Promise.all(batches.map(({ id }) => untilBatchIsOver(client, id)));
    expect(over.map(({ request_counts }) => request_counts)).toEqual(Array(6).fill({ total: 6, completed: 6, failed: 0 }));
    expect(upstream.most).toEqual({ lines: 2, "about batches": 2 });
  } finally {
    await gateway.close();
    upstream.close();
  }
});

// What every test of batches does with the official SDK: lines up, a batch made of them, waited for, its files read. Expects nothing.

import OpenAI, { toFile } from "openai";
import { vi } from "vitest";
import type { Gateway } from "./gateway.ts";

export const clientOf = ({ origin }: Pick<Gateway, "origin">): OpenAI =>
  new OpenAI({ apiKey: "sk-test", baseURL: `${origin}/v1`, maxRetries: 0 });

export const CHAT = "/v1/chat/completions";

export const chatLine = (id: string, model = "chat") => ({
  custom_id: id,
  method: "POST",
  url: CHAT,
  body: { model, messages: [{ role: "user", content: `train ${id}` }] },
});

export const uploadLines = async (client: OpenAI, lines: readonly object[]) =>
  client.files.create({
    file: await toFile(Buffer.from(lines.map((one) => JSON.stringify(one)).join("\n")), "in.jsonl"),
    purpose: "batch",
  });

export const createBatch = async (client: OpenAI, lines: readonly object[], { endpoint = CHAT, window = "24h" } = {}) =>
  client.batches.create({
    input_file_id: (await uploadLines(client, lines)).id,
    // The SDK lists OpenAI's own endpoints, and its one window.
    endpoint: endpoint as "/v1/chat/completions",
    completion_window: window as "24h",
    metadata: { line: "north" },
  });

const OVER = ["completed", "failed", "cancelled", "expired"];

export const untilBatchIsOver = (client: OpenAI, id: string) =>
  vi.waitFor(
    async () => {
      const batch = await client.batches.retrieve(id);
      if (!OVER.includes(batch.status)) throw new Error(`still ${batch.status}`);
      return batch;
    },
    { timeout: 20_000, interval: 10 },
  );

export interface ResultLine {
  readonly id: string;
  readonly custom_id: string;
  readonly response: { status_code: number; request_id: string; body: Record<string, unknown> } | null;
  readonly error: { code: string; message: string } | null;
}

export async function resultLines(client: OpenAI, id: string | null | undefined): Promise<ResultLine[]> {
  if (typeof id !== "string") return [];
  const text = await (await client.files.content(id)).text();
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ResultLine);
}

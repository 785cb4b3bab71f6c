// A database whose connections are cut and refused while the gateway works: no request fails for it, no process dies, health tells, and everything is
// there once the database is back. The real servers, behind a door that can be shut.

import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import OpenAI from "openai";
import { afterEach, expect, test, vi } from "vitest";
import { startGateway } from "../e2e/gateway.ts";
import { onEveryDatabase } from "../unit/storage/databases.ts";

const ASKED = { model: "chat", messages: [{ role: "user" as const, content: "Hello" }] };
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

interface Door {
  readonly port: number;
  shut(): void;
  open(): void;
  close(): Promise<void>;
}

/** In front of a server; shut, it cuts all who are in and lets nobody in. */
async function startDoor(host: string, port: number): Promise<Door> {
  const sockets = new Set<Socket>();
  let isShut = false;
  const server = createServer((client) => {
    if (isShut) return void client.destroy();
    const upstream = connect({ host, port });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket)).on("error", () => {});
    }
    client.pipe(upstream).pipe(client);
    client.on("close", () => upstream.destroy());
    upstream.on("close", () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const cutAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port, // of a port
    shut() {
      isShut = true;
      cutAll();
    },
    open() {
      isShut = false;
    },
    close: () =>
      new Promise((resolve) => {
        cutAll();
        server.close(() => resolve());
      }),
  };
}

onEveryDatabase("a database that goes away", "away", (database) => {
  // A file has no connection to cut: test/e2e/ledger.test.ts has its store fail.
  test.skipIf(database.flavour === "sqlite")("costs no request anything and loses no record", async () => {
    const direct = new URL(database.url());
    const door = await startDoor(direct.hostname, Number(direct.port));
    direct.port = String(door.port);
    const folder = mkdtempSync(join(tmpdir(), "signalbox-test-"));
    folders.push(folder);
    const yaml = `storage: { url: "${direct.href}", ledger: { journal: "${folder}" } }\nmodels: { chat: openai/gpt-4.1-mini }\n`;
    const gateway = await startGateway(yaml);
    const client = new OpenAI({ apiKey: "none", baseURL: `${gateway.origin}/v1`, maxRetries: 0 });
    const ids: string[] = [];
    const ask = async (): Promise<void> => {
      const id = randomUUID();
      await client.chat.completions.create(ASKED, { headers: { "x-request-id": id } });
      ids.push(id);
    };
    const health = async () =>
      (await (await fetch(`${gateway.origin}/health/ready`)).json()) as { readonly status: string; readonly troubles?: string[] };
    const kept = async () =>
      (await database.stores().ledger.records({ fromMs: 0, toMs: Number.MAX_SAFE_INTEGER, limit: 100 })).map(({ requestId }) => requestId);

    for (let at = 0; at < 3; at += 1) await ask();
    await vi.waitFor(async () => expect((await kept()).toSorted()).toEqual(ids.toSorted()), { timeout: 5_000 });
    door.shut();
    for (let at = 0; at < 5; at += 1) await ask();
    await vi.waitFor(
      async () => expect(await health()).toMatchObject({ status: "ok", troubles: [expect.stringContaining("the store takes no records")] }),
      {
        timeout: 5_000,
      },
    );
    await ask();
    expect((await kept()).length).toBe(3);
    door.open();
    await vi.waitFor(async () => expect((await kept()).toSorted()).toEqual(ids.toSorted()), { timeout: 10_000 });
    // The database shows a record before it says that it has it.
    await vi.waitFor(async () => expect((await health()).troubles).toBeUndefined(), { timeout: 5_000 });
    await ask();
    await gateway.close();
    expect((await kept()).toSorted()).toEqual(ids.toSorted());
    await door.close();
  });
});

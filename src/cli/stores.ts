// What gateway.yaml says of its storage, opened: for a gateway, or for a command that looks on beside one.

import { createHash } from "node:crypto";
import { join } from "node:path";
import { bindPlan } from "../config/bind-plan.ts";
import { DEFAULT_SERVER } from "../config/config.ts";
import type { PlannedGateway } from "../config/plan-gateway.ts";
import type { LedgerStore } from "../contract/ledger.ts";
import type { BoundPlan } from "../contract/plan.ts";
import { type Journal, openJournal } from "../ledger/journal.ts";
import { openStorage, type Stores } from "../storage/open.ts";
import { sqlitePath } from "../storage/sqlite-path.ts";
import { printFindings } from "./gateway-file.ts";
import type { Io } from "./io.ts";

type Settings = NonNullable<BoundPlan["storage"]>;

export interface GatewayStores extends Stores {
  /** Undefined where gateway.yaml says `ledger: off`. */
  readonly kept: { readonly store: LedgerStore; readonly journal: Journal | undefined } | undefined;
}

/** Of a gateway. */
export async function openGatewayStores(
  settings: Settings,
): Promise<({ readonly ok: true } & GatewayStores) | { readonly ok: false; readonly message: string }> {
  const opened = await openStorage(settings.url, { readUrl: settings.readUrl });
  if (!opened.ok) return opened;
  if (settings.ledger === "off") return { ...opened, kept: undefined };
  const folder = journalFolder(settings);
  // Loads a database, which no other command needs.
  const { claim } = await import("../storage/claim.ts");
  try {
    return { ...opened, kept: { store: opened.ledger, journal: folder === undefined ? undefined : openJournal(folder, claim) } };
  } catch (error) {
    await opened.close();
    return { ok: false, message: `the journal of the ledger cannot be opened: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Undefined: the store is memory, and is gone when the journal would be needed. */
export function journalFolder({ url, ledger }: Settings): string | undefined {
  const path = /^sqlite:/i.test(url) ? sqlitePath(url) : undefined;
  if (path === ":memory:") return undefined;
  const named = ledger === "off" ? undefined : ledger.journal;
  if (named === undefined && path !== undefined) return `${path}.ledger`;
  return join(named ?? "signalbox-journal", markOf(url));
}

/** One folder for each database: what was meant for one must never reach another. Who logs in, and how, makes no difference. */
function markOf(url: string): string {
  const address = /^sqlite:/i.test(url) ? null : URL.parse(url);
  if (address !== null) [address.username, address.password] = ["", ""];
  return createHash("sha256")
    .update(address?.href ?? url)
    .digest("hex")
    .slice(0, 12);
}

/** For a command that looks on; undefined when it cannot, which has been said. */
export async function openForReading(
  planned: PlannedGateway,
  file: string,
  io: Io,
): Promise<{ readonly stores: Stores; readonly settings: Settings } | undefined> {
  const { plan, config } = planned;
  if (!plan.ok) {
    printFindings(plan.diagnostics, planned, io);
    return undefined;
  }
  // No provider's key is needed to look at what is kept.
  const { access: _, limits: __, budgets: ___, ...rest } = plan.value;
  const bound = bindPlan({ ...rest, server: DEFAULT_SERVER, providers: {} }, { env: io.env, readFile: io.readFile, config });
  if (!bound.ok) {
    printFindings(bound.diagnostics, planned, io);
    return undefined;
  }
  const { storage } = bound.value;
  if (storage === undefined)
    io.stderr(`${file} has no \`storage:\`, so nothing is kept. \`storage: { url: "sqlite:./signalbox.db" }\` keeps it.\n`);
  else if (journalFolder(storage) === undefined) io.stderr(`The storage of ${file} is memory: only the gateway itself can look into it.\n`);
  else {
    const opened = await openStorage(storage.url, { readUrl: storage.readUrl, isReader: true });
    if (opened.ok) return { stores: opened, settings: storage };
    io.stderr(`${opened.message}\n`);
  }
  return undefined;
}

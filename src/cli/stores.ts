// What gateway.yaml says of its storage, opened: for a gateway, or for a command that looks on beside one.

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
  if (ledger !== "off" && ledger.journal !== undefined) return ledger.journal;
  return path === undefined ? "signalbox-journal" : `${path}.ledger`;
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

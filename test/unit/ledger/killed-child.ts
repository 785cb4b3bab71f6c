// Run by killed.test.ts as a process of its own, to be killed: writes records as fast as it can, and says of which it knows that they are safe.
// Arguments: the store's address, or `away`, and the journal's folder.

import { randomUUID } from "node:crypto";
import { openJournal } from "../../../src/ledger/journal.ts";
import { createWriter } from "../../../src/ledger/writer.ts";
import { claim } from "../../../src/storage/claim.ts";
import { openStorage } from "../../../src/storage/open.ts";
import { EVENT } from "../../fakes/ledger.ts";

const [url = "", folder = ""] = process.argv.slice(2);
const opened = url === "away" ? undefined : await openStorage(url);
if (opened?.ok === false) throw new Error(opened.message);
const writer = createWriter({
  store: opened?.ledger ?? { addLines: () => Promise.reject(new Error("away")) },
  journal: openJournal(folder, claim),
  makeId: randomUUID,
  setTimer(callback, ms) {
    const timer = setTimeout(callback, ms);
    return { close: () => clearTimeout(timer) };
  },
  onTrouble: () => {},
});
for (let number = 0; ; ) {
  const ids = Array.from({ length: 1 + (number % 37) }, () => `req_${process.pid}_${(number += 1)}`);
  for (const requestId of ids) writer.add({ ...EVENT, requestId, startedMs: Date.now() });
  if (await writer.safe()) process.stdout.write(`${ids.join("\n")}\n`);
}

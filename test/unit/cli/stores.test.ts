import { expect, test } from "vitest";
import { journalFolder } from "../../../src/cli/stores.ts";

const folder = (url: string, journal?: string): string | undefined =>
  journalFolder({ url, ledger: { keepMs: 1, journal }, fileLimitBytes: 1, batchConcurrency: 1, nativeBatches: "never" });

test("a journal lies beside the file, or in a folder of its database's own", () => {
  expect(folder("sqlite:./a.db")).toBe("./a.db.ledger");
  expect(folder("sqlite::memory:")).toBeUndefined();
  expect(folder("postgres://db/x")).toMatch(/^signalbox-journal\/[0-9a-f]{12}$/);
  expect(folder("postgres://db/x", "/var/j")).toMatch(/^\/var\/j\/[0-9a-f]{12}$/);
  expect(folder("sqlite:./a.db", "/var/j")).toMatch(/^\/var\/j\/[0-9a-f]{12}$/);
});
test.each([
  { one: "postgres://db/x", other: "postgres://db/y", isSame: false },
  { one: "postgres://db/x", other: "postgres://other/x", isSame: false },
  { one: "postgres://db/x", other: "mysql://db/x", isSame: false },
  { one: "postgres://me:old@db/x", other: "postgres://you:new@db/x", isSame: true },
])("$one and $other have one journal: $isSame", ({ one, other, isSame }) => expect(folder(one) === folder(other)).toBe(isSame));

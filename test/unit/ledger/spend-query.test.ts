import { expect, test } from "vitest";
import { type AskedSpend, readSpendQuery } from "../../../src/ledger/spend-query.ts";

const NOW = Date.UTC(2026, 10, 27, 12);
const DAY = 86_400_000;

test.each<{ asked: AskedSpend; want: object }>([
  { asked: {}, want: { fromMs: NOW - 30 * DAY, toMs: NOW + 1, by: [], where: {} } },
  { asked: { from: "7d", to: "90m" }, want: { fromMs: NOW - 7 * DAY, toMs: NOW - 90 * 60_000 } },
  { asked: { from: "2026-11-01", to: "2026-11-02" }, want: { fromMs: Date.UTC(2026, 10, 1), toMs: Date.UTC(2026, 10, 3) } },
  { asked: { from: "2026-11-01T10:00:00+02:00" }, want: { fromMs: Date.UTC(2026, 10, 1, 8) } },
  { asked: { by: "team, model,team" }, want: { by: ["team", "model"] } },
  {
    asked: { where: ["model=a=b", "tag= red ", "day=2026-11-01", "outcome=rate_limit"] },
    want: { where: { model: "a=b", tag: "red", day: "2026-11-01", outcome: "rate_limit" } },
  },
])("$asked is $want", ({ asked, want }) => expect(readSpendQuery(asked, NOW)).toMatchObject({ ok: true, query: want }));

test.each<{ asked: AskedSpend; says: string }>([
  { asked: { from: "yesterday" }, says: 'from "yesterday" is no time' },
  { asked: { to: "2026-02-30" }, says: 'to "2026-02-30" is no time' },
  { asked: { from: "2026-11-02", to: "2026-11-01" }, says: "ends before it begins" },
  { asked: { by: "colour" }, says: '"colour" is nothing to ask by: key, user, team' },
  { asked: { where: ["team"] }, says: '"team" is not of the form' },
  { asked: { where: ["colour=red"] }, says: '"colour" is nothing to ask by' },
  { asked: { where: ["day=monday"] }, says: '"monday" is not a day' },
  { asked: { where: ["outcome=fine"] }, says: '"fine" is no outcome' },
])("$asked is refused", ({ asked, says }) =>
  expect(readSpendQuery(asked, NOW)).toMatchObject({ ok: false, message: expect.stringContaining(says) }),
);

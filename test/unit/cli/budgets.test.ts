import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { budgets } from "../../../src/cli/commands/budgets.ts";
import { openStorage } from "../../../src/storage/open.ts";
import { GATEWAY, GENERATED } from "../../fakes/generated.ts";
import { linesOf, record } from "../../fakes/ledger.ts";
import { terminal } from "../../fakes/terminal.ts";

const CONFIG = { config: "gateway.yaml" };
let folder: string;
let url: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "signalbox-test-"));
  url = `sqlite:${join(folder, "a.db")}`;
  const opened = await openStorage(url);
  if (!opened.ok) throw new Error(opened.message);
  await opened.ledger.addLines(linesOf(record("000-a")));
  await opened.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const RULES =
  'budgets: { global: [{ limit: $0.001/total, model: both }, $1/total], alerts: { url: https://a.example, secret: "${NOBODY}" } }';
const at = (more: string) => terminal({ "gateway.yaml": `${GATEWAY}\n${more}\n` }, {});

describe("budgets", () => {
  test("are told from the ledger: of the file's own scopes, and of those of auth", async () => {
    const io = at(
      `storage: { url: "${url}" }\n${RULES}\nauth: { master_key: "\${M}", users: { user_1: {} }, teams: { team_1: { members: { user_1: { budgets: [$2/total] } }, budgets: [$0.0000000003/total] } } }`,
    );
    expect([await budgets(CONFIG, GENERATED, io), io.err.join("")]).toEqual([0, ""]);
    const told = io.out.join("");
    expect(told).toMatch(/^of +window +\$ +spent +reserved +left +starts anew$/m);
    expect(told).toMatch(/^everybody +total +1 +0\.0000000002 +0 +0\.9999999998 +never$/m);
    expect(told).toMatch(/^team team_1 +total +0\.0000000003 +0\.0000000002 +0 +0\.0000000001 +never$/m);
    expect(told).toMatch(/^everybody for both +total /m);
    expect(told).toMatch(/^team_member team_1\/user_1 +total +2 /m);
  });
  test("are told as JSON", async () => {
    const io = at(`storage: { url: "${url}" }\nbudgets: { global: [$1/total] }`);
    expect(await budgets({ ...CONFIG, json: true }, GENERATED, io)).toBe(0);
    expect(JSON.parse(io.out.join(""))).toMatchObject([
      { scope: { kind: "global", id: "" }, limit_usd: "1", spent_usd: "0.0000000002", remaining_usd: "0.9999999998" },
    ]);
  });
  test.each([
    ["no budget", `storage: { url: "URL" }`, 0, "names no budget"],
    ["nothing that remembers", "budgets: { global: [$1/day] }", 1, "has no `storage:`"],
    [
      "a Redis that is away",
      "limits: { store: redis://127.0.0.1:1 }\nbudgets: { global: [$1/day] }",
      1,
      "What was spent cannot be looked up: Redis is away",
    ],
  ])("with %s say so", async (_, more, code, says) => {
    const io = at(more.replace("URL", url));
    expect(await budgets(CONFIG, GENERATED, io)).toBe(code);
    expect(io.err.join("")).toContain(says);
  });
});

import { expect, test } from "vitest";
import { exportRecords } from "../../../src/ledger/export.ts";
import { csvLine, recordCsv, spendCsv, spendJson } from "../../../src/ledger/shown.ts";
import { record } from "../../fakes/ledger.ts";

const ROW = { of: { team: "red, white", model: null }, requests: 3, failed: 1, inputTokens: 10, outputTokens: 5, cost: 1_500_000_000_001n };

test("sums are dollars to the last digit", () => {
  expect(spendJson(ROW)).toEqual({
    team: "red, white",
    model: null,
    requests: 3,
    failed: 1,
    input_tokens: 10,
    output_tokens: 5,
    cost_usd: "1.500000000001",
  });
  expect(spendCsv(["team", "model"], [ROW])).toBe(
    'team,model,requests,failed,input_tokens,output_tokens,cost_usd\r\n"red, white",,3,1,10,5,1.500000000001\r\n',
  );
});

test.each([
  { cells: ["a", 1, true, ""], want: "a,1,true,\r\n" },
  { cells: ['say "hi"', "two\nlines", "a,b"], want: '"say ""hi""","two\nlines","a,b"\r\n' },
  { cells: ["=1+1", "+1", "-x", "@a", "-5", "-0.5"], want: "'=1+1,'+1,'-x,'@a,-5,-0.5\r\n" },
])("cells $cells are a line that no spreadsheet takes for a formula", ({ cells, want }) => expect(csvLine(cells)).toBe(want));

test("a request is a line of its own", () => {
  const line = recordCsv(record("000-a", { model: "=cmd", tags: ["red", "blue"] }));
  expect(line).toBe(
    "000-a,req_1,1970-01-01T00:00:01.000Z,100,30,openai-chat,chat,'=cmd,bee/worker,,true,ok,key_1,ci,user_1,team_1,org_1,somebody,red blue,false,10,5,false,0.0000000002,1\r\n",
  );
});

test.each([
  { format: "json", lines: 1203, first: '{"id":"r-0",' },
  { format: "csv", lines: 1204, first: "id,request_id," },
] as const)("all requests of a time are exported as $format, page by page", async ({ format, lines, first }) => {
  const all = Array.from({ length: 1203 }, (_, index) => record(`r-${index}`));
  const pages: (string | undefined)[] = [];
  const store = {
    records: async ({ after, limit }: { readonly after?: string | undefined; readonly limit: number }) => {
      pages.push(after);
      const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
      return all.slice(from, from + limit + 1);
    },
  };
  const text = (await Array.fromAsync(exportRecords(store, { fromMs: 0, toMs: 1 }, format))).join("");
  expect(text.startsWith(first)).toBe(true);
  expect(text.trimEnd().split("\n").length).toBe(lines);
  expect(pages).toEqual([undefined, "r-499", "r-999"]);
});

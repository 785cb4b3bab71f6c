import { expect, test } from "vitest";
import { createIds, createRequestIds } from "../../../src/http/ids.ts";

const MANY = 2_000;

test("ids are 32 digits, never the same twice", () => {
  const ids = Array.from({ length: MANY }, createIds());
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(ids).size).toBe(MANY);
});

test("ids of requests begin with the millisecond in which they came", () => {
  let nowMs = Date.UTC(2026, 0, 1);
  const makeId = createRequestIds(() => nowMs);
  const ids: string[] = [];
  // Several in one, too.
  for (; ids.length < MANY; nowMs += 0.25) {
    const id = makeId();
    expect(id).toMatch(/^req_[0-9a-f]{32}$/);
    expect(Number.parseInt(id.slice(4, 16), 16)).toBe(Math.floor(nowMs));
    ids.push(id);
  }
  expect(new Set(ids).size).toBe(MANY);
});

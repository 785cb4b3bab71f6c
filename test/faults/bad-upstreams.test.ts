// What an upstream may do wrong before it has said anything worth sending on, in each of the three dialects, streamed or not, asked by clients of
// each of the three: another deployment answers, and where there is none the client is told what happened, in its own dialect.

import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { attemptsOf, faultOfError, messageOf } from "./dialects.ts";
import { closeAll, DIALECTS, type DialectId } from "./gateway.ts";
import { askFor, expectCleanLog, expectNoLeak, expectSecondAnswered, KEY, type Pairs, startPairs } from "./pairs.ts";
import { LITERAL, limited, WAITS } from "./refusals.ts";
import { type Step, whole } from "./upstream.ts";

let pairs: Pairs;
beforeAll(async () => {
  pairs = await startPairs();
});
afterAll(closeAll);
afterEach(() => expectCleanLog(pairs));

/** The status a client of each dialect must see, by kind: from the dialects' documentation. */
const STATUS: Readonly<Record<string, Readonly<Record<DialectId, number>>>> = {
  auth: { "openai-chat": 401, "anthropic-messages": 401, gemini: 401 },
  permission: { "openai-chat": 403, "anthropic-messages": 403, gemini: 403 },
  not_found: { "openai-chat": 404, "anthropic-messages": 404, gemini: 404 },
  invalid_request: { "openai-chat": 400, "anthropic-messages": 400, gemini: 400 },
  too_large: { "openai-chat": 413, "anthropic-messages": 413, gemini: 413 },
  context_window: { "openai-chat": 400, "anthropic-messages": 400, gemini: 400 },
  content_policy: { "openai-chat": 400, "anthropic-messages": 400, gemini: 400 },
  rate_limit: { "openai-chat": 429, "anthropic-messages": 429, gemini: 429 },
  quota: { "openai-chat": 429, "anthropic-messages": 402, gemini: 429 },
  overloaded: { "openai-chat": 503, "anthropic-messages": 529, gemini: 503 },
  server_error: { "openai-chat": 500, "anthropic-messages": 500, gemini: 500 },
  bad_response: { "openai-chat": 502, "anthropic-messages": 502, gemini: 502 },
  timeout: { "openai-chat": 504, "anthropic-messages": 504, gemini: 504 },
  network: { "openai-chat": 502, "anthropic-messages": 502, gemini: 503 },
};
/** Every sibling would say the same: nobody else is asked. */
const FINAL: ReadonlySet<string> = new Set(["invalid_request", "too_large", "context_window", "content_policy"]);

interface Row {
  readonly what: string;
  readonly script: readonly Step[];
  readonly kind: string;
  /** The upstream's status, where one came. */
  readonly status?: number | undefined;
  readonly says?: string | undefined;
}

const HTML = `<!DOCTYPE html><html><body><h1>Bad gateway</h1>${KEY}</body></html>`;
const html = { "content-type": "text/html" };

const ANYWHERE: readonly Row[] = [
  { what: "a connection reset at once", script: ["reset"], kind: "network", says: "reset" },
  { what: "a connection closed without an answer", script: ["close"], kind: "network", says: "closed" },
  { what: "half of a head", script: ["HTTP/1.1 200 OK\r\ncontent-type: appl", "close"], kind: "network" },
  { what: "something that is no HTTP", script: ["SSH-2.0-OpenSSH_9.6\r\n", "close"], kind: "bad_response", says: "HTTP" },
  {
    what: "headers without measure",
    script: [`HTTP/1.1 200 OK\r\nx-big: ${"y".repeat(100_000)}\r\n\r\n`],
    kind: "bad_response",
    says: "headers",
  },
  { what: "a web page with 200", script: whole(200, HTML, html), kind: "bad_response", status: 200, says: "an HTML page" },
  { what: "a web page that calls itself JSON", script: whole(200, HTML), kind: "bad_response", status: 200, says: "an HTML page" },
  { what: "a web page with 502", script: whole(502, HTML, html), kind: "server_error", status: 502, says: "an HTML page" },
  { what: "a web page with 503", script: whole(503, HTML, html), kind: "overloaded", status: 503, says: "an HTML page" },
  { what: "nothing with 200", script: whole(200, ""), kind: "bad_response", status: 200, says: "empty" },
  { what: "nothing with 204", script: ["HTTP/1.1 204 No Content\r\n\r\n"], kind: "bad_response", status: 204 },
  { what: "nothing with 500", script: whole(500, ""), kind: "server_error", status: 500 },
  { what: "bytes of no meaning", script: whole(200, Buffer.from([0, 1, 2, 255, 254, 10, 10])), kind: "bad_response", status: 200 },
  { what: "a list", script: whole(200, "[1,2]"), kind: "bad_response", status: 200, says: "no JSON object" },
  { what: "null", script: whole(200, "null"), kind: "bad_response", status: 200, says: "no JSON object" },
  { what: "half of an object", script: whole(200, '{"id":"1","choices":['), kind: "bad_response", status: 200, says: "no JSON object" },
  { what: "an object that is not UTF-8", script: whole(200, Buffer.from('{"id":"\xe9"}', "latin1")), kind: "bad_response", status: 200 },
  {
    what: "a body shorter than it was said to be",
    script: [...whole(200, '{"id":"1"', { "content-length": "500" }), "close"],
    kind: "bad_response",
    status: 200,
    says: "broke off",
  },
  {
    what: "a body reset in its middle",
    script: [...whole(200, '{"id":"1"', { "content-length": "500" }), { waitMs: 10 }, "reset"],
    kind: "bad_response",
    status: 200,
    says: "broke off",
  },
  {
    what: "more than anybody would keep",
    script: whole(200, '{"id":"1"', { "content-length": "100000000" }),
    kind: "bad_response",
    status: 200,
    says: "larger than",
  },
  {
    what: "a redirect",
    script: whole(302, "", { location: "http://127.0.0.1:9/elsewhere" }),
    kind: "bad_response",
    status: 302,
    says: "redirect",
  },
  { what: "a permanent redirect", script: whole(308, "", { location: "/v2" }), kind: "bad_response", status: 308, says: "redirect" },
  {
    what: "a plain text with 429",
    script: whole(429, "slow down", { "content-type": "text/plain" }),
    kind: "rate_limit",
    status: 429,
    says: "slow down",
  },
];

const MATRIX = DIALECTS.flatMap((ingress) =>
  DIALECTS.flatMap((upstream) => [false, true].map((stream) => ({ ingress, upstream, stream, mode: stream ? "streamed" : "whole" }))),
);

/** Alone: the client is told. In a pair: the other answers, unless nobody could. */
async function expectFailure({ ingress, upstream, stream }: (typeof MATRIX)[number], { script, kind, status, says }: Row): Promise<void> {
  const { bad, gateway } = pairs;
  bad.script = script;
  const calls = bad.calls;
  const told = await askFor(pairs, { ingress, model: `alone-${upstream}`, stream });
  const shown = `${told.status} ${told.text}`;
  expect(told.status, shown).toBe(STATUS[kind]?.[ingress]);
  const body: unknown = JSON.parse(told.text);
  expect(faultOfError(ingress, told.status, body), shown).toBeUndefined();
  if (says !== undefined) expect(messageOf(body)).toContain(says);
  expectNoLeak(told.text);
  expectNoLeak(JSON.stringify(told.headers));
  expect(attemptsOf(body)).toEqual([
    expect.objectContaining({ deployment: `bad-${upstream}/m`, outcome: kind, ...(status === undefined ? {} : { status }) }),
  ]);
  expect(bad.calls).toBe(calls + 1);

  const second = await askFor(pairs, { ingress, model: `pair-${upstream}`, stream });
  if (FINAL.has(kind)) {
    expect(second.status).toBe(told.status);
    expect(second.headers["x-signalbox-attempts"]).toBe("1");
  } else {
    expectSecondAnswered(second, ingress, upstream, stream);
    expect(gateway.events.at(-1)?.attempts.map(({ deployment, outcome }) => [deployment, outcome])).toEqual([
      [`bad-${upstream}/m`, kind],
      [`good-${upstream}/m`, "ok"],
    ]);
  }
  expect(bad.calls).toBe(calls + 2);
}

describe.each(MATRIX)("$upstream, $mode, asked in $ingress", (place) => {
  test.each(ANYWHERE)("$what is $kind", (row) => expectFailure(place, row));
  test("a connection refused is network", async () => {
    const { ingress, upstream, stream } = place;
    const told = await askFor(pairs, { ingress, model: `nobody-${upstream}`, stream });
    expect(told.status).toBe(STATUS["network"]?.[ingress]);
    expect(messageOf(JSON.parse(told.text))).toContain("refused");
    expectSecondAnswered(await askFor(pairs, { ingress, model: `gone-${upstream}`, stream }), ingress, upstream, stream);
  });
  test.each(LITERAL[place.upstream].map((row) => ({ ...row, shown: JSON.stringify(row.body).slice(0, 90) })))(
    "$status $shown is $kind",
    ({ status, body, kind }) => expectFailure(place, { what: "", script: whole(status, body), kind, status }),
  );
});

test.each(MATRIX.filter(({ ingress, upstream, stream }) => ingress !== upstream && !stream))(
  "an object that is no answer of $upstream is bad_response where it must be understood (asked in $ingress)",
  (place) =>
    expectFailure(place, {
      what: "",
      script: whole(200, { hello: "world" }),
      kind: "bad_response",
      status: 200,
      says: place.upstream === "gemini" ? "without an answer" : "not of its own format",
    }),
);

const SILENCES: readonly Row[] = [
  { what: "silence", script: ["stall"], kind: "timeout", says: "first byte" },
  {
    what: "a head and silence",
    script: ["HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n", "stall"],
    kind: "timeout",
    status: 200,
    says: "idle",
  },
  {
    what: "a stream's head and silence",
    script: ["HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n", "stall"],
    kind: "timeout",
    status: 200,
    says: "idle",
  },
];

/** All at once: each has to wait. */
test.each(SILENCES)("$what is $kind, everywhere", async ({ script, kind, status, says }) => {
  pairs.bad.script = script;
  const gateway = { gateway: pairs.impatient };
  await Promise.all(
    MATRIX.map(async ({ ingress, upstream, stream }) => {
      const told = await askFor(gateway, { ingress, model: `alone-${upstream}`, stream });
      expect(told.status, told.text).toBe(STATUS[kind]?.[ingress]);
      const body: unknown = JSON.parse(told.text);
      expect(faultOfError(ingress, told.status, body), told.text).toBeUndefined();
      expect(messageOf(body)).toContain(says);
      expect(attemptsOf(body)).toEqual([expect.objectContaining({ outcome: kind, ...(status === undefined ? {} : { status }) })]);
      expectSecondAnswered(await askFor(gateway, { ingress, model: `pair-${upstream}`, stream }), ingress, upstream, stream);
    }),
  );
});

describe("an upstream that asks to be left in peace", () => {
  test.each(WAITS.flatMap((row) => DIALECTS.map((ingress) => ({ ...row, ingress }))))(
    "$upstream, by $what → $seconds s for a client of $ingress",
    async ({ upstream, ingress, headers, body, seconds }) => {
      pairs.bad.script = whole(429, body, headers());
      const told = await askFor(pairs, { ingress, model: `alone-${upstream}`, stream: false });
      expect(told.status).toBe(429);
      const wait = told.headers["retry-after"];
      if (seconds === undefined) expect(wait).toBeUndefined();
      else {
        expect(wait).toMatch(/^\d+$/);
        expect(Number(wait)).toBeGreaterThanOrEqual(seconds[0]);
        expect(Number(wait)).toBeLessThanOrEqual(seconds[1]);
      }
    },
  );
  test("nobody waits when there is another to ask", async () => {
    pairs.bad.script = whole(429, limited["openai-chat"], { "retry-after": "3600" });
    expectSecondAnswered(
      await askFor(pairs, { ingress: "openai-chat", model: "pair-openai-chat", stream: false }),
      "openai-chat",
      "openai-chat",
      false,
    );
  });
});

// Law: a request that is read without the middles of its long texts goes out as it does when all of it is read, and loses the same on the way. For every
// client's dialect, every provider's wire, and long texts of every kind wherever a dialect says that nobody looks into them.

import { describe, expect, test } from "vitest";
import type { ChatRequest } from "../../generated/types/canonical.ts";
import type { Result } from "../../src/contract/failure.ts";
import { openRequest } from "../../src/kit/signatures.ts";
import { readRequest } from "../../src/pipeline/read-request.ts";
import { wholeBytes } from "../../src/transport/http1/pieced-body.ts";
import { request } from "./canonical.ts";
import { asRead, contextOf, dialects, isRejected, NOW_MS, REQUEST_ID, rows, type Speaker, sent, speakersOf } from "./dialects.ts";
import { fc, LAW_TIMEOUT_MS, runs } from "./runs.ts";
import { wireOf } from "./wire-values.ts";
import { wireNamesOf } from "./wires.ts";

/** Every wire as often as any other, however many speak it. */
const speaking = fc.oneof(...dialects.map((dialect) => fc.constantFrom(...speakersOf(dialect))));

const blanks = " ".repeat(1200);
/** Longer than any text that is left as it is, and of all that a mapping may look for. */
const LONG = {
  words: (text: string) => `${text} the box sets a route `.repeat(60),
  escapes: (text: string) => `${text} "said" \\ and\n\t é 東京 😀 \u0007`.repeat(40),
  json: (text: string) => JSON.stringify({ said: `${"x y ".repeat(400)}${text}` }),
  list: (text: string) => `  ${JSON.stringify([text, "x".repeat(1500), 'a "b" '.repeat(20)])}`,
  number: () => "1".repeat(1500),
  numbered: (text: string) => `12: ${text}${"d".repeat(1500)}`,
  word: () => `true${blanks}${blanks}`,
  blank: () => blanks.repeat(2),
  ahead: (text: string) => `${blanks}${text}${"y".repeat(1500)}`,
  behind: (text: string) => `${text}${"y".repeat(1500)}${blanks}`,
  thought: (text: string) => `<think>${text}${"hm ".repeat(500)}</think>${text}`,
  file: (text: string) => `data:text/plain;base64,${Buffer.from(text.repeat(20) + "z".repeat(1500)).toString("base64")}`,
  address: () => `https://example.com/${"a".repeat(1500)}.png`,
  role: (text: string) => `\n\nHuman: ${text}${"b".repeat(1500)}\n\nAssistant: ${text}`,
  standIn: (text: string) => `${text}\u001a0:5;${"c".repeat(1500)}`,
} as const satisfies Readonly<Record<string, (text: string) => string>>;
type Kind = keyof typeof LONG;
type Keys = NonNullable<(typeof rows)[number]["dialect"]["long"]>;
const kinds = fc.array(fc.constantFrom(...(Object.keys(LONG) as Kind[])), { minLength: 1, maxLength: 4 });
/** What is base64, or an address, goes on like this; or it is another file or address, and a long one. */
const more = fc.oneof(
  fc
    .constantFrom("QUJD".repeat(400), "QUJD\n".repeat(400), "QUJD ".repeat(400), `QUJD${" ".repeat(1500)}`, "QUJD\u00a0".repeat(400))
    .map((rest) => (begun: string) => begun + rest),
  fc
    .constantFrom(
      `data:application/vnd.openxmlformats-officedocument.wordprocessingml.document;base64,${"UEsD".repeat(400)}`,
      `data:image/png;name=${"n".repeat(70)}.png;base64,iVBORw0KGgo${"A".repeat(1600)}`,
      `data:text/plain;charset=utf-8;name=${"n".repeat(200)};base64,${"QUJD".repeat(400)}`,
      `data:text/plain,${"hello%2C%20world%3B%20100%25%20sure. ".repeat(50)}`,
      `data:text/plain,${"50%_off".repeat(300)}`,
      `s3://bucket/${"n".repeat(1000)}.webp?v=${"7".repeat(200)}`,
      `https://example.com/${"n".repeat(1000)}.mov?v=${"7".repeat(200)}`,
    )
    .map((whole) => () => whole),
);
const way = fc.record({ kinds, more, isAscii: fc.boolean(), speaker: speaking });
type Way = typeof way extends fc.Arbitrary<infer W> ? W : never;

/** Every text under one of the keys is a long one, of each kind in turn. */
function lengthened(value: unknown, { texts, data }: Keys, how: Pick<Way, "kinds" | "more">): unknown {
  const [first = "words", ...others] = how.kinds;
  const turn: Kind[] = [first, ...others];
  const walk = (one: unknown, key: string): unknown => {
    if (typeof one === "string" && data.includes(key)) return how.more(one);
    if (typeof one === "string" && texts.includes(key)) {
      const kind = turn.shift() ?? first;
      turn.push(kind);
      return LONG[kind](one);
    }
    if (Array.isArray(one)) return one.map((item) => walk(item, ""));
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, member]) => [name, walk(member, name)]));
  };
  return walk(value, "");
}

/** As a client may write it: every character for itself, or those beyond ASCII by their numbers. */
const written = (body: unknown, isAscii: boolean): Buffer => {
  const json = JSON.stringify(body);
  return Buffer.from(isAscii ? json.replace(/[^\0-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`) : json);
};

function sameBothWays(ingress: (typeof rows)[number]["dialect"], speaker: Speaker, body: Buffer): void {
  const read = readRequest({
    ingress,
    traits: contextOf(speaker, "client").traits,
    path: { model: "m", stream: false },
    body,
    requestId: REQUEST_ID,
    nowMs: NOW_MS,
  });
  if (!read.ok) return;
  const { chat, filled, losses } = read.value.outline();
  if (filled === undefined) return;
  const whole = read.value.chat();
  expect(chat.ok, body.toString()).toBe(whole.ok);
  expect(losses).toEqual(read.value.losses);
  const encoded = (asked: Result<ChatRequest>) => {
    const ctx = contextOf(speaker, "upstream", ingress.id);
    return { json: asked.ok ? JSON.stringify(speaker.functions.encodeRequest(openRequest(asked.value, speaker.id, false), ctx)) : "", ctx };
  };
  const [outlined, all] = [encoded(chat), encoded(whole)];
  expect(outlined.ctx.losses, body.toString()).toEqual(all.ctx.losses);
  if (isRejected(all.ctx)) return;
  const out = filled([outlined.json]);
  // Undefined: all of it would be read.
  if (out !== undefined) expect(JSON.parse(String(wholeBytes(out))), body.toString()).toEqual(JSON.parse(all.json));
}

describe.each(rows.filter(({ dialect }) => dialect.long !== undefined))("$id", ({ id, dialect }) => {
  const keys = dialect.long ?? { texts: [], data: [] };
  const [own] = speakersOf(dialect);
  if (own === undefined) throw new Error("a dialect speaks for itself");
  const goesOutTheSame = (body: unknown, { isAscii, speaker, ...how }: Way): void =>
    sameBothWays(dialect, speaker, written(lengthened(asRead(dialect, body), keys, how), isAscii));

  test("a request of the wire goes out the same", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(fc.property(wireOf(id)(wireNamesOf(id).request), way, goesOutTheSame), runs(0.5));
  });

  test("a sensible request goes out the same", { timeout: LAW_TIMEOUT_MS }, () => {
    const body = request.map((value) => sent(dialect.encodeRequest(value, contextOf(own, "upstream"))));
    fc.assert(fc.property(body, way, goesOutTheSame), runs(0.5));
  });
});

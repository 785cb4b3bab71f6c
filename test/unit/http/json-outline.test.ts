import { describe, expect, test } from "vitest";
import { type JsonOutline, outlineJson } from "../../../src/http/json-outline.ts";
import { scanJson } from "../../../src/http/json-scan.ts";
import { standIn } from "../../../src/kit/stand-ins.ts";
import { isPieced, wholeBytes } from "../../../src/transport/http1/pieced-body.ts";

const KEYS = { texts: ["text"], data: ["data"] };
const SECRET = "known-here-only";
const LONG = "a box that sets routes, ".repeat(100);

function outlineOf(json: string): JsonOutline | undefined {
  const bytes = Buffer.from(json);
  const scan = scanJson(bytes);
  if (!scan.ok) throw new Error(scan.failure.message);
  return outlineJson(bytes, scan, KEYS, SECRET);
}
const cut = (value: unknown): JsonOutline | undefined => outlineOf(JSON.stringify(value));
const textIn = (outline: JsonOutline | undefined): string => (outline?.value as { text: string } | undefined)?.text ?? "";
const filled = (outline: JsonOutline | undefined, json: string): string | undefined => {
  const body = outline?.filled([json]);
  return body && String(wholeBytes(body));
};

describe("a long text goes without its middle", () => {
  test.each([
    ["plain", LONG],
    ["with escapes", 'she said "yes" to all of this, and then went \\ home\n'.repeat(60)],
    ["of escapes nearly all along", `${"words, ".repeat(20)}${'"\\\n'.repeat(500)}${"words, ".repeat(20)}`],
    ["of short lines", "12 | line\n".repeat(300)],
    ["beyond ASCII", "信号所 é 😀 ".repeat(200)],
    ["that begins with a number and goes on in words", `12: ${LONG}`],
    ["that begins and ends with a few blanks", `\n\n${LONG}\n`],
    ["that tells of a literal", `true words ${LONG}`],
    ["whose middle looks like a stand-in", `${LONG}\u001a0:5;${LONG}`],
  ])("%s", (_, text) => {
    const outline = cut({ text, n: 1 });
    expect(textIn(outline).length).toBeLessThan(300);
    expect(text.startsWith(textIn(outline).slice(0, 15))).toBe(true);
    expect(text.endsWith(textIn(outline).slice(-15))).toBe(true);
    expect(filled(outline, JSON.stringify({ deep: [{ said: `<${textIn(outline)}>` }] }))).toBe(
      JSON.stringify({ deep: [{ said: `<${text}>` }] }),
    );
  });
  test("each of several, wherever they stand and in whatever order they go out", () => {
    const [one, two] = [`first ${LONG}`, `second ${LONG}`];
    const outline = cut({ parts: [{ text: one }, { inner: { text: two } }] });
    const { parts } = (outline?.value ?? {}) as { parts: [{ text: string }, { inner: { text: string } }] };
    const turned = { b: parts[1].inner.text, a: parts[0].text };
    expect(JSON.parse(filled(outline, JSON.stringify(turned)) ?? "")).toEqual({ b: two, a: one });
  });
  test.each([
    ["base64", "QUJD".repeat(500)],
    ["a data URL", `data:image/png;base64,${"QUJD".repeat(500)}`],
    ["a data URL that says much of its file", `data:${"application/".padEnd(90, "x")};name=${"n".repeat(60)};base64,${"QUJD".repeat(500)}`],
  ])("%s", (_, data) => expect(filled(cut({ data }), JSON.stringify(cut({ data })?.value))).toBe(JSON.stringify({ data })));
  test.each([
    ["short", LONG],
    ["short, and beyond ASCII", `${LONG}信号所`],
    ["long", LONG.repeat(20)],
  ])("JSON inside JSON gets it as a text of its own: a %s body", (_, long) => {
    const text = `${long}"said" \\ é\n${LONG}`;
    const outline = outlineOf(JSON.stringify({ text }).replace("é", "\\u00e9"));
    expect(filled(outline, JSON.stringify({ inner: JSON.stringify(outline?.value) }))).toBe(
      JSON.stringify({ inner: JSON.stringify({ text }) }),
    );
  });
  test("with escapes as the client wrote them", () => {
    const spelled = `${"\\u0061 ".repeat(4)}${"plain words ".repeat(10)}${"\\u00e9\\ud83d\\ude00\\/".repeat(90)}${"plain words ".repeat(10)}`;
    const outline = outlineOf(`{"text":"${spelled}"}`);
    expect(filled(outline, JSON.stringify(outline?.value))).toContain("\\u00e9\\ud83d\\ude00\\/");
  });
  test("a long body is not copied together, a short one is", () => {
    const bodyOf = (text: string) => {
      const outline = cut({ text });
      return outline?.filled([JSON.stringify(outline.value)]) ?? [];
    };
    expect(isPieced(bodyOf(LONG.repeat(20)))).toBe(true);
    expect(isPieced(bodyOf(LONG))).toBe(false);
  });
  test.each([
    ["short", LONG],
    ["long", LONG.repeat(20)],
  ])("in parts: nothing is looked for in what is bytes already, and they go out as they are: a %s body", (_, text) => {
    const outline = cut({ text });
    const bytes = Buffer.from(JSON.stringify(outline?.value));
    const body = outline?.filled(['{"a":', bytes, `,"b":${JSON.stringify(outline.value)}}`]);
    expect(body && isPieced(body) && body.pieces.includes(bytes)).toBe(true);
    expect(String(wholeBytes(body ?? {}))).toBe(`{"a":${bytes},"b":${JSON.stringify({ text })}}`);
    expect(outline?.filled([bytes])).toBe(undefined);
  });
});

describe("nothing is left out of", () => {
  test.each([
    ["a text that is not long", { text: "short ".repeat(100) }],
    ["one under another key", { words: LONG }],
    ["one that is no member", { text: [LONG] }],
    ["an object in JSON", { text: JSON.stringify({ said: LONG }) }],
    ["a list in JSON, behind blanks", { text: ` \n${JSON.stringify([LONG])}` }],
    ["a text in JSON", { text: JSON.stringify(LONG) }],
    ["a number", { text: `-1${"0".repeat(2000)}` }],
    ["a literal and blanks", { text: `null${" ".repeat(2000)}` }],
    ["blanks", { text: " ".repeat(2000) }],
    ["an address", { text: `HTTPS://example.com/${"a".repeat(2000)}` }],
    ["base64 in lines", { data: "QUJD\n".repeat(500) }],
    ["base64 with a blank beyond ASCII", { data: `${"QUJD".repeat(400)}\u00a0${"QUJD".repeat(400)}` }],
    ["a data URL of percent signs", { data: `data:text/plain,${"%41".repeat(700)}` }],
    [
      "a data URL whose words are longer than all that is kept",
      { data: `data:text/plain;name=${"n".repeat(300)};base64,${"QUJD".repeat(500)}` },
    ],
    ["another address where data may be", { data: `s3://bucket/${"a".repeat(2000)}.webp?v=${"b".repeat(200)}` }],
    ["base64 with blanks", { data: `${"QUJD".repeat(400)} ${"QUJD".repeat(400)}` }],
    ["what begins in many blanks", { text: `${" ".repeat(200)}${LONG}` }],
    ["what ends in many blanks", { text: `${LONG}${" ".repeat(200)}` }],
    ["what has no place to cut it", { text: '"'.repeat(2000) }],
  ])("%s", (_, value) => expect(cut(value)).toBe(undefined));
});

test.each([
  ["at the top", (text: string) => ({ text: LONG, user: text })],
  ["in a text that is cut", (text: string) => ({ text: `${LONG}${text}${LONG}` })],
  ["in JSON inside JSON", (text: string) => ({ text: LONG, more: JSON.stringify({ text }) })],
])("what somebody else wrote like a stand-in stays as it is, %s", (_, saying) => {
  const value = saying("\u001a0:5; \u001a:0; \u001aknown:0;");
  const outline = cut(value);
  expect(JSON.parse(filled(outline, JSON.stringify(outline?.value)) ?? "")).toEqual(value);
});

describe("what was made of an outline cannot be filled in where", () => {
  const outline = cut({ text: LONG, more: { text: LONG } });
  const { text, more } = (outline?.value ?? {}) as { text: string; more: { text: string } };
  test.each([
    ["a text is missing", { text }],
    ["a text is there twice", { text, more: [more, more] }],
    ["a text was cut", { text, more: more.text.slice(0, 70) }],
    ["a text went deep into JSON", { text, more: JSON.stringify(JSON.stringify(more)) }],
    ["there is one that nobody put there", { text, more, other: JSON.parse(`"${standIn(SECRET, 2)}"`) as string }],
  ])("%s", (_, made) => expect(outline?.filled([JSON.stringify(made)])).toBe(undefined));
  test("but where all is there, it can", () =>
    expect(filled(outline, JSON.stringify({ text, more }))).toBe(JSON.stringify({ text: LONG, more: { text: LONG } })));
});

describe("of a member that is known", () => {
  const tools = [{ text: `known ${LONG}` }, { text: "short" }];
  const outlined = (value: { readonly tools: unknown }): JsonOutline | undefined => {
    const bytes = Buffer.from(JSON.stringify(value));
    const scan = scanJson(bytes);
    const span = scan.ok ? scan.span("tools") : undefined;
    if (!scan.ok || span === undefined) throw new Error("it has tools");
    return outlineJson(bytes, scan, KEYS, SECRET, [{ key: "tools", value: tools, ...span }]);
  };
  test.each([
    ["first", { tools, text: LONG, n: 1 }],
    ["last", { n: 1, text: LONG, tools }],
    ["between others", { a: { text: LONG }, tools, b: [{ text: `é ${LONG}` }], n: 1 }],
  ])("nothing is left out, and the others go without their middles: %s", (_, value) => {
    const outline = outlined(value);
    expect((outline?.value as { tools: unknown } | undefined)?.tools).toBe(tools);
    expect(Object.keys(outline?.value ?? {})).toEqual(Object.keys(value));
    expect(JSON.stringify({ ...(outline?.value as object), tools: [] }).length).toBeLessThan(700);
    expect(filled(outline, JSON.stringify(outline?.value))).toBe(JSON.stringify(value));
  });
  test("nothing is left out where the others are short", () => expect(outlined({ tools, n: 1 } as { tools: unknown })).toBe(undefined));
});

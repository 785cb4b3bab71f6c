// What a client may do wrong, in each of the three dialects, over real connections: it is told so in its own dialect, with the place and the
// reason, nobody upstream is bothered, and the process answers the next one. The stand-ins of the sandbox are the upstreams.

import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { ask } from "./client.ts";
import { expectError, expectWell, question, questionWithTool } from "./dialects.ts";
import { closeAll, DIALECTS, type DialectId, planOf, type Running, runGateway, runSandbox } from "./gateway.ts";

const GATEWAY = `
server: { body_limit: 64KiB }
providers:
  # Not in the catalogue, and able to do nothing but talk.
  plain: { dialect: openai-chat, base_url: "http://127.0.0.1:9", auth: none, models: { small: { supports: [streaming], free: true } } }
models:
  mixed: { strategy: priority, deployments: [openai/gpt-5.4-mini, anthropic/claude-haiku-4-5, gemini/gemini-3.8-flash] }
  only-openai-chat: openai/gpt-5.4-mini
  only-anthropic-messages: anthropic/claude-haiku-4-5
  only-gemini: gemini/gemini-3.8-flash
  plain: plain/small
aliases: { default: mixed }
`;

let gateway: Running;

beforeAll(async () => {
  const sandbox = await runSandbox(planOf(GATEWAY, {}, true));
  gateway = await runGateway({ plan: sandbox.plan, sandbox });
});
afterAll(closeAll);
afterEach(async () => {
  await expectWell(gateway, "mixed");
});

const json = (value: unknown) => JSON.stringify(value);
const NESTED = `${"[".repeat(300)}${"]".repeat(300)}`;

interface Row {
  readonly what: string;
  readonly status: number;
  /** What goes out for a request to `model`; undefined where the dialect cannot say it. */
  readonly body: (dialect: DialectId, model: string) => string | Buffer | undefined;
  /** In the message, for each dialect or for all. */
  readonly says: string | Readonly<Partial<Record<DialectId, string>>>;
}

const good = (dialect: DialectId, model: string) => question(dialect, model, "hello").body;
const withFields = (fields: Readonly<Partial<Record<DialectId, object>>>) => (dialect: DialectId, model: string) =>
  fields[dialect] === undefined ? undefined : json({ ...good(dialect, model), ...fields[dialect] });
const without = (field: Readonly<Partial<Record<DialectId, string>>>) => (dialect: DialectId, model: string) =>
  field[dialect] === undefined ? undefined : json({ ...good(dialect, model), [field[dialect]]: undefined });
const inText = (escaped: string) => (dialect: DialectId, model: string) => json(good(dialect, model)).replace("hello", escaped);
const list = { "openai-chat": "messages", "anthropic-messages": "messages", gemini: "contents" } as const;

const ROWS: readonly Row[] = [
  { what: "a body that is not JSON", status: 400, body: () => "hello", says: "not valid JSON" },
  { what: "an empty body", status: 400, body: () => "", says: "empty" },
  { what: "a truncated body", status: 400, body: (d, m) => json(good(d, m)).slice(0, -3), says: "not valid JSON" },
  { what: "bytes after the body's end", status: 400, body: (d, m) => `${json(good(d, m))}}`, says: "not valid JSON" },
  { what: "a list for a body", status: 400, body: (d, m) => `[${json(good(d, m))}]`, says: "must be a JSON object" },
  { what: "null for a body", status: 400, body: () => "null", says: "must be a JSON object" },
  {
    what: "deep nesting",
    status: 400,
    body: (d, m) => json({ ...good(d, m), metadata: "NESTED" }).replace('"NESTED"', NESTED),
    says: "nested",
  },
  { what: "deep nesting that is all there is", status: 400, body: () => NESTED, says: "nested" },
  {
    what: "a key twice at the top",
    status: 400,
    body: (d, m) => json(good(d, m)).replace("{", `{"${list[d]}":[],`),
    says: { "openai-chat": "messages", "anthropic-messages": "messages", gemini: "contents" },
  },
  {
    what: "a key twice within",
    status: 400,
    body: (d, m) => json(good(d, m)).replace('"role":"user"', '"role":"user","role":"system"'),
    says: { "openai-chat": "messages[0].role", "anthropic-messages": "messages[0].role", gemini: "contents[0].role" },
  },
  {
    what: "a key twice, once escaped",
    status: 400,
    body: (d, m) => json(good(d, m)).replace('"role":"user"', '"role":"user","r\\u006fle":"system"'),
    says: { "openai-chat": "messages[0].role", "anthropic-messages": "messages[0].role", gemini: "contents[0].role" },
  },
  { what: "half of a surrogate pair", status: 400, body: inText("\\ud83d!"), says: "surrogate" },
  { what: "the halves of a pair in the wrong order", status: 400, body: inText("\\ude00\\ud83d"), says: "surrogate" },
  {
    what: "bytes that are not UTF-8",
    status: 400,
    body: (d, m) => Buffer.from(json(good(d, m)).replace("hello", "h\xe9"), "latin1"),
    says: "UTF-8",
  },
  {
    what: "no turn at all",
    status: 400,
    body: withFields({ "openai-chat": { messages: [] }, "anthropic-messages": { messages: [] }, gemini: { contents: [] } }),
    says: list,
  },
  { what: "turns that are missing", status: 400, body: without(list), says: list },
  { what: "no model", status: 400, body: without({ "openai-chat": "model", "anthropic-messages": "model" }), says: "model" },
  {
    what: "a model that is a number",
    status: 400,
    body: withFields({ "openai-chat": { model: 5 }, "anthropic-messages": { model: 5 } }),
    says: "model",
  },
  {
    what: "a model without a name",
    status: 400,
    body: withFields({ "openai-chat": { model: "" }, "anthropic-messages": { model: "" } }),
    says: "model",
  },
  {
    what: "no limit where the dialect asks for one",
    status: 400,
    body: without({ "anthropic-messages": "max_tokens" }),
    says: "max_tokens",
  },
  {
    what: "turns that are a text",
    status: 400,
    body: withFields({ "openai-chat": { messages: "hi" }, "anthropic-messages": { messages: "hi" }, gemini: { contents: "hi" } }),
    says: list,
  },
  {
    what: "a number that is a text",
    status: 400,
    body: withFields({
      "openai-chat": { temperature: "hot" },
      "anthropic-messages": { temperature: "hot" },
      gemini: { generationConfig: { temperature: "hot" } },
    }),
    says: "temperature",
  },
  {
    what: "a role nobody has",
    status: 400,
    body: withFields({
      "openai-chat": { messages: [{ role: "wizard", content: "hi" }] },
      "anthropic-messages": { messages: [{ role: "wizard", content: "hi" }] },
      gemini: { contents: [{ role: "wizard", parts: [{ text: "hi" }] }] },
    }),
    says: { "openai-chat": "messages[0].role", "anthropic-messages": "messages[0].role", gemini: "contents[0].role" },
  },
  {
    what: "content without a kind",
    status: 400,
    body: withFields({
      "openai-chat": { messages: [{ role: "user", content: [{ text: "hi" }] }] },
      "anthropic-messages": { messages: [{ role: "user", content: [{ text: "hi" }] }] },
    }),
    says: "messages[0].content",
  },
  {
    what: "content that says nothing",
    status: 400,
    body: withFields({ gemini: { contents: [{ role: "user", parts: "hi" }] } }),
    says: "contents[0].parts",
  },
  {
    what: "a tool without a name",
    status: 400,
    body: (d, m) => json(questionWithTool(d, m, "hi", { name: "" }).body),
    says: {
      "openai-chat": "tools[0].function.name",
      "anthropic-messages": "tools[0].name",
      gemini: "tools[0].functionDeclarations[0].name",
    },
  },
  {
    what: "a tool that is a text",
    status: 400,
    body: withFields({ "openai-chat": { tools: ["t"] }, "anthropic-messages": { tools: ["t"] }, gemini: { tools: ["t"] } }),
    says: "tools[0]",
  },
];

const saysOf = ({ says }: Row, dialect: DialectId) => (typeof says === "string" ? says : (says[dialect] ?? ""));
const CASES = ROWS.flatMap((row) =>
  DIALECTS.flatMap((dialect) =>
    ["mixed", `only-${dialect}`].flatMap((model) => (row.body(dialect, model) === undefined ? [] : [{ ...row, dialect, model, row }])),
  ),
);

describe("a request that is wrong", () => {
  test.each(CASES)("$what → $status ($dialect, $model)", async ({ dialect, model, row, status }) => {
    for (const stream of [false, true]) {
      const { path } = question(dialect, model, "", stream);
      const text = row.body(dialect, model);
      const streaming = stream && dialect !== "gemini" && typeof text === "string" ? text.replace(/^\{(?=")/, '{"stream":true,') : text;
      expectError(dialect, await ask(gateway.port, { path, body: streaming }), status, saysOf(row, dialect));
    }
  });
});

interface Asking {
  readonly what: string;
  readonly body: Readonly<Partial<Record<DialectId, object>>>;
  readonly says: readonly string[];
}
const IMAGE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const ABILITIES: readonly Asking[] = [
  {
    what: "tools",
    body: Object.fromEntries(DIALECTS.map((id) => [id, questionWithTool(id, "plain", "hi").body])),
    says: ['"plain"', '"tools"', "mixed", "only-gemini"],
  },
  {
    what: "eyes",
    body: {
      "openai-chat": {
        messages: [{ role: "user", content: [{ type: "image_url", image_url: { url: `data:image/png;base64,${IMAGE}` } }] }],
      },
      "anthropic-messages": {
        messages: [{ role: "user", content: [{ type: "image", source: { type: "base64", media_type: "image/png", data: IMAGE } }] }],
      },
      gemini: { contents: [{ role: "user", parts: [{ inlineData: { mimeType: "image/png", data: IMAGE } }] }] },
    },
    says: ['"plain"', '"vision"', "mixed", "only-anthropic-messages"],
  },
  {
    what: "ears",
    body: {
      "openai-chat": { messages: [{ role: "user", content: [{ type: "input_audio", input_audio: { data: "AAAA", format: "wav" } }] }] },
      gemini: { contents: [{ role: "user", parts: [{ inlineData: { mimeType: "audio/wav", data: "AAAA" } }] }] },
    },
    says: ['"plain"', '"audio_input"', "only-gemini"],
  },
];

describe("a model that is not there, or cannot do it", () => {
  test.each(DIALECTS)("a name that is nearly right is answered with what is near (%s)", async (dialect) => {
    const { path, body } = question(dialect, "mixd", "hi");
    expectError(dialect, await ask(gateway.port, { path, body: json(body) }), 404, 'no model "mixd". Did you mean "mixed"?');
  });
  test.each(DIALECTS)("a name like no other is answered with where to look (%s)", async (dialect) => {
    const { path, body } = question(dialect, "zzzzzzzz", "hi");
    expectError(dialect, await ask(gateway.port, { path, body: json(body) }), 404, "GET /v1/models");
  });
  test.each(DIALECTS)("a name as long as a book is not read out (%s)", async (dialect) => {
    const { path, body } = question(dialect, "m".repeat(8_000), "hi");
    const answered = await ask(gateway.port, { path, body: json(body) });
    expectError(dialect, answered, 404, "mmm…");
    expect(answered.text.length).toBeLessThan(1_000);
  });
  test.each(
    ABILITIES.flatMap((asking) => DIALECTS.flatMap((dialect) => (asking.body[dialect] === undefined ? [] : [{ ...asking, dialect }]))),
  )("$what asked of a model without → 400 with those that have ($dialect)", async ({ dialect, body, says }) => {
    const { path, body: plain } = question(dialect, "plain", "");
    const answered = await ask(gateway.port, { path, body: json({ ...plain, ...body[dialect] }) });
    for (const words of says) expectError(dialect, answered, 400, words);
    expect(answered.headers["x-signalbox-attempts"]).toBe("0");
  });
});

describe("a request that is strange, and answered all the same", () => {
  const OTHERS = DIALECTS.flatMap((dialect) => DIALECTS.map((upstream) => ({ dialect, upstream })));
  const turns = {
    "openai-chat": {
      messages: [
        {
          role: "user",
          content: [
            { type: "text", text: "hi" },
            { type: "smell", smell: "roses" },
          ],
        },
      ],
    },
    "anthropic-messages": {
      messages: [
        {
          role: "user",
          content: [
            { type: "text", text: "hi" },
            { type: "smell", smell: "roses" },
          ],
        },
      ],
    },
    gemini: { contents: [{ role: "user", parts: [{ text: "hi" }, { smell: "roses" }] }] },
  };
  test.each(OTHERS)(
    "content of a kind only $dialect may know reaches it, and is named as dropped to $upstream",
    async ({ dialect, upstream }) => {
      const { path, body } = question(dialect, `only-${upstream}`, "");
      const answered = await ask(gateway.port, { path, body: json({ ...body, ...turns[dialect] }) });
      expect(answered.status, answered.text).toBe(200);
      if (dialect === upstream) expect(answered.headers["x-signalbox-dropped"]).toBeUndefined();
      else expect(answered.headers["x-signalbox-dropped"]).toMatch(/opaque/i);
    },
  );
  test.each(OTHERS.filter(({ dialect, upstream }) => dialect !== upstream && dialect !== "gemini"))(
    "a choice of no tools is named as dropped ($dialect → $upstream)",
    async ({ dialect, upstream }) => {
      const { path, body } = question(dialect, `only-${upstream}`, "hi");
      const answered = await ask(gateway.port, {
        path,
        body: json({ ...body, tool_choice: dialect === "openai-chat" ? "required" : { type: "any" } }),
      });
      expect(answered.status, answered.text).toBe(200);
      expect(answered.headers["x-signalbox-dropped"]).toContain("tool_choice");
    },
  );
  test.each(DIALECTS)("arguments in the history that are no JSON are answered (openai-chat → %s)", async (upstream) => {
    for (const args of ["{not json", "", "[1]", "null", '"text"']) {
      const messages = [
        { role: "user", content: "hi" },
        { role: "assistant", content: null, tool_calls: [{ id: "c1", type: "function", function: { name: "f", arguments: args } }] },
        { role: "tool", tool_call_id: "c1", content: "done" },
      ];
      const answered = await ask(gateway.port, {
        path: "/v1/chat/completions",
        body: json({ model: `only-${upstream}`, messages, tools: [{ type: "function", function: { name: "f" } }] }),
      });
      expect(answered.status, `${args}: ${answered.text}`).toBe(200);
    }
  });
  test.each(DIALECTS.filter((id) => id !== "openai-chat"))(
    "a tool name that %s would refuse comes back as the client gave it",
    async (upstream) => {
      const { path, body } = questionWithTool("openai-chat", `only-${upstream}`, "hi", { name: "get weather!" });
      const answered = await ask(gateway.port, { path, body: json(body) });
      expect(answered.status, answered.text).toBe(200);
      expect(answered.text).toContain('"get weather!"');
    },
  );
  test.each(DIALECTS)("a content-type that says something else changes nothing (%s)", async (dialect) => {
    const { path, body } = question(dialect, "mixed", "hi");
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "nonsense", ""]) {
      expect((await ask(gateway.port, { path, body: json(body), headers: { "content-type": type } })).status).toBe(200);
    }
  });
});

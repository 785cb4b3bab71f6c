// A step of the kit that has nothing to do gives back what it was given, the very same value: nothing is copied for a request that needs nothing.

import { describe, expect, it } from "vitest";
import type { ChatRequest, Message } from "../../../generated/types/canonical.ts";
import { askInForm } from "../../../src/kit/answer-form.ts";
import { withFewMarks, withOwnMarks } from "../../../src/kit/cache-marks.ts";
import { mediaAfterResults, spoken, turns } from "../../../src/kit/content.ts";
import { withDocumentNames, withWordsByFiles } from "../../../src/kit/file-formats.ts";
import { begunByUser, ownTools, withoutTrailingSpace, withUniqueCallIds } from "../../../src/kit/history.ts";
import { instructionsAsWords } from "../../../src/kit/instructions.ts";
import { typedItems } from "../../../src/kit/items.ts";
import { inOrder, pick, without } from "../../../src/kit/lists.ts";
import { objectSchema, plainSchema, rewriteSchema } from "../../../src/kit/schemas.ts";
import { openRequest, sealResponse } from "../../../src/kit/signatures.ts";
import { rememberTools, restoreTools } from "../../../src/kit/tool-memory.ts";
import { answered, offered, orphansAsUser, pairedIds, withCallSignatures, withToolCalls } from "../../../src/kit/tools.ts";

const messages: readonly Message[] = [
  { role: "user", content: [{ type: "text", text: "Good morning" }] },
  { role: "assistant", content: [{ type: "text", text: "And to you" }] },
  { role: "user", content: [{ type: "text", text: "How late is it?" }] },
];
const call = (id: string) => ({ type: "tool_call" as const, id, name: "clock", arguments: "{}" });
const result = (id: string): Message => ({ role: "tool", tool_call_id: id, content: [{ type: "text", text: "noon" }] });
const withTools: readonly Message[] = [
  ...messages,
  { role: "assistant", content: [call("a"), call("b")] },
  ...["a", "b"].map(result),
  { role: "assistant", content: [call("c")] },
  { role: "assistant", content: [{ type: "text", text: "A moment" }, call("d")] },
  ...["c", "d"].map(result),
  { role: "assistant", content: [call("e")] },
];
const schema = { type: "object", properties: { zone: { type: "string" } }, required: ["zone"], additionalProperties: false };
const request: ChatRequest = { model: "m", messages: [...messages], tools: [{ type: "function", name: "clock", parameters: schema }] };
const response = {
  id: "r",
  created: 1,
  model: "m",
  choices: [{ index: 0, message: { role: "assistant" as const, content: [] }, finish_reason: "stop" as const }],
};
const ctx = { losses: [], unknownFields: "keep" as const, peer: "openai-chat" };

describe("what needs no change is not copied", () => {
  it.each<[string, (list: readonly Message[]) => unknown]>([
    ["the turns of a conversation without instructions", turns],
    ["calls answered, where nothing is called", answered],
    ["results that no call asked for, where there are none", orphansAsUser],
    ["ids told apart, where nothing has one", withUniqueCallIds],
    ["stand-ins for signatures, where nothing is called", (list) => withCallSignatures(list, "s")],
    ["calls of before there were tools", (list) => withToolCalls(list)],
    ["media that follow their results", mediaAfterResults],
    ["a conversation begun by the user", (list) => begunByUser(list, ".", "gemini")],
    ["white space at the end of the assistant's words", (list) => withoutTrailingSpace(list, "gemini")],
    ["instructions said in the user's words", instructionsAsWords],
    ["names of documents", withDocumentNames],
    ["words beside files", withWordsByFiles],
    ["items that say what they are", (list) => typedItems(list as readonly (Message & { type: string })[], "message")],
    ["ids paired by name, where there are no calls", (list) => pairedIds(list, "functionCall", "functionResponse", "s")],
    ["those of the roles that are there", (list) => pick(list, "role", ["user", "assistant"])],
    ["all but those of a role that is not there", (list) => without(list, "role", ["tool"])],
    ["a list that stands alone", (list) => inOrder<Message>(undefined, list)],
  ])("%s", (_, step) => {
    const given = messages.map((message) => ({ ...message, type: "message" })) as readonly Message[];
    expect(step(given)).toBe(given);
  });

  it.each<[string, (list: readonly Message[]) => unknown]>([
    ["calls answered, each in its turn", answered],
    ["results, all of which were asked for", orphansAsUser],
    ["ids, none of which comes again", withUniqueCallIds],
    ["media that follow their results", mediaAfterResults],
  ])("of a conversation with tools: %s", (_, step) => {
    expect(step(withTools)).toBe(withTools);
  });

  it.each<[string, (value: ChatRequest) => unknown]>([
    ["seals opened", (value) => openRequest(value, "p/m", false)],
    ["a form of answer", (value) => askInForm(value, undefined, ctx).request],
    ["names of tools", (value) => rememberTools(value, { like: /^[a-z]+$/, longest: 64 }).request],
    ["cache marks, at most four", (value) => withFewMarks(value, 4, "anthropic-messages")],
    ["cache marks of our own, of what is too short", (value) => withOwnMarks(value, 1_000)],
  ])("of a request: %s", (_, step) => {
    expect(step(request)).toBe(request);
  });

  it.each<[string, (value: typeof response) => unknown]>([
    ["seals put on", (value) => sealResponse(value, "p/m")],
    ["names of tools restored", (value) => restoreTools(value, undefined)],
  ])("of an answer: %s", (_, step) => {
    expect(step(response)).toBe(response);
  });

  it.each<[string, (value: typeof schema) => unknown]>([
    ["parameters that are an object's", objectSchema],
    ["a schema that names no dialect", plainSchema],
    [
      "a schema a wire takes as it is",
      (value) =>
        rewriteSchema(value, { drop: ["$schema"], rename: { oneOf: "anyOf" }, merge_all_of: true, close_objects: true, nullable: true }),
    ],
  ])("of a schema: %s", (_, step) => {
    expect(step(schema)).toBe(schema);
  });

  it("a frozen schema is rewritten once, and what it was made into is frozen as well", () => {
    const frozenOne = Object.freeze({ ...schema, properties: Object.freeze({ zone: Object.freeze({ type: "string", title: "Zone" }) }) });
    const [rules, others] = [{ drop: ["title"] }, { drop: ["type"] }];
    const rewritten = rewriteSchema(frozenOne, rules);
    expect(rewritten).toEqual(schema);
    expect(rewriteSchema(frozenOne, rules)).toBe(rewritten);
    expect(Object.isFrozen(rewritten) && Object.isFrozen((rewritten["properties"] as typeof schema.properties).zone)).toBe(true);
    expect(rewriteSchema(frozenOne, others)).not.toHaveProperty("type");
    expect(rewriteSchema({ ...frozenOne }, rules)).not.toBe(rewritten);
  });

  it("tools that are all offered, and all known", () => {
    expect(offered(request.tools, undefined)).toBe(request.tools);
    expect(ownTools(request.tools, "gemini")).toBe(request.tools);
  });

  it("what an assistant says is its content, where all of it is said", () => {
    const content = [{ type: "text" as const, text: "And to you" }];
    expect(spoken(content, false)).toBe(content);
  });
});

describe("what needs a change is copied no further than that", () => {
  it("a schema keeps the nodes in which nothing was changed", () => {
    const given = { $schema: "draft", type: "object", properties: { zone: { type: "string" }, at: { oneOf: [{ type: "number" }] } } };
    const rewritten = rewriteSchema(given, { drop: ["$schema"], rename: { oneOf: "anyOf" } });
    expect(rewritten).toEqual({ type: "object", properties: { zone: { type: "string" }, at: { anyOf: [{ type: "number" }] } } });
    expect((rewritten["properties"] as typeof given.properties).zone).toBe(given.properties.zone);
    expect(given.$schema).toBe("draft");
  });

  it("lists and single items stand one after the other, without what is absent", () => {
    expect(inOrder<string>(["a", "b"], undefined, "c", [], ["d"])).toEqual(["a", "b", "c", "d"]);
    expect(inOrder<string>(undefined, undefined)).toEqual([]);
    expect(inOrder<string>(["a"], "b", [])).toEqual(["a", "b"]);
    expect(inOrder<string>([], ["a"])).toEqual(["a"]);
    expect(inOrder<string>(["a"], [])).toEqual(["a"]);
  });
});

// Signatures reach the issuer that made them, and nobody else.

import { describe, expect, test } from "vitest";
import type { AssistantPart, ChatRequest } from "../../../generated/types/canonical.ts";
import { mayHoldSeal, open, openRequest, seal, sealEvent, sealResponse } from "../../../src/kit/signatures.ts";

const ISSUER = "anthropic/claude-opus-5-5";
const asking = (...content: AssistantPart[]): ChatRequest => ({ model: "m", messages: [{ role: "assistant", content }] });

describe("a seal", () => {
  test.each([
    { says: "opens for its issuer", issuer: ISSUER, native: false, want: "EqQB+/=" },
    { says: "stays shut for another model", issuer: "anthropic/claude-haiku-4-5", native: true, want: undefined },
    { says: "stays shut for another provider", issuer: "gemini/gemini-4-argon", native: false, want: undefined },
  ])("$says", ({ issuer, native, want }) => expect(open(seal("EqQB+/=", ISSUER), issuer, native)).toBe(want));

  test.each([
    { says: "is seen in the bytes of a body", body: JSON.stringify({ signature: seal("s", ISSUER) }), want: true },
    { says: "is not seen where there is none", body: JSON.stringify({ signature: "EqQB" }), want: false },
  ])("$says", ({ body, want }) => expect(mayHoldSeal(Buffer.from(body))).toBe(want));

  test("is base64 as a whole, for clients that decode these fields", () => expect(seal("sig", ISSUER)).toMatch(/^[A-Za-z0-9+/]+=*$/));

  test.each([
    { says: "is kept where the client's dialect is the upstream's", native: true, want: "EqQB" },
    { says: "is dropped elsewhere", native: false, want: undefined },
  ])("a signature that passed untouched $says", ({ native, want }) => expect(open("EqQB", ISSUER, native)).toBe(want));
});

describe("a request", () => {
  const mine: AssistantPart = { type: "thinking", thinking: "hm", signature: seal("s1", ISSUER) };
  const call: AssistantPart = { type: "tool_call", id: "c", name: "look", arguments: "{}", signature: seal("s2", "gemini/gemini-4-argon") };
  const hidden: AssistantPart = { type: "redacted_thinking", data: seal("s3", "openrouter/x") };

  test("keeps its issuer's proofs, loses the others' and leaves out what only they could read", () => {
    const opened = openRequest(asking(mine, call, hidden), ISSUER, false);
    expect(opened.messages[0]?.content).toEqual([
      { type: "thinking", thinking: "hm", signature: "s1" },
      { ...call, signature: undefined },
    ]);
  });

  test("without signatures is passed as it is", () => {
    const plain = asking({ type: "text", text: "hi" });
    expect(openRequest(plain, ISSUER, true)).toBe(plain);
  });
});

describe("an answer", () => {
  test("whole and streamed seal alike", () => {
    const parts: AssistantPart[] = [
      { type: "thinking", thinking: "hm", signature: "s1" },
      { type: "text", text: "hi" },
    ];
    const sealed = sealResponse(
      { id: "r", created: 0, model: "m", choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content: parts } }] },
      ISSUER,
    );
    const event = sealEvent({ type: "part", choice: 0, index: 0, delta: { type: "thinking", signature: "s1" } }, ISSUER);
    expect(sealed.choices[0]?.message.content[0]).toMatchObject({ signature: seal("s1", ISSUER) });
    expect(event).toMatchObject({ delta: { signature: seal("s1", ISSUER) } });
  });
});

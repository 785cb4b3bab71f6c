// Providers prove their thoughts with opaque signatures that only they, and often only the same model, accept again. A client is handed
// them sealed with their issuer, and what comes back goes upstream only to that issuer: a fallback never dies of a foreign signature.
// A seal is valid base64 as a whole, because some clients decode these fields. Pure.

import type { AssistantPart, ChatRequest, ChatResponse, Message, Part } from "../../generated/types/canonical.ts";
import type { ChatEvent, PartDelta } from "../contract/chat.ts";
import { mayHold } from "./may-hold.ts";

const MAGIC = "sb1:";
/** How every seal begins: the base64 of the magic, up to where the next byte takes part. */
const PREFIX = "c2IxO";
/** A digit is seldom where a "c" is often. */
const RARE_AT = PREFIX.indexOf("2");

/** `issuer` is `provider/model`. */
export const seal = (signature: string, issuer: string): string =>
  Buffer.from(`${MAGIC}${issuer}\n${signature}`, "utf8").toString("base64");

/**
 * The signature as its issuer made it; undefined when another made it. One without a seal came past us, from an upstream of the client's own
 * dialect: it is kept only where the request goes to that dialect (`native`).
 */
export function open(sealed: string, issuer: string, native: boolean): string | undefined {
  if (!sealed.startsWith(PREFIX)) return native ? sealed : undefined;
  const text = Buffer.from(sealed, "base64").toString("utf8");
  const end = text.indexOf("\n");
  if (!text.startsWith(MAGIC) || end === -1) return native ? sealed : undefined;
  return text.slice(MAGIC.length, end) === issuer ? text.slice(end + 1) : undefined;
}

/** True when bytes on their way to a provider may hold a seal: none but us can read one. */
export const mayHoldSeal = (body: Buffer): boolean => mayHold(body, PREFIX, RARE_AT);

/** A request with the signatures this issuer may see; parts of another's hidden thoughts are left out. */
export function openRequest(request: ChatRequest, issuer: string, native: boolean): ChatRequest {
  if (!request.messages.some(isSignedIn)) return request;
  const messages = request.messages.map((message): Message => {
    if (message.role !== "assistant") return message;
    return { ...message, content: message.content.flatMap((part) => opened(part, issuer, native) ?? []) };
  });
  return { ...request, messages };
}

function isSignedIn({ content }: Message): boolean {
  for (const part of content) if (isSigned(part)) return true;
  return false;
}

const isSigned = (part: Part): boolean => part.type === "redacted_thinking" || ("signature" in part && part.signature !== undefined);

function opened(part: AssistantPart, issuer: string, native: boolean): AssistantPart | undefined {
  if (part.type === "redacted_thinking") {
    const data = open(part.data, issuer, native);
    return data === undefined ? undefined : { ...part, data };
  }
  if (!("signature" in part) || part.signature === undefined) return part;
  return { ...part, signature: open(part.signature, issuer, native) };
}

/** An answer as a client may keep it. */
export function sealResponse(response: ChatResponse, issuer: string): ChatResponse {
  if (!response.choices.some(({ message }) => isSignedIn(message))) return response;
  return {
    ...response,
    choices: response.choices.map((choice) => ({
      ...choice,
      message: { ...choice.message, content: choice.message.content.map((part) => sealedPart(part, issuer)) },
    })),
  };
}

function sealedPart<P extends Part>(part: P, issuer: string): P {
  if (part.type === "redacted_thinking") return { ...part, data: seal(part.data, issuer) };
  return "signature" in part && part.signature !== undefined ? { ...part, signature: seal(part.signature, issuer) } : part;
}

/** One event of a stream likewise. */
export function sealEvent(event: ChatEvent, issuer: string): ChatEvent {
  if (event.type !== "part") return event;
  const delta = sealedDelta(event.delta, issuer);
  return delta === event.delta ? event : { ...event, delta };
}

function sealedDelta(delta: PartDelta, issuer: string): PartDelta {
  if (delta.type === "whole") return isSigned(delta.part) ? { ...delta, part: sealedPart(delta.part, issuer) } : delta;
  return "signature" in delta && delta.signature !== undefined && delta.signature !== ""
    ? { ...delta, signature: seal(delta.signature, issuer) }
    : delta;
}

// Bodies of each wire as arbitraries: whatever its schema allows, unknown tags included, but with ids, bytes and texts of the kind that are
// really sent where anything else is rewritten or refused (an id that no provider makes, base64 that is none).

import fc from "fast-check";
import { arbitraries } from "./arbitrary.ts";
import { definitionsOf } from "./wires.ts";

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/);
const base64 = fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes).toString("base64"));

const SENSIBLE: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  "anthropic-messages": {
    "ToolUseBlock.id": id,
    "ToolResultBlock.tool_use_id": id,
    "Base64ImageSource.data": base64,
    "Base64DocumentSource.data": base64,
  },
  "openai-chat": {
    "DocumentUrlPart.document_url": fc.constant("https://example.com/b.pdf"),
    "FileUrlPart.file_url.url": fc.constant("https://example.com/a.pdf"),
    "FilePart.file.file_url": fc.constant("https://example.com/a.pdf"),
  },
};

/** Definition name → bodies of a dialect's wire. */
export function wireOf(dialect: string): (name: string) => fc.Arbitrary<object> {
  const made = arbitraries({ defs: definitionsOf(dialect), unknownTags: true, presence: 2, over: SENSIBLE[dialect] });
  return (name) => made(name) as fc.Arbitrary<object>; // bodies are objects
}

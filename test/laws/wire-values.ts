// Bodies of each wire as arbitraries: whatever its schema allows, unknown tags included, but as they are really sent where a schema cannot
// say it: calls have ids and a result each, base64 is base64, a part holds one thing. Anything else is rewritten or refused.

import fc from "fast-check";
import { arbitraries, jsonObject, perhaps, record, text } from "./arbitrary.ts";
import { definitionsOf } from "./wires.ts";

type Over = Readonly<Record<string, fc.Arbitrary<unknown>>>;
type Named = (name: string) => fc.Arbitrary<unknown>;

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/);
const base64 = fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes).toString("base64"));
const functionName = fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_-]{0,20}$/);

/** Turns in which every call has its result in the turn after it. `call` and `result` make a block or part of an id. */
function conversation(
  user: fc.Arbitrary<object>,
  assistant: fc.Arbitrary<object>,
  call: (id: string) => fc.Arbitrary<readonly [object, object]>,
): fc.Arbitrary<object[]> {
  const exchange = fc
    .array(fc.tuple(id, fc.nat(1)), { maxLength: 2 })
    .chain((ids) => fc.tuple(...ids.map(([one], i) => call(`${one}_${i}`))));
  const turn = fc.oneof(
    user.map((one) => [one]),
    assistant.map((one) => [one]),
    exchange
      .filter((pairs) => pairs.length > 0)
      .map((pairs) => [{ calls: pairs.map(([one]) => one) }, { results: pairs.map(([, one]) => one) }]),
  );
  return fc.tuple(user, fc.array(turn, { maxLength: 3 })).map(([opening, turns]) => [opening, ...turns.flat()]);
}

function anthropic(made: Named): Over {
  const without = ["tool_use", "tool_result"];
  const blocks = fc.array(
    made("ContentBlock").filter((block) => !without.includes((block as { type: string }).type)),
    { minLength: 1, maxLength: 3 },
  );
  const content = fc.oneof(
    text.filter((said) => said.trim() !== ""),
    blocks,
  );
  const turn = (role: string): fc.Arbitrary<object> => content.map((said) => ({ role, content: said }));
  const call = (one: string): fc.Arbitrary<readonly [object, object]> =>
    fc.tuple(made("ToolUseBlock"), made("ToolResultBlock")).map(([use, result]) => [
      { ...(use as object), id: one },
      { ...(result as object), tool_use_id: one },
    ]);
  const messages = conversation(turn("user"), turn("assistant"), call).map((turns) =>
    turns.map((one) =>
      "calls" in one ? { role: "assistant", content: one.calls } : "results" in one ? { role: "user", content: one.results } : one,
    ),
  );
  return { "MessagesRequest.messages": messages };
}

function gemini(made: Named): Over {
  const media = fc.constantFrom("image/png", "application/pdf", "video/mp4", "text/plain");
  const file = fc.oneof(
    fc.tuple(fc.constantFrom("image/png", "image/jpeg"), fc.constantFrom("https://example.com/a.png", "https://example.com/b.jpg")),
    fc.tuple(fc.constant("application/pdf"), fc.constantFrom("https://example.com/c.pdf", "files/abc")),
  );
  const thing = fc.oneof(
    record({ text, thought: perhaps(fc.constant(true), 2), thoughtSignature: perhaps(id, 2) }),
    fc.tuple(media, base64).map(([mimeType, data]) => ({ inlineData: { mimeType, data } })),
    file.map(([mimeType, fileUri]) => ({ fileData: { mimeType, fileUri } })),
    made("ExecutableCode").map((executableCode) => ({ executableCode })),
    made("CodeExecutionResult").map((codeExecutionResult) => ({ codeExecutionResult })),
    jsonObject.map((rest) => ({ neverHeardOf: rest })),
  );
  const calling = record({
    functionCall: record({ id: id.map((one) => `call_${one}`), name: functionName, args: jsonObject }),
    thoughtSignature: perhaps(id, 2),
  });
  const parts = fc.array(thing, { minLength: 1, maxLength: 3 });
  const turn = (role: string): fc.Arbitrary<object> => parts.map((said) => ({ role, parts: said }));
  const call = (one: string): fc.Arbitrary<readonly [object, object]> =>
    fc
      .tuple(functionName, jsonObject, text)
      .map(([name, args, output]) => [
        { functionCall: { id: one, name, args } },
        { functionResponse: { id: one, name, response: { output } } },
      ]);
  const contents = conversation(turn("user"), turn("model"), call).map((turns) =>
    turns.map((one) =>
      "calls" in one ? { role: "model", parts: one.calls } : "results" in one ? { role: "user", parts: one.results } : one,
    ),
  );
  return {
    "GenerateContentRequest.contents": contents,
    "Content.parts": fc.array(fc.oneof(thing, calling), { maxLength: 3 }),
    "InlineData.data": base64,
    "InlineData.mimeType": media,
  };
}

function converse(made: Named): Over {
  const not = ["toolUse", "toolResult", "cachePoint"];
  const blocks = fc.array(
    made("ContentBlock").filter((block) => !not.some((key) => key in (block as object))),
    { minLength: 1, maxLength: 3 },
  );
  const turn = (role: string): fc.Arbitrary<object> => blocks.map((content) => ({ role, content }));
  const call = (one: string): fc.Arbitrary<readonly [object, object]> =>
    fc
      .tuple(made("ToolUse"), made("ToolResult"))
      .map(([use, result]) => [
        { toolUse: { ...(use as object), toolUseId: one } },
        { toolResult: { ...(result as object), toolUseId: one } },
      ]);
  const messages = conversation(turn("user"), turn("assistant"), call).map((turns) =>
    turns.map((one) =>
      "calls" in one ? { role: "assistant", content: one.calls } : "results" in one ? { role: "user", content: one.results } : one,
    ),
  );
  return { "ConverseRequest.messages": messages };
}

function responses(made: Named): Over {
  const calls = ["function_call", "function_call_output", "custom_tool_call", "custom_tool_call_output", "item_reference"];
  const message = (...roles: string[]): fc.Arbitrary<object> =>
    fc.tuple(made("MessageItem"), fc.constantFrom(...roles)).map(([item, role]) => ({ ...(item as object), role }));
  const assistant = fc.oneof(
    message("assistant"),
    made("EasyMessage") as fc.Arbitrary<object>,
    made("Item").filter((item) => !calls.includes((item as { type: string }).type)) as fc.Arbitrary<object>,
  );
  const call = (one: string): fc.Arbitrary<readonly [object, object]> =>
    fc.constantFrom(["FunctionCallItem", "FunctionCallOutputItem"], ["CustomToolCallItem", "CustomToolCallOutputItem"]).chain((pair) =>
      fc.tuple(...pair.map((name) => made(name))).map(([asked, told]) => [
        { ...(asked as object), call_id: one },
        { ...(told as object), call_id: one },
      ]),
    );
  const items = conversation(message("user", "system", "developer"), assistant, call).map((turns) =>
    turns.flatMap((one) => ("calls" in one ? (one.calls as object[]) : "results" in one ? (one.results as object[]) : [one])),
  );
  return {
    "ResponsesRequest.input": fc.oneof(text, items),
    "Response.output": fc.array(
      made("Item").filter(
        (item) =>
          !calls
            .slice(3)
            .concat("function_call_output")
            .includes((item as { type: string }).type),
      ),
      { maxLength: 4 },
    ),
  };
}

const FIXED: Readonly<Record<string, Over>> = {
  "anthropic-messages": {
    "Base64ImageSource.data": base64,
    "Base64DocumentSource.data": base64,
    "ToolUseBlock.id": id,
    "ToolResultBlock.tool_use_id": id,
  },
  "bedrock-converse": {
    "Source.bytes": base64,
    "ReasoningContent.redactedContent": base64,
    "Source.s3Location": fc.constantFrom({ uri: "s3://bucket/a.png" }, { uri: "s3://bucket/b.pdf" }),
    "ToolUse.toolUseId": id,
    "ToolUse.name": functionName,
    "MediaBlock.format": fc.constantFrom("mp4", "wav", "mp3"),
  },
  "openai-responses": {
    InputFile: fc.oneof(
      fc.constant({ type: "input_file", file_url: "https://example.com/a.pdf" }),
      id.map((file_id) => ({ type: "input_file", file_id })),
      base64.map((data) => ({ type: "input_file", file_data: `data:application/pdf;base64,${data}`, filename: "a.pdf" })),
    ),
    InputImage: fc.oneof(
      fc.constant({ type: "input_image", image_url: "https://example.com/a.png" }),
      id.map((file_id) => ({ type: "input_image", file_id, detail: "low" })),
    ),
    "InputAudio.input_audio.data": base64,
    "FunctionCallItem.name": functionName,
    "CustomToolCallItem.name": functionName,
    "FunctionTool.name": functionName,
    "CustomTool.name": functionName,
    "ImageGenerationCallItem.result": base64,
    "ImageGenerationCallItem.output_format": fc.constantFrom("png", "webp"),
  },
  "openai-chat": {
    "DocumentUrlPart.document_url": fc.constant("https://example.com/b.pdf"),
    "FileUrlPart.file_url.url": fc.constant("https://example.com/a.pdf"),
    FileContent: fc.oneof(
      fc.constant({ file_url: "https://example.com/a.pdf" }),
      id.map((file_id) => ({ file_id })),
      base64.map((data) => ({ file_data: `data:application/pdf;base64,${data}`, filename: "a.pdf" })),
    ),
  },
};
const COHERENT: Readonly<Record<string, (made: Named) => Over>> = {
  "anthropic-messages": anthropic,
  "bedrock-converse": converse,
  gemini,
  "openai-responses": responses,
};

/** Definition name → bodies of a dialect's wire. */
export function wireOf(dialect: string): (name: string) => fc.Arbitrary<object> {
  const options = { defs: definitionsOf(dialect), unknownTags: true, presence: 2 };
  const fixed = FIXED[dialect] ?? {};
  const coherent = COHERENT[dialect]?.(arbitraries({ ...options, over: fixed })) ?? {};
  const made = arbitraries({ ...options, over: { ...fixed, ...coherent } });
  return (name) => made(name) as fc.Arbitrary<object>; // bodies are objects
}

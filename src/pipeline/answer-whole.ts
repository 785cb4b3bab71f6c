// Reads one upstream answer that comes in one piece, and turns it into the client's. A CallReader for one attempt; called by attempt.ts.
// Says what happened and nothing more: does not retry, does not answer the client.

import type { ChatResponse } from "../../generated/types/canonical.ts";
import type { MappingContext } from "../contract/context.ts";
import type { Failure } from "../contract/failure.ts";
import type { Usage } from "../contract/usage.ts";
import { sealResponse } from "../kit/signatures.ts";
import { restoreTools } from "../kit/tool-memory.ts";
import type { CallReader, ResponseHead } from "../transport/call.ts";
import type { AttemptEnd } from "./attempt.ts";
import { failureOfAnswer, failureOfBody, notAnAnswer } from "./classify.ts";
import { clientMapping } from "./client-mapping.ts";
import type { Core, RequestContext } from "./context.ts";
import { type JsonObject, parseBody } from "./parse-object.ts";
import { isChatLine, type Line } from "./upstream-call.ts";

export function createWholeReader(core: Core, ctx: RequestContext, line: Line, done: (end: AttemptEnd) => void): CallReader {
  let head: ResponseHead = { status: 0, headers: {} };
  return {
    onHead(received) {
      head = received;
      return "whole";
    },
    onWhole: (body) => done(readWhole(core, ctx, line, head, body)),
    onPiece() {},
    onEnd() {},
    onFailure: (failure) => done({ type: "failed", status: head.status || undefined, failure, usage: undefined }),
  };
}

function readWhole(core: Core, ctx: RequestContext, line: Line, head: ResponseHead, body: Buffer): AttemptEnd {
  const { status } = head;
  const failed = (failure: Failure): AttemptEnd => ({ type: "failed", status, failure, usage: undefined });
  if (status < 200 || status > 299) return failed(failureOfAnswer(line, head, body, core.now()));
  const parsed = line.dialect.answersBytes ? fileOf(head, body) : parseBody(body);
  if (parsed === undefined) return failed(notAnAnswer(line, head, body));
  const erased = parsed as never; // wire types are erased in the contract; what reads them is the same dialect's
  const { dialect } = line;
  if (dialect.isError(erased)) return failed(failureOfBody(line, head, parsed, core.now()));
  const findings = dialect.validate.response(parsed);
  if (line.passes) {
    const usage: Usage | undefined = findings.length === 0 ? dialect.readUsage(erased) : undefined;
    const service = findings.length === 0 ? dialect.readService?.(erased) : undefined;
    return { type: "whole", status, body: ctx.client.takesBytes ? body : parsed, usage, service, losses: line.ctx.losses };
  }
  if (findings.length > 0) {
    const [first] = findings;
    return failed({
      kind: "bad_response",
      status,
      message: `the upstream's answer is not of its own format: ${first?.path ?? ""}: ${first?.message ?? ""}`,
    });
  }
  // Wire, canonical and trait types are erased in the contract; both dialects are of one operation, and the traits are the dialect's own.
  const decoded = dialect.decodeResponse(erased, line.ctx as MappingContext<never>);
  const response = isChatLine(line) ? forClient(decoded as ChatResponse, line) : decoded;
  if (response === undefined) return failed({ kind: "bad_response", status, message: "the upstream answered without an answer" });
  const encoded = ctx.ingress.encodeResponse(response as never, clientMapping(core, ctx, line));
  const answered = {
    type: "whole",
    status,
    usage: response.usage,
    service: dialect.readService?.(erased),
    losses: line.ctx.losses,
  } as const;
  if (!ctx.ingress.answersBytes || !ctx.client.takesBytes) return { ...answered, body: encoded };
  const { media_type: mediaType, data } = encoded as FileBody; // what stands for a file has these
  return { ...answered, body: Buffer.from(data, "base64"), mediaType };
}

/** What stands for a file in schemas and mappings. */
interface FileBody {
  readonly media_type: string;
  readonly data: string;
}

/** Undefined for JSON, which is no file but most likely an error. */
function fileOf({ headers }: ResponseHead, body: Buffer): JsonObject | undefined {
  const type = String(headers["content-type"] ?? "application/octet-stream");
  return /json/i.test(type) ? parseBody(body) : { media_type: type, data: body.toString("base64") };
}

/** A chat answer with its tools' own names, and sealed with its issuer; undefined when there is none in it. */
function forClient(response: ChatResponse, line: Line): ChatResponse | undefined {
  return response.choices.length === 0 ? undefined : sealResponse(restoreTools(response, line.toolMemory), line.deployment.id);
}

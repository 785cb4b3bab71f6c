// Reads one upstream answer that comes in one piece, and writes it for the client. A CallReader for one attempt, called by attempt.ts; the writing
// is called by attempts.ts.
// Says what happened and nothing more: does not retry, does not answer the client.

import type { ChatResponse } from "../../generated/types/canonical.ts";
import type { MappingContext } from "../contract/context.ts";
import type { AnyDialect } from "../contract/dialect.ts";
import type { Failure } from "../contract/failure.ts";
import type { CanonicalResponse } from "../contract/operation.ts";
import type { Picture, Usage } from "../contract/usage.ts";
import { scanJson } from "../http/json-scan.ts";
import { restoreAnswer } from "../kit/answer-form.ts";
import { sealResponse } from "../kit/signatures.ts";
import { restoreTools } from "../kit/tool-memory.ts";
import type { CallReader, ResponseHead } from "../transport/call.ts";
import { framesOf } from "../transport/frames/frames.ts";
import { gatherStream } from "./answer-gathered.ts";
import type { AttemptEnd, WholeAnswer } from "./attempt.ts";
import { failureOfAnswer, failureOfBody, notAnAnswer } from "./classify.ts";
import { clientMapping } from "./client-mapping.ts";
import type { Core, RequestContext } from "./context.ts";
import { type JsonObject, parseBody } from "./parse-object.ts";
import { pictureOf } from "./picture.ts";
import { isChatLine, type Line } from "./upstream-call.ts";

export function createWholeReader(core: Core, ctx: RequestContext, line: Line, done: (end: AttemptEnd) => void): CallReader {
  return new WholeReader(core, ctx, line, done);
}

const NO_HEAD: ResponseHead = { status: 0, headers: {} };

class WholeReader implements CallReader {
  readonly #core: Core;
  readonly #ctx: RequestContext;
  readonly #line: Line;
  readonly #done: (end: AttemptEnd) => void;
  #head = NO_HEAD;

  constructor(core: Core, ctx: RequestContext, line: Line, done: (end: AttemptEnd) => void) {
    this.#core = core;
    this.#ctx = ctx;
    this.#line = line;
    this.#done = done;
  }

  onHead(head: ResponseHead): "whole" {
    this.#head = head;
    return "whole";
  }

  onWhole(body: Buffer): void {
    this.#done(readWhole(this.#core, this.#ctx, this.#line, this.#head, body));
  }

  onPiece(): void {}

  onEnd(): void {}

  onFailure(failure: Failure): void {
    this.#done(failed(this.#head.status || undefined, failure));
  }
}

const failed = (status: number | undefined, failure: Failure): AttemptEnd => ({ type: "failed", status, failure, usage: undefined });

/** What an answer means for the client; nothing is sent. */
export function readWhole(core: Core, ctx: RequestContext, line: Line, head: ResponseHead, body: Buffer): AttemptEnd {
  const { status } = head;
  if (status < 200 || status > 299) return failed(status, failureOfAnswer(line, head, body, core.now()));
  if (line.gathers && isChatLine(line) && framesOf(line.dialect.framing).isStream(head.headers["content-type"] ?? "")) {
    const gathered = gatherStream(line, head, body, core.now());
    return gathered.ok ? answered(line, head, gathered.value.response, gathered.value.service) : failed(status, gathered.failure);
  }
  const glance = line.passes && ctx.client.takesBytes ? glanceAt(ctx, line.dialect, body) : undefined;
  if (glance !== undefined) return passed(ctx, line, head, glance, body);
  const parsed = line.dialect.answersBytes ? fileOf(head, body) : parseBody(body);
  if (parsed === undefined) return failed(status, notAnAnswer(line, head, body));
  const erased = parsed as never; // wire types are erased in the contract; what reads them is the same dialect's
  const { dialect } = line;
  if (dialect.isError(erased)) return failed(status, failureOfBody(line, head, parsed, core.now()));
  if (line.passes) return passed(ctx, line, head, erased, ctx.client.takesBytes ? body : parsed, parsed);
  const findings = dialect.validate.response(parsed);
  if (findings.length > 0) {
    const [first] = findings;
    return failed(status, {
      kind: "bad_response",
      status,
      message: `the upstream's answer is not of its own format: ${first?.path ?? ""}: ${first?.message ?? ""}`,
    });
  }
  // Wire, canonical and trait types are erased in the contract; the traits are the dialect's own.
  const decoded = dialect.decodeResponse(erased, line.ctx as MappingContext<never>);
  return answered(
    line,
    head,
    decoded,
    dialect.readService?.(erased),
    pictureOf(ctx, line, erased, () => decoded),
  );
}

/** From how many bytes on an answer is glanced at: less is parsed as fast as it is looked through. */
const WORTH_GLANCING = 4096;
/** How deep the members lie that a dialect looks at in an answer; those further down are parsed with what holds them. */
const NEAR_TOP = 3;

/** What a dialect looks at in an answer that goes on as it came, without the rest; undefined where the rest is needed, or something is wrong with it. */
function glanceAt({ keeping }: RequestContext, { told, isError }: AnyDialect, body: Buffer): never | undefined {
  if (told === undefined || keeping !== undefined || body.length < WORTH_GLANCING) return undefined;
  const scan = scanJson(body, undefined, NEAR_TOP);
  if (!scan.ok || !scan.isObject) return undefined;
  const glance = scan.pick(told.wanted) as never; // wire types are erased in the contract
  return isError(glance) ? undefined : glance;
}

/** An answer that goes on as it came: what it says of itself counts if that much of it is of its own format. `whole`: all of it, where it was parsed. */
function passed(ctx: RequestContext, line: Line, head: ResponseHead, read: never, sent: Buffer | object, whole?: JsonObject): AttemptEnd {
  const { dialect } = line;
  const { status } = head;
  const { losses } = line.ctx;
  const validate = (ctx.keeping === undefined ? dialect.told?.validate : undefined) ?? dialect.validate.response;
  if (validate(read).length > 0) return { type: "whole", status, answer: { type: "came", body: sent }, usage: undefined, losses };
  const usage = dialect.readUsage(read) ?? countsIn(head, line) ?? usageOfFile(ctx, line);
  const service = dialect.readService?.(read);
  const kept = whole === undefined ? undefined : ctx.keeping?.answer(line, whole);
  const picture = whole === undefined ? undefined : pictureIn(ctx, line, read);
  const body = kept === undefined || kept === whole ? sent : kept;
  return { type: "whole", status, answer: { type: "came", body }, usage, service, picture, losses };
}

function pictureIn(ctx: RequestContext, line: Line, read: never): Picture | undefined {
  // Erased as above; nothing is lost.
  return pictureOf(ctx, line, read, () => line.dialect.decodeResponse(read, { ...(line.ctx as MappingContext<never>), losses: [] }));
}

/** What was decoded, as it is to be written for the client. */
function answered(line: Line, head: ResponseHead, decoded: CanonicalResponse, service: string | undefined, picture?: Picture): AttemptEnd {
  const { status } = head;
  const told = isChatLine(line) ? forClient(decoded as ChatResponse, line) : decoded;
  if (told === undefined) {
    const failure: Failure = { kind: "bad_response", status, message: "the upstream answered without an answer" };
    return { type: "failed", status, failure, usage: undefined };
  }
  const counted = usageOf(told);
  const usage = counted ?? countsIn(head, line);
  const response = usage === counted ? told : { ...told, usage };
  return { type: "whole", status, answer: { type: "canonical", response }, usage, service, picture, losses: line.ctx.losses };
}

export interface WrittenAnswer {
  readonly body: Buffer | object;
  /** Of a file. */
  readonly mediaType?: string | undefined;
}

/** The answer as the client gets it. */
export function writeAnswer(core: Core, ctx: RequestContext, line: Line, answer: WholeAnswer): WrittenAnswer {
  if (answer.type === "came") return { body: answer.body };
  // Erased in the contract: ingress and upstream are of one operation.
  const made = ctx.ingress.encodeResponse(answer.response as never, clientMapping(core, ctx, line));
  const encoded = ctx.keeping?.answer(line, made) ?? made;
  if (!ctx.ingress.answersBytes || !ctx.client.takesBytes) return { body: encoded };
  const { media_type: mediaType, data } = encoded as FileBody; // what stands for a file has these
  return { body: Buffer.from(data, "base64"), mediaType };
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

const usageOf = (response: CanonicalResponse): Usage | undefined => ("usage" in response ? response.usage : undefined);

/** A file tells nothing of itself: where a dialect counts what was asked for, it does so whatever the file holds. */
export function usageOfFile(ctx: RequestContext, line: Line): Usage | undefined {
  const { dialect } = line;
  const asked = dialect.answersBytes ? ctx.request.canonical() : undefined;
  if (asked?.ok !== true) return undefined;
  const mapping: MappingContext = { ...line.ctx, asked: asked.value, losses: [] };
  const empty: FileBody = { media_type: "", data: "" };
  return usageOf(dialect.decodeResponse(empty as never, mapping as MappingContext<never>)); // erased in the contract, as above
}

/** What only headers count. */
function countsIn({ headers }: ResponseHead, { countHeaders }: Line): Usage | undefined {
  if (countHeaders === undefined) return undefined;
  const counts = Object.entries(countHeaders).flatMap(([bucket, name]) => {
    const count = Number(headers[name] ?? Number.NaN);
    return Number.isSafeInteger(count) && count >= 0 ? [[bucket, count] as const] : [];
  });
  return counts.length === 0 ? undefined : Object.fromEntries(counts);
}

/** A chat answer in the form that was asked for, with its tools' own names, and sealed with its issuer; undefined when there is none in it. */
function forClient(response: ChatResponse, line: Line): ChatResponse | undefined {
  return response.choices.length === 0
    ? undefined
    : sealResponse(restoreTools(restoreAnswer(response, line.answerForm), line.toolMemory), line.deployment.id);
}

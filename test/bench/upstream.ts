// The upstream of a benchmark: static answers of every dialect, told apart by path. Below `/paced` a stream takes its time, below `/slow` much of it,
// and below `/long` it is a hundred times as long. Measures nothing.

import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerOf, framesOfStream } from "./bodies.ts";
import { type DialectId, PACE_MS, SLOW_EVENTS, SLOW_MS } from "./scenarios.ts";

const WRITES = 10;

interface Canned {
  readonly whole: Buffer;
  readonly writes: readonly Buffer[];
  readonly frames: readonly Buffer[];
  readonly mediaType: string;
}

function can(id: DialectId): Canned {
  const frames = framesOfStream(id);
  const each = Math.ceil(frames.length / WRITES);
  const writes = Array.from({ length: WRITES }, (_, at) => Buffer.concat(frames.slice(at * each, (at + 1) * each)));
  const mediaType = id === "bedrock-converse" ? "application/vnd.amazon.eventstream" : "text/event-stream";
  return { whole: answerOf(id), writes, frames, mediaType };
}

const CANNED: readonly (readonly [RegExp, DialectId])[] = [
  [/\/messages$/, "anthropic-messages"],
  [/\/responses$/, "openai-responses"],
  [/:(streamGenerateContent|generateContent)/, "gemini"],
  [/\/converse(-stream)?$/, "bedrock-converse"],
  [/\/chat\/completions$/, "openai-chat"],
];
const STREAM_PATH = /:streamGenerateContent|\/converse-stream$/;
const WANTS_STREAM = Buffer.from('"stream":true');

/** Its port. */
export async function startUpstream(): Promise<number> {
  const canned = new Map(CANNED.map(([, id]) => [id, can(id)]));
  const server = createServer({ noDelay: true, keepAliveTimeout: 120_000 }, (request, response) => {
    const { url = "/" } = request;
    const answer = canned.get(CANNED.find(([like]) => like.test(url))?.[1] ?? "openai-chat");
    if (answer === undefined) throw new Error("nothing is canned");
    let isStream = STREAM_PATH.test(url);
    request.on("data", (chunk: Buffer) => {
      isStream ||= chunk.includes(WANTS_STREAM);
    });
    request.on("end", () => {
      if (!isStream)
        response.writeHead(200, { "content-type": "application/json", "content-length": answer.whole.length }).end(answer.whole);
      else if (url.startsWith("/paced")) paced(answer, PACE_MS, response);
      else if (url.startsWith("/slow")) paced({ ...answer, frames: shortened(answer.frames) }, SLOW_MS, response);
      else if (url.startsWith("/long")) long(answer, response);
      else burst(answer, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // An address given as host and port is never a pipe's name.
  return (server.address() as AddressInfo).port;
}

function burst({ writes, mediaType }: Canned, response: ServerResponse): void {
  response.writeHead(200, { "content-type": mediaType });
  let at = 0;
  const next = (): void => {
    const piece = writes[at++];
    if (at >= writes.length) response.end(piece);
    else {
      response.write(piece);
      setImmediate(next);
    }
  };
  next();
}

/** A few events, and what ends them. */
const shortened = (frames: readonly Buffer[]): readonly Buffer[] => [...frames.slice(0, SLOW_EVENTS), ...frames.slice(-3)];

/** As fast as it is taken. */
function long({ frames, mediaType }: Canned, response: ServerResponse): void {
  const [middle, end] = [Buffer.concat(frames.slice(3, -3)), Buffer.concat(frames.slice(-3))];
  response.writeHead(200, { "content-type": mediaType });
  response.write(Buffer.concat(frames.slice(0, 3)));
  let left = 100;
  const next = (): void => {
    while (left > 0) {
      left -= 1;
      if (!response.write(middle)) return;
    }
    response.off("drain", next);
    response.end(end);
  };
  response.on("drain", next);
  next();
}

function paced({ frames, mediaType }: Pick<Canned, "frames" | "mediaType">, paceMs: number, response: ServerResponse): void {
  response.writeHead(200, { "content-type": mediaType });
  let at = 0;
  const timer = setInterval(() => {
    const frame = frames[at++];
    if (at < frames.length) response.write(frame);
    else {
      clearInterval(timer);
      response.end(frame);
    }
  }, paceMs);
  response.on("close", () => clearInterval(timer));
}

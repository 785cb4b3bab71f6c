// A provider on this machine that says what a test tells it to say, word for word: for bodies that only a real provider would send, and for
// the gateway as a library. Remembers what it was asked. Checks nothing.

import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface Reply {
  /** Default: 200. */
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: object | undefined;
  /** In the place of a body. */
  readonly text?: string | undefined;
  /** Data of server-sent events, in the place of a body; texts go out as they are. */
  readonly events?: readonly (object | string)[] | undefined;
  /** Leaves the connection open after the last event. */
  readonly hangs?: boolean | undefined;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** JSON as it says, anything else as text. */
  readonly body: unknown;
}

export interface ScriptedUpstream {
  readonly origin: string;
  readonly asked: readonly Asked[];
  /** Answers whose connection was closed by the other side before they were complete. */
  readonly brokenOff: number;
  /** Each is given once, in order; a call without one is a 599. */
  say(...replies: readonly Reply[]): void;
  close(): Promise<void>;
}

export async function startUpstream(): Promise<ScriptedUpstream> {
  const asked: Asked[] = [];
  const replies: Reply[] = [];
  let brokenOff = 0;
  const server = createServer(async (request, response) => {
    const bytes = await request.toArray();
    const { method = "", url: path = "", headers: sent } = request;
    const said = Buffer.concat(bytes).toString("utf8");
    asked.push({ method, path, headers: sent, body: sent["content-type"] === "application/json" ? JSON.parse(said) : said });
    const {
      status = 200,
      headers,
      body = {},
      text = JSON.stringify(body),
      events,
      hangs = false,
    }: Reply = replies.shift() ?? { status: 599 };
    response.once("close", () => {
      if (!response.writableFinished) brokenOff += 1;
    });
    if (events === undefined) {
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
      return;
    }
    response.writeHead(status, { "content-type": "text/event-stream", ...headers });
    for (const event of events) {
      const frame = `data: ${typeof event === "string" ? event : JSON.stringify(event)}\n\n`;
      // Each by itself: node may send those of one turn as one.
      await new Promise((resolve) => response.write(frame, resolve));
    }
    if (!hangs) response.end();
  });
  await new Promise<void>((resolve) => server.listen({ host: "127.0.0.1", port: 0 }, resolve));
  // An address given as host and port is never a pipe's name.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    get brokenOff() {
      return brokenOff;
    },
    say: (...more) => void replies.push(...more),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What Gemini answers, as its documentation shows it: two calls, the first of them signed. */
export const SIGNATURE = "EqUCCqICAb4+9vvn0BjB8xqhkq==";
export const GEMINI_CALLS = {
  candidates: [
    {
      content: {
        role: "model",
        parts: [
          { functionCall: { id: "fc1", name: "get_weather", args: { city: "Zürich", unit: "celsius" } }, thoughtSignature: SIGNATURE },
          { functionCall: { id: "fc2", name: "get_time", args: { zone: "Europe/Zurich" } } },
        ],
      },
      finishReason: "STOP",
      index: 0,
    },
  ],
  usageMetadata: { promptTokenCount: 29, candidatesTokenCount: 33, totalTokenCount: 73, thoughtsTokenCount: 11 },
  modelVersion: "gemini-3.8-flash",
  responseId: "r1",
};
export const GEMINI_TEXT = {
  candidates: [{ content: { role: "model", parts: [{ text: "It rains." }] }, finishReason: "STOP", index: 0 }],
  usageMetadata: { promptTokenCount: 60, candidatesTokenCount: 3, totalTokenCount: 63 },
  modelVersion: "gemini-3.8-flash",
  responseId: "r2",
};

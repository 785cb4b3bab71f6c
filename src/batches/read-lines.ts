// The lines of an input file: bytes → numbered lines → requests, or what is wrong with them. Holds one line at a time. Runs nothing.

import type { BatchFault } from "../contract/storage.ts";

export interface Line {
  /** From 1, as an editor counts. */
  readonly number: number;
  /** Undefined for one beyond the bound. */
  readonly text: string | undefined;
}

/** Lines that hold nothing but space are passed over, and counted. */
export async function* readLines(content: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Line> {
  let number = 0;
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (): Line | undefined => {
    number += 1;
    const text = size > mostBytes ? undefined : Buffer.concat(held, size).toString("utf8");
    held = [];
    size = 0;
    // A byte order mark is no part of the first line.
    const clean = number === 1 ? text?.replace(/^\uFEFF/, "") : text;
    return clean?.trim() === "" ? undefined : { number, text: clean };
  };
  const hold = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > mostBytes) held = [];
    else held.push(bytes);
  };
  for await (const chunk of content) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      hold(chunk.subarray(start, end));
      start = end + 1;
      const line = take();
      if (line !== undefined) yield line;
    }
    hold(chunk.subarray(start));
  }
  const last = size > 0 ? take() : undefined;
  if (last !== undefined) yield last;
}

export interface LineRequest {
  readonly customId: string;
  readonly body: object;
}

export type ReadRequest = { readonly ok: true; readonly request: LineRequest } | { readonly ok: false; readonly fault: BatchFault };

/** Looks at the envelope only: what the body asks is the endpoint's own to judge. */
export function readLineRequest({ number, text }: Line, endpoint: string): ReadRequest {
  const bad = (code: string, message: string, param: string | null = null): ReadRequest => ({
    ok: false,
    fault: { code, message, line: number, param },
  });
  if (text === undefined) return bad("line_too_long", "This line is longer than a request may be.");
  const envelope = objectOf(parsed(text));
  if (envelope === undefined) return bad("invalid_json_line", "This line is not a JSON object.");
  const { custom_id: customId, method, url } = envelope;
  const body = objectOf(envelope.body);
  if (typeof customId !== "string" || customId === "")
    return bad("missing_required_parameter", "custom_id must be a text that is not empty.", "custom_id");
  if (method !== "POST") return bad("invalid_method", 'method must be "POST".', "method");
  if (url !== endpoint) return bad("mismatched_endpoint", `url must be the endpoint of the batch, ${endpoint}.`, "url");
  if (body === undefined) return bad("missing_required_parameter", "body must be an object.", "body");
  if (body.stream === true) return bad("invalid_request", "A batch gives whole answers: stream must not be true.", "body.stream");
  return { ok: true, request: { customId, body } };
}

export type Validated =
  | { readonly ok: true; readonly total: number }
  /** The first of them, where there are many. */
  | { readonly ok: false; readonly faults: readonly BatchFault[] };

const MOST_FAULTS = 100;

export async function validateLines(lines: AsyncIterable<Line>, endpoint: string, mostLines: number): Promise<Validated> {
  const faults: BatchFault[] = [];
  const lineOf = new Map<string, number>();
  let total = 0;
  for await (const line of lines) {
    total += 1;
    if (total > mostLines) {
      faults.push({ code: "too_many_tasks", message: `A batch has at most ${mostLines} lines.`, line: line.number, param: null });
      break;
    }
    const read = readLineRequest(line, endpoint);
    const earlier = read.ok ? lineOf.get(read.request.customId) : undefined;
    if (!read.ok) faults.push(read.fault);
    else if (earlier === undefined) lineOf.set(read.request.customId, line.number);
    else {
      const message = `custom_id is that of line ${earlier}; it must be unique.`;
      faults.push({ code: "duplicate_custom_id", message, line: line.number, param: "custom_id" });
    }
    if (faults.length >= MOST_FAULTS) break;
  }
  if (total === 0) faults.push({ code: "empty_file", message: "The input file has no lines.", line: null, param: null });
  return faults.length === 0 ? { ok: true, total } : { ok: false, faults };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  // Neither null nor a list: its members can be asked for by name.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
}

// A provider's own batches, played by the protocol that says how they go, read the other way round. One shelf a stand-in: files and batches by
// their ids, kept as long as the sandbox runs. Lines are answered one after another, each as late as a call would be. No sockets here.

import { fillPath, memberAt } from "../batches/native/protocol.ts";
import type { BodyTemplate, NativeBatches, NativeState } from "../contract/batches.ts";

/** One line, asked as a call of that path would be; undefined where lines say none. */
export type AskLine = (path: string | undefined, model: unknown, body: unknown) => { readonly status: number; readonly body: object };

export interface ShelfCall {
  readonly method: string;
  /** Below the base URL, without its query. */
  readonly path: string;
  /** Of JSON, or of a form the text of its file. */
  readonly body: unknown;
  readonly nowMs: number;
  /** Of each line. */
  readonly latencyMs: number;
  readonly ask: AskLine;
}

export type ShelfReply =
  | { readonly type: "json"; readonly body: object }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "missing" };

interface Answered {
  readonly customId: string;
  readonly status: number;
  readonly body: object;
  readonly atMs: number;
}
interface Made {
  readonly id: string;
  readonly asked: Readonly<Record<string, unknown>>;
  readonly lines: readonly Answered[];
  cancelledMs: number;
}

/** Of a protocol; a path without an id is looked at before one with. */
const CALLS = [
  { name: "upload", method: "POST" },
  { name: "create", method: "POST" },
  { name: "find", method: "GET" },
  { name: "results", method: "GET" },
  { name: "state", method: "GET" },
  { name: "cancel", method: "POST" },
  { name: "remove", method: "DELETE" },
] as const;

const MISSING: ShelfReply = { type: "missing" };

export class BatchShelf {
  readonly #native: NativeBatches;
  readonly #files = new Map<string, string>();
  readonly #batches = new Map<string, Made>();
  #ids = 0;

  constructor(native: NativeBatches) {
    this.#native = native;
  }

  /** Whether a call is one of these. */
  mayBe(method: string, path: string): boolean {
    return this.#callAt(method, path) !== undefined;
  }

  /** Undefined when it is no call of these batches. */
  answer(call: ShelfCall): ShelfReply | undefined {
    const found = this.#callAt(call.method, call.path);
    switch (found?.name) {
      case undefined:
        return undefined;
      case "upload":
        return this.#addFile(call);
      case "create":
        return this.#create(call);
      case "find":
        return json(
          withMember(
            {},
            this.#native.find?.in ?? "",
            [...this.#batches.values()].map((one) => this.#shown(one, call)),
          ),
        );
      case "results":
        return this.#read(found.id, call);
      case "remove":
        return this.#files.delete(found.id) || this.#batches.delete(found.id) ? json({ id: found.id, deleted: true }) : MISSING;
      case "state":
      case "cancel": {
        const made = this.#batches.get(found.id);
        if (made === undefined) return MISSING;
        if (found.name === "cancel") made.cancelledMs = Math.min(made.cancelledMs, call.nowMs);
        return json(this.#shown(made, call));
      }
    }
  }

  #callAt(method: string, path: string): { readonly name: (typeof CALLS)[number]["name"]; readonly id: string } | undefined {
    for (const one of CALLS) {
      const template = this.#native[one.name]?.path;
      const id = template === undefined || one.method !== method ? undefined : idIn(template, path);
      if (id !== undefined) return { name: one.name, id };
    }
    return undefined;
  }

  #addFile({ body }: ShelfCall): ShelfReply {
    const id = this.#nextId("file");
    this.#files.set(id, String(body));
    return json(withMember({ bytes: String(body).length }, this.#native.upload?.id ?? "id", id));
  }

  #create({ body, nowMs, latencyMs, ask }: ShelfCall): ShelfReply {
    const { create, endpoint, line } = this.#native;
    const template = create.body;
    const told = (name: string): unknown => memberAtPlace(body, template, name);
    const file = told("file");
    const text = typeof file === "string" ? this.#files.get(file) : undefined;
    const lines =
      text === undefined
        ? told("lines")
        : text
            .trimEnd()
            .split("\n")
            .map((one) => JSON.parse(one) as unknown);
    if (!Array.isArray(lines)) return MISSING;
    const said = told("endpoint");
    const before = endpoint?.slice(0, endpoint.indexOf("{path}")) ?? "";
    const path = typeof said === "string" ? said.slice(before.length) : undefined;
    const answered = lines.map((one: unknown, place): Answered => {
      const { status, body: answer } = ask(path, told("model"), memberAtPlace(one, line, "body"));
      return { customId: String(memberAtPlace(one, line, "custom_id")), status, body: answer, atMs: nowMs + latencyMs * (place + 1) };
    });
    const id = this.#nextId("batch");
    const asked = Object.fromEntries(Object.entries(body as object).filter(([, value]) => value !== lines)); // it had lines
    const made: Made = { id, asked, lines: answered, cancelledMs: Number.POSITIVE_INFINITY };
    this.#batches.set(id, made);
    return json(this.#shown(made, { nowMs }));
  }

  #shown(made: Made, { nowMs }: Pick<ShelfCall, "nowMs">): object {
    const { state, results } = this.#native;
    const done = doneOf(made, nowMs);
    const isOver = done.length === made.lines.length || made.cancelledMs <= nowMs;
    const isCancelled = isOver && done.length < made.lines.length;
    const wanted: NativeState = !isOver ? "running" : isCancelled ? "cancelled" : "completed";
    const completed = done.filter(({ status }) => status < 300).length;
    const object: object = { ...made.asked };
    withMember(object, state.id, made.id);
    withMember(object, state.at, this.#wordFor(wanted));
    withMember(object, state.counts.completed, completed);
    withMember(object, state.counts.failed, done.length - completed);
    const [output, errors = output] = results.files;
    if (isOver && output !== undefined) withMember(object, output, `${made.id}-output`);
    if (isOver && errors !== undefined && completed < made.lines.length) withMember(object, errors, `${made.id}-errors`);
    return object;
  }

  #wordFor(state: NativeState): string {
    const { words } = this.#native.state;
    const of = (wanted: NativeState): string | undefined => Object.keys(words).find((word) => words[word] === wanted);
    return of(state) ?? of("completed") ?? state;
  }

  /** The lines of a batch, or of one of its two files. */
  #read(id: string, { nowMs }: ShelfCall): ShelfReply {
    const [, batch = id, which] = /^(.*)-(output|errors)$/.exec(id) ?? [];
    const made = this.#batches.get(batch);
    if (made === undefined) return MISSING;
    const done = doneOf(made, nowMs);
    // A protocol that has no word for it leaves out a line that was not run.
    const rest = this.#native.results.outcome === undefined ? [] : made.lines.filter((one) => !done.includes(one));
    const told = [...done.map((one) => this.#told(one, true)), ...rest.map((one) => this.#told(one, false))];
    const good = done.filter(({ status }) => status < 300).map(({ customId }) => customId);
    const chosen = told.filter(({ customId }) => which === undefined || good.includes(customId) === (which === "output"));
    // No provider promises an order.
    return {
      type: "text",
      text: chosen
        .reverse()
        .map(({ line }) => `${JSON.stringify(line)}\n`)
        .join(""),
    };
  }

  #told({ customId, status, body }: Answered, isDone: boolean): { readonly customId: string; readonly line: object } {
    const { answer, failure, error, outcome, status: statusAt, customId: idAt } = this.#native.results;
    const line = withMember({}, idAt, customId);
    const isGood = status < 300;
    const word = isDone ? (isGood ? outcome?.answered : outcome?.failed) : outcome?.cancelled;
    if (isDone && (isGood || failure === undefined)) {
      withMember(line, answer, body);
      if (statusAt !== undefined) withMember(line, statusAt, status);
    } else if (isDone && failure !== undefined) withMember(line, failure, body);
    else if (error !== undefined) withMember(line, error.message, "The batch was cancelled.");
    if (outcome !== undefined && word !== undefined) withMember(line, outcome.at, word);
    return { customId, line };
  }

  #nextId(what: string): string {
    this.#ids += 1;
    return `${what}-${this.#ids}`;
  }
}

const json = (body: object): ShelfReply => ({ type: "json", body });

const doneOf = ({ lines, cancelledMs }: Made, nowMs: number): Answered[] =>
  lines.filter(({ atMs }) => atMs <= Math.min(nowMs, cancelledMs));

/** What stands in a path for its one name; empty where it has none, undefined where the path is another. */
function idIn(template: string, path: string): string | undefined {
  const [bare = ""] = template.split("?", 1);
  const [before = "", after] = fillPath(bare, { id: "\0", file: "\0" }).split("%00");
  if (after === undefined) return path === before ? "" : undefined;
  const id = path.slice(before.length, path.length - after.length);
  return path.startsWith(before) && path.endsWith(after) && id !== "" && !id.includes("/") ? decodeURIComponent(id) : undefined;
}

/** What was filled in for a name of a template. */
function memberAtPlace(value: unknown, template: BodyTemplate, name: string): unknown {
  const place = placeOf(template, `{${name}}`);
  return place === undefined ? undefined : place === "" ? value : memberAt(value, place);
}

function placeOf(template: BodyTemplate, wanted: string): string | undefined {
  if (template === wanted) return "";
  if (typeof template !== "object") return undefined;
  for (const [name, below] of Object.entries(template) as [string, BodyTemplate][]) {
    const found = placeOf(below, wanted);
    if (found !== undefined) return found === "" ? name : `${name}.${found}`;
  }
  return undefined;
}

/** Sets a member, with the objects on the way to it. Gives the object back. */
function withMember(object: object, path: string, value: unknown): object {
  const names = path.split(".");
  const last = names.pop() ?? "";
  let at = object as Record<string, unknown>; // our own, made of what a protocol names
  for (const name of names) {
    at[name] ??= {};
    at = at[name] as Record<string, unknown>; // likewise
  }
  at[last] = value;
  return object;
}

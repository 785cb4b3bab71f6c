// A provider's own batches, played by the protocol that says how they go, read the other way round. One shelf a stand-in: files and batches by
// their ids, kept as long as the sandbox runs. Lines are answered one after another, each as late as a call would be. No sockets here.

import { fillPath, memberAt, placesOf } from "../batches/native/protocol.ts";
import type { BodyTemplate, NativeBatches, NativeState } from "../contract/batches.ts";

/** One line, asked as a call of that path would be; undefined where lines say none. */
export type AskLine = (path: string | undefined, model: unknown, body: unknown) => { readonly status: number; readonly body: object };

export interface ShelfCall {
  readonly method: string;
  /** Below the base URL, without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
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
  /** By which its maker knows it again. */
  readonly key: unknown;
  readonly lines: readonly Answered[];
  cancelledMs: number;
}

/** Of a protocol; a path without an id is looked at before one with. */
const CALLS = ["upload", "create", "find", "results", "state", "cancel", "remove"] as const;
type CallName = (typeof CALLS)[number];

const methodOf = (name: CallName, { cancel }: NativeBatches): string =>
  name === "cancel" ? cancel.method : name === "remove" ? "DELETE" : name === "upload" || name === "create" ? "POST" : "GET";

/** As many as a page of results holds here. */
const PAGE_LINES = 50;

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
        return this.#create(call, found.id);
      case "find":
        return json(
          withMember(
            {},
            placesOf(this.#native.find?.in ?? "")[0] ?? "",
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

  /** `id`: what stands in the path, of a batch or a file, or of a model. */
  #callAt(method: string, path: string): { readonly name: CallName; readonly id: string } | undefined {
    for (const name of CALLS) {
      const template = this.#native[name]?.path;
      const id = template === undefined || methodOf(name, this.#native) !== method ? undefined : idIn(template, path);
      if (id !== undefined) return { name, id };
    }
    return undefined;
  }

  #addFile({ body }: ShelfCall): ShelfReply {
    const id = this.#nextId("file");
    this.#files.set(id, String(body));
    return json(withMember({ bytes: String(body).length }, this.#native.upload?.id ?? "id", id));
  }

  #create({ body, nowMs, latencyMs, ask }: ShelfCall, inPath: string): ShelfReply {
    const { create, endpoint, line } = this.#native;
    const template = create.body;
    const told = (name: string): unknown => memberAtPlace(body, template, name);
    const model = told("model") ?? inPath;
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
      const { status, body: answer } = ask(path, model, memberAtPlace(one, line, "body"));
      return { customId: String(memberAtPlace(one, line, "custom_id")), status, body: answer, atMs: nowMs + latencyMs * (place + 1) };
    });
    const id = this.#nextId("batch");
    const made: Made = { id, key: told("key"), lines: answered, cancelledMs: Number.POSITIVE_INFINITY };
    this.#batches.set(id, made);
    const batch = this.#shown(made, { nowMs });
    return json(create.batch === undefined ? batch : withMember({}, create.batch, batch));
  }

  #shown(made: Made, { nowMs }: Pick<ShelfCall, "nowMs">): object {
    const { state, results, find } = this.#native;
    const done = doneOf(made, nowMs);
    const isOver = done.length === made.lines.length || made.cancelledMs <= nowMs;
    const isCancelled = isOver && done.length < made.lines.length;
    const wanted: NativeState = !isOver ? "running" : isCancelled ? "cancelled" : "completed";
    const completed = done.filter(({ status }) => status < 300).length;
    const object = withMember({}, state.id, `${state.idAfter ?? ""}${made.id}`);
    if (find !== undefined) withMember(object, find.at, made.key);
    if (state.counts !== undefined) {
      withMember(object, state.counts.completed, completed);
      withMember(object, state.counts.failed, done.length - completed);
    }
    this.#tell(object, wanted, made.lines.length - done.length);
    const [output, errors = output] = results.files;
    if (isOver && output !== undefined) withMember(object, output, `${made.id}-output`);
    if (isOver && errors !== undefined && completed < made.lines.length) withMember(object, errors, `${made.id}-errors`);
    const [list] = results.in === undefined || results.path !== state.path ? [] : placesOf(results.in);
    if (isOver && list !== undefined)
      withMember(
        object,
        list,
        this.#told(made, nowMs).map(({ line }) => line),
      );
    return object;
  }

  /** Says of a batch what makes its reader find that state. */
  #tell(object: object, wanted: NativeState, left: number): void {
    const { tells } = this.#native.state;
    if (tells.by === "word") {
      const of = (state: NativeState): string | undefined => Object.keys(tells.words).find((word) => tells.words[word] === state);
      withMember(object, tells.at, of(wanted) ?? of("completed") ?? wanted);
      return;
    }
    const rule = tells.rules.find(({ is }) => is === wanted);
    if (rule !== undefined && "set" in rule) withMember(object, rule.set, wanted);
    else if (rule !== undefined) withMember(object, rule.above_zero, Math.max(1, left));
  }

  /** The lines of a batch, or of one of its two files. */
  #read(id: string, { nowMs, query }: ShelfCall): ShelfReply {
    const [, batch = id, which] = /^(.*)-(output|errors)$/.exec(id) ?? [];
    const made = this.#batches.get(batch);
    if (made === undefined) return MISSING;
    const { results, state } = this.#native;
    if (results.in !== undefined && results.path === state.path) return json(this.#shown(made, { nowMs }));
    const lines = this.#told(made, nowMs)
      .filter(({ isGood }) => which === undefined || isGood === (which === "output"))
      .map(({ line }) => line);
    if (results.in === undefined) return { type: "text", text: lines.map((line) => `${JSON.stringify(line)}\n`).join("") };
    const { next } = results;
    const from = next === undefined ? 0 : Number(query.get(next.query) ?? 0);
    const to = next === undefined ? lines.length : from + PAGE_LINES;
    const page = withMember({}, placesOf(results.in)[0] ?? "", lines.slice(from, to));
    return json(next === undefined || to >= lines.length ? page : withMember(page, next.at, String(to)));
  }

  /** No provider promises an order. */
  #told(made: Made, nowMs: number): readonly { readonly isGood: boolean; readonly line: object }[] {
    const done = doneOf(made, nowMs);
    // A protocol that has no word for it leaves out a line that was not run.
    const rest = this.#native.results.outcome?.cancelled === undefined ? [] : made.lines.filter((one) => !done.includes(one));
    return [...done.map((one) => this.#toldOf(one, true)), ...rest.map((one) => this.#toldOf(one, false))].reverse();
  }

  #toldOf({ customId, status, body }: Answered, isDone: boolean): { readonly isGood: boolean; readonly line: object } {
    const { answer, failure, error, outcome, status: statusAt, customId: idAt } = this.#native.results;
    const line = withMember({}, idAt, customId);
    const isGood = isDone && status < 300;
    const word = isDone ? (isGood ? outcome?.answered : outcome?.failed) : outcome?.cancelled;
    const say = (code: string, message: string): void => {
      if (error !== undefined) withMember(line, error.message, message);
      if (error?.code !== undefined) withMember(line, error.code, code);
    };
    if (isGood || (isDone && statusAt !== undefined)) withMember(line, answer, body);
    else if (isDone && failure !== undefined) withMember(line, failure, body);
    else if (isDone) say((status >= 429 ? error?.passing?.[0] : undefined) ?? "refused", JSON.stringify(body));
    else say("cancelled", "The batch was cancelled.");
    if (isDone && statusAt !== undefined) withMember(line, statusAt, status);
    if (outcome !== undefined && word !== undefined) withMember(line, outcome.at, word);
    return { isGood, line };
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
  const [before = "", after] = fillPath(bare, { id: "\0", file: "\0", model: "\0" }).split("%00");
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

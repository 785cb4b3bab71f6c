// A tool call whose arguments come by their path (`$.a.b[0]`), in any order: put together, and said once it is complete, since JSON text can
// only be said in order. Called by part-writer.ts; pure but for the call it is given. What a path says that is none is left out.

/** A value at a place; texts of one place are joined. */
export interface PlacedValue {
  readonly jsonPath?: string | null | undefined;
  readonly stringValue?: string | null | undefined;
  readonly numberValue?: number | null | undefined;
  readonly boolValue?: boolean | null | undefined;
  readonly nullValue?: unknown;
}
export interface CallPiece {
  readonly id?: string | null | undefined;
  /** Begins a call; without one the piece belongs to the call that is open. */
  readonly name?: string | null | undefined;
  readonly values?: readonly PlacedValue[] | null | undefined;
  readonly signature?: string | null | undefined;
  /** More of the call follows. */
  readonly continues?: boolean | null | undefined;
}
export interface PartialCall {
  readonly id: string;
  readonly name: string;
  signature: string | undefined;
  readonly root: Container;
}
/** Without a prototype: a name such as `__proto__` is a member like any other. */
type Members = Record<string, unknown>;
type Container = Members | unknown[];

export const beginCall = ({ id, name, signature }: CallPiece): PartialCall => ({
  id: id ?? "",
  name: name ?? "",
  signature: signature || undefined,
  root: Object.create(null) as Members, // empty, whatever its members will be
});

export function addToCall(call: PartialCall, { values, signature }: CallPiece): void {
  call.signature ??= signature || undefined;
  for (const value of values ?? []) {
    const path = stepsOf(value.jsonPath ?? "");
    if (path !== undefined) put(call.root, path, value);
  }
}

export const argumentsOf = (call: PartialCall): string => JSON.stringify(call.root);

type Step = string | number;
const STEP = /\.([^.[\]]+)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]/y;

/** `$.a.b[0]['c.d']` → its steps; undefined for what is no path below the root. */
function stepsOf(path: string): readonly Step[] | undefined {
  if (!path.startsWith("$")) return undefined;
  const steps: Step[] = [];
  STEP.lastIndex = 1;
  for (let at = 1; at < path.length; at = STEP.lastIndex) {
    STEP.lastIndex = at;
    const found = STEP.exec(path);
    if (found === null) return undefined;
    const [, name, index, single, double] = found;
    steps.push(index === undefined ? (name ?? (single ?? double ?? "").replace(/\\(.)/g, "$1")) : Number(index));
  }
  return steps.length === 0 ? undefined : steps;
}

function put(root: Container, path: readonly Step[], value: PlacedValue): void {
  let here = root;
  for (const [i, step] of path.slice(0, -1).entries()) {
    const next = read(here, step);
    if (isContainer(next)) here = next;
    else {
      const made: Container = typeof path[i + 1] === "number" ? [] : (Object.create(null) as Members); // as the root
      if (!write(here, step, made)) return;
      here = made;
    }
  }
  const last = path.at(-1) ?? "";
  const before = read(here, last);
  write(here, last, typeof value.stringValue === "string" && typeof before === "string" ? before + value.stringValue : placed(value));
}

const placed = ({ stringValue, numberValue, boolValue }: PlacedValue): unknown => stringValue ?? numberValue ?? boolValue ?? null;
const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;
const read = (from: Container, step: Step): unknown =>
  Array.isArray(from) ? (typeof step === "number" ? from[step] : undefined) : from[step];

/** False where there is no such place: a list grows by one at a time. */
function write(into: Container, step: Step, value: unknown): boolean {
  if (!Array.isArray(into)) into[step] = value;
  else if (typeof step === "number" && step <= into.length) into[step] = value;
  else return false;
  return true;
}

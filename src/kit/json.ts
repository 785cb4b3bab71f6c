// JSON inside JSON: tool arguments are text on one wire and objects on another. Pure; never throws.

const INVALID = "invalid_arguments";

/** Arguments as an object. Text that is not a JSON object is kept whole under `invalid_arguments`, so that it comes back as it was. */
export function parseArguments(text: string | null | undefined): { [key: string]: unknown } {
  if (text === null || text === undefined || text.trim() === "") return {};
  const value = parseJson(text);
  return isObject(value) ? value : { [INVALID]: text };
}

/** The object as JSON text; the inverse of `parseArguments`. */
export function stringifyArguments(value: unknown): string {
  if (typeof value === "string") return value === "" ? "{}" : value;
  if (isObject(value)) {
    const invalid = value[INVALID];
    if (typeof invalid === "string" && Object.keys(value).length === 1) return invalid;
  }
  return value === undefined || value === null ? "{}" : JSON.stringify(value);
}

/** The value, or undefined for text that is not JSON. */
export function parseJson(text: string): unknown {
  if (!endsAsJson(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether it begins and ends as JSON does. Most words do not, and an error that says so takes longer to make than ten kilobytes to parse. */
function endsAsJson(text: string): boolean {
  const said = text.trim();
  const last = said.at(-1);
  switch (said[0]) {
    case "{":
      return last === "}";
    case "[":
      return last === "]";
    case '"':
      return last === '"';
    default:
      return SCALAR.test(said);
  }
}
const SCALAR = /^(?:-?\d[\d.eE+-]*|true|false|null)$/;

export const isObject = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
/** The same value, its objects frozen. Its lists are not: V8 writes JSON at half its speed wherever a frozen one is in it. */
export function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const one of Object.values(value)) frozen(one);
  return Array.isArray(value) ? value : Object.freeze(value);
}

/** A text as it stands inside a JSON string, so that its pieces can be sent one by one. */
export const insideJson = (text: string | null | undefined): string => JSON.stringify(text ?? "").slice(1, -1);
export const toJson = (value: unknown): string => JSON.stringify(value) ?? "null";
/** A JSON object in a text, as such; any other text under the given name. */
export function objectOf(text: string, name: string): { [key: string]: unknown } {
  const value = parseJson(text);
  return isObject(value) ? value : { [name]: text };
}

/** The text an object is a mere wrapper of (its only member is one of `names`, and a text); any other object as JSON. Inverse of `objectOf`. */
export function textOf(value: object | null | undefined, ...names: readonly string[]): string {
  const [only, ...more] = Object.entries(value ?? {});
  if (only === undefined) return "";
  return more.length === 0 && names.includes(only[0]) && typeof only[1] === "string" ? only[1] : toJson(value);
}
/** The object without the members; undefined when nothing is left. */
export function leftOver<T extends object, K extends string>(value: T, ...names: readonly K[]): Omit<T, K> | undefined {
  const rest = Object.entries(value).filter(([name, one]) => !(names as readonly string[]).includes(name) && one !== undefined);
  return rest.length === 0 ? undefined : (Object.fromEntries(rest) as Omit<T, K>); // that is what was taken out
}
/** The text at a path of names and numbers (`"items.0.name"`) of a value nobody knows the type of; undefined when there is none. */
export function textAt(value: unknown, path: string): string | undefined {
  let here = value;
  for (const step of path.split("."))
    here =
      typeof here === "object" && here !== null && Object.hasOwn(here, step)
        ? (here as Readonly<Record<string, unknown>>)[step]
        : undefined;
  return typeof here === "string" ? here : undefined;
}

/** A piece of arguments as text: an object, where a server sends one, as its JSON. */
export const argumentsText = (value: string | object | null | undefined): string | undefined =>
  value === null || value === undefined ? undefined : typeof value === "string" ? value : JSON.stringify(value);

/** What `toJson` made of an entry of the caller's wire, back again; undefined for any other text. */
export function entryIn<T>(text: string): T | undefined {
  const value = parseJson(text);
  return isObject(value) && typeof value["type"] === "string" ? (value as T) : undefined; // the wire wrote it itself
}

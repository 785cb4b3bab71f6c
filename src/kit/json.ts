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
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is { [key: string]: unknown } => typeof value === "object" && value !== null && !Array.isArray(value);
export const toJson = (value: unknown): string => JSON.stringify(value) ?? "null";
/** A JSON object in a text, as such; any other text under the given name. */
export function objectOf(text: string, name: string): { [key: string]: unknown } {
  const value = parseJson(text);
  return isObject(value) ? value : { [name]: text };
}

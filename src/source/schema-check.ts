// What a compiled JSON Schema says against a YAML file, as findings with a place, plain words and "did you mean".
// The validator is handed in: this file compiles no schema. Which part of a union was meant is judged by the value, not by the
// validator's schema paths, which lose their base behind a `$ref`.

import type { Diagnostic } from "../contract/diagnostic.ts";
import { type Code, diagnostic } from "./codes.ts";
import { asObject, closestBranch, type JsonSchema, propertyNames, schemasAt } from "./schema-walk.ts";
import { didYouMean, listNames } from "./suggest.ts";
import type { Pointer, YamlSource } from "./yaml-source.ts";

/** One error as ajv reports it (`allErrors: true`), compiled ahead or not. */
export interface ShapeError {
  /** JSON pointer into the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string | undefined;
  /** Set on errors about a key's own text; a `propertyNames` error for that key follows. */
  readonly propertyName?: string | undefined;
}

/** A schema with its validator. An empty list means the value is valid. */
export interface ShapeCheck {
  readonly schema: JsonSchema;
  errors(value: unknown): readonly ShapeError[];
  /** What the whole is called in messages. Default: the file. */
  readonly called?: string | undefined;
}

/** Findings of one file; none when the file fits. */
export function checkShape(yaml: YamlSource, check: ShapeCheck): readonly Diagnostic[] {
  const file = yaml.source.file;
  if (asObject(yaml.value) === undefined) {
    const at = yaml.spanOf([], "value");
    const message = yaml.value === null ? "the file is empty" : `the file must be a mapping, not ${kindOf(yaml.value)}`;
    return [at ? diagnostic("SB107", { at, message }) : diagnostic("SB107", { file, message })];
  }
  const errors = withoutUnionNoise(check.errors(yaml.value), yaml.value, check.schema);
  return errors.flatMap((error) => toDiagnostic(yaml, check, error) ?? []);
}

/** Anything a schema's validator found, with its pointer resolved. */
interface PlacedError extends ShapeError {
  readonly pointer: Pointer;
}

/** A union that fails reports every branch's complaints. Kept are those of the branch that the value is most like. */
function withoutUnionNoise(errors: readonly ShapeError[], value: unknown, schema: JsonSchema): readonly PlacedError[] {
  let kept: PlacedError[] = [];
  for (const error of errors) {
    if (error.propertyName !== undefined) continue;
    const pointer = pointerOf(error.instancePath, value);
    if ((error.keyword !== "anyOf" && error.keyword !== "oneOf") || Array.isArray(error.params.passingSchemas)) {
      kept.push({ ...error, pointer });
      continue;
    }
    // The branches' errors stand before the union's own.
    const inside = kept.filter((other) => startsWith(other.pointer, pointer));
    const branch = closestBranch(schema, value, pointer);
    const relevant = branch === undefined ? [] : inside.filter((other) => concerns(other, pointer, branch, schema, value));
    kept = kept.filter((other) => !inside.includes(other));
    if (relevant.length > 0) kept.push(...relevant);
    else
      kept.push({
        ...error,
        keyword: "type",
        params: { type: [...new Set(inside.filter((other) => other.pointer.length === pointer.length).flatMap(expectedTypes))] },
        pointer,
      });
  }
  const notAvailable = new Set(kept.filter(({ keyword }) => keyword === "not").map(({ instancePath }) => instancePath));
  const seen = new Set<string>();
  return kept.filter(({ keyword, instancePath, params }) => {
    // Two members of a union may complain in the same words.
    const words = JSON.stringify([instancePath, keyword, params]);
    if (seen.has(words)) return false;
    seen.add(words);
    return (keyword === "not") === notAvailable.has(instancePath) || keyword === "additionalProperties";
  });
}

const expectedTypes = ({ keyword, params }: ShapeError): string[] =>
  keyword === "type"
    ? Array.isArray(params.type)
      ? params.type.map(String)
      : [String(params.type)]
    : keyword === "enum" || keyword === "const"
      ? ["one of the listed values"]
      : [];

/** Is this an error of the branch, or of another that happens to stand at the same place? */
function concerns(error: PlacedError, pointer: Pointer, branch: JsonSchema, schema: JsonSchema, value: unknown): boolean {
  const names = propertyNames(branch);
  const below = error.pointer[pointer.length];
  if (below !== undefined && (error.keyword === "const" || error.keyword === "enum" || error.keyword === "type")) {
    const { allowedValue, allowedValues, type } = error.params;
    const wanted = JSON.stringify(error.keyword === "const" ? allowedValue : error.keyword === "enum" ? allowedValues : type);
    const keyword = error.keyword;
    // A type error of a union that was settled above carries several types, and belongs to no schema alone.
    if (!Array.isArray(type) && !schemasAt(schema, value, error.pointer).some((candidate) => JSON.stringify(candidate[keyword]) === wanted))
      return false;
  }
  if (typeof below === "string") return names.length === 0 || names.includes(below) || branch.additionalProperties !== false;
  if (typeof below === "number") return true;
  if (error.keyword === "additionalProperties")
    return branch.additionalProperties === false && !names.includes(String(error.params.additionalProperty));
  if (error.keyword === "required") return (branch.required ?? []).includes(String(error.params.missingProperty));
  if (error.keyword === "type") return false;
  // Any other keyword of the place is the branch's own if the branch has it.
  return error.keyword in branch;
}

function toDiagnostic(yaml: YamlSource, { schema, called = "the file" }: ShapeCheck, error: PlacedError): Diagnostic | undefined {
  const { pointer, keyword, params } = error;
  const found = (code: Code, place: Pointer, part: "key" | "value", message: string, help?: string) => {
    const at = yaml.nearestSpan(place, part);
    return at ? diagnostic(code, { at, message, help }) : diagnostic(code, { file: yaml.source.file, message, help });
  };
  const schemas = schemasAt(schema, yaml.value, pointer);
  const value = valueAt(yaml.value, pointer);
  const where = pointer.length === 0 ? called : `"${describe(pointer)}"`;
  const described = schemas.find((candidate) => candidate.title !== undefined);
  const example = examplesOf(described);

  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties" || keyword === "propertyNames") {
    const key = String(params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName);
    if (keyword === "propertyNames")
      return found(
        "SB205",
        [...pointer, key],
        "key",
        `"${key}" cannot be a name in ${where}`,
        schemas.find((candidate) => candidate.propertyNames)?.propertyNames?.description,
      );
    const names = [...new Set(schemas.flatMap(propertyNames))];
    const help = didYouMean(key, names) ?? (names.length > 0 && names.length <= 12 ? `known: ${names.join(", ")}` : undefined);
    return found("SB203", [...pointer, key], "key", `${where} has no key "${key}"`, help);
  }
  if (keyword === "required" || keyword === "dependentRequired") {
    return found("SB202", pointer, "key", `${where} needs the key "${String(params.missingProperty)}"`);
  }
  if (keyword === "not" || keyword === "false schema") {
    const because = schemas.find((candidate) => candidate.not !== undefined)?.description;
    // One of a list of words: the word is to blame. Otherwise the setting itself.
    const isWord = typeof value === "string" && schemas.some((candidate) => candidate.enum);
    const message = isWord ? `"${value}" is not available in this version` : `${where} is not available in this version`;
    return found("SB206", pointer, isWord ? "value" : "key", message, because);
  }
  if (keyword === "type") {
    const expected = expectedTypes(error).map(withArticle);
    const title = described?.title !== undefined && example !== undefined ? `${article(described.title)}, ${example}` : undefined;
    return found(
      "SB201",
      pointer,
      "value",
      `${where} must be ${title ?? (listWords(expected) || "another kind of value")}, not ${kindOf(value)}`,
    );
  }
  if (keyword === "enum" || keyword === "const") {
    const allowed = keyword === "const" ? [params.allowedValue] : Array.isArray(params.allowedValues) ? params.allowedValues : [];
    const names = allowed.map(String);
    return found(
      "SB204",
      pointer,
      "value",
      `${where} must be ${listNames(names)}`,
      typeof value === "string" ? didYouMean(value, names) : undefined,
    );
  }
  if (keyword === "if" || keyword === "oneOf" || keyword === "anyOf")
    return found("SB207", pointer, "key", `${where} fits more than one form; give one of them only`);
  if (keyword === "pattern" && described?.title !== undefined) {
    return found(
      "SB205",
      pointer,
      "value",
      `${JSON.stringify(value)} is not ${article(described.title)}`,
      example === undefined ? undefined : `write ${example}`,
    );
  }
  return found(
    "SB205",
    pointer,
    "value",
    `${where} ${error.message ?? "is not valid"}`,
    example === undefined ? undefined : `write ${example}`,
  );
}

function pointerOf(instancePath: string, value: unknown): Pointer {
  if (instancePath === "") return [];
  const pointer: (string | number)[] = [];
  let here = value;
  for (const step of instancePath.slice(1).split("/")) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    pointer.push(Array.isArray(here) ? Number(name) : name);
    here = Array.isArray(here) ? here[Number(name)] : asObject(here)?.[name];
  }
  return pointer;
}

function valueAt(value: unknown, pointer: Pointer): unknown {
  return pointer.reduce<unknown>((here, step) => (Array.isArray(here) ? here[Number(step)] : asObject(here)?.[step]), value);
}

/** `models.fast.deployments[1]` */
export function describe(pointer: Pointer): string {
  return pointer.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}

const startsWith = (pointer: Pointer, prefix: Pointer) => prefix.every((step, index) => pointer[index] === step);
const examplesOf = (schema: JsonSchema | undefined) =>
  schema?.examples?.length ? `for example ${schema.examples.slice(0, 3).map(String).join(", ")}` : undefined;
const article = (title: string) => `${/^[aeiou]/i.test(title) ? "an" : "a"} ${title.charAt(0).toLowerCase()}${title.slice(1)}`;

const listWords = (words: readonly string[]) =>
  [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((word) => word !== "").join(" or ");

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  object: "a mapping",
  array: "a list",
  null: "empty",
};
const withArticle = (type: string) => TYPE_WORDS[type] ?? type;

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "string" ? "a string" : typeof value === "boolean" ? "true or false" : "a number";
}

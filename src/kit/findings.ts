// A compiled validator's errors → the few findings a client is shown: a JSON path and plain words. Called by generated validators.

import type { Invalid, Validate } from "../contract/dialect.ts";

interface CheckError {
  readonly instancePath: string;
  readonly keyword: string;
  /** What it is about; only with keywords that are told from it, by codegen/emit/validators.ts. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  /** With all others. */
  readonly message?: string | undefined;
}
interface Check {
  /** `path`: where the body stands; without it, what is wrong is not told where. */
  (body: unknown, path?: string): boolean;
  errors?: readonly CheckError[] | null | undefined;
}

const NONE: readonly Invalid[] = [];

export function findings(check: Check): Validate {
  return (body) => {
    if (check(body)) return NONE;
    check(body, "");
    const errors = check.errors ?? [];
    // Under alternatives the deepest error is the one that was meant.
    const telling = errors.filter((error) => error.keyword !== "anyOf" && error.keyword !== "oneOf" && error.keyword !== "if");
    const deepest = [...(telling.length > 0 ? telling : errors)].sort((a, b) => depth(b) - depth(a));
    return deepest.slice(0, 3).map(finding);
  };
}

const depth = (error: CheckError): number => error.instancePath.split("/").length;

function finding(error: CheckError): Invalid {
  const base = jsonPath(error.instancePath);
  const { keyword, params = {} } = error;
  if (keyword === "required") return { path: join(base, String(params["missingProperty"])), message: "is required" };
  if (keyword === "additionalProperties") return { path: join(base, String(params["additionalProperty"])), message: "is not known here" };
  if (keyword === "enum")
    return {
      path: base,
      message: `must be one of ${(params["allowedValues"] as readonly unknown[])
        .filter((value) => value !== null)
        .map((value) => JSON.stringify(value))
        .join(", ")}`,
    };
  if (keyword === "const") return { path: base, message: `must be ${JSON.stringify(params["allowedValue"])}` };
  if (keyword === "discriminator")
    return {
      path: join(base, String(params["tag"])),
      message: `${JSON.stringify(params["tagValue"])} is not a known ${String(params["tag"])}`,
    };
  if (keyword === "minItems")
    return { path: base, message: params["limit"] === 1 ? "must not be empty" : `must have at least ${String(params["limit"])} items` };
  return { path: base, message: error.message ?? "is not valid" };
}

/** `/messages/0/content` → `messages[0].content` */
export function jsonPath(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : join(path, step)), "");
}

const join = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

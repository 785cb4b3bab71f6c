// Whom a client says it asks for: the header, or the place its dialect has for it in the body. Pure; the body is not parsed for it.

import type { Json } from "../contract/dialect.ts";
import type { RequestContext } from "./context.ts";

/** Ids are names, not texts: a longer one is cut, the same way every time. */
const LONGEST = 256;

export function endUserOf({ client, ingress, request }: Pick<RequestContext, "client" | "ingress" | "request">): string | undefined {
  const said = client.header("x-signalbox-end-user")?.trim();
  if (said) return said.slice(0, LONGEST);
  for (const path of ingress.userPaths ?? NOWHERE) {
    const [first] = path;
    if (first === undefined) continue;
    const found = below(request.field(first), path);
    if (typeof found === "string" && found !== "") return found.slice(0, LONGEST);
  }
  return undefined;
}

const NOWHERE: readonly (readonly string[])[] = [];

/** Below the first step of a path. */
function below(value: Json | undefined, path: readonly string[]): Json | undefined {
  let found = value;
  for (let at = 1; at < path.length; at += 1) {
    const step = path[at] ?? "";
    if (typeof found !== "object" || found === null || Array.isArray(found) || !Object.hasOwn(found, step)) return undefined;
    found = (found as Readonly<Record<string, Json>>)[step]; // an object, by what was just asked
  }
  return found;
}

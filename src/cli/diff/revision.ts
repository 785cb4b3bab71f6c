// A file as an argument names it: `staging.yaml`, or `HEAD:gateway.yaml` for what a git revision holds. Its includes come from the same place.

import type { ReadText } from "../../config/load.ts";
import type { Io } from "../io.ts";

/** How to read `file` and what it includes. A file of that very name comes first. */
export function readerOf(file: string, { exists, readFile, readRevision }: Pick<Io, "exists" | "readFile" | "readRevision">): ReadText {
  const [, revision, path] = /^([^:]+):(.+)$/.exec(file) ?? [];
  if (revision === undefined || path === undefined || exists(file)) return readFile;
  const prefix = `${revision}:`;
  // An include of a file at the top has lost the revision on its way.
  return (name) => readRevision(revision, name.startsWith(prefix) ? name.slice(prefix.length) : name);
}

// Wire schemas that no dialect is made of.

import type { Findings } from "../lower/findings.ts";
import { wireId } from "../parse/data.ts";

export function reportUnusedSchemas(
  sources: ReadonlyMap<string, string>,
  dialects: readonly { readonly id: string }[],
  findings: Findings,
): void {
  for (const file of sources.keys()) {
    if (!file.startsWith("schema/wire/")) continue;
    const id = wireId(file);
    if (id !== "canonical" && !dialects.some((one) => one.id === id)) {
      findings.warn("SB319", { file, start: 0, end: 0 }, `no dialect is made of ${file}`, `add schema/dialects/${id}.yaml`);
    }
  }
}

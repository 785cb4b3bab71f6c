// What `recurring:` names are fields of the request: one that is none would be looked for in each request, and never found.

import { didYouMean } from "../../src/source/suggest.ts";
import type { DialectIr } from "../ir/dialect.ts";
import type { Findings } from "../lower/findings.ts";
import { fieldsOf, type WireSchema } from "../parse/wire.ts";

export function checkRecurring({ recurring, types }: DialectIr, wire: WireSchema, findings: Findings): void {
  const fields = fieldsOf(wire, types.request);
  for (const { name, at } of recurring)
    if (!fields.includes(name)) findings.error("SB309", at, `${types.request} has no field "${name}"`, didYouMean(name, fields));
}

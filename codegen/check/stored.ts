// What `stored:` names is there: members of the request, of its answer and of events, and a trait that is a switch. The formula is the compiler's.

import type { Span } from "../../src/contract/diagnostic.ts";
import { didYouMean } from "../../src/source/suggest.ts";
import type { DialectIr, NamedAt, StoredTable } from "../ir/dialect.ts";
import type { Findings } from "../lower/findings.ts";
import { fieldsOf, unionOf, type WireSchema } from "../parse/wire.ts";

export function checkStored({ id, stored, types, traits }: DialectIr, wire: WireSchema, findings: Findings): void {
  if (stored === null) return;
  const inRequest: readonly (keyof StoredTable)[] = ["follows", "keep", "input"];
  const inAnswer: readonly (keyof StoredTable)[] = ["id", "follows", "keep", "output", "status"];
  for (const [type, members] of [
    [types.request, inRequest],
    [types.response, inAnswer],
  ] as const) {
    const fields = fieldsOf(wire, type);
    for (const member of members) {
      const { name, at } = stored[member] as NamedAt; // those listed are
      if (!fields.includes(name)) findings.error("SB309", at, `${type} has no field "${name}"`, didYouMean(name, fields));
    }
  }
  const { name, at } = stored.inEvent;
  const events = (unionOf(wire, types.event)?.members ?? []).flatMap(({ def }) => fieldsOf(wire, def));
  if (!events.includes(name)) findings.error("SB309", at, `no ${types.event} has a field "${name}"`, didYouMean(name, events));
  checkTrait(id, traits, stored.keptUpstream, findings);
}

function checkTrait(
  id: string,
  traits: DialectIr["traits"],
  { name, at }: { readonly name: string; readonly at: Span },
  findings: Findings,
): void {
  const trait = traits.find((one) => one.name === name);
  const switches = traits.filter(({ type }) => type === "boolean").map((one) => one.name);
  if (trait === undefined) findings.error("SB232", at, `dialect "${id}" has no trait "${name}"`, didYouMean(name, switches));
  else if (trait.type !== "boolean") findings.error("SB232", at, `trait "${name}" is no boolean`, didYouMean(name, switches));
}

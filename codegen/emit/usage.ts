// usage: → two functions between the wire's counts and the disjoint buckets. `includes` says what a wire number contains besides its own; what it
// contains and no other number tells apart is written with it, and not read.

import type { Bucket, UsageTable } from "../ir/dialect.ts";
import { expected } from "../parse/wire.ts";
import { type Code, hardline, indent, lines, mark, note } from "../print/code.ts";
import { path } from "../print/literal.ts";
import { formula, kit } from "./cells.ts";
import type { Scope } from "./scope.ts";
import { tree } from "./table.ts";

/** Buckets that are counts of something else than tokens. */
const NOT_TOKENS = new Set(["web_searches", "search_units", "images", "input_characters", "audio_seconds"]);

export function decodeUsage(table: UsageTable, scope: Scope): Code {
  scope.usedTypes.add("Wire").add("Chat");
  scope.variables.clear();
  const told = new Set(table.buckets.map((bucket) => bucket.name));
  // Contained buckets are read first.
  const ordered = [...table.buckets].sort((a, b) => Number(a.includes.length > 0) - Number(b.includes.length > 0));
  const reads = ordered.map((bucket): Code => {
    const raw: Code =
      bucket.decode !== null
        ? formula(bucket.decode, scope)
        : [kit(scope, "count"), "(", bucket.at.map((place) => placeOf(bucket, place, scope)).join(" ?? "), ")"];
    const contained = bucket.includes.filter((name) => told.has(name));
    const code: Code = contained.length === 0 ? raw : [kit(scope, "less"), "(", raw, ", ", contained.join(", "), ")"];
    return [mark(bucket.span, [`const ${bucket.name} = `, code, ";"]), note(scope.place(bucket.span))];
  });
  return [
    `export function decodeUsage(usage: Wire.${table.wire}): Chat.Usage {`,
    indent(hardline, lines(...reads, `return { ${table.buckets.map((bucket) => bucket.name).join(", ")} };`)),
    hardline,
    "}",
  ];
}

function placeOf({ within }: Bucket, place: readonly string[], scope: Scope): string {
  if (within === null) return path("usage", place, true);
  const found = `${kit(scope, "first")}(${kit(scope, "pick")}(${path("usage", within.list, true)}, ${JSON.stringify(within.tag)}, [${JSON.stringify(within.value)}]))`;
  return `${found}?.${place.join("?.")}`;
}

export function encodeUsage(table: UsageTable, scope: Scope): Code {
  const leaves = table.buckets
    .filter((bucket) => bucket.at[0] !== undefined)
    .map((bucket) => {
      const value: Code =
        bucket.includes.length === 0
          ? `usage.${bucket.name}`
          : [kit(scope, "plus"), `(${[bucket.name, ...bucket.includes].map((name) => `usage.${name}`).join(", ")})`];
      const { within } = bucket;
      const code: Code =
        within === null
          ? value
          : [
              `usage.${bucket.name} === undefined ? undefined : [{ ${within.tag}: ${JSON.stringify(within.value)}, ${bucket.at[0]?.[0] ?? ""}: `,
              value,
              " }]",
            ];
      return { path: within?.list ?? bucket.at[0] ?? [], code: mark(bucket.span, [code, note(scope.place(bucket.span))]) as Code };
    });
  const tokens = [...new Set(table.buckets.flatMap((bucket) => [bucket.name, ...bucket.includes]))].filter((name) => !NOT_TOKENS.has(name));
  const totals = table.totals.map((total) => ({
    path: total.to,
    code: [kit(scope, "plus"), `(${(total.sum === "all" ? tokens : total.sum).map((name) => `usage.${name}`).join(", ")})`] as Code,
  }));
  return [
    // What counts are read from by formulas alone writes none.
    `export function encodeUsage(${leaves.length + totals.length === 0 ? "_usage" : "usage"}: Chat.Usage): Wire.${table.wire} {`,
    indent(hardline, "return ", tree([...leaves, ...totals], expected(scope.wire, table.wire), [], scope), ";"),
    hardline,
    "}",
  ];
}

/** The class of service of a whole answer. */
export function readService({ service }: UsageTable, response: string, scope: Scope): Code[] {
  if (service === null) return [];
  scope.usedTypes.add("Wire");
  scope.variables.clear();
  const code: Code = "kind" in service ? formula(service, scope) : [path("body", service, true), " ?? undefined"];
  return [
    [`export function readService(body: Wire.${response}): string | undefined {`, indent(hardline, "return ", code, ";"), hardline, "}"],
  ];
}

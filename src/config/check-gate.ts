// Whether every model and provider that `limits:` and `budgets:` name is one of the file. Pure.

import type { Span } from "../contract/diagnostic.ts";
import type { Code } from "../source/codes.ts";
import { didYouMean } from "../source/suggest.ts";
import { isModel, type Known } from "./check-access.ts";
import type { ConfigGate } from "./config.ts";

type Add = (code: Code, at: Span | null, message: string, help?: string) => void;

export function checkGate(
  { mentions }: ConfigGate<unknown>,
  { groups, aliases, wildcards, providers }: Omit<Known, "dialects"> & { readonly providers: readonly string[] },
  add: Add,
): void {
  const models = [...groups.keys(), ...aliases.keys()];
  for (const { kind, value, at } of mentions) {
    if (kind === "model") {
      // A limit is counted for a name, and a beginning is none unless it is a wildcard of the file.
      if (!isModel(value, models, value.endsWith("*") ? [] : wildcards) || (value.endsWith("*") && !models.includes(value)))
        add("SB285", at, `there is no model or alias "${value}"`, didYouMean(value, models));
    } else if (!providers.includes(value)) add("SB291", at, `no deployment is of the provider "${value}"`, didYouMean(value, providers));
  }
}

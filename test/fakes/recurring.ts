// A memory of recurring values that knows each at first sight and has frozen it to the bottom, lists too: who writes to what requests share, throws.

import type { Json } from "../../src/contract/dialect.ts";
import { createRecurring, type Recurring } from "../../src/http/json-recurring.ts";

export function frozenRecurring(): Recurring {
  const memory = createRecurring({ values: 256, together: 64 * 1024 * 1024, smallest: 1, largest: 1024 * 1024 });
  return {
    valueOf(body, span) {
      const value = memory.valueOf(body, span) ?? memory.valueOf(body, span);
      return value === undefined ? undefined : frozen(value);
    },
  };
}

function frozen(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  for (const inner of Object.values(value)) if (inner !== undefined) frozen(inner);
  return Object.freeze(value);
}

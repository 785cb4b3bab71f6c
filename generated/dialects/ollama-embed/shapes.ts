// @generated from schema/dialects/ollama-embed.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/ollama-embed.ts";

export const DIALECT = "ollama-embed";

export function decodeUsage(usage: Wire.Counts): Chat.Usage {
  const input = count(usage.prompt_eval_count); // :42
  return { input };
}

export function encodeUsage(usage: Chat.Usage): Wire.Counts {
  return {
    prompt_eval_count: usage.input, // :42
  };
}

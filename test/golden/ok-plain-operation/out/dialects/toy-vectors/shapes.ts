// @generated from schema/dialects/toy-vectors.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { count } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/toy-vectors.ts";

export const DIALECT = "toy-vectors";

export function decodeUsage(usage: Wire.VectorsUsage): Chat.Usage {
  const input = count(usage.in); // :21
  return { input };
}

export function encodeUsage(usage: Chat.Usage): Wire.VectorsUsage {
  return {
    in: usage.input, // :21
  };
}

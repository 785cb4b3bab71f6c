// @generated from schema/dialects/openai-moderations.yaml. Edit that file, then run `npm run gen`.
// `// :41` at the end of a line is the line of that file it came from.

import { anyTrue, withoutNulls } from "../../../src/kit/formulas.ts";
import type * as Chat from "../../types/canonical.ts";
import type * as Wire from "../../types/openai-moderations.ts";

export const DIALECT = "openai-moderations";

export function encodeJudgement(one: Chat.Judgement): Wire.Judgement { // :30
  return {
    flagged: one.flagged,
    categories: one.categories,
    category_scores: one.category_scores,
    category_applied_input_types: one.category_applied_input_types,
  };
}

export function decodeJudgement(item: Wire.Judgement): Chat.Judgement { // :30
  return {
    flagged: item.flagged ?? anyTrue(item.categories),
    categories: withoutNulls(item.categories),
    category_scores: item.category_scores,
    category_applied_input_types: item.category_applied_input_types,
  };
}

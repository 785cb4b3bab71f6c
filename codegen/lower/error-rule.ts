// One row of an error table, of a dialect or of a provider, as data. Checks nothing.

import { child, itemsOf, type Node, plain, textOf } from "../parse/node.ts";

/** Lists where one value was written, paths split. */
export function ruleOf(node: Node): Record<string, unknown> {
  const list = (name: string): unknown[] | undefined => {
    const found = child(node, name);
    return found === undefined ? undefined : itemsOf(found).map(plain);
  };
  const at = textOf(child(node, "at"));
  return {
    status: list("status"),
    at: at === undefined ? undefined : at.split("."),
    header: textOf(child(node, "header"))?.toLowerCase(),
    equals: list("equals"),
    starts: list("starts"),
    contains: list("contains"),
    is: textOf(child(node, "is")),
  };
}

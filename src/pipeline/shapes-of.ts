// What is known of the events that a deployment streams in one of its dialects, and of the frames they become for clients of each dialect, for as long
// as the plan holds. Called by answer-stream.ts.

import type { Traits } from "../contract/context.ts";
import type { AnyDialect, Dialect } from "../contract/dialect.ts";
import type { PlanDeployment } from "../contract/plan.ts";
import { KnownShapes } from "../kit/stream/known-shapes.ts";
import type { Line } from "./upstream-call.ts";

interface Known {
  readonly traits: Traits;
  readonly shapes: KnownShapes;
  /** By the client's dialect: kinds of pieces whose frames may be pasted together. */
  readonly proved: Map<AnyDialect, Set<string>>;
}
const known = new WeakMap<PlanDeployment, Map<Dialect, Known>>();

export const shapesOf = (line: Line<Dialect>): KnownShapes => knownOf(line).shapes;

export function provedFor(line: Line<Dialect>, ingress: AnyDialect): Set<string> {
  const { proved } = knownOf(line);
  let kinds = proved.get(ingress);
  if (kinds === undefined) {
    kinds = new Set();
    proved.set(ingress, kinds);
  }
  return kinds;
}

function knownOf({ deployment, dialect, ctx: { traits } }: Line<Dialect>): Known {
  let byDialect = known.get(deployment);
  if (byDialect === undefined) {
    byDialect = new Map();
    known.set(deployment, byDialect);
  }
  let found = byDialect.get(dialect);
  if (found?.traits !== traits) {
    found = { traits, shapes: new KnownShapes(), proved: new Map() };
    byDialect.set(dialect, found);
  }
  return found;
}

// What is known of the events that a deployment streams in one of its dialects, for as long as the plan holds. Called by answer-stream.ts.

import type { Traits } from "../contract/context.ts";
import type { Dialect } from "../contract/dialect.ts";
import type { PlanDeployment } from "../contract/plan.ts";
import { KnownShapes } from "../kit/stream/known-shapes.ts";
import type { Line } from "./upstream-call.ts";

interface Known {
  readonly traits: Traits;
  readonly shapes: KnownShapes;
}
const known = new WeakMap<PlanDeployment, Map<Dialect, Known>>();

export function shapesOf({ deployment, dialect, ctx: { traits } }: Line<Dialect>): KnownShapes {
  let byDialect = known.get(deployment);
  if (byDialect === undefined) {
    byDialect = new Map();
    known.set(deployment, byDialect);
  }
  let found = byDialect.get(dialect);
  if (found?.traits !== traits) {
    found = { traits, shapes: new KnownShapes() };
    byDialect.set(dialect, found);
  }
  return found.shapes;
}

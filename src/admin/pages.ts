// Pages of lists, counted from 1. Pure.

import type { Entity } from "../contract/access.ts";
import type { Call } from "./admin.ts";
import type { Fields } from "./fields.ts";

const USUAL_SIZE = 50;

/** Oldest first; those of the same moment by their ids, so that no page shows one twice. */
export function pageOf<E extends Entity>(
  { fields }: Pick<Call, "fields">,
  plural: string,
  all: readonly E[],
  show: (entity: E) => Fields,
): Fields {
  const page = Number(fields["page"] ?? 1);
  const size = Number(fields["size"] ?? USUAL_SIZE);
  const sorted = [...all].sort((a, b) => a.createdMs - b.createdMs || (a.id < b.id ? -1 : 1));
  return {
    [plural]: sorted.slice((page - 1) * size, page * size).map(show),
    total_count: sorted.length,
    current_page: page,
    total_pages: Math.ceil(sorted.length / size),
  };
}

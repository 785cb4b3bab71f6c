// Nearest names, for "did you mean". Pure.

/** Edits (insert, delete, replace, swap of neighbours) from one word to the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

/** The names most like `name`, best first, at most `limit`; none when nothing is near. Case is ignored; a name that begins with the other counts as near. */
export function nearest(name: string, candidates: Iterable<string>, limit = 3): readonly string[] {
  const wanted = name.toLowerCase();
  const reach = Math.max(1, Math.floor(wanted.length / 3));
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const other = candidate.toLowerCase();
    const begins = Math.min(wanted.length, other.length) >= 3 && (other.startsWith(wanted) || wanted.startsWith(other));
    const gap = Math.abs(other.length - wanted.length);
    if (gap > reach && !begins) continue;
    const distance = editDistance(wanted, other);
    if (distance <= reach) found.push({ candidate, distance });
    else if (begins) found.push({ candidate, distance: reach + gap / 100 });
  }
  found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return found.slice(0, limit).map(({ candidate }) => candidate);
}

/** `"a", "b" or "c"` */
export function listNames(names: readonly string[], joint = "or"): string {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.pop();
  return last === undefined ? "" : quoted.length === 0 ? last : `${quoted.join(", ")} ${joint} ${last}`;
}

/** `did you mean "weight"?`, or undefined when nothing is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  const names = nearest(name, candidates);
  return names.length === 0 ? undefined : `did you mean ${listNames(names)}?`;
}

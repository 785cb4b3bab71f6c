// Some wires read their members in snake_case as well. Such a body is brought to the one spelling its schema has. Pure; generated tables say
// which names there are and whose values are the client's own maps, which are left as they are.

/** The value itself where nothing had to be renamed. A name that is there in both spellings keeps the schema's. */
export function respell(value: unknown, names: ReadonlyMap<string, string>, maps: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => respell(item, names, maps));
    return items.some((item, i) => item !== value[i]) ? items : value;
  }
  if (typeof value !== "object" || value === null) return value;
  let isChanged = false;
  const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const spelled = names.get(name) ?? name;
    const inside = maps.has(spelled) ? member : respell(member, names, maps);
    isChanged ||= spelled !== name || inside !== member;
    if (spelled !== name && Object.hasOwn(value, spelled)) return [];
    return [[spelled, inside]];
  });
  return isChanged ? Object.fromEntries(members) : value;
}

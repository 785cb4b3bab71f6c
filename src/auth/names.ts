// Lists of names that may be said, `*` at the end for a beginning. Pure.

export type AllowsName = (name: string) => boolean;

/** An empty list allows nothing. */
export function allowing(list: readonly string[]): AllowsName {
  const names = new Set(list.filter((one) => !one.endsWith("*")));
  const beginnings = list.filter((one) => one.endsWith("*")).map((one) => one.slice(0, -1));
  return (name) => names.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}

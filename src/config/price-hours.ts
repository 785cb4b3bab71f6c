// `hours:` of a price → the windows of the week in which another one holds. Refuses a clock that cannot be read and windows that contradict each
// other. Pure; which window a moment is in is pricing/hours.ts's.

import type { PriceHours } from "../contract/usage.ts";
import type { PriceForm } from "./read-price.ts";

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
const MINUTES_A_DAY = 24 * 60;
const MINUTES_A_WEEK = 7 * MINUTES_A_DAY;

/** `priceOf` reads what an entry costs; undefined where that was reported. */
export function readHours<N>(
  form: PriceForm<N>,
  list: N | undefined,
  priceOf: (entry: N) => PriceHours["price"] | undefined,
): readonly PriceHours[] | undefined {
  const hours: PriceHours[] = [];
  const taken = new Set<number>();
  for (const entry of form.items(list)) {
    const price = priceOf(entry);
    const window = readWindow(form, entry);
    if (window === undefined) continue;
    const [first] = hours;
    if (first !== undefined && first.zone !== window.zone)
      form.report(
        "SB408",
        form.child(entry, "zone") ?? entry,
        "the hours of one price are told by one clock",
        `say zone: ${first.zone} in all of them`,
      );
    const minutes = minutesOf(window);
    if (first?.zone === window.zone && minutes.some((minute) => taken.has(minute)))
      form.report("SB408", entry, "these hours overlap with those of an entry above: two prices would hold at once");
    for (const minute of minutes) taken.add(minute);
    if (price !== undefined) hours.push({ ...window, price });
  }
  return hours.length === 0 ? undefined : hours;
}

type Window = Omit<PriceHours, "price">;

function readWindow<N>(form: PriceForm<N>, entry: N): Window | undefined {
  const [fromAt, toAt, zoneAt] = [form.child(entry, "from"), form.child(entry, "to"), form.child(entry, "zone")];
  const [fromMinute, toMinute] = [minuteOf(form.text(fromAt)), minuteOf(form.text(toAt))];
  const zone = form.text(zoneAt) ?? "UTC";
  for (const [at, minute] of [
    [fromAt, fromMinute],
    [toAt, toMinute],
  ] as const)
    if (minute === undefined)
      form.report("SB408", at ?? entry, `"${form.text(at) ?? ""}" is no time of day`, 'write for example "01:00"; "24:00" ends a day');
  if (!isZone(zone)) {
    form.report("SB408", zoneAt ?? entry, `"${zone}" is no time zone`, "write UTC, or a name such as Asia/Shanghai");
    return undefined;
  }
  if (fromMinute === undefined || toMinute === undefined) return undefined;
  if (fromMinute === toMinute || fromMinute === MINUTES_A_DAY) {
    form.report("SB408", fromAt ?? entry, "these hours have no length", 'a whole day is from: "00:00", to: "24:00"');
    return undefined;
  }
  const said = form.items(form.child(entry, "days")).map((day) => DAYS.indexOf(form.text(day) as (typeof DAYS)[number])); // words of the schema
  const days = said.length === 0 ? DAYS.map((_, i) => i) : said.toSorted((a, b) => a - b);
  return { zone, days, fromMinute, toMinute };
}

/** `"07:30"` → 450. Undefined for what is no time of a day. */
function minuteOf(text: string | undefined): number | undefined {
  const [, hour, minute] = /^([0-2][0-9]):([0-5][0-9])$/.exec(text ?? "") ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return minutes <= MINUTES_A_DAY ? minutes : undefined;
}

function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false; // an offset is no zone: it would not follow the clocks
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** Every minute of the week, by the clock on the wall. */
function minutesOf({ days, fromMinute, toMinute }: Window): readonly number[] {
  const length = (toMinute - fromMinute + MINUTES_A_DAY) % MINUTES_A_DAY || MINUTES_A_DAY;
  return days.flatMap((day) => Array.from({ length }, (_, i) => (day * MINUTES_A_DAY + fromMinute + i) % MINUTES_A_WEEK));
}

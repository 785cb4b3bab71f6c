// What a change does to prices: the effective price of a model, by the shares of its deployments, and each rate of a deployment that stays. Pure.

import type { PlanDeployment, PlanGroup } from "../../contract/plan.ts";
import type { PicoUsd, Price, Rates } from "../../contract/usage.ts";
import { formatUsd, priceAt } from "../../pricing/price.ts";
import { type Say, same, sayIfOther } from "./change.ts";
import { sharesOf } from "./shares.ts";

/** Rates that are not of a token, by the unit they are of. */
const UNITS: Readonly<Partial<Record<keyof Rates, { readonly per: string; readonly count: bigint }>>> = {
  web_searches: { per: "search", count: 1n },
  search_units: { per: "search unit", count: 1n },
  images: { per: "picture", count: 1n },
  input_characters: { per: "1M characters", count: 1_000_000n },
  audio_hours: { per: "hour", count: 1n },
  requests: { per: "request", count: 1n },
};
const TOKENS = { per: "1M", count: 1_000_000n };
const MEMBERS_THAT_ARE_NO_RATES: ReadonlySet<string> = new Set(["later", "tiers", "services", "hours", "pictures"]);

/** Of the prices that hold at `nowMs`. */
export function diffGroupPrice(before: PlanGroup, after: PlanGroup, nowMs: number, say: Say): void {
  for (const name of ["input", "output"] as const)
    sayIfOther(say, "prices", `${name} costs, per 1M tokens`, effective(before, name, nowMs), effective(after, name, nowMs));
}

export function diffDeploymentPrice(before: PlanDeployment, after: PlanDeployment, nowMs: number, say: Say): void {
  const [old, now] = [rates(before, nowMs), rates(after, nowMs)];
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)]))
    sayIfOther(say, "prices", `${name} of ${after.id}`, old[name] ?? "no price of its own", now[name] ?? "no price of its own");
  for (const [member, what] of [
    ["tiers", "prices of long prompts"],
    ["later", "prices announced for later"],
    ["services", "prices of other classes of service"],
    ["hours", "prices of some hours"],
    ["pictures", "prices of pictures by size and quality"],
  ] as const)
    if (!same(before.price?.[member], after.price?.[member])) say("prices", `${what} change for ${after.id}`);
}

/** Where traffic is shared by weight, the average by shares; elsewhere from the cheapest to the dearest that may answer. */
function effective(group: PlanGroup, name: "input" | "output", nowMs: number): string {
  const shares = sharesOf(group);
  const serving = group.deployments.filter(({ weight }) => weight > 0);
  const known = serving.flatMap((one) => {
    const rate = rateOf(one, name, nowMs);
    return rate === undefined ? [] : [{ id: one.id, rate }];
  });
  if (known.length === 0) return "no price";
  const unpriced = known.length < serving.length ? " (of those that have a price)" : "";
  const perMillion = (rate: PicoUsd): string => `$${formatUsd(rate * TOKENS.count)}`;
  if (shares === undefined) {
    const sorted = known.map(({ rate }) => rate).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const [least = 0n, most = least] = [sorted[0], sorted.at(-1)];
    return `${least === most ? perMillion(least) : `${perMillion(least)} to ${perMillion(most)}`}${unpriced}`;
  }
  const whole = known.reduce((sum, { id }) => sum + (shares.get(id) ?? 0), 0);
  const average = known.reduce((sum, { id, rate }) => sum + Number(rate) * ((shares.get(id) ?? 0) / whole), 0);
  return `${perMillion(BigInt(Math.round(average)))}${unpriced}`;
}

function rateOf({ price, free }: PlanDeployment, name: "input" | "output", nowMs: number): PicoUsd | undefined {
  return price === undefined ? (free ? 0n : undefined) : priceAt(price, nowMs)[name];
}

function rates({ price, free }: PlanDeployment, nowMs: number): Readonly<Record<string, string>> {
  if (price === undefined) return { price: free ? "free" : "none" };
  const now: Price = priceAt(price, nowMs);
  return Object.fromEntries(
    Object.entries(now).flatMap(([name, rate]): [string, string][] => {
      if (MEMBERS_THAT_ARE_NO_RATES.has(name) || typeof rate !== "bigint") return [];
      const { per, count } = UNITS[name as keyof Rates] ?? TOKENS;
      return [[name, `$${formatUsd(rate * count)} per ${per}`]];
    }),
  );
}

// A public price list (the @pydantic/genai-prices package) in the words of schema/pricing, and where the two differ. Pure: the list is the package's
// own, as it was published; it is not fetched anew.

import { calcPrice, type ModelPrice } from "@pydantic/genai-prices";

/** As written in schema/pricing: rates by name, decimals as numbers; sound by the hour. */
export interface WrittenPrice {
  readonly rates: Readonly<Record<string, number>>;
  readonly tiers: readonly { readonly above: number; readonly rates: Readonly<Record<string, number>> }[];
}

export interface Difference {
  readonly model: string;
  /** Name of the rate; of a tier with its bound, as in `output above 200000`. */
  readonly rate: string;
  /** Undefined where only the other has it. */
  readonly ours: number | undefined;
  readonly theirs: number | undefined;
}

/** Their name → ours, and how many of ours one of theirs is. What we have no rate for (pages, video, hours of an assistant) is not compared. */
const RATES: Readonly<Record<string, readonly [name: string, factor: number]>> = {
  input_mtok: ["input", 1],
  output_mtok: ["output", 1],
  cache_read_mtok: ["cache_read", 1],
  cache_write_mtok: ["cache_write", 1],
  cache_write_1h_mtok: ["cache_write_1h", 1],
  input_audio_mtok: ["input_audio", 1],
  output_audio_mtok: ["output_audio", 1],
  input_image_mtok: ["input_image", 1],
  output_image_mtok: ["output_image", 1],
  output_reasoning_mtok: ["reasoning", 1],
  web_searches_kcount: ["web_search", 1],
  requests_kcount: ["request", 1],
  input_audio_hours: ["audio_hour", 1],
};

/** Undefined when the list does not have the model. */
export function listedPrice(providerId: string, model: string, at: Date): WrittenPrice | undefined {
  const found = calcPrice({ input_tokens: 1 }, model, { providerId, timestamp: at });
  return found === null ? undefined : written(found.model_price);
}

function written(price: ModelPrice): WrittenPrice {
  const rates: Record<string, number> = {};
  const tiers = new Map<number, Record<string, number>>();
  for (const [theirs, value] of Object.entries(price)) {
    const [name, factor] = RATES[theirs] ?? [];
    if (name === undefined || factor === undefined || value === undefined) continue;
    rates[name] = rounded((typeof value === "number" ? value : value.base) * factor);
    if (typeof value === "number") continue;
    for (const { start, price: above } of value.tiers) tiers.set(start, { ...tiers.get(start), [name]: rounded(above * factor) });
  }
  return { rates, tiers: [...tiers].sort(([a], [b]) => a - b).map(([above, own]) => ({ above, rates: own })) };
}

/** Only what one of the two says and the other says otherwise; a rate that only we have is no difference, the list is shorter than our files. */
export function differences(model: string, ours: WrittenPrice, theirs: WrittenPrice): Difference[] {
  const found: Difference[] = [];
  const compare = (own: WrittenPrice["rates"], other: WrittenPrice["rates"], suffix: string): void => {
    for (const [rate, value] of Object.entries(other))
      if (own[rate] !== value && !(own[rate] === undefined && value === 0))
        found.push({ model, rate: `${rate}${suffix}`, ours: own[rate], theirs: value });
  };
  compare(ours.rates, theirs.rates, "");
  for (const { above, rates } of theirs.tiers) compare(ours.tiers.find(near(above))?.rates ?? {}, rates, ` above ${above}`);
  for (const { above } of ours.tiers)
    if (!theirs.tiers.some(near(above))) found.push({ model, rate: `everything above ${above}`, ours: above, theirs: undefined });
  return found;
}

/** "From 272,000 on" and "above 272,000" are told alike on price pages. */
const near =
  (bound: number) =>
  ({ above }: { readonly above: number }): boolean =>
    Math.abs(above - bound) <= 1;

const rounded = (value: number): number => Number(value.toFixed(9));

// Tokens and money. Buckets are disjoint: summing them gives the provider's total, and each is priced once. Types only.

import type { Usage } from "../../generated/types/canonical.ts";

export type { Usage };
export type UsageBucket = keyof Usage;

/** Integer 10⁻¹² US dollars. */
export type PicoUsd = bigint;

/** Price of one unit (token, search, picture, …) of each bucket, in pico-dollars. A bucket without its own price falls back as `pricing/price.ts` says. */
export interface Rates {
  readonly input: PicoUsd;
  readonly output: PicoUsd;
  readonly cache_read?: PicoUsd | undefined;
  readonly cache_write?: PicoUsd | undefined;
  readonly cache_write_1h?: PicoUsd | undefined;
  readonly input_audio?: PicoUsd | undefined;
  readonly output_audio?: PicoUsd | undefined;
  readonly input_image?: PicoUsd | undefined;
  readonly output_image?: PicoUsd | undefined;
  readonly reasoning?: PicoUsd | undefined;
  readonly web_searches?: PicoUsd | undefined;
  readonly search_units?: PicoUsd | undefined;
  readonly images?: PicoUsd | undefined;
  /** In place of one price for all pictures: the first that fits size and quality. */
  readonly pictures?: readonly PicturePrice[] | undefined;
  readonly input_characters?: PicoUsd | undefined;
  /** Of an hour, 3600 seconds: prices by the second, minute or hour are all whole then. */
  readonly audio_hours?: PicoUsd | undefined;
  /** Of every answered request, whatever it used. */
  readonly requests?: PicoUsd | undefined;
}

/** What a picture costs, of these sizes and qualities; undefined means of any. */
export interface PicturePrice {
  readonly sizes: readonly string[] | undefined;
  readonly qualities: readonly string[] | undefined;
  readonly price: PicoUsd;
}

/** What is known of the pictures of an answer, as its wire or the request says it. */
export interface Picture {
  readonly size?: string | undefined;
  readonly quality?: string | undefined;
}

/** What is known of an answer beside its counts, by which its price is found. */
export interface PricedBy {
  /** Class of service that it was given in. */
  readonly service?: string | undefined;
  /** Calls that it took: each pays the fee for a request, where there is one. */
  readonly calls?: number | undefined;
  readonly picture?: Picture | undefined;
}

/** One bucket that was used, and paid. `cost` = `count` × `rate` / `per`, rounded up. */
export interface CostedBucket {
  readonly bucket: UsageBucket | "requests";
  /** Of whatever the bucket counts (tokens, searches, pictures, seconds, …). */
  readonly count: number;
  readonly rate: PicoUsd;
  /** How many of them the rate is for: 3600 seconds, 1 of everything else. */
  readonly per: bigint;
  readonly cost: PicoUsd;
}

/** Hours of the week in which another price holds, by the clock on the wall of `zone` (an IANA name). */
export interface PriceHours {
  readonly zone: string;
  /** On which they begin; 0 is Sunday. Ascending. */
  readonly days: readonly number[];
  /** Minutes of the day; the second is left out of the window, and lies on the next day where it is not larger. */
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly price: Omit<Price, "later" | "hours">;
}

/** What a model costs. `tiers` apply to the whole request once its prompt is larger than `above` tokens; ordered upwards. */
export interface Price extends Rates {
  /** Prices announced for later, by the Unix millisecond from which they hold; ordered upwards. */
  readonly later?: readonly ({ readonly fromMs: number } & Omit<Price, "later">)[] | undefined;
  readonly tiers?: readonly ({ readonly above: number } & Rates)[] | undefined;
  /** Prices of other classes of service (flex, priority, batch, …), by the name an answer tells. */
  readonly services?: Readonly<Record<string, Omit<Price, "later" | "services" | "hours">>> | undefined;
  /** Hours in which another price holds; no two of them at once. */
  readonly hours?: readonly PriceHours[] | undefined;
}

// Tokens and money. Buckets are disjoint: summing them gives the provider's total, and each is priced once. Types only.

import type { Usage } from "../../generated/types/canonical.ts";

export type { Usage };
export type UsageBucket = keyof Usage;

/** Integer 10⁻¹² US dollars. */
export type PicoUsd = bigint;

/** Price of one unit (token; or search) of each bucket, in pico-dollars. A bucket without its own price falls back as `pricing/price.ts` says. */
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
  readonly input_characters?: PicoUsd | undefined;
  readonly audio_seconds?: PicoUsd | undefined;
  /** Of every answered request, whatever it used. */
  readonly requests?: PicoUsd | undefined;
}

/** What a model costs. `tiers` apply to the whole request once its prompt is larger than `above` tokens; ordered upwards. */
export interface Price extends Rates {
  /** Prices announced for later, by the Unix millisecond from which they hold; ordered upwards. */
  readonly later?: readonly ({ readonly fromMs: number } & Omit<Price, "later">)[] | undefined;
  readonly tiers?: readonly ({ readonly above: number } & Rates)[] | undefined;
  /** Prices of other classes of service (flex, priority, batch, …), by the name an answer tells. */
  readonly services?: Readonly<Record<string, Omit<Price, "later" | "services">>> | undefined;
}

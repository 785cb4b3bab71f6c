// How a dialect's clients ask which models there are, and what they are told. Types only; generated from the `models:` of schema/dialects.

import type { Ability } from "./catalog.ts";
import type { Operation } from "./operation.ts";

/** A model as clients may ask for it. */
export interface ListedModel {
  readonly id: string;
  /** Unix seconds; when this instance learnt of it. */
  readonly created: number;
  /** Its provider, or the gateway where there are several. */
  readonly owner: string;
  /** Tokens; what the smallest deployment has. Undefined when one of them is unknown. */
  readonly context: number | undefined;
  readonly maxOutput: number | undefined;
  /** What every deployment can do. */
  readonly supports: readonly Ability[];
  /** What at least one deployment is for. */
  readonly operations: readonly Operation[];
}

export interface ModelPage {
  /** As the dialect writes each. */
  readonly entries: readonly object[];
  /** Ids of the page's ends; undefined on an empty page. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly more: boolean;
  /** What asks for the page after this one; undefined on the last. */
  readonly next: string | undefined;
}

/** A header that tells this dialect's clients apart where another's ask at the same path. */
export interface TellingHeader {
  /** In lower case. */
  readonly name: string;
  /** Undefined: any. */
  readonly value?: string | undefined;
}

export interface ModelListing {
  readonly paths: readonly {
    readonly list: string;
    /** Holds `{model}`, unless the body names it. */
    readonly one: string;
    readonly header?: TellingHeader | undefined;
  }[];
  /** One model is asked for by POST, and this member of the body names it. */
  readonly named?: string | undefined;
  /** Query parameters of a page; without it the list is whole. */
  readonly page?: {
    readonly size: string;
    readonly standard: number;
    readonly most: number;
    /** Takes `ModelPage.next`. */
    readonly token?: string | undefined;
    /** Take ids. */
    readonly after?: string | undefined;
    readonly before?: string | undefined;
  };
  /** What this wire calls operations and abilities, by the member that lists them. */
  readonly words: Readonly<Record<string, Readonly<Partial<Record<Operation | Ability, readonly string[]>>>>>;
  list(page: ModelPage): object;
  entry(model: ListedModel, words: never): object;
  /** What is told of one model asked for by name; default `entry`. */
  one?(model: ListedModel, words: never): object;
  /** Other paths that clients look at first, and what stands there. */
  readonly probes?: Readonly<Record<string, object>> | undefined;
}

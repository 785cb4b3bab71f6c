// How a dialect refers to answers that are kept. Types only: a dialect says it, pipeline/recall.ts and keep-answer.ts do it.

/** How answers that somebody keeps are referred to. Names are top-level members; an item's type and id are at `type` and `id`. */
export interface StoredAnswers {
  /** Of an answer. */
  readonly id: string;
  /** How ids of ours begin; no provider's do. */
  readonly prefix: string;
  /** Of a request and its answer: the id of the answer before. */
  readonly follows: string;
  /** Of a request and its answer: whether it is kept; absent in a request: yes. */
  readonly keep: string;
  /** Of a request: a list of items, or what `items` makes one of. The body has been validated. */
  readonly input: string;
  items(body: never): readonly object[];
  /** Of an answer: a list of items, which may be asked again. */
  readonly output: string;
  /** Type of an item that stands for the item of its id. */
  readonly reference: string;
  /** Of an answer; the others are not over, or are no answers. */
  readonly status: string;
  readonly complete: readonly string[];
  /** Of an event of a stream: the answer so far. */
  readonly inEvent: string;
  /** The trait of providers that keep answers themselves. */
  readonly keptUpstream: string;
  /** Where such a provider's copy can be deleted, below its base URL. Undefined: nowhere. */
  readonly upstreamPath?: ((id: string) => string) | undefined;
}

// What a generated mapping may know beside the value it maps, and where it reports what it could not carry.
// Types, and one name; no behaviour.

/** How much of a value survived: `approx` was changed (clamped, merged, renamed), `dropped` is gone, `rejected` refuses the request. */
export type LossKind = "approx" | "dropped" | "rejected";

/** One thing a mapping could not carry. `path` is type-level (`ImagePart.image_url.detail`), never a value. */
export interface Loss {
  readonly path: string;
  readonly kind: LossKind;
  readonly reason: string;
}

/** What the catalogue knows of the upstream model. Counts are tokens; undefined means nobody wrote it down. */
export interface ModelFacts {
  readonly id: string;
  readonly context: number | undefined;
  readonly maxOutput: number | undefined;
  readonly supports: ReadonlySet<string>;
}

/** A dialect's declared switches, set by providers, model families and models. Each dialect narrows this to its own interface. */
export type Traits = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** The trait of dialects that says for how many minutes a prompt stays in its provider's cache after it was last read. */
export const CACHE_MINUTES = "cache_minutes";

/** Handed to every mapping function. The mappings are pure but for pushing on `losses`. With `never` for its traits it is any dialect's. */
export interface MappingContext<T extends Traits = Traits, Asked = [T] extends [never] ? never : unknown> {
  /** Whether the wire being written or read is the provider's (`upstream`) or the client's. */
  readonly side: "upstream" | "client";
  /** The dialect at the other end: for a request going upstream the client's, for a response going to the client the upstream's. */
  readonly peer: string;
  /** `provider/model` that answers: opaque signatures are replayed only to the issuer that made them. */
  readonly issuer: string;
  readonly model: ModelFacts;
  readonly traits: T;
  /** Unix milliseconds, taken once per request. */
  readonly nowMs: number;
  readonly requestId: string;
  /** What to do with request fields the wire's schema does not know. */
  readonly unknownFields: "keep" | "warn" | "strip" | "reject";
  readonly losses: Loss[];
  /** The canonical request that a response belongs to. Undefined in chat, where no answer depends on it. */
  readonly asked?: Asked | undefined;
}

// How a provider's own batches go: a protocol of schema/batches, as data. Whoever reads one is batches/native; the sandbox plays one. Types only.

/** A body to be filled: a text that is one `{name}` becomes that value, a text that holds names becomes a text. */
export type BodyTemplate = string | number | boolean | readonly BodyTemplate[] | { readonly [name: string]: BodyTemplate };

/** What has become of a batch at its provider. `failed`: as a whole, before or instead of its lines. */
export type NativeState = "running" | "completed" | "failed" | "expired" | "cancelled";

/** Paths of calls are below the provider's base URL; they may hold `{id}` of the batch and `{file}` of a file. Other paths are members of a body. */
export interface BatchProtocol {
  readonly id: string;
  readonly limits: { readonly lines: number; readonly bytes: number };
  /** How long the provider may take. */
  readonly windowMs: number;
  /** Between two looks at a batch under way. */
  readonly pollMs: number;
  /** The path that lines are for, as the provider names it; `{path}` is that of the call below the base URL. */
  readonly endpoint?: string | undefined;
  /** Of `{custom_id}`, `{body}`, `{endpoint}`. */
  readonly line: BodyTemplate;
  /** Lines go up as a file of JSON lines first; undefined: they stand in the body of `create`, as `{lines}`. */
  readonly upload?: { readonly path: string; readonly fields: Readonly<Record<string, string>>; readonly id: string } | undefined;
  /** Of `{file}` or `{lines}`, `{endpoint}`, `{model}`, and `{key}`, which is the same for the same lines and for no others. */
  readonly create: { readonly path: string; readonly body: BodyTemplate };
  /** A list of batches, in which one that was made and not heard of is known by its `{key}`; undefined: it cannot be found again. */
  readonly find?: { readonly path: string; readonly in: string; readonly at: string } | undefined;
  readonly state: {
    readonly path: string;
    readonly id: string;
    readonly at: string;
    /** A word that is not among them is taken for `running`. */
    readonly words: Readonly<Record<string, NativeState>>;
    readonly counts: { readonly completed: string; readonly failed: string };
    /** A list that tells why it failed as a whole. */
    readonly faults?: { readonly in: string; readonly code?: string | undefined; readonly message: string } | undefined;
  };
  readonly cancel: { readonly path: string };
  readonly results: {
    /** Once for each of `files`, members of the batch that name one; once for the batch where there are none. */
    readonly path: string;
    readonly files: readonly string[];
    readonly customId: string;
    /** A whole answer of the dialect, and its HTTP status where one is told. */
    readonly answer: string;
    readonly status?: string | undefined;
    /** An error body of the dialect, whose HTTP status is not told. */
    readonly failure?: string | undefined;
    /** Said of a line that has neither. */
    readonly error?: { readonly code?: string | undefined; readonly message: string } | undefined;
    /** A word that tells what became of the line. */
    readonly outcome?:
      | {
          readonly at: string;
          readonly answered?: string | undefined;
          readonly failed?: string | undefined;
          readonly cancelled?: string | undefined;
          readonly expired?: string | undefined;
        }
      | undefined;
  };
  /** Deletes a file, or the batch with its results where it has no files. */
  readonly remove?: { readonly path: string } | undefined;
}

/** A provider's batches: the protocol with what differs there, and the dialects whose calls its lines may be. */
export interface NativeBatches extends BatchProtocol {
  readonly dialects: readonly string[];
}

// How a provider's own batches go: a protocol of schema/batches, as data. Whoever reads one is batches/native; the sandbox plays one. Types only.

/** A body to be filled: a text that is one `{name}` becomes that value, a text that holds names becomes a text. */
export type BodyTemplate = string | number | boolean | readonly BodyTemplate[] | { readonly [name: string]: BodyTemplate };

/** What has become of a batch at its provider. `failed`: as a whole, before or instead of its lines. */
export type NativeState = "running" | "completed" | "failed" | "expired" | "cancelled";

/** A member, or several of which each may hold it. */
export type Places = string | readonly string[];

/** Tells a state where no word does: `set` names a member that says something, `above_zero` one that counts. */
export type StateRule = { readonly is: NativeState } & ({ readonly set: string } | { readonly above_zero: string });

/** Paths of calls are below the provider's base URL; they may hold `{id}` of the batch and `{file}` of a file. Other paths are members of a body. */
export interface BatchProtocol {
  readonly id: string;
  readonly limits: {
    /** Undefined: only the bytes are limited. */
    readonly lines?: number | undefined;
    readonly bytes: number;
    /** Bytes of one line; undefined: as many as of all. */
    readonly each?: number | undefined;
    /** Fewer lines are no batch. */
    readonly least?: number | undefined;
  };
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
  /**
   * Of `{file}` or `{lines}`, `{endpoint}`, `{model}`, and `{key}`, which is the same for the same lines and for no others; the path may hold `{model}`.
   * `batch`: where in the answer the batch stands; undefined: the answer is the batch.
   */
  readonly create: { readonly path: string; readonly body: BodyTemplate; readonly batch?: string | undefined };
  /** A list of batches, in which one that was made and not heard of is known by its `{key}`; undefined: it cannot be found again. */
  readonly find?: { readonly path: string; readonly in: Places; readonly at: string } | undefined;
  readonly state: {
    readonly path: string;
    readonly id: string;
    /** What stands before an id where a batch names itself, and not in a path. */
    readonly idAfter?: string | undefined;
    /** By a word, or by the first rule that holds. A word that is not listed is taken for `running`, and so is a batch that no rule fits. */
    readonly tells:
      | { readonly by: "word"; readonly at: string; readonly words: Readonly<Record<string, NativeState>> }
      | { readonly by: "rules"; readonly rules: readonly StateRule[] };
    /** Numbers, or texts of digits. Undefined: it does not count. */
    readonly counts?: { readonly completed: string; readonly failed: string } | undefined;
    /** Why it failed as a whole: in a list, of which the first counts, or in the batch itself. */
    readonly faults?: { readonly in?: Places | undefined; readonly code?: string | undefined; readonly message: string } | undefined;
  };
  readonly cancel: { readonly path: string; readonly method: "POST" | "DELETE"; readonly body?: BodyTemplate | undefined };
  readonly results: {
    /** Once for each of `files`, members of the batch that name one; once for the batch where there are none. */
    readonly path: string;
    readonly files: readonly string[];
    /** Where in one JSON answer the list of results stands; undefined: the answer is JSON lines. */
    readonly in?: Places | undefined;
    /** Further pages: a text in the answer that goes into a field of the query. None on the last. */
    readonly next?: { readonly at: string; readonly query: string } | undefined;
    readonly customId: string;
    /** A whole answer of the dialect, and its HTTP status where one is told. */
    readonly answer: string;
    readonly status?: string | undefined;
    /** An error body of the dialect, whose HTTP status is not told. */
    readonly failure?: string | undefined;
    /** Said of a line that has neither. A line whose code is among `passing` may be answered when it is asked again. */
    readonly error?:
      | { readonly code?: string | undefined; readonly message: string; readonly passing?: readonly string[] | undefined }
      | undefined;
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
  /** Deletes a file, that of the lines as well as those of the results, where its path names one; otherwise the batch with its results. */
  readonly remove?: { readonly path: string } | undefined;
}

/** A provider's batches: the protocol with what differs there, and the dialects whose calls its lines may be. */
export interface NativeBatches extends BatchProtocol {
  readonly dialects: readonly string[];
  /** Globs; undefined: any model of the provider. */
  readonly models?: readonly string[] | undefined;
  /** Why lines go there only where a model of gateway.yaml says `native_batches: prefer`; undefined: they go there unless it says otherwise. */
  readonly optIn?: string | undefined;
}

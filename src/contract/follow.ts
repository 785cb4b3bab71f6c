// How work that goes on beyond its call is followed. Types only: a dialect says it, pipeline/follow.ts does it, the sandbox plays it.

/** How a call is followed to its end: it makes a record that names itself and says whether it is still running. Paths lead into the record. */
export interface Follow {
  readonly id: readonly string[];
  /** A status that is none of `running` is final. `cancelled` is what a record says that was called off. */
  readonly status: { readonly at: readonly string[]; readonly running: readonly string[]; readonly cancelled: string };
  /** By which header the provider is asked to wait, at most so many seconds, before it answers a call that is not streamed. */
  readonly wait?: { readonly header: string; readonly value: string; readonly longestS: number } | undefined;
  /** `path` is below the base URL, with `{id}`; `at` is where the record says the same as an address. */
  readonly poll: {
    readonly path: string;
    readonly at?: readonly string[] | undefined;
    readonly everyMs: number;
    readonly longestMs: number;
  };
  readonly cancel?: { readonly path: string; readonly at?: readonly string[] | undefined } | undefined;
  /** Where the record says at which address its answer streams; `hosts` are those beside the provider's own that may be called. */
  readonly stream?: { readonly at: readonly string[]; readonly hosts: readonly string[] } | undefined;
}

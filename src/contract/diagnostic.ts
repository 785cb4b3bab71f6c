// A finding about somebody's file: code, place, words, way out. Types only.

/** Offsets are UTF-16 code units into the named file's text. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** `at` is null when the place is unknown: then the file alone is printed; a place is never invented. */
export interface Diagnostic {
  /** `SB` and three digits; each has a row in the error index. */
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly file: string;
  readonly at: Span | null;
  /** What to do about it, in a few words. */
  readonly help?: string | undefined;
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

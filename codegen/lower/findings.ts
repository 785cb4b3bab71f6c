// Collects what the generator has to say about the data, so that everything is reported at once. A code's severity stands in its row.

import type { Diagnostic, Span } from "../../src/contract/diagnostic.ts";
import { type Code, diagnostic } from "../../src/source/codes.ts";

export interface Findings {
  readonly list: Diagnostic[];
  /** Each finding once. `warn` is the same function; the word is for the reader, the severity is the code's. */
  error(code: Code, at: Span, message: string, help?: string): void;
  warn(code: Code, at: Span, message: string, help?: string): void;
}

export function createFindings(): Findings {
  const list: Diagnostic[] = [];
  const add = (code: Code, at: Span, message: string, help?: string): void => {
    const same = list.some(
      (known) => known.code === code && known.file === at.file && known.at?.start === at.start && known.message === message,
    );
    if (!same) list.push(diagnostic(code, { at, message, help }));
  };
  return { list, error: add, warn: add };
}

// Collects what the generator has to say about the data, so that everything is reported at once.

import type { Diagnostic, Span } from "../../src/contract/diagnostic.ts";

export interface Findings {
  readonly list: Diagnostic[];
  error(code: string, at: Span, message: string, help?: string): void;
  warn(code: string, at: Span, message: string, help?: string): void;
}

export function createFindings(): Findings {
  const list: Diagnostic[] = [];
  const add = (severity: "error" | "warning", code: string, at: Span, message: string, help: string | undefined): void => {
    const same = list.some((known) => known.code === code && known.at?.file === at.file && known.at.start === at.start && known.message === message);
    if (!same) list.push({ code, severity, message, file: at.file, at, help });
  };
  return {
    list,
    error: (code, at, message, help) => add("error", code, at, message, help),
    warn: (code, at, message, help) => add("warning", code, at, message, help),
  };
}

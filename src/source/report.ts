// Findings as text for people and as JSON for programs. Prints nothing itself, and hides what stands after `api_key:` in a quoted line.

import type { Diagnostic } from "../contract/diagnostic.ts";
import { lineText, placeAt, type Source } from "./source.ts";

export interface ReportedFinding {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly file: string;
  /** Null where the place is unknown. Lines and columns count from 1; the end is exclusive. */
  readonly place: { readonly line: number; readonly column: number; readonly endLine: number; readonly endColumn: number } | null;
  readonly help?: string | undefined;
}

const COLOURS = { error: "\u001b[31m", warning: "\u001b[33m", dim: "\u001b[2m", bold: "\u001b[1m", off: "\u001b[0m" } as const;
/** Longer lines are cut around the place, so that a frame fits a terminal. */
const FRAME_COLUMNS = 120;

/** By file, then place (unknown places first), then code; equal findings at one place once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics
    .filter((finding) => {
      const key = JSON.stringify([finding.file, finding.at?.start ?? -1, finding.code, finding.message]);
      return !seen.has(key) && seen.add(key);
    })
    .sort(
      (a, b) =>
        compare(a.file, b.file) || (a.at?.start ?? -1) - (b.at?.start ?? -1) || compare(a.code, b.code) || compare(a.message, b.message),
    );
}

/**
 * All findings, each with the line it is about, sorted, one blank line between two. `sources` are the texts they point into; a finding
 * whose source is missing is printed without its line. Empty string for none.
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: Iterable<Source>,
  options: { colour?: boolean | undefined } = {},
): string {
  const byFile = new Map([...sources].map((source) => [source.file, source]));
  const paint = (colour: keyof typeof COLOURS, text: string) => (options.colour ? COLOURS[colour] + text + COLOURS.off : text);
  return sortDiagnostics(diagnostics)
    .map((finding) => {
      const source = byFile.get(finding.file);
      const title = `${paint(finding.severity, `${finding.severity} ${finding.code}`)}: ${finding.message}`;
      if (finding.at === null || source === undefined) {
        return `${paint("bold", finding.file)}: ${title}${finding.help === undefined ? "" : `\n  ${finding.help}`}`;
      }
      const { line, column } = placeAt(source, finding.at.start);
      const frame = frameOf(source, line, column, finding.at.end - finding.at.start);
      const gutter = " ".repeat(String(line).length);
      const marked = `${frame.indent}${paint(finding.severity, frame.carets)}${finding.help === undefined ? "" : ` ${finding.help}`}`;
      return [
        `${paint("bold", `${finding.file}:${line}:${column}`)}: ${title}`,
        `  ${paint("dim", `${line} |`)} ${frame.text}`,
        `  ${paint("dim", `${gutter} |`)} ${marked}`,
      ].join("\n");
    })
    .join("\n\n");
}

/** The same findings for a program: sorted, with lines and columns instead of offsets. */
export function reportJson(diagnostics: readonly Diagnostic[], sources: Iterable<Source>): readonly ReportedFinding[] {
  const byFile = new Map([...sources].map((source) => [source.file, source]));
  return sortDiagnostics(diagnostics).map(({ code, severity, message, file, at, help }) => {
    const source = byFile.get(file);
    if (at === null || source === undefined) return { code, severity, message, file, place: null, help };
    const start = placeAt(source, at.start);
    const end = placeAt(source, at.end);
    return {
      code,
      severity,
      message,
      file,
      place: { line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
      help,
    };
  });
}

/** `2 errors, 1 warning` */
export function countFindings(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const say = (count: number, noun: string) => (count === 0 ? [] : [`${count} ${noun}${count === 1 ? "" : "s"}`]);
  return [...say(errors, "error"), ...say(warnings, "warning")].join(", ") || "no findings";
}

function frameOf(source: Source, line: number, column: number, length: number): { text: string; indent: string; carets: string } {
  const whole = hideKeys(lineText(source, line));
  const before = column - 1;
  const cutFrom = before > FRAME_COLUMNS - 40 ? before - 40 : 0;
  const cut = whole.slice(cutFrom, cutFrom + FRAME_COLUMNS);
  const head = cutFrom > 0 ? "…" : "";
  const tail = cutFrom + FRAME_COLUMNS < whole.length ? "…" : "";
  const start = before - cutFrom;
  const carets = Math.max(1, Math.min(length, cut.length - start));
  // Tabs are kept, so that the carets stand below their text whatever a tab's width.
  const indent = (head ? " " : "") + cut.slice(0, start).replace(/[^\t]/g, " ").padEnd(start, " ");
  return { text: head + cut + tail, indent, carets: "^".repeat(carets) };
}

/** A finding on a line that also holds a key must not print the key; stars keep every column where it was. */
function hideKeys(text: string): string {
  return text.replace(
    /((?:api_key|authorization|x-api-key|api-key)["']?\s*:\s*["']?(?:Bearer\s+)?)([^\s"',}#]+)/gi,
    (whole, head: string, value: string) =>
      value.includes("${") || value.startsWith("os.environ/") ? whole : head + "*".repeat(value.length),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

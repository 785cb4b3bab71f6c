// gateway.yaml and its includes → Config, with every finding of text, shape, units and references at once. Files are read through
// `read`; no variable and no secret is looked at here.

import type { Diagnostic } from "../contract/diagnostic.ts";
import { diagnostic } from "../source/codes.ts";
import { describe, type ShapeCheck } from "../source/schema-check.ts";
import type { Source } from "../source/source.ts";
import type { Pointer, YamlSource } from "../source/yaml-source.ts";
import type { Config } from "./config.ts";
import { mergeFiles, type ReadText } from "./merge-files.ts";
import { readConfig } from "./read-config.ts";

export type { ReadText };

export interface Loaded {
  /** Undefined when a file could not be read or is no YAML. Otherwise as much as could be understood: act on it only if nothing below is an error. */
  readonly config: Config | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read, for the report. */
  readonly sources: readonly Source[];
}

/** `file` is relative and shown as it is. `shape` is the compiled gateway schema. */
export function loadConfig(file: string, read: ReadText, shape: ShapeCheck): Loaded {
  const { sections, yamls, diagnostics, sources, whole } = mergeFiles(file, read, shape);
  const misplaced = yamls.flatMap(misplacedReferences);
  // A reference where none is read also has the wrong form; one finding is enough.
  const shapeFindings = withoutPlacesOf(diagnostics, misplaced);
  if (!whole) return { config: undefined, diagnostics: [...shapeFindings, ...misplaced], sources };
  const { config, diagnostics: readFindings } = readConfig(file, sections);
  const before = [...shapeFindings, ...misplaced];
  return { config, diagnostics: [...before, ...withoutPlacesOf(readFindings, before)], sources };
}

/** Findings at a place that another has spoken of already say the same in other words. */
function withoutPlacesOf(findings: readonly Diagnostic[], others: readonly Diagnostic[]): readonly Diagnostic[] {
  const spoken = new Set(others.flatMap(({ file, at }) => (at ? [`${file}:${at.start}`] : [])));
  return findings.filter(({ file, at }) => !at || !spoken.has(`${file}:${at.start}`));
}

function misplacedReferences(yaml: YamlSource): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { pointer, kind } of yaml.nodes()) {
    const scalar = kind === "scalar" && !takesReferences(pointer) ? yaml.scalarAt(pointer) : undefined;
    if (!scalar) continue;
    const [, reference] = /^(os\.environ\/\S*)$/.exec(scalar.text) ?? /(?<!\$)(\$\{[^}]*\}?)/.exec(scalar.text) ?? [];
    if (reference === undefined) continue;
    const start = scalar.text.indexOf(reference);
    const at = start === 0 ? scalar.span : scalar.spanOf(start, start + reference.length);
    found.push(
      diagnostic("SB255", {
        at,
        message: `"${describe(pointer)}" cannot hold the reference ${reference}`,
        help: "references are read in api_key, credentials, base_url, settings, headers, storage.url, storage.read_url, auth.master_key, auth.key_secret, the secret of a key, limits.store, budgets.store, budgets.alerts, server.host and server.port",
      }),
    );
  }
  return found;
}

function takesReferences([section, name, third, fourth, fifth, sixth]: Pointer): boolean {
  if (section === "server") return (name === "host" || name === "port") && third === undefined;
  if (section === "auth")
    return name === "keys"
      ? fourth === "secret" && fifth === undefined
      : (name === "master_key" || name === "key_secret") && third === undefined;
  if (section === "storage") return (name === "url" || name === "read_url") && third === undefined;
  if (section === "limits" || section === "budgets")
    return (
      (name === "store" && (third === undefined || (third === "url" && fourth === undefined))) ||
      (name === "alerts" && (third === "url" || third === "secret"))
    );
  if (section !== "providers") return false;
  if (third === "also") return (fifth === "api_key" || fifth === "base_url") && sixth === undefined;
  // Of an AWS signature.
  if (third === "auth") return fifth === "region";
  return third === "headers" || third === "settings" || (third === "credentials" && fourth !== undefined)
    ? fourth !== undefined && fifth === undefined
    : (third === "api_key" || third === "base_url" || third === "credentials") && fourth === undefined;
}

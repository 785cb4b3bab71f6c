// Reads a configuration file and all it includes, checks each against the schema, and merges their sections.
// Files are read through a function that is handed in. Understands nothing of what the entries mean.

import { posix } from "node:path";
import type { Diagnostic } from "../contract/diagnostic.ts";
import { diagnostic } from "../source/codes.ts";
import { checkShape, describe, type ShapeCheck } from "../source/schema-check.ts";
import { type Source, showPlace } from "../source/source.ts";
import { parseYaml, type YamlSource } from "../source/yaml-source.ts";
import { type Cell, entriesOf, itemsOf, keySpan, rootCell, textOf, valueSpan } from "./cell.ts";

/** `file` is relative to where the program runs, or absolute, with `/` between folders. */
export type ReadText = (file: string) => { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

export interface MergedFiles {
  /** Section → entry → its cell, in the order of the files. */
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
  readonly yamls: readonly YamlSource[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
  /** False when a file could not be read or is no YAML: then what was merged is not the whole. */
  readonly whole: boolean;
}

/** All findings of all files at once. An include that was merged already is not merged again; one that leads back to itself is refused. */
export function mergeFiles(file: string, read: ReadText, shape: ShapeCheck): MergedFiles {
  const sections = new Map<string, Map<string, Cell>>();
  const yamls: YamlSource[] = [];
  const diagnostics: Diagnostic[] = [];
  const sources: Source[] = [];
  let whole = true;

  const visit = (name: string, includedBy: Cell | undefined, path: readonly string[]): void => {
    const place = includedBy && valueSpan(includedBy);
    if (path.includes(name)) {
      const message = `this include leads back to ${name}: ${[...path.slice(path.indexOf(name)), name].join(" → ")}`;
      diagnostics.push(place ? diagnostic("SB227", { at: place, message }) : diagnostic("SB227", { file: name, message }));
      return;
    }
    if (sources.some((source) => source.file === name)) return;
    const answer = read(name);
    if (!answer.ok) {
      whole = false;
      const message = `${name} cannot be read: ${answer.reason}`;
      diagnostics.push(place ? diagnostic("SB104", { at: place, message }) : diagnostic("SB104", { file: name, message }));
      return;
    }
    const yaml = parseYaml({ file: name, text: answer.text });
    sources.push(yaml.source);
    diagnostics.push(...yaml.diagnostics);
    if (yaml.diagnostics.some(({ code }) => code !== "SB103")) {
      // What the parser guessed of a broken text is not worth checking.
      whole = false;
      return;
    }
    yamls.push(yaml);
    diagnostics.push(...checkShape(yaml, shape));
    for (const [section, cell] of entriesOf(rootCell(yaml))) {
      if (section === "include") {
        for (const item of itemsOf(cell)) {
          const target = textOf(item);
          if (target !== undefined)
            visit(posix.isAbsolute(target) ? target : posix.join(posix.dirname(name), target), item, [...path, name]);
        }
      } else {
        const merged = sections.get(section) ?? new Map<string, Cell>();
        sections.set(section, merged);
        for (const [entry, below] of entriesOf(cell)) mergeEntry(merged, entry, below, diagnostics);
      }
    }
  };
  visit(posix.normalize(file), undefined, []);
  return { sections, yamls, diagnostics, sources, whole };
}

function mergeEntry(merged: Map<string, Cell>, entry: string, cell: Cell, diagnostics: Diagnostic[]): void {
  const first = merged.get(entry);
  if (!first) {
    merged.set(entry, cell);
    return;
  }
  const [here, there] = [keySpan(cell), keySpan(first)];
  const message = `"${describe(cell.pointer)}" is already set in ${first.yaml.source.file}`;
  const help = there ? `first at ${showPlace(first.yaml.source, there.start)}` : undefined;
  if (here) diagnostics.push(diagnostic("SB228", { at: here, message, help }));
  if (there && here)
    diagnostics.push(
      diagnostic("SB228", {
        at: there,
        message: `"${describe(cell.pointer)}" is set again in ${cell.yaml.source.file}`,
        help: `again at ${showPlace(cell.yaml.source, here.start)}`,
      }),
    );
}

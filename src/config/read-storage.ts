// The section `storage` → where things are kept, and for how long. Opens nothing.

import type { PlanLedger, PlanStorage, Template } from "../contract/plan.ts";
import { type Cell, childOf, integerOf, measured, type Report, textOf, valueSpan } from "./cell.ts";
import { type Config, DEFAULT_STORAGE, type Located } from "./config.ts";
import { literalOr, readTemplate } from "./read-template.ts";
import { holdsPassword, readUrlProblem, storageProblem } from "./storage-url.ts";
import { durationMs, keepingMs, sizeBytes } from "./units.ts";

export function readStorage(cells: ReadonlyMap<string, Cell>, report: Report): Config["storage"] {
  const [urlCell, readCell] = [cells.get("url"), cells.get("read_url")];
  const url = readTemplate(urlCell, report);
  const readUrl = readTemplate(readCell, report);
  if (!urlCell || !url) return undefined;
  for (const [cell, name] of [[urlCell, "url"] as const, ...(readCell === undefined ? [] : [[readCell, "read_url"] as const])])
    if (holdsPassword(textOf(cell) ?? "")) report("SB253", cell, `storage.${name} holds a password`);
  // What is only known at start is looked at there.
  const [first, copy] = [beginningOf(url), beginningOf(readUrl)];
  const problem = first === undefined ? undefined : storageProblem(first);
  if (problem) report("SB238", urlCell, problem.message, problem.help);
  const copyProblem = problem || first === undefined || copy === undefined ? undefined : readUrlProblem(first, copy);
  if (copyProblem && readCell) report("SB238", readCell, copyProblem.message, copyProblem.help);
  const [files, batches] = [cells.get("files"), cells.get("batches")];
  const pollMs = measured(childOf(batches, "poll"), durationMs, report);
  const answersKeptMs = measured(childOf(cells.get("responses"), "keep"), keepingMs, report);
  const value: PlanStorage = {
    url: literalOr(url, ""),
    ...(readUrl === undefined ? {} : { readUrl: literalOr(readUrl, "") }),
    ledger: readLedger(cells.get("ledger"), report),
    fileLimitBytes: measured(childOf(files, "limit"), sizeBytes, report) ?? DEFAULT_STORAGE.fileLimitBytes,
    batchConcurrency: integerOf(childOf(batches, "concurrency")) ?? DEFAULT_STORAGE.batchConcurrency,
    nativeBatches: textOf(childOf(batches, "native")) === "never" ? "never" : DEFAULT_STORAGE.nativeBatches,
    ...(pollMs === undefined ? {} : { batchPollMs: pollMs }),
    ...(answersKeptMs === undefined ? {} : { answersKeptMs }),
  };
  return { value, at: valueSpan(urlCell), readAt: readCell === undefined ? null : valueSpan(readCell) };
}

function readLedger(cell: Cell | undefined, report: Report): PlanStorage["ledger"] {
  if (cell?.value === "off") return "off";
  const journal = textOf(childOf(cell, "journal"));
  const keepMs = measured(childOf(cell, "keep"), keepingMs, report) ?? DEFAULT_STORAGE.ledgerKeepMs;
  return { keepMs, ...(journal === undefined ? {} : { journal }) } satisfies PlanLedger;
}

/** What is written before the first reference. */
function beginningOf(template: Located<Template> | undefined): string | undefined {
  const [first] = template?.value ?? [];
  return first?.type === "text" ? first.text : undefined;
}

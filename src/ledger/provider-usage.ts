// What a provider says was used, as a CSV of a simple form: date, model, and any of requests, input_tokens, output_tokens, cost_usd. Pure.

import type { PicoUsd } from "../contract/usage.ts";

export interface ProviderUsage {
  readonly provider: string;
  readonly rows: readonly ProviderRow[];
}

/** Of a day (UTC) and a model; rows of the same are one. */
export interface ProviderRow {
  readonly day: string;
  /** As the provider names it. */
  readonly model: string;
  readonly requests: number | undefined;
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
  readonly cost: PicoUsd | undefined;
}

export type ReadUsage = { readonly ok: true; readonly rows: readonly ProviderRow[] } | { readonly ok: false; readonly message: string };

export const USAGE_COLUMNS = "date,model,requests,input_tokens,output_tokens,cost_usd";

export function readProviderUsage(text: string): ReadUsage {
  const [head, ...lines] = readCsv(text.replace(/^\uFEFF/, ""));
  const at = (name: string): number => head?.findIndex((cell) => cell.trim().toLowerCase() === name) ?? -1;
  const [day, model] = [at("date"), at("model")];
  if (day === -1 || model === -1)
    return { ok: false, message: `the first line has to name the columns, date and model among them: ${USAGE_COLUMNS}` };
  const [requests, input, output, cost] = [at("requests"), at("input_tokens"), at("output_tokens"), at("cost_usd")];
  if (requests === -1 && input === -1 && output === -1 && cost === -1)
    return { ok: false, message: `there is nothing to compare: ${USAGE_COLUMNS}` };
  const rows = new Map<string, ProviderRow>();
  for (const [index, cells] of lines.entries()) {
    const said = (column: number): string | undefined => (column === -1 ? undefined : cells[column]?.trim() || undefined);
    const number = index + 2;
    const date = /^(\d{4}-\d\d-\d\d)/.exec(said(day) ?? "")?.[1];
    const name = said(model);
    if (date === undefined || name === undefined)
      return { ok: false, message: `line ${number} has no day such as 2026-11-01, or no model` };
    const counts = [requests, input, output].map((column) => wholeNumber(said(column)));
    const paid = dollars(said(cost));
    if (counts.includes("bad") || paid === "bad") return { ok: false, message: `line ${number} has a number that is none` };
    const [ofRequests, ofInput, ofOutput] = counts as (number | undefined)[]; // none is bad
    const key = `${date}\n${name}`;
    const before = rows.get(key);
    rows.set(key, {
      day: date,
      model: name,
      requests: added(before?.requests, ofRequests),
      inputTokens: added(before?.inputTokens, ofInput),
      outputTokens: added(before?.outputTokens, ofOutput),
      cost: before?.cost === undefined ? paid : before.cost + (paid ?? 0n),
    });
  }
  return { ok: true, rows: [...rows.values()] };
}

const added = (before: number | undefined, more: number | undefined): number | undefined =>
  before === undefined ? more : before + (more ?? 0);

function wholeNumber(text: string | undefined): number | undefined | "bad" {
  if (text === undefined) return undefined;
  return /^\d{1,15}$/.test(text) ? Number(text) : "bad";
}

/** `$1.25`, `0.000001`: exact to the pico-dollar, and rounded to it beyond. */
function dollars(text: string | undefined): PicoUsd | undefined | "bad" {
  if (text === undefined) return undefined;
  const parts = /^\$?(\d{1,12})(?:\.(\d*))?$/.exec(text);
  if (parts === null) return "bad";
  const fraction = (parts[2] ?? "").padEnd(13, "0");
  const rounding = Number(fraction[12]) >= 5 ? 1n : 0n;
  return BigInt(parts[1] ?? "0") * 10n ** 12n + BigInt(fraction.slice(0, 12)) + rounding;
}

/** Lines of cells; quotes hold commas, line breaks and, doubled, themselves. Empty lines are none. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endLine = (): void => {
    cells.push(cell);
    if (cells.some((one) => one !== "")) lines.push(cells);
    [cells, cell] = [[], ""];
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? "";
    if (isQuoted && letter === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += letter;
    else if (letter === ",") {
      cells.push(cell);
      cell = "";
    } else if (letter === "\n") endLine();
    else if (letter !== "\r") cell += letter;
  }
  endLine();
  return lines;
}

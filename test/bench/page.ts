// The figures of a run as one page to look at: a bar for each ratio, with the line it means to stay under. Pure; the page needs nothing from elsewhere.

import { nameOf, type Row } from "./matrix.ts";
import { goalOf } from "./scenarios.ts";
import type { Figure } from "./special.ts";

export interface Results {
  readonly takenAt: string;
  readonly machine: string;
  readonly rounds: number;
  readonly rows: readonly Row[];
  readonly figures: readonly Figure[];
}

const WIDTH = 520;
const LONGEST = 8;

export function pageOf({ takenAt, machine, rounds, rows, figures }: Results): string {
  const bars = rows.filter(({ variant }) => variant !== "floor").map(barOf);
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>CPU beside a bare proxy</title>
<style>
body { font: 14px/1.4 system-ui, sans-serif; margin: 2rem; color: #222; background: #fff }
table { border-collapse: collapse } td { padding: .15rem .6rem } td.number { text-align: right; font-variant-numeric: tabular-nums }
rect.kept { fill: #3a7d44 } rect.missed { fill: #b4472f } rect.plain { fill: #8a97a8 } line { stroke: #222; stroke-dasharray: 3 2 }
</style>
<h1>CPU beside a bare proxy</h1>
<p>${escaped(takenAt)}, ${escaped(machine)}, medians of ${rounds} rounds. A bar is the CPU of a request (of an event, for streams) divided by the floor's in the same round; the dashed line is the goal.</p>
<table><tr><td>scenario<td>variant<td>ratio<td><td>µs<td>first byte +ms p50<td>p99</tr>
${bars.join("\n")}
</table>
<h2>Beside it</h2>
<table>
${figures.map(({ what, who, value, unit }) => `<tr><td>${escaped(what)}<td>${escaped(who)}<td class="number">${value.toFixed(value < 100 ? 2 : 0)}<td>${unit}</tr>`).join("\n")}
</table></html>
`;
}

function barOf({ scenario, variant, moreCpu, cpuUs, addedP50, addedP99 }: Row): string {
  const x = (ratio: number): number => (Math.min(ratio, LONGEST) / LONGEST) * WIDTH;
  const goal = goalOf(scenario);
  const kind = variant !== "on" ? "plain" : moreCpu.median <= goal ? "kept" : "missed";
  const bar = `<svg width="${WIDTH}" height="14"><rect class="${kind}" width="${x(moreCpu.median).toFixed(0)}" height="14"/><line x1="${x(goal).toFixed(0)}" x2="${x(goal).toFixed(0)}" y1="0" y2="14"/></svg>`;
  const numbers = [moreCpu, cpuUs, addedP50, addedP99].map((one) => one?.median.toFixed(2) ?? "behind");
  return `<tr><td>${escaped(nameOf(scenario))}<td>${variant}<td class="number">${numbers[0]}<td>${bar}<td class="number">${numbers[1]}<td class="number">${numbers[2]}<td class="number">${numbers[3]}</tr>`;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

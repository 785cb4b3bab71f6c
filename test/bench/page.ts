// The figures of a run as one page to look at. Pure; the page needs nothing from elsewhere.

import { type Figure, isKept, shownGoal, shownValue } from "./figures.ts";
import { nameOf, type Row } from "./matrix.ts";
import { drawn, escaped, type PlotRow } from "./plot.ts";
import { goalOf } from "./scenarios.ts";
import type { Spread } from "./spread.ts";

export interface Results {
  readonly takenAt: string;
  readonly machine: string;
  readonly rounds: number;
  readonly rows: readonly Row[];
  readonly figures: readonly Figure[];
}

const STYLE = `
:root { --ink: #1f2733; --soft: #667085; --line: #e3e7ee; --room: #eef2f7; --kept: #2f855a; --missed: #c2562f; --plain: #7b8ba3; --paper: #fff; color-scheme: light dark }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --soft: #98a2b3; --line: #2b3340; --room: #222a36; --kept: #58b58a; --missed: #e2825c; --plain: #8b9bb3; --paper: #161b22 } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 960px; margin: 2.5rem auto; padding: 0 1.5rem; color: var(--ink); background: var(--paper) }
h1 { font-size: 1.7rem; margin: 0 } h2 { font-size: 1.15rem; margin: 2.5rem 0 .3rem } p { color: var(--soft); margin: .3rem 0 1rem; max-width: 46rem }
figure { margin: 1rem 0 2rem } figcaption { font-weight: 600; margin-bottom: .4rem } svg { width: 100%; height: auto; font-size: 12px; fill: var(--ink) }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(165px, 1fr)); gap: .8rem; margin: 1.5rem 0 }
.tile { border: 1px solid var(--line); border-left: 4px solid var(--plain); border-radius: 6px; padding: .6rem .8rem; font-size: .82rem; color: var(--soft) }
.tile b { display: block; font-size: 1.35rem; color: var(--ink) } .tile.kept { border-left-color: var(--kept) } .tile.missed { border-left-color: var(--missed) }
.grid { stroke: var(--line) } .tick { fill: var(--soft); text-anchor: middle } .group { font-weight: 600 } .label { text-anchor: end; fill: var(--soft) }
.room { fill: var(--room) } rect.kept, text.kept { fill: var(--kept) } rect.missed, text.missed { fill: var(--missed) } rect.plain { fill: var(--plain) }
.base { stroke: var(--ink) } .goal { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 3 2 } .range { stroke: var(--ink); stroke-opacity: .55; stroke-width: 2 }
.other { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5 } .beyond { fill: var(--paper); font-weight: 700 }
table { border-collapse: collapse; width: 100%; font-size: .9rem } td { padding: .25rem .6rem; border-bottom: 1px solid var(--line) } td.number { text-align: right; font-variant-numeric: tabular-nums }
td.kept { color: var(--kept) } td.missed { color: var(--missed) }`;

export function pageOf({ takenAt, machine, rounds, rows, figures }: Results): string {
  const own = rows.filter(({ variant }) => variant === "on");
  const whole = own.filter(({ scenario }) => scenario.answer === "whole");
  const streams = own.filter(({ scenario }) => scenario.answer !== "whole");
  const byRoute = [...Map.groupBy(own, ({ scenario }) => scenario.route.name).values()].flat();
  const cpu = (list: readonly Row[]) => list.map((row) => cpuRow(row, rows));
  const plots = [
    { title: "CPU of a request, by the floor's", rows: cpu(whole), base: 1, unit: "×" },
    { title: "CPU of an event of a stream, by the floor's", rows: cpu(streams), base: 1, unit: "×" },
    { title: "Time to the first byte beyond the floor's, p50", rows: byRoute.map((row) => firstByteRow(row, "addedP50")), unit: " ms" },
    { title: "Time to the first byte beyond the floor's, p99", rows: byRoute.map((row) => firstByteRow(row, "addedP99")), unit: " ms" },
    { title: "At the limit, 10 kB: requests a second", rows: figures.filter(isThroughput).map(throughputRow), unit: "" },
  ].filter((plot) => plot.rows.length > 0);
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Beside a bare proxy</title>
<style>${STYLE}</style>
<h1>Beside a bare proxy</h1>
<p>${escaped(takenAt.slice(0, 16).replace("T", " "))} UTC, ${escaped(machine)}, medians of ${rounds} rounds.</p>
${tilesOf(own, figures)}
<p>A bar is the gateway with a key, limits, routing, prices, metrics and a JSON line a request. The thin line is the range of the rounds, the dashed mark and the
shade the goal, the rings the same gateway with nothing on and with budgets and a ledger’s record in SQLite too, the full line the floor: node:http to undici, nothing parsed.</p>
${plots.map(drawn).join("\n")}
${figures.length === 0 ? "" : `<h2>Beside it</h2>\n<table>\n${figures.map(lineOf).join("\n")}\n</table>`}
</html>
`;
}

function cpuRow({ scenario, moreCpu, cpuUs }: Row, rows: readonly Row[]): PlotRow {
  const { route, size, answer } = scenario;
  const others = rows.filter((one) => ["off", "all"].includes(one.variant) && nameOf(one.scenario) === nameOf(scenario));
  const said = `${moreCpu.median.toFixed(2)} × · ${cpuUs.median.toFixed(cpuUs.median < 20 ? 1 : 0)} µs`;
  const label = answer === "whole" ? size : answer;
  return {
    group: route.name,
    label,
    value: moreCpu,
    goal: goalOf(scenario).moreCpu,
    others: others.map((one) => one.moreCpu.median),
    said,
  };
}

function firstByteRow(row: Row, which: "addedP50" | "addedP99"): PlotRow {
  const { route, size, answer } = row.scenario;
  const value = row[which];
  const said = value === undefined ? `does not keep up with ${row.rate}/s` : `${value.median.toFixed(2)} ms at ${row.rate}/s`;
  return { group: route.name, label: answer === "whole" ? size : answer, value, goal: goalOf(row.scenario)[which], said };
}

const isThroughput = ({ what, unit }: Figure): boolean => what === "10 kB at the limit" && unit === "requests/s";

function throughputRow({ who, value }: Figure): PlotRow {
  return { group: "", label: who, value: { median: value, min: value, max: value }, said: Math.round(value).toLocaleString("en") };
}

/** What was meant to be kept, at a glance: the worst of each kind. */
function tilesOf(own: readonly Row[], figures: readonly Figure[]): string {
  const worst = new Map<string, { readonly value: Spread; readonly goal: number }>();
  for (const { scenario, moreCpu } of own) {
    const goal = goalOf(scenario).moreCpu;
    const isSame = scenario.route.ingress === scenario.route.upstream;
    const kind = `${isSame ? "same dialect" : "translated"}, ${scenario.answer === "whole" ? "whole" : "an event"}, ≤ ${goal}`;
    if (moreCpu.median > (worst.get(kind)?.value.median ?? 0)) worst.set(kind, { value: moreCpu, goal });
  }
  const tiles = [...worst].map(([kind, { value, goal }]) =>
    tile(`${value.median.toFixed(2)} ×`, `CPU at worst: ${kind}`, value.median <= goal),
  );
  for (const figure of figures)
    if (figure.goal !== undefined) tiles.push(tile(shownValue(figure), `${figure.what}, ${shownGoal(figure)}`, isKept(figure) === true));
  return `<div class="tiles">${tiles.join("\n")}</div>`;
}

const tile = (value: string, what: string, is: boolean): string =>
  `<div class="tile ${is ? "kept" : "missed"}"><b>${escaped(value)}</b>${escaped(what)}</div>`;

function lineOf(figure: Figure): string {
  const is = isKept(figure);
  const kept = is === undefined ? "<td>" : is ? '<td class="kept">kept' : '<td class="missed">missed';
  return `<tr><td>${escaped(figure.what)}<td>${escaped(figure.who)}<td class="number">${escaped(shownValue(figure))}<td>${shownGoal(figure)}${kept}</tr>`;
}

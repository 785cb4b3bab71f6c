// The figures of a run as text: aligned columns for a terminal, and the short Markdown table of the README. Pure.

import { type Figure, isKept, shownGoal, shownValue } from "./figures.ts";
import { nameOf, type Row } from "./matrix.ts";
import { goalOf } from "./scenarios.ts";
import { aligned, type Spread, shown } from "./spread.ts";

const kept = (is: boolean | undefined): string => (is === undefined ? "" : is ? "kept" : "MISSED");

const HEAD = ["", "", "CPU ÷ floor", "goal", "", "CPU µs", "most/s", "rate/s", "p50 +ms", "goal", "", "p99 +ms", "goal", "", "MB"];

export const matrixTable = (rows: readonly Row[]): string => aligned([HEAD, ...rows.map(lineOf)]);

function lineOf({ scenario, variant, cpuUs, moreCpu, most, rate, addedP50, addedP99, rssMb }: Row): readonly string[] {
  const goal = goalOf(scenario);
  const against = (got: Spread | undefined, most: number): readonly string[] =>
    variant === "on" ? [`≤ ${most}`, kept(got !== undefined && got.median <= most)] : ["", ""];
  return [
    variant === "floor" ? nameOf(scenario) : "",
    variant,
    shown(moreCpu, 2),
    ...against(moreCpu, goal.moreCpu),
    shown(cpuUs, scenario.answer === "whole" ? 0 : 2),
    most?.toFixed(0) ?? "",
    String(rate),
    addedP50 === undefined ? "does not keep up" : shown(addedP50, 2),
    ...against(addedP50, goal.addedP50),
    addedP99 === undefined ? "" : shown(addedP99, 2),
    ...against(addedP99, goal.addedP99),
    String(rssMb),
  ];
}

export const figuresTable = (figures: readonly Figure[]): string =>
  aligned(figures.map((one) => [one.what, one.who, shownValue(one), shownGoal(one), kept(isKept(one))]));

const COLUMNS = [
  ["500 B", ({ size, answer }: Row["scenario"]) => size === "500 B" && answer === "whole"],
  ["10 kB", ({ size, answer }: Row["scenario"]) => size === "10 kB" && answer === "whole"],
  ["100 kB", ({ size, answer }: Row["scenario"]) => size === "100 kB" && answer === "whole"],
  ["1 MB", ({ size, answer }: Row["scenario"]) => size === "1 MB" && answer === "whole"],
  ["an event, in a burst", ({ answer }: Row["scenario"]) => answer === "burst"],
  ["an event, paced", ({ answer }: Row["scenario"]) => answer === "paced"],
] as const;

/** Ratios with everything on, and their goals; what a route adds to the first byte, p50 of 10 kB. */
export function markdownTable(rows: readonly Row[], takenAt: string, machine: string): string {
  const own = rows.filter(({ variant }) => variant === "on");
  const columns = COLUMNS.filter(([, is]) => own.some(({ scenario }) => is(scenario)));
  const routes = [...new Set(own.map(({ scenario }) => scenario.route))];
  const lines = routes.map((route) => {
    const ofRoute = own.filter(({ scenario }) => scenario.route === route);
    const cells = columns.map(([, is]) => {
      const row = ofRoute.find(({ scenario }) => is(scenario));
      return row === undefined ? "" : `${row.moreCpu.median.toFixed(2)} (≤ ${goalOf(row.scenario).moreCpu})`;
    });
    const chat = ofRoute.find(({ scenario }) => scenario.size === "10 kB" && scenario.answer === "whole");
    const added = chat === undefined ? "" : `${chat.addedP50?.median.toFixed(2) ?? "behind"} (≤ ${goalOf(chat.scenario).addedP50})`;
    return `| ${[route.name, ...cells, added].join(" | ")} |`;
  });
  return [
    `${takenAt.slice(0, 10)}, ${machine}: CPU of a request by the floor's, everything on (goal)`,
    "",
    `| | ${columns.map(([name]) => name).join(" | ")} | first byte, +ms |`,
    `|---|${columns.map(() => "---|").join("")}---|`,
    ...lines,
    "",
  ].join("\n");
}

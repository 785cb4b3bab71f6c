// The figures of a run as text: aligned columns for a terminal, and the short Markdown table of the README. Pure.

import { type Figure, isKept, shownGoal, shownValue } from "./figures.ts";
import { nameOf, type Row } from "./matrix.ts";
import type { Results } from "./page.ts";
import { goalOf } from "./scenarios.ts";
import { aligned, type Spread, shown } from "./spread.ts";

const kept = (is: boolean | undefined): string => (is === undefined ? "" : is ? "kept" : "MISSED");

const HEAD = ["", "", "CPU ÷ floor", "goal", "", "CPU µs", "most/s", "rate/s", "p50 +ms", "goal", "", "p99 +ms", "goal", "", "MB"];

export const matrixTable = (rows: readonly Row[]): string => aligned([HEAD, ...rows.map(lineOf)]);

function lineOf({ scenario, variant, cpuUs, moreCpu, most, rate, addedP50, addedP99, rssMb }: Row): readonly string[] {
  const goal = goalOf(scenario);
  const beside = (got: Spread | undefined, most: number): readonly string[] =>
    variant === "on" ? [`≤ ${most}`, kept(got !== undefined && got.median <= most)] : ["", ""];
  return [
    variant === "floor" ? nameOf(scenario) : "",
    variant,
    shown(moreCpu, 2),
    ...beside(moreCpu, goal.moreCpu),
    shown(cpuUs, scenario.answer === "whole" ? 0 : 2),
    most?.toFixed(0) ?? "",
    String(rate),
    addedP50 === undefined ? "does not keep up" : shown(addedP50, 2),
    ...beside(addedP50, goal.addedP50),
    addedP99 === undefined ? "" : shown(addedP99, 2),
    ...beside(addedP99, goal.addedP99),
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

/** Ratios with everything on, and their goals; what a route adds to the first byte, p50 of 10 kB; the other figures that have a goal. */
export function markdownTable({ rows, figures, takenAt, machine }: Pick<Results, "rows" | "figures" | "takenAt" | "machine">): string {
  const own = rows.filter(({ variant }) => variant === "on");
  const columns = COLUMNS.filter(([, is]) => own.some(({ scenario }) => is(scenario)));
  const lines = [...Map.groupBy(own, ({ scenario }) => scenario.route.name)].map(([route, ofRoute]) => {
    const cells = columns.map(([, is]) => {
      const row = ofRoute.find(({ scenario }) => is(scenario));
      return row === undefined ? "" : against(row.moreCpu.median, goalOf(row.scenario).moreCpu);
    });
    const chat = ofRoute.find(({ scenario }) => scenario.size === "10 kB" && scenario.answer === "whole");
    return `| ${[route, ...cells, chat ? against(chat.addedP50?.median, goalOf(chat.scenario).addedP50) : ""].join(" | ")} |`;
  });
  const beside = figures.filter(({ goal }) => goal !== undefined);
  return [
    `${takenAt.slice(0, 10)}, ${machine}: the CPU of a request, or of an event, with everything on, by the floor's (goal).`,
    "",
    `| | ${columns.map(([name]) => name).join(" | ")} | first byte, +ms |`,
    `|---|${columns.map(() => "---|").join("")}---|`,
    ...lines,
    ...beside.map(
      (one, at) => `${at === 0 ? "\n" : ""}- ${one.what}${one.who === "on" ? "" : `, ${one.who}`}: ${shownValue(one)} (${shownGoal(one)})`,
    ),
    "",
  ].join("\n");
}

const against = (got: number | undefined, most: number): string => `${got?.toFixed(2) ?? "behind"} (≤ ${most})`;

const PLACE = /(?<=<!-- bench -->\n)[\s\S]*(?=<!-- \/bench -->)/;

/** A README with this table in its place. */
export function withTable(readme: string, table: string): string {
  if (!PLACE.test(readme)) throw new Error("the README has no place for the table");
  return readme.replace(PLACE, () => table);
}

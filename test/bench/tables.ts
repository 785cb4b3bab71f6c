// The figures of a run as text: aligned columns for a terminal, and the short Markdown table of the README. Pure.

import { type Figure, isKept, shownGoal, shownValue } from "./figures.ts";
import { nameOf, type Row } from "./matrix.ts";
import type { Results } from "./page.ts";
import { type Answer, goalOf, type Size } from "./scenarios.ts";
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

const whole =
  (wanted: Size, as = "on") =>
  ({ scenario: { size, answer }, variant }: Row): boolean =>
    size === wanted && answer === "whole" && variant === as;
const stream =
  (wanted: Answer) =>
  ({ scenario, variant }: Row): boolean =>
    scenario.answer === wanted && variant === "on";
const COLUMNS: readonly (readonly [string, (row: Row) => boolean])[] = [
  ["500 B", whole("500 B")],
  ["10 kB", whole("10 kB")],
  ["with budgets and ledger", whole("10 kB", "all")],
  ["100 kB", whole("100 kB")],
  ["1 MB", whole("1 MB")],
  ["an event, in a burst", stream("burst")],
  ["an event, paced", stream("paced")],
];

/** Ratios with the features on, and their goals; what a route adds to the first byte, p50 of 10 kB; the other figures that have a goal. */
export function markdownTable({ rows, figures, takenAt, machine }: Pick<Results, "rows" | "figures" | "takenAt" | "machine">): string {
  const columns = COLUMNS.filter(([, is]) => rows.some(is));
  const lines = [...Map.groupBy(rows, ({ scenario }) => scenario.route.name)].map(([route, ofRoute]) => {
    const cells = columns.map(([, is]) => {
      const row = ofRoute.find(is);
      return row === undefined ? "" : against(row.moreCpu.median, row.variant === "on" ? goalOf(row.scenario).moreCpu : undefined);
    });
    const chat = ofRoute.find(whole("10 kB"));
    return `| ${[route, ...cells, chat ? against(chat.addedP50?.median, goalOf(chat.scenario).addedP50) : ""].join(" | ")} |`;
  });
  const beside = figures.filter(({ goal }) => goal !== undefined);
  return [
    `${takenAt.slice(0, 10)}, ${machine}: the CPU of a request, or of an event, by the floor's (goal).`,
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

const against = (got: number | undefined, most: number | undefined): string =>
  `${got?.toFixed(2) ?? "behind"}${most === undefined ? "" : ` (≤ ${most})`}`;

const PLACE = /(?<=<!-- bench -->\n)[\s\S]*(?=<!-- \/bench -->)/;

/** A README with this table in its place. */
export function withTable(readme: string, table: string): string {
  if (!PLACE.test(readme)) throw new Error("the README has no place for the table");
  return readme.replace(PLACE, () => table);
}

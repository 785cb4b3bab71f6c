// A chart of bars that mean to stay within a goal, as SVG: a row each, with the range of its rounds and what else there is to compare it with.
// Pure.

import type { Spread } from "./spread.ts";

export interface PlotRow {
  /** Rows of a group stand together, under its name. */
  readonly group: string;
  readonly label: string;
  /** Undefined: there is no figure, and `said` tells why. */
  readonly value: Spread | undefined;
  readonly goal?: number | undefined;
  /** Drawn as rings. */
  readonly others?: readonly number[] | undefined;
  readonly said: string;
}

export interface Plot {
  readonly title: string;
  readonly rows: readonly PlotRow[];
  /** A line through all rows, such as the floor's own. */
  readonly base?: number | undefined;
  readonly unit: string;
}

const [LEFT, WIDTH, RIGHT] = [110, 620, 190];
const [ROW, BAR, GROUP, TOP, BOTTOM] = [22, 12, 26, 6, 24];
/** Beyond it a bar is cut and says so by an arrow. */
const LONGEST_BY_GOAL = 4;

/** 1, 2 or 5 times a power of ten, so that there are four to ten. */
function stepOf(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / 4));
  return power * ([1, 2, 5, 10].find((one) => most / (one * power) <= 10) ?? 10);
}

export function drawn({ title, rows, base, unit }: Plot): string {
  const goals = Math.max(0, ...rows.map(({ goal }) => goal ?? 0));
  const values = Math.max(...rows.map(({ value }) => value?.max ?? 0), ...rows.flatMap(({ others = [] }) => others), base ?? 0, 1e-9);
  const most = (goals > 0 ? Math.min(Math.max(values, goals * 1.2), goals * LONGEST_BY_GOAL) : values) * 1.04;
  const x = (value: number): number => Math.round((LEFT + (Math.min(Math.max(value, 0), most) / most) * WIDTH) * 10) / 10;
  let y = TOP;
  const parts: string[] = [];
  let group = "";
  for (const row of rows) {
    if (row.group !== group) {
      group = row.group;
      parts.push(`<text class="group" x="0" y="${y + 18}">${escaped(group)}</text>`);
      y += GROUP;
    }
    parts.push(rowOf(row, y, x, most));
    y += ROW;
  }
  const step = stepOf(most);
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
  const grid = ticks.map(
    (tick) =>
      `<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="${TOP}" y2="${y}"/><text class="tick" x="${x(tick)}" y="${y + 16}">${Number(tick.toPrecision(3)).toLocaleString("en")}${unit}</text>`,
  );
  const line = base === undefined ? "" : `<line class="base" x1="${x(base)}" x2="${x(base)}" y1="${TOP}" y2="${y}"/>`;
  return `<figure><figcaption>${title}</figcaption>
<svg viewBox="0 0 ${LEFT + WIDTH + RIGHT} ${y + BOTTOM}" role="img">
${[...grid, ...parts, line].join("\n")}
</svg></figure>`;
}

function rowOf({ label, value, goal, others = [], said }: PlotRow, y: number, x: (value: number) => number, most: number): string {
  const middle = y + ROW / 2;
  const kind = goal === undefined ? "plain" : value !== undefined && value.median <= goal ? "kept" : "missed";
  const zero = x(0);
  return [
    `<text class="label" x="${LEFT - 10}" y="${middle + 4}">${escaped(label)}</text>`,
    goal === undefined ? "" : `<rect class="room" x="${zero}" y="${y + 1}" width="${x(goal) - zero}" height="${ROW - 2}"/>`,
    value === undefined
      ? ""
      : `<rect class="${kind}" x="${zero}" y="${middle - BAR / 2}" width="${Math.max(1, x(value.median) - zero)}" height="${BAR}" rx="2"/>`,
    value === undefined ? "" : `<line class="range" x1="${x(value.min)}" x2="${x(value.max)}" y1="${middle}" y2="${middle}"/>`,
    ...others.map((other) => `<circle class="other" cx="${x(other)}" cy="${middle}" r="4"/>`),
    goal === undefined ? "" : `<line class="goal" x1="${x(goal)}" x2="${x(goal)}" y1="${y + 1}" y2="${y + ROW - 1}"/>`,
    value !== undefined && value.median > most ? `<text class="beyond" x="${LEFT + WIDTH - 16}" y="${middle + 4}">→</text>` : "",
    `<text class="said ${kind}" x="${LEFT + WIDTH + 10}" y="${middle + 4}">${escaped(said)}</text>`,
  ].join("");
}

export const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

// The report as one HTML page: tables, and plots drawn here as SVG. Self-contained, light and dark, no script, nothing from a network. Pure.

import { failures, type Percentiles, type Report } from "./report.ts";

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [900, 220, 56, 26, 10];
/** Told apart also by those who see fewer colours (Okabe and Ito). */
const COLOURS = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#b3a200", "#7f7f7f"];

interface Series {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  readonly colour: string;
}

export function reportHtml(report: Report): string {
  const { total, models, clients, deployments, timeline, starts, durationMs, seed } = report;
  const colourOf = (at: number): string => COLOURS[at % COLOURS.length] ?? "gray";
  const calls = Object.entries(timeline.calls)
    .filter(([, values]) => values.some((one) => one > 0))
    .map(([name, values], at): Series => ({ name, values, colour: colourOf(at) }));
  const failed: Series = { name: "failed requests", values: timeline.failed, colour: colourOf(5) };
  const slow: Series = {
    name: "p95, seconds",
    values: timeline.p95Ms.map((ms) => (ms === undefined ? undefined : ms / 1_000)),
    colour: colourOf(0),
  };
  const stretch = `${Math.round(timeline.stretchMs / 6_000) / 10} min`;
  const facts = [
    ["requests", total.requests],
    ["answered", total.ok],
    ["failed", failures(total)],
    ...(total.failed["cancelled"] === undefined ? [] : ([["left", total.failed["cancelled"]]] as const)),
    ["retries", total.retries],
    ["fallbacks", total.fallbacks],
    ...(total.hedges === 0 ? [] : ([["second calls", total.hedges]] as const)),
    ["cost", usd(total.costUsd)],
    ["p95", seconds(total.ms, "p95")],
  ] as const;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Simulation</title>
<style>
:root { color-scheme: light dark; --ink: #1b1b1b; --faint: #6a6a6a; --rule: #dcdcdc; --page: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --faint: #a0a0a0; --rule: #3a3a3a; --page: #161616; } }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.05rem; margin: 2rem 0 .4rem; } p { color: var(--faint); margin: 0; }
dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0; } dt { color: var(--faint); } dd { margin: 0; font-size: 1.3rem; font-variant-numeric: tabular-nums; }
div.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .7rem .25rem 0; border-bottom: 1px solid var(--rule); text-align: left; } th { color: var(--faint); font-weight: normal; }
.n { text-align: right; white-space: nowrap; } svg { width: 100%; height: auto; } svg text { fill: var(--faint); font-size: 12px; } svg .rule { stroke: var(--rule); }
ul.key { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; margin: 0; } .key i { display: inline-block; width: .8em; height: .8em; margin-right: .4em; }
</style>
</head>
<body>
<h1>Simulation</h1>
<p>${escaped(starts)}, ${Math.round(durationMs / 36_000) / 100} h, seed ${seed}</p>
<dl>${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>
<h2>Calls by deployment, in ${stretch}</h2>
${plot(calls, durationMs, "Calls by deployment")}
<h2>Failed requests, in ${stretch}</h2>
${plot([failed], durationMs, "Failed requests")}
<h2>Time to the end of an answer: the 95th percentile, in seconds</h2>
${plot([slow], durationMs, "95th percentile in seconds")}
<h2>Models</h2>
${htmlTable(
  ["model", "requests", "ok", "failed", "retries", "fallbacks", "p50", "p95", "p99", "cost", "answered by"],
  Object.entries(models).map(([name, one]) => [
    name,
    one.requests,
    one.ok,
    failures(one),
    one.retries,
    one.fallbacks,
    seconds(one.ms, "p50"),
    seconds(one.ms, "p95"),
    seconds(one.ms, "p99"),
    usd(one.costUsd),
    Object.entries(one.shares)
      .map(([id, share]) => `${id} ${(share * 100).toFixed(1)}%`)
      .join(", "),
  ]),
)}
${
  clients === undefined
    ? ""
    : `<h2>Clients</h2>
${htmlTable(
  ["client", "requests", "ok", "left", "p50", "p95", "p99", "cost", "failed"],
  Object.entries(clients).map(([name, one]) => [
    name,
    one.requests,
    one.ok,
    one.left,
    seconds(one.ms, "p50"),
    seconds(one.ms, "p95"),
    seconds(one.ms, "p99"),
    usd(one.costUsd),
    kinds(one.failed),
  ]),
)}
`
}<h2>Deployments</h2>
${htmlTable(
  ["deployment", "calls", "ok", "retries", "rests", "p50", "p95", "p99", "cost", "failed"],
  Object.entries(deployments)
    .filter(([, { calls: count }]) => count > 0)
    .map(([id, one]) => [
      id,
      one.calls,
      one.ok,
      one.retries,
      one.rests,
      seconds(one.ms, "p50"),
      seconds(one.ms, "p95"),
      seconds(one.ms, "p99"),
      usd(one.costUsd),
      kinds(one.failed),
    ]),
)}
</body>
</html>
`;
}

function plot(series: readonly Series[], durationMs: number, title: string): string {
  const most = Math.max(0, ...series.flatMap(({ values }) => values.map((one) => one ?? 0)));
  const top = most === 0 ? 1 : roundUp(most);
  const count = Math.max(1, ...series.map(({ values }) => values.length));
  const x = (at: number): string => (LEFT + ((WIDTH - LEFT) * at) / count).toFixed(1);
  const y = (value: number): string => (HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * value) / top).toFixed(1);
  const rules = [0, 0.5, 1].map((share) => {
    const [at, label] = [y(top * share), Number((top * share).toPrecision(3))];
    return `<line class="rule" x1="${LEFT}" x2="${WIDTH}" y1="${at}" y2="${at}"/><text x="${LEFT - 8}" y="${at}" dy=".35em" text-anchor="end">${label}</text>`;
  });
  const hours = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const anchor = share === 0 ? "start" : share === 1 ? "end" : "middle";
    return `<text x="${x(count * share)}" y="${HEIGHT - 6}" text-anchor="${anchor}">${Number(((durationMs * share) / 3_600_000).toFixed(2))} h</text>`;
  });
  const lines = series.map(({ name, values, colour }) => {
    let isOn = false;
    const path = values.map((value, at) => {
      if (value === undefined) {
        isOn = false;
        return "";
      }
      const step = `${isOn ? "L" : "M"}${x(at + 0.5)} ${y(value)}`;
      isOn = true;
      return step;
    });
    return `<path d="${path.join("")}" fill="none" stroke="${colour}" stroke-width="2"><title>${escaped(name)}</title></path>`;
  });
  const key = series.map(({ name, colour }) => `<li><i style="background:${colour}"></i>${escaped(name)}</li>`);
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">${[...rules, ...hours, ...lines].join("")}</svg>
<ul class="key">${key.join("")}</ul>`;
}

/** To 1, 2 or 5 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((one) => one * power >= value) ?? 10) * power;
}

function htmlTable(titles: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const isNumber = (at: number): boolean => at > 0 && at < titles.length - 1;
  const cells = (row: readonly (string | number)[], tag: "td" | "th"): string =>
    row.map((cell, at) => `<${tag}${isNumber(at) ? ' class="n"' : ""}>${escaped(String(cell))}</${tag}>`).join("");
  return `<div class="wide"><table><thead><tr>${cells(titles, "th")}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("")}</tbody></table></div>`;
}

const kinds = (failed: Readonly<Record<string, number>>): string =>
  Object.entries(failed)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(", ");
const usd = (text: string): string => `$${Number(text).toFixed(2)}`;
const seconds = (ms: Percentiles | undefined, which: keyof Percentiles): string =>
  ms === undefined ? "-" : `${(ms[which] / 1_000).toFixed(1)} s`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (one) => ENTITIES[one] ?? one);

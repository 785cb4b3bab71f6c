// `signalbox simulate`: a day of traffic through the gateway's own router in seconds, without a network: who gets what, what fails, what it costs.

import { Command } from "commander";
import { concreteDeployment } from "../../config/upstream-model.ts";
import type { GatewayPlan } from "../../contract/plan.ts";
import { type Scenario, USUAL_SCENARIO } from "../../simulate/scenario.ts";
import type { Ask } from "../../simulate/traffic.ts";
import { DEFAULT_FILE, hintForMissing, planFile, printFindings } from "../gateway-file.ts";
import { type Generated, traitsOf } from "../generated.ts";
import { EXIT, type Io } from "../io.ts";
import type { Run } from "../program.ts";
import { usualIngress } from "../sample-request.ts";
import { shownPlan } from "../shown-plan.ts";
import { simulatedText } from "../simulated.ts";
import { painter } from "../table.ts";

export interface SimulateOptions {
  readonly config: string;
  readonly recorded?: string | undefined;
  readonly seed?: string | undefined;
  readonly json?: boolean | undefined;
  readonly html?: string | undefined;
}

export function simulateCommand(run: Run): Command {
  return new Command("simulate")
    .summary("play a day of traffic against the plan, in seconds")
    .description(
      "Runs the gateway's own pipeline over gateway.yaml in virtual time, against upstreams that are slow, limited, dearer or down as a scenario says (schema/scenario.schema.json). No key, no network.",
    )
    .argument("[scenario]", "a YAML file; without it an ordinary day")
    .option("--config <file>", "the gateway.yaml to read", DEFAULT_FILE)
    .option("--recorded <file>", "traffic as `serve --log json` wrote it, in place of the scenario's")
    .option("--seed <number>", "in place of the scenario's")
    .option("--json", "the report as JSON")
    .option("--html <file>", "write the report as a page with plots, too")
    .addHelpText("after", EXAMPLES)
    .action((scenario: string | undefined, options: SimulateOptions) =>
      run(async (io, load) => simulateFile(scenario, options, await load(), io)),
    );
}

const EXAMPLES = `
Examples:
  signalbox simulate
  signalbox simulate outage.yaml --html report.html
  signalbox simulate --recorded requests.jsonl --config staging.yaml --json | jq .deployments

A scenario:
  duration: 24h
  traffic:
    rate: 0.5
    models: { fast: 3, smart: 1 }
    prompt_tokens: { median: 900, spread: 0.8 }
    clients: { paying: { tags: [paid], users: 200 }, hasty: { share: 3, leaves: { share: 10%, after: 3s } } }
  upstreams: { "openai/*": { latency: 800ms, tokens_per_second: 90, fails: { server_error: 0.5% } } }
  events:
    - { at: 9h, for: 30m, deployment: "openai/*", fails: { overloaded: 100% } }
    - { at: 14h, deployment: anthropic/claude-haiku-4-5, rpm: 20, slower: 2 }
    - { at: 18h, deployment: "gemini/*", price: { input: "$2", output: "$8" } }`;

export async function simulateFile(file: string | undefined, options: SimulateOptions, generated: Generated, io: Io): Promise<number> {
  const { dispatch, catalog } = generated;
  const refuse = (message: string): number => {
    io.stderr(`${message}\n`);
    return EXIT.findings;
  };
  if (options.seed !== undefined && !/^-?\d{1,9}$/.test(options.seed)) {
    io.stderr(`A seed is a whole number, not "${options.seed}"\n`);
    return EXIT.usage;
  }
  const planned = planFile(options.config, generated, io);
  if (!planned.plan.ok) {
    printFindings(planned.plan.diagnostics, planned, io);
    if (planned.sources.length === 0) hintForMissing(options.config, io);
    return EXIT.findings;
  }
  const plan = planned.plan.value;
  const read = await scenarioOf(file, plan, io);
  if (read === undefined) return EXIT.findings;
  const scenario = options.seed === undefined ? read : { ...read, seed: Number(options.seed) };

  let recorded: readonly Ask[] | undefined;
  if (options.recorded !== undefined) {
    const { seeded } = await import("../../router/seeded.ts");
    const { readRecorded } = await import("../../simulate/traffic.ts");
    const log = io.readFile(options.recorded);
    if (!log.ok) return refuse(`${options.recorded} cannot be read: ${log.reason}`);
    const traffic = readRecorded(log.text, new Set(Object.keys(dispatch.dialects)), scenario, seeded(scenario.seed));
    if (typeof traffic === "string") return refuse(`${options.recorded}: ${traffic}`);
    if (traffic.asks.length === 0) return refuse(`${options.recorded} holds no request of chat`);
    if (traffic.leftOut > 0) io.stderr(`${traffic.leftOut} lines are of no chat and left out\n`);
    recorded = traffic.asks;
  }
  const ingress = usualIngress(dispatch);
  if (ingress === undefined) throw new Error("no dialect was generated");
  const { simulate } = await import("../../simulate/simulate.ts");
  const bound = shownPlan(plan, io.env);
  const report = await simulate({
    plan: bound,
    dispatch,
    dialectTraits: traitsOf(catalog),
    specialise: (star, model) => concreteDeployment(catalog, bound, star, model),
    ingress,
    scenario,
    recorded,
    startMs: scenario.startMs ?? Math.floor(io.now() / DAY_MS) * DAY_MS,
    progress: io.isWatched ? (share) => io.stderr(progressBar(share)) : undefined,
  });
  if (io.isWatched) io.stderr("\r\u001b[K");
  if (!report.ok) return refuse(report.failure.message);
  if (options.html !== undefined) {
    const { reportHtml } = await import("../../simulate/report-html.ts");
    io.writeFile(options.html, reportHtml(report.value));
  }
  io.stdout(options.json === true ? `${JSON.stringify(report.value, null, 2)}\n` : simulatedText(report.value, painter(io.colour.stdout)));
  return EXIT.ok;
}

const DAY_MS = 86_400_000;

/** Findings are printed here. */
async function scenarioOf(file: string | undefined, plan: GatewayPlan, io: Io): Promise<Scenario | undefined> {
  if (file === undefined) return USUAL_SCENARIO;
  const text = io.readFile(file);
  if (!text.ok) {
    io.stderr(`${file} cannot be read: ${text.reason}\n`);
    return undefined;
  }
  const { readScenario } = await import("../../simulate/read-scenario.ts");
  const { scenario, source } = readScenario({ file, text: text.text }, plan);
  if (scenario.ok) return scenario.value;
  printFindings(scenario.diagnostics, { sources: [source] }, io);
  return undefined;
}

const BAR = 30;

/** Over itself, on one line. */
function progressBar(share: number): string {
  const done = Math.round(share * BAR);
  return `\r${"█".repeat(done)}${"░".repeat(BAR - done)} ${Math.round(share * 100)}%`;
}

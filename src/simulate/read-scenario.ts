// A scenario's YAML → Scenario, with every finding of text, shape, units and names at once, at its place. Reads no file.

import { Ajv2020 } from "ajv/dist/2020.js";
import schema from "../../schema/scenario.schema.json" with { type: "json" };
import { type Cell, childOf, entriesOf, itemsOf, measured, type Report, rootCell, textOf, valueSpan } from "../config/cell.ts";
import { cellForm } from "../config/cell-form.ts";
import { readPrice } from "../config/read-price.ts";
import { durationMs, shareOf } from "../config/units.ts";
import { matchesGlob } from "../config/upstream-model.ts";
import type { Checked, Diagnostic } from "../contract/diagnostic.ts";
import type { GatewayPlan } from "../contract/plan.ts";
import { diagnostic } from "../source/codes.ts";
import { checkShape, type ShapeCheck } from "../source/schema-check.ts";
import type { JsonSchema } from "../source/schema-walk.ts";
import type { Source } from "../source/source.ts";
import { parseYaml } from "../source/yaml-source.ts";
import {
  type Behaviour,
  type ClientKind,
  type Distribution,
  SCRIPTED_FAILURES,
  type Scenario,
  type ScriptedEvent,
  type ScriptedFailure,
  type Traffic,
  type UpstreamRule,
  USUAL_SCENARIO,
} from "./scenario.ts";

export interface ReadScenario {
  readonly scenario: Checked<Scenario>;
  /** For printing the findings. */
  readonly source: Source;
}

/** Names are those of `plan`. What is not said is as in USUAL_SCENARIO. */
export function readScenario(given: { readonly file: string; readonly text: string }, plan: GatewayPlan): ReadScenario {
  const yaml = parseYaml(given);
  const { source } = yaml;
  if (yaml.diagnostics.length > 0) return { scenario: { ok: false, diagnostics: yaml.diagnostics }, source };
  const diagnostics: Diagnostic[] = [...checkShape(yaml, shape())];
  const report: Report = (code, cell, message, help) => {
    const at = valueSpan(cell);
    diagnostics.push(at ? diagnostic(code, { at, message, help }) : diagnostic(code, { file: given.file, message, help }));
  };
  const scenario = diagnostics.length === 0 ? scenarioOf(rootCell(yaml), plan, report) : USUAL_SCENARIO;
  return diagnostics.length > 0
    ? { scenario: { ok: false, diagnostics }, source }
    : { scenario: { ok: true, value: scenario, warnings: [] }, source };
}

/** Compiled when somebody simulates; serving never needs it. */
function shape(): ShapeCheck {
  const validate = new Ajv2020({ strict: false, allErrors: true, allowUnionTypes: true }).compile(schema);
  // A JSON module's type is its literal text, which is wider than what the walker reads.
  return { schema: schema as JsonSchema, errors: (value) => (validate(value) ? [] : (validate.errors ?? [])) };
}

function scenarioOf(root: Cell, plan: GatewayPlan, report: Report): Scenario {
  const usual = USUAL_SCENARIO;
  const startCell = childOf(root, "starts");
  const startMs = Date.parse(textOf(startCell) ?? "");
  if (startCell && Number.isNaN(startMs))
    report("SB205", startCell, `"${String(startCell.value)}" is not a time; write for example 2026-01-31T00:00:00Z`);
  return {
    durationMs: measured(childOf(root, "duration"), durationMs, report) ?? usual.durationMs,
    startMs: startCell ? startMs : usual.startMs,
    seed: numberOf(childOf(root, "seed")) ?? usual.seed,
    traffic: trafficOf(childOf(root, "traffic"), plan, report),
    upstreams: entriesOf(childOf(root, "upstreams")).map(([deployment, cell]) => ruleOf(deployment, cell, cell, plan, report)),
    events: itemsOf(childOf(root, "events")).map((cell) => eventOf(cell, plan, report)),
  };
}

function trafficOf(cell: Cell | undefined, plan: GatewayPlan, report: Report): Traffic {
  const usual = USUAL_SCENARIO.traffic;
  const [models, day] = [childOf(cell, "models"), childOf(cell, "day")];
  for (const [name, one] of entriesOf(models))
    if (!Object.hasOwn(plan.groups, name) && !Object.hasOwn(plan.aliases, name) && !plan.wildcards.some((star) => matchesGlob(star, name)))
      report("SB270", one, `"${name}" is no model that clients of this gateway may ask for`);
  return {
    rate: numberOf(childOf(cell, "rate")) ?? usual.rate,
    day: {
      peakMs: measured(childOf(day, "peak"), durationMs, report) ?? usual.day.peakMs,
      swing: measured(childOf(day, "swing"), shareOf, report) ?? usual.day.swing,
    },
    models: models ? Object.fromEntries(entriesOf(models).map(([name, one]) => [name, numberOf(one) ?? 0])) : usual.models,
    promptTokens: distributionOf(childOf(cell, "prompt_tokens"), usual.promptTokens),
    answerTokens: distributionOf(childOf(cell, "answer_tokens"), usual.answerTokens),
    streamed: measured(childOf(cell, "streamed"), shareOf, report) ?? usual.streamed,
    sessions: numberOf(childOf(cell, "sessions")) ?? usual.sessions,
    clients: entriesOf(childOf(cell, "clients")).map(([name, one]) => clientOf(name, one, plan, report)),
  };
}

function clientOf(name: string, cell: Cell, plan: GatewayPlan, report: Report): ClientKind {
  const deployments = Object.values(plan.groups).flatMap((group) => group.deployments);
  const leaves = childOf(cell, "leaves");
  const region = childOf(cell, "region");
  const tags = itemsOf(childOf(cell, "tags"));
  for (const tag of tags) {
    const word = (textOf(tag) ?? "").replace(/^!/, "");
    if (!deployments.some((one) => one.tags?.includes(word))) report("SB270", tag, `no deployment of this gateway has the tag "${word}"`);
  }
  if (region && !deployments.some((one) => one.region === textOf(region)))
    report("SB270", region, `no deployment of this gateway is in the region "${textOf(region) ?? ""}"`);
  return {
    name,
    share: numberOf(childOf(cell, "share")) ?? 1,
    tags: tags.map((tag) => textOf(tag) ?? ""),
    region: textOf(region),
    priority: numberOf(childOf(cell, "priority")),
    users: numberOf(childOf(cell, "users")) ?? 0,
    leaves: leaves && {
      share: measured(childOf(leaves, "share"), shareOf, report) ?? 0,
      afterMs: {
        median: measured(childOf(leaves, "after"), durationMs, report) ?? 0,
        spread: numberOf(childOf(leaves, "spread")) ?? USUAL_SPREAD,
      },
    },
  };
}

function eventOf(cell: Cell, plan: GatewayPlan, report: Report): ScriptedEvent {
  const price = childOf(cell, "price");
  const name = childOf(cell, "deployment");
  return {
    ...ruleOf(textOf(name) ?? "", name ?? cell, cell, plan, report),
    atMs: measured(childOf(cell, "at"), durationMs, report) ?? 0,
    forMs: measured(childOf(cell, "for"), durationMs, report) ?? Number.POSITIVE_INFINITY,
    price: price && readPrice(cellForm(report), price),
  };
}

function ruleOf(deployment: string, named: Cell, cell: Cell, plan: GatewayPlan, report: Report): UpstreamRule {
  const isKnown = Object.values(plan.groups).some(({ deployments }) =>
    deployments.some(({ id }) => matchesGlob(deployment, id) || (id.endsWith("*") && matchesGlob(id, deployment))),
  );
  if (!isKnown)
    report("SB270", named, `no deployment of this gateway is called "${deployment}"`, "write provider/model; * stands for any text");
  const latencyCell = childOf(cell, "latency");
  const latency = measured(latencyCell, durationMs, report);
  const [rpm, tpm] = [numberOf(childOf(cell, "rpm")), numberOf(childOf(cell, "tpm"))];
  const [speed, slower, failing] = [
    numberOf(childOf(cell, "tokens_per_second")),
    numberOf(childOf(cell, "slower")),
    childOf(cell, "fails"),
  ];
  const changes: Partial<Behaviour> = {
    ...(latency === undefined ? {} : { latency: { median: latency, spread: numberOf(childOf(cell, "spread")) ?? USUAL_SPREAD } }),
    ...(speed === undefined ? {} : { tokensPerSecond: speed }),
    ...(slower === undefined ? {} : { slower }),
    ...(rpm === undefined ? {} : { rpm }),
    ...(tpm === undefined ? {} : { tpm }),
    ...(failing === undefined ? {} : { fails: failsOf(failing, report) }),
  };
  return { deployment, changes };
}

const USUAL_SPREAD = 0.4;

function failsOf(cell: Cell, report: Report): Behaviour["fails"] {
  const fails: Partial<Record<ScriptedFailure, number>> = {};
  for (const kind of SCRIPTED_FAILURES) {
    const share = measured(childOf(cell, kind), shareOf, report);
    if (share !== undefined) fails[kind] = share;
  }
  const sum = Object.values(fails).reduce((total, one) => total + one, 0);
  if (sum > 1 + 1e-9) report("SB205", cell, "these shares are more than 100% together");
  return fails;
}

function distributionOf(cell: Cell | undefined, usual: Distribution): Distribution {
  return { median: numberOf(childOf(cell, "median")) ?? usual.median, spread: numberOf(childOf(cell, "spread")) ?? usual.spread };
}

const numberOf = (cell: Cell | undefined): number | undefined => (typeof cell?.value === "number" ? cell.value : undefined);

// `signalbox explain`: what would happen to a request, without sending it: candidates, exact upstream requests, losses, the highest price.

import { Command, InvalidArgumentError } from "commander";
import type { Directory } from "../../auth/directory.ts";
import { principalOfKey } from "../../auth/principal.ts";
import { concreteDeployment } from "../../config/upstream-model.ts";
import type { Entity } from "../../contract/access.ts";
import type { Dialect } from "../../contract/dialect.ts";
import type { GatewayPlan } from "../../contract/plan.ts";
import { NO_MEDIA } from "../../media/media-source.ts";
import type { Core } from "../../pipeline/context.ts";
import { formatUsd } from "../../pricing/price.ts";
import { createRouter } from "../../router/router.ts";
import { seeded } from "../../router/seeded.ts";
import { loadCounter } from "../../tokens/count-text.ts";
import { shownHedge, shownMirror } from "../diff/change.ts";
import { type Candidate, type Explained, explainRequest } from "../explained.ts";
import { DEFAULT_FILE, hintForMissing, planFile, printFindings } from "../gateway-file.ts";
import { type Generated, traitsOf } from "../generated.ts";
import { EXIT, type Io } from "../io.ts";
import type { Run } from "../program.ts";
import { sampleRequest, usualIngress } from "../sample-request.ts";
import { shownPlan } from "../shown-plan.ts";
import { type Paint, painter } from "../table.ts";

export interface ExplainOptions {
  readonly config: string;
  readonly request?: string | undefined;
  readonly dialect?: string | undefined;
  readonly json?: boolean | undefined;
  readonly seed?: number | undefined;
}

export function explainCommand(run: Run): Command {
  return new Command("explain")
    .summary("show which upstream requests a model makes")
    .description(
      "Resolves a model and shows, without sending anything, the request each of its deployments would get, what it cannot carry, and the most it can cost.",
    )
    .argument("<model>", "as a client would name it")
    .option("--config <file>", "the file to read", DEFAULT_FILE)
    .option("--request <file>", "the client's request as JSON, - for standard input; without it a greeting")
    .option("--dialect <id>", "the dialect of that request")
    .option("--seed <number>", "the chance that strategies draw from: the same number, the same order", readSeed, 0)
    .option("--json", "as JSON")
    .addHelpText("after", EXAMPLES)
    .action((model: string, options: ExplainOptions) => run(async (io, load) => explain(model, options, await load(), io)));
}

const EXAMPLES = `
Examples:
  signalbox explain smart
  signalbox explain fast --request body.json --json | jq '.candidates[0].request.body'
  signalbox explain cheap --seed 7
  signalbox explain openai/gpt-5-mini --dialect anthropic-messages --request -`;

export async function explain(model: string, options: ExplainOptions, generated: Generated, io: Io): Promise<number> {
  const { dispatch, catalog } = generated;
  const ingress = ingressOf(options.dialect, generated);
  if (ingress === undefined) {
    io.stderr(`There is no dialect "${options.dialect ?? ""}"; known: ${Object.keys(dispatch.dialects).join(", ")}\n`);
    return EXIT.findings;
  }
  const planned = planFile(options.config, generated, io);
  printFindings(planned.plan.ok ? planned.plan.warnings : planned.plan.diagnostics, planned, io);
  if (!planned.plan.ok) {
    if (planned.sources.length === 0) hintForMissing(options.config, io);
    return EXIT.findings;
  }
  const body =
    options.request === undefined
      ? sampleRequest(ingress, model, false, traitsOf(catalog)[ingress.id])
      : await readBody(options.request, io);
  if (typeof body === "string") {
    io.stderr(`${body}\n`);
    return EXIT.findings;
  }
  const explained = explainRequest({ core: coreOf(planned.plan.value, generated, io, options.seed ?? 0), ingress, model, body });
  if (!explained.ok) {
    io.stderr(`${explained.failure.message}\n`);
    return EXIT.findings;
  }
  const keys = keysFor(planned.plan.value.access, model, explained.value.group.name);
  io.stdout(
    options.json === true
      ? `${JSON.stringify({ ...asJson(explained.value), keys }, null, 2)}\n`
      : asText(explained.value, keys, painter(io.colour.stdout)),
  );
  return EXIT.ok;
}

function readSeed(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("A seed is a whole number of at most nine digits.");
  return Number(text);
}

function ingressOf(id: string | undefined, { dispatch }: Generated): Dialect | undefined {
  if (id === undefined) return usualIngress(dispatch);
  return Object.hasOwn(dispatch.dialects, id) ? dispatch.dialects[id] : undefined;
}

/** The body, or what is wrong with it. */
async function readBody(file: string, io: Io): Promise<object | string> {
  const read = file === "-" ? { ok: true as const, text: await io.readStdin() } : io.readFile(file);
  if (!read.ok) return `${file} cannot be read: ${read.reason}`;
  try {
    const body: unknown = JSON.parse(read.text);
    return typeof body === "object" && body !== null && !Array.isArray(body) ? body : `${file} holds no JSON object`;
  } catch (error) {
    return `${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The gateway's own core, with nothing behind it that could call anybody. */
function coreOf(plan: GatewayPlan, { dispatch, catalog }: Generated, io: Io, seed: number): Core {
  const bound = shownPlan(plan, io.env);
  return {
    plan: bound,
    dispatch,
    dialectTraits: traitsOf(catalog),
    loadCounter,
    transport: {
      call() {
        throw new Error("explain calls nobody");
      },
    },
    credentials: () => undefined,
    media: NO_MEDIA,
    now: io.now,
    random: seeded(seed),
    setTimer: setTimeout,
    record() {},
    specialise: (star, model) => concreteDeployment(catalog, bound, star, model),
    router: createRouter(() => bound.routing, setTimeout),
    answers: undefined,
  };
}

interface ShownKeys {
  readonly may: readonly string[];
  readonly may_not: readonly string[];
}

/** Of those that gateway.yaml keeps: whose lists have the model, their team's and organization's too. Undefined: nobody has to show one. */
function keysFor(access: GatewayPlan["access"], said: string, group: string): ShownKeys | undefined {
  if (access === undefined) return undefined;
  const times = { createdMs: 0, updatedMs: 0 };
  const entities = access.entities.map((one) => ({ ...one, ...times }) as Entity); // the same but for its times
  const of = ((kind, id) => entities.find((one) => one.kind === kind && one.id === id)) as Directory["of"];
  const may = access.keys.filter(({ secret: _, ...key }) => {
    const who = principalOfKey({ of, administeredBy: () => [] }, { ...key, ...times, role: key.role ?? "member", hash: "", shown: "" });
    return who.ok && who.value.mayUseModel(said, group);
  });
  return { may: may.map(({ id }) => id), may_not: access.keys.filter((one) => !may.includes(one)).map(({ id }) => id) };
}

function keyLines(keys: ShownKeys | undefined): readonly string[] {
  if (keys === undefined) return [];
  if (keys.may.length + keys.may_not.length === 0) return ["asked for with a key"];
  const not = keys.may_not.length === 0 ? "" : `, not by ${keys.may_not.join(", ")}`;
  return [`asked for by ${keys.may.length === 0 ? "no key of this file" : keys.may.join(", ")}${not}`];
}

function asJson({ asked, via, group, candidates }: Explained): object {
  return {
    asked,
    via,
    model: group.name,
    strategy: group.strategy,
    fallbacks: group.fallbacks,
    hedge: group.hedge,
    mirror: group.mirror && { to: group.mirror.to, share: group.mirror.share },
    candidates: candidates.map(({ deployment, dialect, reason, passesBytes, request, failure, losses, estimate }) => ({
      deployment: deployment.id,
      dialect,
      reason,
      passes_bytes: passesBytes,
      request,
      failure,
      losses,
      estimate: {
        prompt_tokens: estimate.promptTokens,
        answer_tokens: estimate.answerTokens,
        most_usd: estimate.most === undefined ? undefined : formatUsd(estimate.most),
        leaves_out_attachments: estimate.leavesOutAttachments,
      },
    })),
  };
}

function asText({ asked, via, group, candidates }: Explained, keys: ShownKeys | undefined, paint: Paint): string {
  const fallbacks = Object.entries(group.fallbacks).map(
    ([kind, names]) => `after ${kind === "any" ? "any failure" : kind}: ${names.join(", ")}`,
  );
  const head = `${paint("bold", asked)}${via === undefined ? "" : ` → ${via}`}${group.deployments.length > 1 ? `  (${group.strategy})` : ""}`;
  const copies = group.mirror === undefined ? [] : [`copies: ${shownMirror(group.mirror)}`];
  const beside = group.hedge === undefined ? [] : [`a second call beside the first: ${shownHedge(group.hedge)}`];
  return [
    head,
    ...[...fallbacks, ...beside, ...copies, ...keyLines(keys)].map((line) => `  ${line}`),
    "",
    ...candidates.map((one, at) => candidateText(one, at + 1, paint)),
    "",
  ].join("\n");
}

function candidateText(
  { deployment, dialect, reason, passesBytes, request, failure, losses, estimate }: Candidate,
  place: number,
  paint: Paint,
): string {
  const lines = [`${place}. ${paint("bold", deployment.id)}  ${paint("dim", `${dialect}; ${reason}`)}`];
  if (failure !== undefined) lines.push(paint("red", `   cannot be asked: ${failure.message}`));
  if (request !== undefined) {
    lines.push(`   ${request.method} ${request.url}`);
    lines.push(...Object.entries(request.headers).map(([name, value]) => `   ${name}: ${value}`));
    lines.push(
      "",
      ...JSON.stringify(request.body, null, 2)
        .split("\n")
        .map((line) => `   ${line}`),
      "",
    );
    lines.push(...(passesBytes ? ["   the client's own bytes, with this model's name in them"] : []));
    lines.push(...losses.map(({ kind, path, reason: why }) => `   ${paint("yellow", kind)}  ${path}${why === "" ? "" : `: ${why}`}`));
    lines.push(...(losses.length === 0 && !passesBytes ? ["   nothing is lost"] : []));
    lines.push(`   ${costText(estimate)}`);
  }
  return `${lines.join("\n")}\n`;
}

function costText({ promptTokens, answerTokens, most, leavesOutAttachments }: Candidate["estimate"]): string {
  if (most === undefined)
    return answerTokens === undefined
      ? "costs: no upper bound, for nothing limits the answer"
      : "costs: unknown, for the model has no price here";
  const beside = leavesOutAttachments ? ", attachments not counted" : "";
  return `costs at most $${formatUsd(most)}: a prompt of about ${promptTokens} tokens${beside}, an answer of at most ${answerTokens ?? 0}`;
}

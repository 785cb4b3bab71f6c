// `signalbox provider check`: whether a provider of the catalogue is complete, point by point, each with the place to look at.

import { Command } from "commander";
import { bindPlan } from "../../config/bind-plan.ts";
import type { CatalogProvider } from "../../contract/catalog.ts";
import { createCredentials } from "../../credentials/create.ts";
import { didYouMean } from "../../source/suggest.ts";
import { createTransport } from "../../transport/call.ts";
import { createPostForm } from "../../transport/post-form.ts";
import type { Generated } from "../generated.ts";
import { EXIT, type Io } from "../io.ts";
import type { Run } from "../program.ts";
import { type Check, checkProvider, providerFile } from "../provider-check/checks.ts";
import { play, wildcardPlan } from "../provider-check/play.ts";
import { painter, table } from "../table.ts";

export interface ProviderCheckOptions {
  readonly json?: boolean | undefined;
  readonly live?: boolean | undefined;
  readonly model?: string | undefined;
  /** Every provider that serves anything, a line each. */
  readonly all?: boolean | undefined;
}

export function providerCommand(run: Run): Command {
  const command = new Command("provider")
    .summary("prove a provider of the catalogue complete")
    .description("Works on one provider of the catalogue, in the project that holds its files (schema/ and test/wire/).");
  command.addHelpText("after", EXAMPLES);
  command
    .command("check")
    .summary("what is there of it and what is missing")
    .description(
      "Plays what is recorded of the provider (test/wire) through the pipeline and looks at its files: 0 when nothing is missing, 1 otherwise.",
    )
    .argument("[name]", "the provider's id")
    .option("--all", "every provider of the catalogue, a line each")
    .option("--live", "make one real call with the key of the environment, of sixteen tokens at most")
    .option("--model <id>", "the model of that call; default: the first that is listed and can chat")
    .option("--json", "as JSON")
    .addHelpText("after", EXAMPLES)
    .action((name: string | undefined, options: ProviderCheckOptions) =>
      run(async (io, load) => {
        const wrong = misuse(name, options);
        if (wrong !== undefined) {
          io.stderr(`${wrong}\n`);
          return EXIT.usage;
        }
        const generated = await load();
        return name === undefined ? checkAll(options, generated, io) : providerCheck(name, options, generated, io);
      }),
    );
  return command;
}

const EXAMPLES = `
Examples:
  signalbox provider check together
  signalbox provider check --all
  signalbox provider check deepseek --live --model deepseek-flash`;

function misuse(name: string | undefined, { all = false, live = false, model }: ProviderCheckOptions): string | undefined {
  if ((name !== undefined) === all) return "Say one provider, or --all.";
  // Each live call is paid for.
  return all && (live || model !== undefined) ? "--live and --model are for one provider." : undefined;
}

async function checkAll({ json = false }: ProviderCheckOptions, generated: Generated, io: Io): Promise<number> {
  const serving = Object.values(generated.catalog.providers).filter(({ status }) => status !== "retired");
  const found: { readonly provider: string; readonly complete: boolean; readonly checks: readonly Check[] }[] = [];
  for (const provider of serving.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const checks = await checkProvider(generated, provider, io.readFile);
    found.push({ provider: provider.id, complete: checks.every(({ ok }) => ok), checks });
  }
  const paint = painter(io.colour.stdout);
  const rows = found.map(({ provider, complete, checks }) => [
    provider,
    complete ? paint("green", "ok") : paint("red", "missing"),
    complete ? `${checks.length} points` : shortened(checks.flatMap(({ point, ok }) => (ok ? [] : [point])).join(", ")),
  ]);
  io.stdout(json ? `${JSON.stringify(found, null, 2)}\n` : table([{ title: "provider" }, { title: "" }, { title: "found" }], rows, paint));
  return found.every(({ complete }) => complete) ? EXIT.ok : EXIT.findings;
}

export async function providerCheck(name: string, options: ProviderCheckOptions, generated: Generated, io: Io): Promise<number> {
  const { providers } = generated.catalog;
  const provider = Object.hasOwn(providers, name) ? providers[name] : undefined;
  if (provider === undefined) {
    const ids = Object.keys(providers);
    io.stderr(`There is no provider "${name}"; ${didYouMean(name, ids) ?? `known: ${ids.sort().join(", ")}`}\n`);
    return EXIT.findings;
  }
  const checks = [
    ...(await checkProvider(generated, provider, io.readFile)),
    ...(options.live === true ? [await live(generated, provider, options.model, io)] : []),
  ];
  const isComplete = checks.every(({ ok }) => ok);
  if (options.json === true) {
    io.stdout(`${JSON.stringify({ provider: name, complete: isComplete, checks }, null, 2)}\n`);
    return isComplete ? EXIT.ok : EXIT.findings;
  }
  const paint = painter(io.colour.stdout);
  const rows = checks.map(({ point, ok, found, place }) => [
    point,
    ok ? paint("green", "ok") : paint("red", "missing"),
    place,
    shortened(found),
  ]);
  io.stdout(table([{ title: "point" }, { title: "" }, { title: "place" }, { title: "found" }], rows, paint));
  return isComplete ? EXIT.ok : EXIT.findings;
}

const LONGEST = 100;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** One call as small as calls are, to the provider itself. */
async function live(generated: Generated, provider: CatalogProvider, wanted: string | undefined, io: Io): Promise<Check> {
  const told = (ok: boolean, found: string): Check => ({ point: "live", ok, found, place: providerFile(provider.id) });
  const chats = Object.values(provider.models).find(
    ({ status, operations }) => status === undefined && (operations?.includes("chat") ?? true),
  );
  const model = wanted ?? chats?.id;
  if (model === undefined) return told(false, "no model is listed: name one with --model");
  const planned = wildcardPlan(generated, provider.id);
  if (!planned.ok) return told(false, planned.failure.message);
  const bound = bindPlan(planned.value, { env: io.env, readFile: io.readFile, config: undefined });
  if (!bound.ok) return told(false, bound.diagnostics.map(({ message }) => message).join("; "));
  const transport = createTransport({ now: () => performance.now() });
  const credentials = createCredentials({ now: io.now, setTimer: setTimeout, postForm: createPostForm(transport) });
  const ask = { messages: [{ role: "user", content: "Say ok." }], max_tokens: 16 };
  const calls = { transport, credentials, now: io.now, setTimer: setTimeout };
  try {
    const { event } = await play({
      generated,
      provider: provider.id,
      plan: bound.value,
      model,
      as: "openai-chat",
      ask,
      stream: false,
      live: calls,
    });
    return event.outcome === "ok"
      ? told(true, `${model} answered: ${JSON.stringify(event.usage ?? {})}`)
      : told(false, `${model}: ${event.outcome}: ${event.failure?.message ?? ""}`);
  } finally {
    await transport.destroy();
  }
}

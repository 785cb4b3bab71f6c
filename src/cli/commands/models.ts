// `signalbox models`: the upstream models of the catalogue, with their limits, prices and abilities.

import { Command, Option } from "commander";
import { ABILITIES, type Ability, type Catalog, type CatalogModel } from "../../contract/catalog.ts";
import type { PicoUsd, Price } from "../../contract/usage.ts";
import { formatUsd, priceAt } from "../../pricing/price.ts";
import { didYouMean } from "../../source/suggest.ts";
import type { Generated } from "../generated.ts";
import { EXIT, type Io } from "../io.ts";
import type { Run } from "../program.ts";
import { painter, table } from "../table.ts";

export interface ModelsOptions {
  readonly json?: boolean | undefined;
  readonly provider?: string | undefined;
  readonly feature?: readonly Ability[] | undefined;
}

export function modelsCommand(run: Run): Command {
  return new Command("models")
    .summary("list the upstream models of the catalogue")
    .description("Lists what gateway.yaml can route to: context and answer in tokens, prices in dollars per million tokens.")
    .option("--provider <id>", "only those of one provider")
    .addOption(new Option("--feature <ability...>", "only those that can do all of these").choices(ABILITIES))
    .option("--json", "as JSON")
    .addHelpText("after", EXAMPLES)
    .action((options: ModelsOptions) => run(async (io, load) => models(options, await load(), io)));
}

const EXAMPLES = `
Examples:
  signalbox models --provider openai
  signalbox models --feature reasoning vision --json`;

export function models({ json = false, provider, feature = [] }: ModelsOptions, { catalog }: Pick<Generated, "catalog">, io: Io): number {
  const ids = Object.keys(catalog.providers);
  if (provider !== undefined && !ids.includes(provider)) {
    io.stderr(`There is no provider "${provider}"; ${didYouMean(provider, ids) ?? `known: ${ids.sort().join(", ")}`}\n`);
    return EXIT.findings;
  }
  const found = listed(catalog, provider, io.now()).filter(({ model }) => feature.every((ability) => model.supports.includes(ability)));
  if (json) {
    io.stdout(`${JSON.stringify(found.map(asJson), null, 2)}\n`);
    return EXIT.ok;
  }
  const paint = painter(io.colour.stdout);
  const rows = found.map(({ id, model, price }) => [
    paint("bold", id),
    tokens(model.context),
    tokens(model.maxOutput),
    model.free === true ? "free" : dollars(price?.input),
    model.free === true ? "free" : dollars(price?.output),
    `${model.supports.join(", ")}${model.status === undefined ? "" : paint("yellow", ` (${model.status}${model.successor === undefined ? "" : `, use ${model.successor}`})`)}`,
  ]);
  const right = { align: "right" } as const;
  const columns = [
    { title: "model" },
    { title: "context", ...right },
    { title: "answer", ...right },
    { title: "$/M in", ...right },
    { title: "$/M out", ...right },
    { title: "can" },
  ];
  if (rows.length === 0) io.stderr("No model of the catalogue can do all of that.\n");
  io.stdout(table(columns, rows, paint));
  return EXIT.ok;
}

interface Listed {
  /** `provider/model` */
  readonly id: string;
  readonly provider: string;
  readonly model: CatalogModel;
  /** What holds today. */
  readonly price: Price | undefined;
}

function listed({ providers }: Catalog, only: string | undefined, nowMs: number): readonly Listed[] {
  return Object.values(providers)
    .filter(({ id }) => only === undefined || id === only)
    .flatMap((provider) =>
      Object.values(provider.models).map((model) => ({
        id: `${provider.id}/${model.id}`,
        provider: provider.id,
        model,
        price: model.price && priceAt(model.price, nowMs),
      })),
    );
}

function asJson({ id, provider, model, price }: Listed): object {
  const { context, maxOutput, supports, free, status, successor } = model;
  const perMillion = (rate: PicoUsd | undefined) => (rate === undefined ? undefined : formatUsd(rate * 1_000_000n));
  return {
    id,
    provider,
    context,
    max_output: maxOutput,
    supports,
    ...(free === true ? { free } : {}),
    ...(price === undefined
      ? {}
      : {
          usd_per_million: {
            input: perMillion(price.input),
            output: perMillion(price.output),
            cache_read: perMillion(price.cache_read),
            cache_write: perMillion(price.cache_write),
          },
        }),
    status,
    successor,
  };
}

/** A rate is in pico-dollars a token. */
function dollars(rate: PicoUsd | undefined): string {
  return rate === undefined ? "-" : formatUsd(rate * 1_000_000n);
}

function tokens(count: number | undefined): string {
  return count === undefined ? "-" : count.toLocaleString("en-US");
}

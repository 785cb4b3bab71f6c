// `signalbox providers`: who is in the catalogue, how each is called, and whether its key is set here.

import { Command } from "commander";
import { tellingVariables } from "../../config/plan-auth.ts";
import type { CatalogProvider } from "../../contract/catalog.ts";
import type { Generated } from "../generated.ts";
import { EXIT, type Io } from "../io.ts";
import type { Run } from "../program.ts";
import { painter, table } from "../table.ts";

export interface ProvidersOptions {
  readonly json?: boolean | undefined;
}

export function providersCommand(run: Run): Command {
  return new Command("providers")
    .summary("list the providers of the catalogue")
    .description(
      "Lists who can be routed to without saying more in gateway.yaml than provider/model, and the variable each key is read from.",
    )
    .option("--json", "as JSON")
    .addHelpText("after", EXAMPLES)
    .action((options: ProvidersOptions) => run(async (io, load) => providers(options, await load(), io)));
}

const EXAMPLES = `
Examples:
  signalbox providers
  signalbox providers --json | jq -r '.[].key_variables[]'`;

export function providers({ json = false }: ProvidersOptions, { catalog }: Pick<Generated, "catalog">, io: Io): number {
  const all = Object.values(catalog.providers).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (json) {
    io.stdout(
      `${JSON.stringify(
        all.map((one) => asJson(one, io.env)),
        null,
        2,
      )}\n`,
    );
    return EXIT.ok;
  }
  const paint = painter(io.colour.stdout);
  const rows = all.map((one) => {
    const set = setVariable(one, io.env);
    const names = variablesOf(one);
    const key =
      names.length === 0
        ? "no key needed"
        : set === undefined
          ? `${names.join(" or ")} ${paint("yellow", "not set")}`
          : `${set} ${paint("green", "set")}`;
    return [paint("bold", one.id), one.name, one.dialect, String(Object.keys(one.models).length), one.baseUrl, key];
  });
  io.stdout(
    table(
      [
        { title: "provider" },
        { title: "name" },
        { title: "dialect" },
        { title: "models", align: "right" },
        { title: "base URL" },
        { title: "key" },
      ],
      rows,
      paint,
    ),
  );
  return EXIT.ok;
}

function asJson(provider: CatalogProvider, env: Io["env"]): object {
  const { id, name, dialect, baseUrl, models, settings = {}, status } = provider;
  return {
    id,
    name,
    dialect,
    base_url: baseUrl,
    key_variables: variablesOf(provider),
    settings: Object.entries(settings).flatMap(([name, { about, env: variables, fallback }]) =>
      about === undefined ? [] : [{ name, about, variables, default: fallback }],
    ),
    key_set: variablesOf(provider).length === 0 || setVariable(provider, env) !== undefined,
    models: Object.keys(models),
    status,
  };
}

function variablesOf({ auth }: CatalogProvider): readonly string[] {
  return auth.flatMap(tellingVariables);
}

/** The one a key would be read from. */
function setVariable(provider: CatalogProvider, env: Io["env"]): string | undefined {
  return variablesOf(provider).find((name) => Boolean(env[name]));
}

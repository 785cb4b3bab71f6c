// `signalbox serve`: any gateway.yaml, planned as it stands, served until a signal comes. With --sandbox no key and no network is used.

import { availableParallelism } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import { SANDBOX_KEY } from "../../config/bind-access.ts";
import { bindPlan } from "../../config/bind-plan.ts";
import type { BoundPlan } from "../../contract/plan.ts";
import { stopOnSignals } from "../../http/stop-signals.ts";
import { type Sandbox, startSandbox } from "../../sandbox/upstream.ts";
import { diagnostic } from "../../source/codes.ts";
import { countedAlone } from "../alone.ts";
import { asWorker, forkWorker, sayReady, workerSignals } from "../cluster.ts";
import { DEFAULT_FILE, hintForMissing, planFile, printFindings } from "../gateway-file.ts";
import { type Generated, traitsOf } from "../generated.ts";
import { EXIT, type Io } from "../io.ts";
import { openApp } from "../open-app.ts";
import type { Run } from "../program.ts";
import { LOG_FORMATS, type LogFormat } from "../request-line.ts";
import { welcome } from "../welcome.ts";
import { superviseWorkers } from "../workers.ts";

export interface ServeOptions {
  readonly config: string;
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly sandbox?: boolean | undefined;
  readonly allowAnonymous?: boolean | undefined;
  readonly log: LogFormat;
  readonly workers?: number | undefined;
}

export function serveCommand(run: Run): Command {
  return new Command("serve")
    .summary("serve a gateway.yaml")
    .description(
      "Plans gateway.yaml and serves it; no generate step is needed. SIGINT or SIGTERM lets requests under way finish, a second one does not.",
    )
    .option("--config <file>", "the file to serve", DEFAULT_FILE)
    .option("--host <address>", "listen there instead of at server.host")
    .option("--port <number>", "listen there instead of at server.port; 0 takes a free one", readPort)
    .option("--sandbox", "play every provider on this machine: no key, no network")
    .option("--allow-anonymous", "listen beyond this machine although callers need no key, because something in front keeps others out")
    .addOption(new Option("--log <format>", "one line a request on standard error").choices(LOG_FORMATS).default("text"))
    .option("--workers <number>", "so many processes behind one port; cores takes one for each core", readWorkers)
    .addHelpText("after", EXAMPLES)
    .action((options: ServeOptions) =>
      run(async (io, load) => {
        const worker = asWorker(io.env);
        if (worker === undefined && (options.workers ?? 1) > 1) return supervise(options.workers ?? 1, io);
        const as = worker === undefined ? io : { ...io, signals: workerSignals(io.signals), stdout: worker.isFirst ? io.stdout : () => {} };
        const { code, url } = await serve(options, await load(), as);
        if (worker !== undefined && url === undefined) io.signals.exit(code);
        if (worker !== undefined) sayReady();
        return code;
      }),
    );
}

const supervise = (count: number, { signals, now, stderr }: Io): Promise<number> =>
  superviseWorkers({ count, fork: forkWorker, signals, setTimer: setTimeout, now, say: stderr });

const EXAMPLES = `
Examples:
  signalbox serve --sandbox
  signalbox serve --config my.yaml --port 8080 --log json

With --sandbox the header x-signalbox-sandbox of a request says what shall go wrong upstream:
  error=429            a status, or a kind of failure (context_window), for every call; error=500@20% for some
  latency=2s  chunk-pace=100ms  retry-after=5s
  cut=3  end=3  error-after=3  stall=3     after three events of a stream: break off, end too early, fail, fall silent
  empty  html  garbage  reset              instead of an answer
  on=openai  on=openai/gpt-5-mini          only there; the others answer`;

function readWorkers(text: string): number {
  const count = text === "cores" ? availableParallelism() : Number(text);
  if (!Number.isInteger(count) || count < 1 || count > MOST_WORKERS)
    throw new InvalidArgumentError(`A number of workers is from 1 to ${MOST_WORKERS}, or \`cores\`.`);
  return count;
}

const MOST_WORKERS = 128;

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new InvalidArgumentError("A port is a number from 0 to 65535.");
  return port;
}

export interface Serving {
  readonly code: number;
  /** Where it listens; undefined when it could not start. */
  readonly url?: string | undefined;
  /** What the signals do. */
  readonly stop?: (() => Promise<void>) | undefined;
}

/** Resolves once it listens, or cannot. */
export async function serve(options: ServeOptions, generated: Generated, io: Io): Promise<Serving> {
  const planned = planFile(options.config, generated, io);
  const { plan, config } = planned;
  if (!plan.ok) {
    printFindings(plan.diagnostics, planned, io);
    if (planned.sources.length === 0) hintForMissing(options.config, io);
    return { code: EXIT.findings };
  }
  const bound = bindPlan(plan.value, { env: io.env, readFile: io.readFile, config, sandbox: options.sandbox });
  printFindings([...plan.warnings, ...(bound.ok ? [] : bound.diagnostics)], planned, io);
  if (!bound.ok) {
    io.stderr("\nSet what is missing, or try the same file without any key: `signalbox serve --sandbox`.\n");
    return { code: EXIT.findings };
  }
  const alone = countedAlone(bound.value, options.workers ?? 1);
  if (alone?.refuse) {
    io.stderr(`${alone.message}\n`);
    return { code: EXIT.findings };
  }
  // Once for all workers: only the first one says hello.
  if (alone !== undefined) io.stdout(`${alone.message}\n`);
  const sandbox = options.sandbox === true ? await sandboxFor(bound.value, generated, io) : undefined;
  const opened = await openApp(sandbox?.plan ?? bound.value, generated, {
    log: options.log,
    io,
    upstreamHeaders: sandbox?.upstreamHeaders,
  });
  if (!opened.ok) {
    await sandbox?.close();
    const at = config?.storage?.at;
    const { message } = opened;
    printFindings([at ? diagnostic("SB254", { at, message }) : diagnostic("SB254", { file: options.config, message })], planned, io);
    return { code: EXIT.findings };
  }
  const { dispatch, catalog } = generated;
  const { app } = opened;
  const stop = async (): Promise<void> => {
    await app.close();
    await sandbox?.close();
    await opened.close();
  };
  const started = await app.listen({ host: options.host, port: options.port, allowAnonymous: options.allowAnonymous });
  if (!started.ok) {
    await stop();
    io.stderr(`${started.message}\n  ${started.help}${started.reason === "not_loopback" ? " (--allow-anonymous)" : ""}\n`);
    return { code: EXIT.findings };
  }
  const { host, port } = started.server;
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  io.stdout(
    welcome({
      url,
      plan: plan.value,
      dispatch,
      traits: traitsOf(catalog),
      file: options.config,
      key: shownKey(bound.value.access),
      isSandbox: sandbox !== undefined,
      isColoured: io.colour.stdout,
    }),
  );
  stopOnSignals(io.signals, () => {
    io.stderr("stopping; requests under way may finish\n");
    return stop();
  });
  return { code: EXIT.ok, url, stop };
}

/** The sandbox's own is nobody's secret; of any other, a name to put it under. */
function shownKey(access: BoundPlan["access"]): string | undefined {
  if (access === undefined) return undefined;
  return access.masterKey?.reveal() === SANDBOX_KEY ? SANDBOX_KEY : "$SIGNALBOX_KEY";
}

function sandboxFor(plan: BoundPlan, { dispatch, catalog }: Generated, io: Io): Promise<Sandbox> {
  const onBug = (error: unknown) =>
    io.stderr(`internal error of the sandbox: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return startSandbox({ plan, dispatch, dialectTraits: traitsOf(catalog), now: io.now, onBug });
}

// `signalbox keys …`: keys made, shown, changed and ended, by the management API of a running gateway, or by the same API's handlers straight at the
// store of a gateway.yaml. Says secrets on standard output alone, and takes none as an argument: arguments are seen by everybody.

import { randomBytes } from "node:crypto";
import { Command } from "commander";
import { createAdmin } from "../../admin/admin.ts";
import { done } from "../../admin/answer.ts";
import { MASTER } from "../../auth/access.ts";
import { createAuth } from "../../auth/create.ts";
import { bindAccess } from "../../config/bind-access.ts";
import { bindPlan } from "../../config/bind-plan.ts";
import { DEFAULT_SERVER } from "../../config/config.ts";
import { openStorage } from "../../storage/open.ts";
import { DEFAULT_FILE, planFile, printFindings } from "../gateway-file.ts";
import { type Generated, loadManagement } from "../generated.ts";
import { EXIT, type Io } from "../io.ts";
import type { Run } from "../program.ts";

export interface KeysOptions {
  readonly config: string;
  readonly url?: string | undefined;
  readonly set?: readonly string[] | undefined;
  readonly alias?: string | undefined;
  readonly models?: string | undefined;
  readonly team?: string | undefined;
  readonly user?: string | undefined;
  readonly expires?: string | undefined;
  readonly grace?: string | undefined;
}

/** What a command asks, and where the id of the key goes. */
const ASKED = {
  generate: { route: "POST /key/generate", key: undefined, says: "make a key; its secret is shown this once" },
  list: { route: "GET /key/list", key: undefined, says: "list keys" },
  info: { route: "GET /key/info", key: "key", says: "show a key" },
  update: { route: "POST /key/update", key: "key", says: "change a key" },
  delete: { route: "POST /key/delete", key: "keys", says: "delete a key" },
  regenerate: { route: "POST /key/regenerate", key: "key", says: "give a key a new secret, shown this once" },
  block: { route: "POST /key/block", key: "key", says: "answer nothing for a key any more" },
  unblock: { route: "POST /key/unblock", key: "key", says: "answer for a key again" },
} as const;
export type KeysAction = keyof typeof ASKED;

export function keysCommand(run: Run): Command {
  const keys = new Command("keys").summary("make, show and end keys of clients").description(ABOUT).addHelpText("after", EXAMPLES);
  for (const [name, { key, says }] of Object.entries(ASKED)) {
    const command = new Command(name)
      .description(says)
      .option("--url <address>", "of a running gateway; SIGNALBOX_MASTER_KEY is shown to it. Default: SIGNALBOX_URL, else the store")
      .option("--config <file>", "the file whose store is written to, where no gateway is named", DEFAULT_FILE)
      .option("--alias <name>", "its name for people")
      .option("--models <names>", "models it may ask for, with commas between")
      .option("--team <id>", "the team it is of")
      .option("--user <id>", "the user it is of")
      .option("--expires <duration>", "until it expires, from now on (30d)")
      .option("--grace <duration>", "of regenerate: for how long the secret before is taken too (1h)")
      .option("--set <field=value...>", "any other field of the management API, its value as JSON or text (rpm_limit=60)");
    if (key !== undefined) command.argument("<id>", "the key's id");
    command.action((...given: unknown[]) =>
      run(async (io, load) => {
        const [first, second] = given;
        const [id, options] = typeof first === "string" ? [first, second] : [undefined, first];
        return manageKeys(name as KeysAction, id, options as KeysOptions, await load(), io); // of the table, and as declared above
      }),
    );
    keys.addCommand(command);
  }
  const hash = new Command("hash")
    .description("print the hash of a secret that is read from standard input, for `auth.keys` of gateway.yaml")
    .option("--config <file>", "the file whose key_secret or master_key it is made with", DEFAULT_FILE)
    .action((options: KeysOptions) => run(async (io, load) => hashSecret(options.config, await load(), io)));
  return keys.addCommand(hash);
}

const ABOUT =
  "Keys of clients, by a running gateway (--url, or SIGNALBOX_URL) or straight at the store of gateway.yaml, which gateways look at every two seconds.";
const EXAMPLES = `
Examples:
  signalbox keys generate --alias ci --models fast,smart --set max_budget=20 --set budget_duration=1mo
  signalbox keys list --team research --url https://gateway.example.com
  signalbox keys regenerate key_1f0c --grace 1h
  openssl rand -base64 33 | signalbox keys hash`;

type Asked = (route: string, fields: Readonly<Record<string, unknown>>) => Promise<{ readonly status: number; readonly body: unknown }>;

export async function manageKeys(
  action: KeysAction,
  id: string | undefined,
  options: KeysOptions,
  generated: Generated,
  io: Io,
): Promise<number> {
  const { route, key } = ASKED[action];
  const fields = fieldsOf(action, options);
  if (typeof fields === "string") {
    io.stderr(`${fields}\n`);
    return EXIT.usage;
  }
  const named = key === undefined ? {} : { [key]: key === "keys" ? [id] : id };
  const url = options.url ?? io.env["SIGNALBOX_URL"];
  const opened = url === undefined ? await atStore(options.config, generated, io) : atGateway(url, io);
  if (opened === undefined) return EXIT.findings;
  try {
    const { status, body } = await opened.ask(route, { ...fields, ...named });
    if (status === 200) io.stdout(`${JSON.stringify(body, null, 2)}\n`);
    else io.stderr(`${messageOf(body) ?? `the gateway answered ${status}`}\n`);
    return status === 200 ? EXIT.ok : EXIT.findings;
  } catch (error) {
    // Of the network: no address of it holds a secret.
    io.stderr(`${url ?? "the store"} does not answer: ${error instanceof Error ? error.message : String(error)}\n`);
    return EXIT.findings;
  } finally {
    await opened.close();
  }
}

/** A text is what is wrong. */
function fieldsOf(
  action: KeysAction,
  { alias, models, team, user, expires, grace, set = [] }: KeysOptions,
): Readonly<Record<string, unknown>> | string {
  const fields: Record<string, unknown> = {};
  const isList = action === "list";
  const say = (name: string, value: unknown): void => {
    if (value !== undefined) fields[name] = value;
  };
  say("key_alias", alias);
  say("models", models?.split(","));
  say("team_id", team);
  say("user_id", user);
  say("duration", expires);
  say("grace_period", grace);
  for (const one of set) {
    const at = one.indexOf("=");
    if (at < 1) return `--set is field=value, not "${one}"`;
    const [name, text] = [one.slice(0, at), one.slice(at + 1)];
    if (name === "key" || name === "new_key") return "a secret is no argument: everybody on the machine sees those";
    fields[name] = isList ? text : jsonOrText(text);
  }
  return fields;
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

interface Opened {
  readonly ask: Asked;
  readonly close: () => Promise<void>;
}

function atGateway(url: string, io: Io): Opened | undefined {
  const key = io.env["SIGNALBOX_MASTER_KEY"];
  if (key === undefined || key === "") {
    io.stderr("SIGNALBOX_MASTER_KEY is not set; the gateway asks for it\n");
    return undefined;
  }
  if (!URL.canParse(url)) {
    io.stderr(`"${url}" is no address\n`);
    return undefined;
  }
  return {
    async ask(route, fields) {
      const [method = "GET", path = ""] = route.split(" ");
      const address = new URL(path, url);
      const isGet = method === "GET";
      if (isGet) for (const [name, value] of Object.entries(fields)) address.searchParams.set(name, String(value));
      const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
      const answer = await fetch(address, { method, headers, ...(isGet ? {} : { body: JSON.stringify(fields) }) });
      return { status: answer.status, body: jsonOrText(await answer.text()) };
    },
    close: async () => {},
  };
}

/** The same handlers, in this process: what the file may not, they refuse. */
async function atStore(file: string, generated: Generated, io: Io): Promise<Opened | undefined> {
  const planned = planFile(file, generated, io);
  const { plan, config } = planned;
  if (!plan.ok) {
    printFindings(plan.diagnostics, planned, io);
    return undefined;
  }
  // No provider's key is needed for this.
  const bound = bindPlan({ ...plan.value, server: DEFAULT_SERVER, providers: {} }, { env: io.env, readFile: io.readFile, config });
  if (!bound.ok) {
    printFindings(bound.diagnostics, planned, io);
    return undefined;
  }
  const { access, storage } = bound.value;
  if (access === undefined || storage === undefined) {
    io.stderr(`${file} has no \`${access === undefined ? "auth" : "storage"}:\`, so there are no keys to manage\n`);
    return undefined;
  }
  const opened = await openStorage(storage.url);
  if (!opened.ok) {
    io.stderr(`${opened.message}\n`);
    return undefined;
  }
  const { now } = io;
  const getJson = () => Promise.resolve({ ok: false as const, failure: { kind: "network" as const, message: "not asked here" } });
  const auth = createAuth({ plan: access, store: opened.access, keyHeaders: [], getJson, now, setTimer: setTimeout });
  await auth.directory.catchUp();
  const { shapes } = await loadManagement();
  const admin = createAdmin({
    auth: () => auth,
    keeps: true,
    // Where they stand, the gateways know.
    gate: () => undefined,
    ledger: opened.ledger,
    shapes,
    plan: () => bound.value,
    dialects: Object.keys(generated.catalog.dialects),
    now,
    randomBytes,
  });
  return {
    async ask(route, fields) {
      const [method = "GET", path = ""] = route.split(" ");
      const query = new URLSearchParams(Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]));
      return admin.handle({
        method,
        path,
        query: method === "GET" ? query : new URLSearchParams(),
        who: MASTER,
        requestId: "cli",
        idempotencyKey: undefined,
        body: async () => done(JSON.stringify(fields)),
      });
    },
    close: () => opened.close(),
  };
}

function messageOf(body: unknown): string | undefined {
  const { error } = (typeof body === "object" && body !== null ? body : {}) as { readonly error?: { readonly message?: unknown } };
  return typeof error?.message === "string" ? error.message : undefined;
}

async function hashSecret(file: string, generated: Generated, io: Io): Promise<number> {
  const planned = planFile(file, generated, io);
  const access = planned.plan.ok ? planned.plan.value.access : undefined;
  if (!planned.plan.ok) printFindings(planned.plan.diagnostics, planned, io);
  if (access === undefined) {
    if (planned.plan.ok) io.stderr(`${file} has no \`auth:\`\n`);
    return EXIT.findings;
  }
  let isMissing = false;
  const fill = (template: NonNullable<typeof access.masterKey>): string | undefined => {
    const texts = template.map((piece) => {
      if (piece.type === "text") return piece.text;
      if (piece.type === "env") return io.env[piece.name] || piece.fallback;
      const answer = piece.type === "file" ? io.readFile(piece.path) : undefined;
      return answer?.ok === true ? answer.text.trim() : undefined;
    });
    return texts.every((text) => text !== undefined && text !== "") ? texts.join("") : undefined;
  };
  const report = (_code: string, _at: unknown, message: string): void => {
    isMissing = true;
    io.stderr(`${message}\n`);
  };
  const said = (template: NonNullable<typeof access.masterKey>, _at: unknown, what: string): string | undefined => {
    const found = fill(template);
    if (found === undefined) report("", null, `${what} is not set`);
    return found;
  };
  const bound = bindAccess({ access: { ...access, keys: [] }, places: undefined, fill: said, quietly: fill, report, sandbox: false });
  if (isMissing) return EXIT.findings;
  const secret = (await io.readStdin()).trim();
  if (secret.length < 24) {
    io.stderr("a secret has at least 24 characters; it is read from standard input\n");
    return EXIT.findings;
  }
  const getJson = () => Promise.resolve({ ok: false as const, failure: { kind: "network" as const, message: "not asked here" } });
  const { NOTHING_KEPT } = await import("../../auth/nothing-kept.ts");
  const { hashOf } = createAuth({ plan: bound, store: NOTHING_KEPT, keyHeaders: [], getJson, now: io.now, setTimer: setTimeout });
  io.stdout(`${hashOf(secret)}\n`);
  return EXIT.ok;
}

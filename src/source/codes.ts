// Every finding this program can report, as one closed table: the error index is printed from it, so each row explains itself
// and names a way out. Codes are never reused. This file decides nothing about when a code applies.

import type { Diagnostic, Span } from "../contract/diagnostic.ts";

interface CodeRow {
  readonly severity: "error" | "warning";
  readonly title: string;
  /** What it means and what to do, in whole sentences, for the error index. */
  readonly help: string;
}

const error = (title: string, help: string): CodeRow => ({ severity: "error", title, help });
const warning = (title: string, help: string): CodeRow => ({ severity: "warning", title, help });

/** SB1xx text and YAML · SB2xx shape and references of gateway.yaml · SB25x references to the environment · SB3xx dialects and mappings
 *  (the generator's) · SB4xx providers and prices · SB5xx output. */
export const CODES = {
  SB101: error(
    "malformed YAML",
    "The text is not YAML here. Look at the marked place and the line before it: a missing quote, bracket or space after a colon.",
  ),
  SB102: error("tab used for indentation", "YAML does not allow tabs as indentation. Replace the tab by spaces, two for each level."),
  SB103: error("key written twice", "The same mapping has this key twice and one would silently win. Keep one of them."),
  SB104: error("file cannot be read", "The file is missing or not readable. Check the path, which is relative to the file that names it."),
  SB105: error(
    "more than one YAML document",
    "A file holds one document. Remove the line `---` or split the file and name the second under `include:`.",
  ),
  SB106: error("unknown YAML anchor", "An alias `*name` needs an anchor `&name` earlier in the same file."),
  SB107: error("file is not a mapping", "The file must be a mapping of keys to values at its top. An empty file or a list is not one."),
  SB108: error("YAML tag not understood", "Only plain YAML values are read; remove the `!tag`."),

  SB201: error("wrong kind of value", "The value has another type than the format asks for. The message names the type that is expected."),
  SB202: error("missing key", "A required key is not there. Add it."),
  SB203: error("unknown key", "The format has no such key here, so it would have been ignored. Correct its spelling or remove it."),
  SB204: error("value is not one of those allowed", "Only the listed values are understood here."),
  SB205: error(
    "value is malformed or out of range",
    "The value has the right type but not the right form: units are written (`30s`, `64MiB`, `20%`, `$1.25`) and bounds are kept.",
  ),
  SB206: error(
    "not available in this version",
    "The setting is planned but has no effect yet. It is refused rather than ignored, so that nobody relies on it. Remove it for now.",
  ),
  SB207: error("settings that exclude each other", "Only one of the named settings can be given."),
  SB210: error(
    "unknown provider",
    "A reference is `provider/model`, split at the first slash. The provider must be in the catalogue or under `providers:`.",
  ),
  SB211: error(
    "unknown model",
    "The provider's catalogue has no such model. Correct the name, or list it under `providers.<provider>.models` with a price or `free: true`.",
  ),
  SB212: error("malformed model reference", "An upstream model is written `provider/model`, for example `openai/gpt-5-mini`."),
  SB213: error(
    "fallback to an unknown name",
    "A fallback names a model of this file (a key of `models:` or an alias). Correct it or add that model.",
  ),
  SB214: error(
    "fallback cycle",
    "Following the fallbacks leads back to where they began, so a failing request would go round. Remove one of the links.",
  ),
  SB216: error(
    "fallback into a smaller context window",
    "A request that did not fit the first model fits a smaller one even less. Fall back to a model with a larger window.",
  ),
  SB217: warning(
    "context fallback may not help",
    "The fallback's window is no larger, or one of the windows is not known, so the request may fail there as well.",
  ),
  SB218: error(
    "alias to an unknown name",
    "An alias names a model of this file or another alias. Correct it, or add the model under `models:`.",
  ),
  SB219: error("alias cycle", "These aliases name each other and never reach a model. Point one of them at a model."),
  SB220: error("alias hides a model", "The name is both an alias and a model. Rename one, so that it is clear which answers."),
  SB221: warning(
    "deployment listed twice",
    "The same upstream model stands twice in one group. For more traffic to it, use `strategy: weighted` and a larger weight.",
  ),
  SB222: error(
    "weight on some deployments only",
    "With weights, every deployment of the group needs one; a missing weight would be a guess. Use `weight: 0` to drain one.",
  ),
  SB223: error("weighted without weights", "The strategy shares traffic by `weight`. Give each deployment of the group one."),
  SB224: error(
    "all weights are zero",
    "A weight of 0 drains a deployment; with all drained nothing can answer. Give at least one a positive weight.",
  ),
  SB225: error(
    "weights need a strategy that shares",
    "Weights are read by the strategies `weighted`, `round_robin`, `ab_test`, `least_busy` and `health_based`; elsewhere only `weight: 0` means something, which drains.",
  ),
  SB226: error(
    "misplaced wildcard",
    'A wildcard stands at the end of a model\'s name (`"openai/*"`), and only such a model may use `provider/*`, where `*` is what the client wrote.',
  ),
  SB227: error("include cycle", "The files include each other. Remove one of the includes."),
  SB228: error("key in two files", "Included files are merged, and the same entry in two of them would hide one. Keep it in one file."),
  SB229: error("unknown dialect", "The dialect is not one that this build was generated with."),
  SB230: error(
    "incomplete provider",
    "A provider that is not in the catalogue needs a `dialect`, a `base_url`, and either an `api_key` or `auth: none`.",
  ),
  SB231: error("nothing to serve", "A gateway needs at least one model, and a model at least one deployment."),
  SB232: error("unknown trait", "A trait is a switch that the dialect declares. Correct its name or its value's type."),
  SB234: error("one dialect twice", "A provider speaks a dialect once. Keep one of them."),

  SB235: error(
    "unknown setting",
    "A provider declares its settings (project, location, resource, …) in its file of the catalogue. Correct the name or remove it.",
  ),

  SB236: error(
    "credentials do not fit the provider",
    "A provider's `auth` decides what it takes: a key, or the credentials of a cloud. Give what fits, whole, and one of them only.",
  ),

  SB238: error(
    "storage that is not known",
    "What is kept lies in SQLite, PostgreSQL, MySQL or MariaDB: `storage: { url: sqlite:./signalbox.db }`, `postgres://…` or `mysql://…`, or a reference to such an address.",
  ),

  SB239: error(
    "path that cannot be let through",
    "A path under `passthrough:` is below the provider's base_url and does not repeat its end; a base_url that depends on the model has none.",
  ),

  SB250: error(
    "malformed reference",
    "References are `${NAME}`, `${NAME:-default}` and `${file:/path}`, or `os.environ/NAME` as the whole value; `$${` stands for a plain `${`.",
  ),
  SB251: error(
    "variable is not set",
    "The environment lacks this variable. Set it before starting, or give a default as `${NAME:-default}`.",
  ),
  SB252: error("secret file cannot be read", "The file named by `${file:…}` is missing or not readable by this process."),
  SB253: error(
    "secret written in the file",
    "A key in this file would end up in version control and in generated output. Refer to the environment: `${NAME}`, or a file: `${file:/run/secrets/name}`.",
  ),
  SB254: error(
    "value is not usable",
    "The value that a reference was filled with is not what is needed there, for example not an http address.",
  ),
  SB256: error(
    "setting is missing",
    "The provider's address is made of this setting. Set one of its variables, or give it under `providers.<provider>.settings`.",
  ),
  SB255: error(
    "reference not possible here",
    "References are read in `api_key`, `credentials`, `base_url`, `settings`, `headers`, `storage.url`, `storage.read_url`, `auth.master_key`, `auth.key_secret`, a key's `secret`, `limits.store`, `budgets.store`, `budgets.alerts`, `server.host` and `server.port` only; other values are fixed when routes are planned.",
  ),

  SB260: warning(
    "nothing to choose from",
    "The strategy or affinity compares deployments, and this group has one that serves. Add another, or say less.",
  ),
  SB261: error(
    "usage without a limit",
    "The strategy `usage_based` sends requests where most room is left, so each deployment needs `rpm` or `tpm`.",
  ),
  SB262: error(
    "misplaced label",
    "A label names a variant of an A/B test in headers and in the log: each variant of the group needs its own, and other strategies have none.",
  ),
  SB263: error(
    "hedge that cannot be sent",
    "A hedge sends a request to a second deployment of the same model while the first one takes long. The model needs two that serve, must not be an A/B test, and the time has to be shorter than the request's.",
  ),
  SB264: error(
    "mirror to nowhere, or to itself",
    "Copies of requests go to another model of this file, or to a `provider/model` that is none of the model's own deployments.",
  ),
  SB270: error(
    "scenario names what is not there",
    "A scenario of `simulate` speaks of models and deployments of the gateway.yaml it is played with. Correct the name; `*` in a deployment stands for any text.",
  ),

  SB301: error(
    "unknown key in a mapping",
    "The mapping language has no such key or effect here, so it would have been ignored. Correct its spelling; the README of `schema/` lists the forms.",
  ),
  SB302: error(
    "part of a mapping is missing",
    "Something that this form cannot do without is absent or of another kind, such as a formula (`=expression`), a type's name or a template. Add it.",
  ),
  SB303: error(
    "formula outside the language",
    "Formulas read members, compare, choose with `??` and `?:`, and call functions of `src/kit`; nothing else of TypeScript is let in. Rewrite it, or add a function to the kit.",
  ),
  SB304: error(
    "type does not fit",
    "The TypeScript compiler refuses what this cell gives or reads. Both ends are in `schema/wire`: correct the cell, give a fallback with `??`, or correct the schema.",
  ),
  SB305: error(
    "unknown name in a formula",
    "Formulas may name their variable, the names of `let`, the mapping's context and functions of `src/kit`. Correct the spelling.",
  ),
  SB306: error(
    "member without a case",
    "A union has a member that nobody decided about, so such values would vanish. Give it a case; skip, drop, keep and `{ reject: why }` are cases too.",
  ),
  SB307: error(
    "case for no member",
    "The union has no member of this tag, so the case would never be used. Correct the tag or remove the case.",
  ),
  SB308: error(
    "canonical field without a row",
    "Every canonical field is decided about in the table. Give it a row: same, `{ to: … }`, drop or reject.",
  ),
  SB309: error(
    "no such field",
    "The schema's object has no field of this name. Correct the spelling, or add the field to the schema in `schema/wire`.",
  ),
  SB310: error(
    "unknown shape or enum",
    "The cell names a shape or an enum that this dialect lacks, or lacks in this direction. Correct the name or write it under `shapes:` or `enums:`.",
  ),
  SB311: error(
    "does not read backwards",
    "Only literals and plain paths read in both directions. Say the way back of this case under `decode:`, or mark the case `one_way: why`.",
  ),
  SB312: error(
    "way back is ambiguous",
    "Two cases write the same tag, so reading it could mean either. Say which under `decode:`, or mark one of them `one_way: why`.",
  ),
  SB313: error(
    "field would be lost without a word",
    "The case reads the other fields of this object but not these. Carry them, or declare the loss under `loses` or `ignores`, so that it is reported.",
  ),
  SB314: error(
    "wire field without a row",
    "No row reads this field of the wire's body. Read it in a row, or list it under `unmapped:` to be kept for the same dialect or dropped.",
  ),
  SB315: error(
    "too many hooks",
    "A dialect may have three hooks. A fourth asks for a new form of the mapping language, or for a function of the kit.",
  ),
  SB316: error(
    "unknown type",
    "The name is not a definition of the dialect's or the canonical schema, or not a union where one is needed. Correct it, or add it in `schema/wire`.",
  ),
  SB317: error(
    "failure without a status",
    "A client must be told every kind of failure. Add the kind's HTTP status under `errors.status`.",
  ),
  SB318: error(
    "framing that says too much",
    "Events have names, and a last frame has data of its own, in server-sent events alone. Leave `event` and `end` out, or the `type`.",
  ),
  SB319: warning(
    "schema without a dialect",
    "The wire schema is compiled by nobody. Write the dialect of the same name in `schema/dialects`, or remove the schema.",
  ),
  SB320: error(
    "place of a count in another dialect",
    "A count is written to the first place of `inside`, by this dialect. Put the place that another dialect `speaks` behind one of its own.",
  ),
  SB321: error("name of `let` that is taken", "In formulas it would hide a function of `src/kit`. Choose another name."),

  SB280: error(
    "nobody of that name",
    "Keys, teams and users of `auth:` name each other by the ids they have in this file. Correct the id, or add who is meant.",
  ),
  SB281: error(
    "keys without a secret",
    "Keys are kept as keyed hashes, so `auth:` needs `master_key` or `key_secret`, and each key a `secret` or a `hash`. Give one, as a reference such as `${SIGNALBOX_MASTER_KEY}`.",
  ),
  SB282: error(
    "key that can be guessed",
    "What keys are made of decides how hard they are to guess. Take for example the output of `openssl rand -base64 33`.",
  ),
  SB283: error(
    "unknown endpoint",
    "A key's `endpoints` are operations, dialects, or `files`, `batches`, `answers` and `passthrough`. Correct the name.",
  ),
  SB285: error(
    "unknown model",
    "What keys, teams and users may ask for are names that clients say: models of this file, aliases, and beginnings of either that end in `*`.",
  ),
  SB290: error(
    "store of counts that is not known",
    "Processes count together in Redis: `redis://host:6379`, `rediss://` with TLS, `redis-cluster://a:6379,b:6379`, or a reference to such an address.",
  ),
  SB291: error(
    "provider that is not in use",
    "A limit or budget of a provider counts what its deployments are asked. Correct the id, or add a model of it.",
  ),
  SB284: error("two keys with one secret", "Whoever shows a secret is one key. Give each key a secret of its own."),

  SB401: error(
    "model without a price",
    "Requests to it could not be accounted for. Give it a `price`, or say `free: true` if it costs nothing.",
  ),
  SB402: error(
    "malformed price",
    "A price is a decimal number of US dollars per million tokens (searches: per thousand), such as `$1.25`, with at most six decimals (searches: nine, pictures and sound: twelve).",
  ),
  SB403: error("price and free at once", "A model either has a price or says `free: true`."),
  SB404: error("malformed price tiers", "Tiers ascend by `above`, the prompt's size in tokens, and no bound stands twice."),
  SB405: error(
    "price for an unknown model",
    "The price list names a model that the provider's file lacks. Correct the name, or list the model in `schema/providers`.",
  ),
  SB406: error("model priced twice", "Two entries of the price list give this model a price, one of them perhaps under `also`. Keep one."),
  SB407: error(
    "malformed price dates",
    "Of several prices all but the first say `from:` when they hold (YYYY-MM-DD), and they ascend. At no time is there none.",
  ),
  SB408: error(
    "malformed price hours",
    'Hours say `from:` and `to:` as times of day (`"22:00"`), perhaps `days:`, and a `zone:` by its name; no two of a price overlap.',
  ),
  SB409: error(
    "picture price that nothing reaches",
    "The first entry of `image:` that fits holds. Put what is said of fewer pictures first.",
  ),
  SB410: error("model is retired", "The provider no longer serves it. Use its successor."),
  SB411: warning("model is deprecated", "The provider will retire it. Plan the move to its successor."),
  SB412: error("provider is retired", "The provider no longer answers. Use another."),
  SB413: warning("provider is deprecated", "The provider will close. Plan the move to another."),
  SB420: error(
    "provider's name and file differ",
    "A provider stands in the file of its own name, so that it is found. Give both the same name.",
  ),
  SB422: error("families of an unknown provider", "Under `families_of` stand ids of providers of the catalogue. Correct the name."),
  SB421: error(
    "address cannot be worked out",
    "What stands in braces in an address, path, query or header of a provider file is a setting or a text under `let:`, declared in that file and not made of itself.",
  ),
  SB423: error(
    "protocol of batches unknown or misnamed",
    "Under `batches: { as: … }` a provider names a file of schema/batches, which is called like the protocol in it.",
  ),
  SB424: error(
    "nothing fills this name",
    "A name in braces stands for a value that is known at this place; the message lists those that are.",
  ),
  SB425: error(
    "batches of a model that is not listed",
    "What stands under `batches: { models: … }` fits at least one model that the provider's file lists. Correct the name, or list the model.",
  ),

  SB501: error("generated output is stale", "The data was changed without generating again. Run `npm run gen` and commit the result."),
  SB502: error("output cannot be written", "The generator could not write a file. Check the folder's permissions."),
  SB504: error(
    "printed code does not compile",
    "The generator printed TypeScript that is wrong and knows no place in the data for it. This is a fault of the generator; please report it with the file.",
  ),
} as const satisfies Record<string, CodeRow>;

export type Code = keyof typeof CODES;

/** One finding. `at` decides the file; where the place is unknown, give `file` and it is printed alone. Severity is the code's own. */
export function diagnostic(
  code: Code,
  finding: { message: string; help?: string | undefined } & ({ at: Span } | { at?: null | undefined; file: string }),
): Diagnostic {
  const at = finding.at ?? null;
  const file = "file" in finding ? finding.file : finding.at.file;
  return { code, severity: CODES[code].severity, message: finding.message, file, at, help: finding.help };
}

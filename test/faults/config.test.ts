// What may be wrong with a gateway.yaml, as `signalbox check` says it: everything at once, in the order of the file, each with its place, the
// line and a way out. The text is compared to the letter, because the text is what helps.

import { beforeAll, describe, expect, test } from "vitest";
import { type CheckOptions, check } from "../../src/cli/commands/check.ts";
import { type Generated, loadGenerated } from "../../src/cli/generated.ts";
import type { Io } from "../../src/cli/io.ts";

let generated: Generated;
beforeAll(async () => {
  generated = await loadGenerated();
});

const KEYS = { OPENAI_API_KEY: "sk-PLANTED", ANTHROPIC_API_KEY: "sk-PLANTED" };

function checked(files: Readonly<Record<string, string>>, { env = KEYS, ...options }: Partial<CheckOptions> & { env?: Io["env"] } = {}) {
  const said = { out: "", err: "" };
  const io: Io = {
    stdout: (text) => void (said.out += text),
    stderr: (text) => void (said.err += text),
    log() {},
    env,
    cwd: "/",
    readFile: (file) =>
      Object.hasOwn(files, file) ? { ok: true, text: files[file] ?? "" } : { ok: false, reason: "there is no such file" },
    readRevision: () => ({ ok: false, reason: "there is no repository" }),
    readStdin: async () => "",
    writeFile() {},
    exists: (file) => Object.hasOwn(files, file),
    colour: { stdout: false, stderr: false },
    isWatched: false,
    now: () => 0,
    signals: { on() {}, exit() {} },
  };
  return { code: check({ config: "gateway.yaml", ...options }, generated, io), ...said };
}

const MODEL = "models: { smart: openai/gpt-5.4-mini }";

const ROWS: readonly { readonly what: string; readonly yaml: string; readonly says: string; readonly verdict?: string }[] = [
  {
    what: "a bracket that is not closed",
    yaml: "models:\n  smart: [openai/gpt-5.4-mini\naliases: {}",
    says: `gateway.yaml:3:1: error SB101: flow sequence in block collection must be sufficiently indented and end with a ]
  3 | aliases: {}
    | ^`,
  },
  {
    what: "a tab",
    yaml: "models:\n\tsmart: openai/gpt-5.4-mini",
    says: `gateway.yaml:2:1: error SB102: a tab is used for indentation
  2 | 	smart: openai/gpt-5.4-mini
    | ^ use spaces`,
  },
  {
    what: "a key written twice",
    yaml: "models:\n  smart: openai/gpt-5.4-mini\n  smart: anthropic/claude-haiku-4-5",
    says: `gateway.yaml:3:3: error SB103: the key "smart" is written twice
  3 |   smart: anthropic/claude-haiku-4-5
    |   ^^^^^ first at gateway.yaml:2:3`,
  },
  { what: "nothing", yaml: "", says: "gateway.yaml: error SB107: the file is empty" },
  {
    what: "a list",
    yaml: "- a",
    says: `gateway.yaml:1:1: error SB107: the file must be a mapping, not a list
  1 | - a
    | ^^^`,
  },
  {
    what: "unknown keys, at every depth",
    yaml: "modles: {}\nmodels:\n  smart: { strateggy: priority, deployments: [openai/gpt-5.4-mini] }\n  fast:\n    deployments: [{ model: openai/gpt-5.4-mini, wieght: 3 }]",
    says: `gateway.yaml:1:1: error SB203: the file has no key "modles"
  1 | modles: {}
    | ^^^^^^ did you mean "models"?

gateway.yaml:3:12: error SB203: "models.smart" has no key "strateggy"
  3 |   smart: { strateggy: priority, deployments: [openai/gpt-5.4-mini] }
    |            ^^^^^^^^^ did you mean "strategy"?

gateway.yaml:5:49: error SB203: "models.fast.deployments[0]" has no key "wieght"
  5 |     deployments: [{ model: openai/gpt-5.4-mini, wieght: 3 }]
    |                                                 ^^^^^^ did you mean "weight"?`,
    verdict: "3 errors",
  },
  {
    what: "unknown providers and models",
    yaml: "models:\n  smart: opnai/gpt-5.4-mini\n  fast: openai/gpt-5.4-minii\n  odd: gpt-4",
    says: `gateway.yaml:2:10: error SB210: there is no provider "opnai"
  2 |   smart: opnai/gpt-5.4-mini
    |          ^^^^^^^^^^^^^^^^^^ did you mean "openai"?

gateway.yaml:3:9: error SB211: provider "openai" has no model "gpt-5.4-minii"
  3 |   fast: openai/gpt-5.4-minii
    |         ^^^^^^^^^^^^^^^^^^^^ did you mean "gpt-5.4-mini", "gpt-4.1-mini" or "gpt-5-mini"?

gateway.yaml:4:8: error SB212: "gpt-4" is not a model reference
  4 |   odd: gpt-4
    |        ^^^^^ write provider/model, for example openai/gpt-5-mini`,
    verdict: "3 errors",
  },
  {
    what: "a circle of fallbacks",
    yaml: "models:\n  a: { deployments: [openai/gpt-5.4-mini], fallbacks: { any: [b] } }\n  b: { deployments: [anthropic/claude-haiku-4-5], fallbacks: { any: [a] } }",
    says: `gateway.yaml:3:70: error SB214: the fallbacks go round: a → b → a
  3 |   b: { deployments: [anthropic/claude-haiku-4-5], fallbacks: { any: [a] } }
    |                                                                      ^ remove one of the links`,
  },
  {
    what: "a fallback to nobody",
    yaml: "models:\n  a: { deployments: [openai/gpt-5.4-mini], fallbacks: { any: [nobody] } }",
    says: `gateway.yaml:2:63: error SB213: "a" falls back to "nobody", which is no model of this file
  2 |   a: { deployments: [openai/gpt-5.4-mini], fallbacks: { any: [nobody] } }
    |                                                               ^^^^^^`,
  },
  {
    what: "aliases that lead nowhere",
    yaml: `${MODEL}\naliases: { a: b, b: a, c: smrt }`,
    says: `gateway.yaml:2:21: error SB219: these aliases name each other: a → b → a
  2 | aliases: { a: b, b: a, c: smrt }
    |                     ^

gateway.yaml:2:27: error SB218: there is no model or alias "smrt"
  2 | aliases: { a: b, b: a, c: smrt }
    |                           ^^^^ did you mean "smart"?`,
    verdict: "2 errors",
  },
  {
    what: "a model without a price",
    yaml: "providers:\n  house:\n    dialect: openai-chat\n    base_url: http://127.0.0.1:1\n    auth: none\n    models: { m: { context: 1000 } }\nmodels: { house: house/m }",
    says: `gateway.yaml:6:15: error SB401: "house/m" has no price
  6 |     models: { m: { context: 1000 } }
    |               ^ add \`price: { input: …, output: … }\`, or \`free: true\``,
  },
  {
    what: "a weight on only some",
    yaml: "models:\n  smart:\n    strategy: weighted\n    deployments: [{ model: openai/gpt-5.4-mini, weight: 1 }, openai/gpt-5.6-terra]",
    says: `gateway.yaml:4:62: error SB222: "openai/gpt-5.6-terra" has no weight, others of "smart" have one
  4 |     deployments: [{ model: openai/gpt-5.4-mini, weight: 1 }, openai/gpt-5.6-terra]
    |                                                              ^^^^^^^^^^^^^^^^^^^^ add a weight; 0 drains it`,
  },
  {
    what: "settings of a later version",
    yaml: `${MODEL}\nguardrails: { all: strict }\ncache: {}`,
    says: `gateway.yaml:2:1: error SB206: "guardrails" is not available in this version
  2 | guardrails: { all: strict }
    | ^^^^^^^^^^ Content checks will be configured here.

gateway.yaml:3:1: error SB206: "cache" is not available in this version
  3 | cache: {}
    | ^^^^^ The answer cache will be configured here.`,
    verdict: "2 errors",
  },
  {
    what: "a hedge without a second deployment",
    yaml: "models:\n  smart:\n    deployments: [openai/gpt-5.4-mini, { model: openai/gpt-5.6-terra, weight: 0 }]\n    hedge: { at_most: 5% }",
    says: `gateway.yaml:4:12: error SB263: "smart" has a hedge, but no second deployment to send it to
  4 |     hedge: { at_most: 5% }
    |            ^^^^^^^^^^^^^^^ add one, or remove the hedge`,
  },
  {
    what: "a strategy that measures what nobody limits",
    yaml: "models:\n  smart:\n    strategy: usage_based\n    deployments: [openai/gpt-5.4-mini, { model: openai/gpt-5.4, rpm: 10 }]",
    says: `gateway.yaml:4:19: error SB261: "openai/gpt-5.4-mini" has no limit to measure the use of in "smart"
  4 |     deployments: [openai/gpt-5.4-mini, { model: openai/gpt-5.4, rpm: 10 }]
    |                   ^^^^^^^^^^^^^^^^^^^ write \`{ model: …, rpm: 500 }\` or \`tpm\``,
  },
  {
    what: "a number without its unit, and one out of bounds",
    yaml: `${MODEL}\nrouting: { timeout: 30, attempts: 0 }`,
    says: `gateway.yaml:2:21: error SB201: "routing.timeout" must be a duration, for example 30s, 500ms, 5m, not a number
  2 | routing: { timeout: 30, attempts: 0 }
    |                     ^^

gateway.yaml:2:35: error SB205: "routing.attempts" must be >= 1
  2 | routing: { timeout: 30, attempts: 0 }
    |                                   ^`,
    verdict: "2 errors",
  },
  {
    what: "a key in the file, and a reference where none is read",
    yaml: 'models: { smart: openai/gpt-5.4-mini, key: "${X}" }\nproviders: { openai: { api_key: sk-1234567890 } }',
    says: `gateway.yaml:1:44: error SB255: "models.key" cannot hold the reference \${X}
  1 | models: { smart: openai/gpt-5.4-mini, key: "\${X}" }
    |                                            ^^^^^^ references are read in api_key, credentials, base_url, settings, headers, storage.url, storage.read_url, auth.master_key, auth.key_secret, the secret of a key, limits.store, budgets.store, budgets.alerts, server.host and server.port

gateway.yaml:2:33: error SB253: providers.openai.api_key is written in the file
  2 | providers: { openai: { api_key: ************* } }
    |                                 ^^^^^^^^^^^^^ refer to it as \${NAME} or \${file:/run/secrets/name}`,
    verdict: "2 errors",
  },
];

describe("a gateway.yaml with", () => {
  test.each(ROWS)("$what", ({ yaml, says, verdict = "1 error" }) => {
    const { code, err, out } = checked({ "gateway.yaml": `${yaml}${yaml === "" ? "" : "\n"}` });
    expect(err).toBe(`${says}\n\n`);
    expect(out).toBe(`gateway.yaml not ok; ${verdict}\n`);
    expect(code).toBe(1);
  });
});

describe("keys that are not set", () => {
  const files = {
    "gateway.yaml": `providers:
  openai: { api_key: "\${MY_OPENAI}" }
  anthropic: { headers: { x-team: "\${TEAM}" } }
  groq: { api_key: "\${MY_GROQ}" }
models:
  smart: [openai/gpt-5.4-mini, anthropic/claude-haiku-4-5, gemini/gemini-3.8-flash]
`,
  };
  const found = (severity: string) => `gateway.yaml:2:22: ${severity} SB251: MY_OPENAI is not set; provider "openai" needs it
  2 |   openai: { api_key: "\${MY_OPENAI}" }
    |                      ^^^^^^^^^^^^^^

gateway.yaml:3:3: ${severity} SB251: ANTHROPIC_API_KEY is not set; provider "anthropic" needs it
  3 |   anthropic: { headers: { x-team: "\${TEAM}" } }
    |   ^^^^^^^^^ set it, or give "anthropic" an api_key under \`providers:\`

gateway.yaml:3:35: ${severity} SB251: TEAM is not set; the header "x-team" of provider "anthropic" needs it
  3 |   anthropic: { headers: { x-team: "\${TEAM}" } }
    |                                   ^^^^^^^^^

gateway.yaml:6:60: ${severity} SB251: GEMINI_API_KEY or GOOGLE_API_KEY is not set; provider "gemini" needs one of them
  6 |   smart: [openai/gpt-5.4-mini, anthropic/claude-haiku-4-5, gemini/gemini-3.8-flash]
    |                                                            ^^^^^^^^^^^^^^^^^^^^^^^ set it, or give "gemini" an api_key under \`providers:\`

`;
  test("are listed all at once, for the providers in use alone; where they matter they are errors", () => {
    expect(checked(files, { env: {}, strict: true })).toEqual({
      code: 1,
      err: found("warning").replaceAll("warning", "error"),
      out: "gateway.yaml not ok: 1 model, 0 aliases, 3 providers; 4 errors\n",
    });
  });
  test("are warnings on a machine that only checks", () => {
    expect(checked(files, { env: {} })).toEqual({
      code: 0,
      err: found("warning"),
      out: "gateway.yaml ok: 1 model, 0 aliases, 3 providers; 4 warnings\n",
    });
  });
  test("as JSON carry the same places", () => {
    const { out, code } = checked(files, { env: {}, strict: true, json: true });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      file: "gateway.yaml",
      findings: [{ code: "SB251", place: { line: 2, column: 22 } }, { place: { line: 3 } }, { place: { line: 3 } }, { place: { line: 6 } }],
    });
  });
});

test("what an included file does wrong is shown in that file", () => {
  const { code, err } = checked({ "gateway.yaml": "include: [more.yaml, gone.yaml]\n", "more.yaml": "models:\n  smart: opnai/x\n" });
  expect(code).toBe(1);
  expect(err).toContain("gateway.yaml:1:22: error SB104: gone.yaml cannot be read: there is no such file");
});

test("a file that is not there is answered with how to begin", () => {
  expect(checked({})).toEqual({
    code: 1,
    err: "gateway.yaml: error SB104: gateway.yaml cannot be read: there is no such file\n\n`signalbox init` writes one to start from; `--config FILE` reads another.\n\n",
    out: "gateway.yaml not ok; 1 error\n",
  });
});

test("no finding ever shows a key's value", () => {
  const { err, out } = checked({ "gateway.yaml": `${MODEL}\nproviders: { openai: { base_url: "\${OPENAI_API_KEY}" } }\n` });
  expect(err + out).toContain("SB254");
  expect(err + out).not.toContain("PLANTED");
});

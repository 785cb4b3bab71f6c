import { expect, test } from "vitest";
import { planCatalogModel, planRoutes } from "../../../src/config/plan-routes.ts";
import type { Catalog } from "../../../src/contract/catalog.ts";
import { CATALOG, findings, plan, planned } from "./fake-catalog.ts";

const OWN = "providers: { own: { dialect: chat, base_url: http://h/v1, auth: none, models: { m: { free: true, context: 9 } } } }\n";

const NO_PATH =
  'cannot be a name in "providers.alpha.passthrough" (a path begins with / and ends without one, for example /vector_stores; / alone is everything)';

test.each([
  { name: "a short form", text: "models: { a: alpha/small }", want: [] },
  { name: "a model with a slash in its name", text: "models: { a: alpha/org/nested }", want: [] },
  { name: "a provider of the file", text: `${OWN}models: { a: own/m }`, want: [] },
  {
    name: "an unknown provider",
    text: "models: { a: alpah/small }",
    want: ['SB210 1:14 there is no provider "alpah" (did you mean "alpha"?)'],
  },
  {
    name: "an unknown provider like no other",
    text: "models: { a: xyzzy/small }",
    want: ['SB210 1:14 there is no provider "xyzzy" (known: "alpha", "beta", "closing", "local" and "shut")'],
  },
  {
    name: "an unknown model",
    text: "models: { a: [alpha/smal, beta/haiku] }",
    want: ['SB211 1:15 provider "alpha" has no model "smal" (did you mean "small"?)'],
  },
  {
    name: "a model only a family would match",
    text: "models: { a: alpha/new-mini }",
    want: [
      'SB211 1:14 provider "alpha" has no model "new-mini" (list it under providers.alpha.models with a price, `free: true` or a `base_model`)',
    ],
  },
  {
    name: "an unknown model that the file lists",
    text: "providers: { alpha: { models: { new-mini: { price: { input: 1, output: 2 } } } } }\nmodels: { a: alpha/new-mini }",
    want: [],
  },
  {
    name: "a listed model without a price",
    text: "providers: { alpha: { models: { new-mini: { context: 5 } } } }\nmodels: { a: alpha/new-mini }",
    want: ['SB401 1:33 "alpha/new-mini" has no price (add `price: { input: …, output: … }`, or `free: true`)'],
  },
  {
    name: "a model the catalogue has no price of",
    text: "models: { a: alpha/unpriced }",
    want: [
      'SB401 1:14 "alpha/unpriced" has no price (add providers.alpha.models: { "unpriced": { price: { input: …, output: … } } }, or `free: true`)',
    ],
  },
  {
    name: "such a model with a price of the file",
    text: "providers: { alpha: { models: { unpriced: { price: { input: 1, output: 2 } } } } }\nmodels: { a: alpha/unpriced }",
    want: [],
  },
  {
    name: "such a model said to be free",
    text: "providers: { alpha: { models: { unpriced: { free: true } } } }\nmodels: { a: alpha/unpriced }",
    want: [],
  },
  {
    name: "a free model said not to be",
    text: "providers: { alpha: { models: { gift: { free: false } } } }\nmodels: { a: alpha/gift }",
    want: [
      'SB401 2:14 "alpha/gift" has no price (add providers.alpha.models: { "gift": { price: { input: …, output: … } } }, or `free: true`)',
    ],
  },
  {
    name: "no slash",
    text: "models: { a: small }",
    want: ['SB212 1:14 "small" is not a model reference (write provider/model, for example openai/gpt-5-mini)'],
  },
  {
    name: "a provider alone",
    text: "models: { a: alpha }",
    want: ['SB212 1:14 "alpha" is not a model reference (write alpha/ and the model\'s name)'],
  },
  { name: "a retired model", text: "models: { a: alpha/gone }", want: ['SB410 1:14 "alpha/gone" is retired (use alpha/large)'] },
  { name: "a deprecated model", text: "models: { a: alpha/old }", want: ['SB411 1:14 "alpha/old" is deprecated (use alpha/small)'] },
  { name: "a retired provider", text: "models: { a: shut/one }", want: ['SB412 1:14 provider "shut" is retired'] },
  { name: "a deprecated provider", text: "models: { a: closing/one }", want: ['SB413 1:14 provider "closing" is deprecated'] },
  { name: "a deployment twice", text: "models: { a: [alpha/small, alpha/small] }", want: ['SB221 1:28 "alpha/small" stands twice in "a"'] },
  {
    name: "no models",
    text: "server: { port: 1 }",
    want: ["SB231 there is no model to serve (add one under `models:`, for example `fast: openai/gpt-5-mini`)"],
  },
  {
    name: "a retired provider that lets something through",
    text: "providers: { shut: { passthrough: { /files: [GET] } } }",
    want: ['SB412 1:14 provider "shut" is retired'],
  },
  {
    name: "a path let through that repeats the end of the base URL",
    text: "providers: { alpha: { passthrough: { /v1/files: [GET], /v1: [GET], /v10: [GET] } } }",
    want: [
      'SB239 1:38 "/v1/files" is below the base_url of provider "alpha", which ends in /v1 already (write /files)',
      'SB239 1:56 "/v1" is below the base_url of provider "alpha", which ends in /v1 already (write /)',
    ],
  },
  {
    name: "a path let through below a base URL that depends on the model",
    text: 'providers: { alpha: { base_url: "https://alpha.test/{model}", passthrough: { /files: [GET] } } }',
    want: ['SB239 1:78 the base_url of provider "alpha" depends on the model, so there is no path below it'],
  },
  {
    name: "methods and paths let through that there are not",
    text: "providers: { alpha: { passthrough: { /files: [GTE], files: [GET], /a/../b: [GET], /a/: [GET], /b: [] } } }",
    want: [
      'SB204 1:47 "providers.alpha.passthrough./files[0]" must be "GET", "HEAD", "POST", "PUT", "PATCH" or "DELETE" (did you mean "GET"?)',
      `SB205 1:53 "files" ${NO_PATH}`,
      `SB205 1:67 "/a/../b" ${NO_PATH}`,
      `SB205 1:83 "/a/" ${NO_PATH}`,
      'SB205 1:99 "providers.alpha.passthrough./b" must NOT have fewer than 1 items',
    ],
  },
  {
    name: "an object's own names",
    text: "models: { a: constructor/toString, b: alpha/constructor }",
    want: [
      'SB210 1:14 there is no provider "constructor" (known: "alpha", "beta", "closing", "local" and "shut")',
      'SB211 1:39 provider "alpha" has no model "constructor" (list it under providers.alpha.models with a price, `free: true` or a `base_model`)',
    ],
  },
])("models: $name gives $want", ({ text, want }) => expect(findings(plan(text))).toEqual(want));

const TWO = "models:\n  b: alpha/large\n  a:\n    ";
test.each([
  {
    name: "on all",
    group: "{ strategy: weighted, deployments: [{ model: alpha/small, weight: 3 }, { model: beta/haiku, weight: 1 }] }",
    want: [],
  },
  {
    name: "of zero beside others",
    group: "{ strategy: weighted, deployments: [{ model: alpha/small, weight: 0 }, { model: beta/haiku, weight: 1 }] }",
    want: [],
  },
  {
    name: "on some only",
    group: "{ strategy: weighted, deployments: [{ model: alpha/small, weight: 3 }, beta/haiku] }",
    want: ['SB222 4:76 "beta/haiku" has no weight, others of "a" have one (add a weight; 0 drains it)'],
  },
  {
    name: "on none",
    group: "{ strategy: weighted, deployments: [alpha/small, beta/haiku] }",
    want: ['SB223 4:17 "a" is weighted, but no deployment has a weight (write `{ model: …, weight: 1 }`)'],
  },
  {
    name: "all zero",
    group: "{ strategy: weighted, deployments: [{ model: alpha/small, weight: 0 }, { model: beta/haiku, weight: 0 }] }",
    want: ['SB224 4:63 all weights of "a" are 0'],
  },
  {
    name: "under another strategy",
    group: "{ strategy: priority, deployments: [{ model: alpha/small, weight: 1 }, beta/haiku] }",
    want: ['SB225 4:63 "a" has weights, but its strategy is priority (set `strategy: weighted`, or remove the weights)'],
  },
  {
    name: "of turns",
    group: "[{ model: alpha/small, weight: 3 }, { model: beta/haiku, weight: 1 }]",
    want: [],
  },
  {
    name: "that drain, under any strategy",
    group: "{ strategy: priority, deployments: [{ model: alpha/small, weight: 0 }, beta/haiku] }",
    want: [],
  },
])("weights $name give $want", ({ group, want }) => expect(findings(plan(TWO + group))).toEqual(want));

test.each([
  {
    name: "latency among one",
    group: "{ strategy: least_latency, deployments: [alpha/small] }",
    want: ['SB260 4:17 "a" is least_latency, but has one deployment to choose from (add another, or remove the strategy)'],
  },
  {
    name: "cost among one and a drained one",
    group: "{ strategy: cost_optimized, deployments: [alpha/small, { model: beta/haiku, weight: 0 }] }",
    want: ['SB260 4:17 "a" is cost_optimized, but has one deployment to choose from (add another, or remove the strategy)'],
  },
  {
    name: "an affinity with one",
    group: "{ affinity: session, deployments: [alpha/small] }",
    want: ['SB260 4:17 "a" has an affinity, but one deployment to stay with (add another, or remove the affinity)'],
  },
  {
    name: "usage without a limit",
    group: "{ strategy: usage_based, deployments: [{ model: alpha/small, rpm: 5 }, { model: beta/haiku, max_parallel: 3 }] }",
    want: ['SB261 4:85 "beta/haiku" has no limit to measure the use of in "a" (write `{ model: …, rpm: 500 }` or `tpm`)'],
  },
  {
    name: "usage with limits",
    group: "{ strategy: usage_based, deployments: [{ model: alpha/small, rpm: 5 }, { model: beta/haiku, tpm: 3 }] }",
    want: [],
  },
  {
    name: "a label without a test",
    group: "{ deployments: [{ model: alpha/small, label: old }, beta/haiku] }",
    want: ['SB262 4:50 "a" is no A/B test, so nobody sees the label "old" (set `strategy: ab_test`, or remove it)'],
  },
  {
    name: "one label for two variants",
    group: "{ strategy: ab_test, deployments: [{ model: alpha/small, label: x }, { model: beta/haiku, label: x }] }",
    want: ['SB262 4:102 "x" is the label of two variants of "a"'],
  },
  {
    name: "a hedge with one",
    group: "{ hedge: {}, deployments: [alpha/small] }",
    want: ['SB263 4:14 "a" has a hedge, but no second deployment to send it to (add one, or remove the hedge)'],
  },
  {
    name: "a hedge into an A/B test",
    group: "{ strategy: ab_test, hedge: {}, deployments: [alpha/small, beta/haiku] }",
    want: ['SB263 4:33 "a" is an A/B test, and a hedge would answer with the other variant (remove one of the two)'],
  },
  {
    name: "a hedge that comes too late",
    group: "{ hedge: { after: 5m }, deployments: [alpha/small, beta/haiku] }",
    want: ["SB263 4:14 a hedge after 300000 ms comes when the request's time of 300000 ms is up (say a shorter time, or p95)"],
  },
  {
    name: "a mirror to nowhere",
    group: "{ mirror: { to: xyzzy, share: 5% }, deployments: [alpha/small] }",
    want: ['SB264 4:21 there is no model "xyzzy" to send copies to (name a model of this file, or provider/model)'],
  },
  {
    name: "a mirror to an unknown provider",
    group: "{ mirror: { to: alpah/small, share: 5% }, deployments: [alpha/large] }",
    want: ['SB210 4:21 there is no provider "alpah" (did you mean "alpha"?)'],
  },
  {
    name: "a mirror to itself",
    group: "{ mirror: { to: a, share: 5% }, deployments: [alpha/small] }",
    want: ['SB264 4:21 "a" would send copies of its requests to itself (name another model, or a deployment that it has not)'],
  },
  {
    name: "a mirror to one of its own",
    group: "{ mirror: { to: beta/haiku, share: 5% }, deployments: [alpha/small, beta/haiku] }",
    want: ['SB264 4:21 "a" would send copies of its requests to itself (name another model, or a deployment that it has not)'],
  },
  {
    name: "a mirror to any model",
    group: '{ mirror: { to: "alpha/*", share: 5% }, deployments: [alpha/small] }',
    want: ['SB264 4:21 "alpha/*" is no single model to send copies to (name a model of this file, or provider/model)'],
  },
  {
    name: "a mirror of nothing",
    group: "{ mirror: { to: alpha/large, share: 0% }, deployments: [alpha/small] }",
    want: ["SB205 4:41 a mirror of 0% of the requests is none (remove the mirror)"],
  },
  { name: "a hedge with two", group: "{ hedge: {}, deployments: [alpha/small, beta/haiku] }", want: [] },
])("strategies: $name gives $want", ({ group, want }) => expect(findings(plan(TWO + group))).toEqual(want));

test.each([
  {
    name: "with nobody who could take one",
    text: "models: { a: alpha/small }\nrouting: { hedge: {} }",
    want: ["SB263 2:19 no model has a second deployment that a hedge could be sent to (add one, or remove `routing.hedge`)"],
  },
  { name: "that is off", text: "models: { a: alpha/small }\nrouting: { hedge: off }", want: [] },
  { name: "for one of two models", text: "models: { a: alpha/small, b: [alpha/small, alpha/large] }\nrouting: { hedge: {} }", want: [] },
])("a hedge for all $name gives $want", ({ text, want }) => expect(findings(plan(text))).toEqual(want));

test("what a model says of hedges beats what is said for all, and who cannot have one has none", () => {
  const two = "deployments: [alpha/small, alpha/large]";
  const { groups } = planned(
    `models: { a: { ${two} }, b: { ${two}, hedge: off }, c: { ${two}, hedge: { after: p99, at_most: 1% } }, d: alpha/small, e: { strategy: ab_test, ${two} } }\nrouting: { hedge: { after: 2s } }`,
  );
  expect(Object.entries(groups).map(([name, { hedge }]) => [name, hedge])).toEqual([
    ["a", { after: { ms: 2_000 }, atMost: 0.1 }],
    ["b", undefined],
    ["c", { after: { percentile: 0.99 }, atMost: 0.01 }],
    ["d", undefined],
    ["e", undefined],
  ]);
});

test("copies go to a model under any of its names, or to a deployment of their own, whose provider is in the plan", () => {
  const { groups, providers } = planned(
    "models: { a: { deployments: [alpha/small], mirror: { to: x, share: 5% } }, b: { deployments: [alpha/small], mirror: { to: beta/haiku, share: 100%, max_parallel: 2 } } }\naliases: { x: b }",
  );
  expect(groups["a"]?.mirror).toEqual({ to: "b", share: 0.05, atOnce: 8 });
  expect(groups["b"]?.mirror).toMatchObject({ to: "beta/haiku", share: 1, atOnce: 2, deployment: { id: "beta/haiku", provider: "beta" } });
  expect(Object.keys(providers)).toEqual(["alpha", "beta"]);
});

const group = (name: string, model: string, fallbacks = "") =>
  `  ${name}: { deployments: [${model}]${fallbacks && `, fallbacks: { ${fallbacks} }`} }\n`;
test.each([
  { name: "to another model", models: group("a", "alpha/small", "any: [b]") + group("b", "alpha/large"), want: [] },
  { name: "to an alias", models: `${group("a", "alpha/small", "any: [c]")}${group("b", "alpha/large")}aliases: { c: b }\n`, want: [] },
  {
    name: "to nothing",
    models: group("slow", "alpha/small", "any: [fst]") + group("fast", "alpha/large"),
    want: ['SB213 2:58 "slow" falls back to "fst", which is no model of this file (did you mean "fast"?)'],
  },
  {
    name: "to an upstream model",
    models: group("a", "alpha/small", "any: [alpha/large]"),
    want: [
      'SB213 2:55 "a" falls back to "alpha/large", which is no model of this file (add it under `models:`, for example "alpha/large": alpha/large)',
    ],
  },
  {
    name: "to itself",
    models: group("a", "alpha/small", "any: [a]"),
    want: ['SB214 2:55 "a" falls back to itself (remove one of the links)'],
  },
  {
    name: "to itself by an alias",
    models: `${group("a", "alpha/small", "any: [c]")}aliases: { c: a }\n`,
    want: ['SB214 2:55 "a" falls back to itself (remove one of the links)'],
  },
  {
    name: "in a circle",
    models: group("a", "alpha/small", "any: [b]") + group("b", "alpha/large", "any: [c]") + group("c", "beta/haiku", "any: [a]"),
    want: ["SB214 4:54 the fallbacks go round: a → b → c → a (remove one of the links)"],
  },
  {
    name: "in a circle of several kinds",
    models: group("a", "alpha/small", "context_window: [b]") + group("b", "alpha/large", "rate_limit: [a]"),
    want: ["SB214 3:62 the fallbacks go round: a → b → a (remove one of the links)"],
  },
  {
    name: "in two circles",
    models: group("a", "alpha/small", "any: [b, a]") + group("b", "alpha/large", "any: [a]"),
    want: [
      'SB214 2:58 "a" falls back to itself (remove one of the links)',
      "SB214 3:55 the fallbacks go round: a → b → a (remove one of the links)",
    ],
  },
  {
    name: "in a diamond, which is no circle",
    models:
      group("a", "alpha/small", "any: [b, c]") +
      group("b", "alpha/large", "any: [d]") +
      group("c", "beta/haiku", "any: [d]") +
      group("d", "beta/sonnet"),
    want: [],
  },
  { name: "into a larger window", models: group("a", "alpha/small", "context_window: [b]") + group("b", "alpha/large"), want: [] },
  {
    name: "into a smaller window",
    models: group("a", "alpha/large", "context_window: [b]") + group("b", "alpha/small"),
    want: ['SB216 2:66 "b" has a context window of 100000 tokens, smaller than the 1000000 of "a"'],
  },
  { name: "into a smaller window after any failure", models: group("a", "alpha/large", "any: [b]") + group("b", "alpha/small"), want: [] },
  {
    name: "into a group with one small window",
    models: group("a", "beta/haiku", "context_window: [b]") + group("b", "alpha/large, alpha/small"),
    want: ['SB216 2:65 "b" has a context window of 100000 tokens, smaller than the 200000 of "a"'],
  },
  {
    name: "into the same window",
    models: group("a", "beta/haiku", "context_window: [b]") + group("b", "beta/sonnet"),
    want: ['SB217 2:65 "b" has the same context window as "a", 200000 tokens'],
  },
  {
    name: "into an unknown window",
    models: group("a", "beta/haiku", "context_window: [b]") + group("b", "alpha/windowless"),
    want: [
      'SB217 2:65 the context window of "b" is not known, so this fallback cannot be checked (add `context:` to its model under `providers:`)',
    ],
  },
])("fallbacks $name give $want", ({ models, want }) => expect(findings(plan(`models:\n${models}`))).toEqual(want));

test.each([
  { name: "of a model", aliases: "{ x: a }", want: [] },
  { name: "of an alias", aliases: "{ x: y, y: a }", want: [] },
  { name: "of what a wildcard takes", aliases: "{ x: alpha/small }", want: [] },
  { name: "of nothing", aliases: "{ x: fats }", want: ['SB218 2:15 there is no model or alias "fats" (did you mean "fast"?)'] },
  { name: "of an alias of nothing", aliases: "{ x: y, y: zzzz }", want: ['SB218 2:21 there is no model or alias "zzzz"'] },
  { name: "in a circle", aliases: "{ x: y, y: z, z: x }", want: ["SB219 2:27 these aliases name each other: x → y → z → x"] },
  { name: "of itself", aliases: "{ x: x }", want: ["SB219 2:15 these aliases name each other: x → x"] },
  { name: "leading into a circle", aliases: "{ w: x, x: y, y: x }", want: ["SB219 2:27 these aliases name each other: x → y → x"] },
  { name: "with a model's name", aliases: "{ a: fast }", want: ['SB220 2:12 "a" is both a model and an alias (rename one of them)'] },
])("aliases $name give $want", ({ aliases, want }) =>
  expect(findings(plan(`models: { a: alpha/small, fast: beta/haiku, "alpha/*": alpha/* }\naliases: ${aliases}\n`))).toEqual(want),
);

test.each([
  { name: "at the end of both", models: '{ "alpha/*": alpha/* }', want: [] },
  { name: "for one model", models: '{ "gpt-*": alpha/small }', want: [] },
  {
    name: "upstream only",
    models: "{ a: alpha/* }",
    want: ['SB226 1:14 "alpha/*" belongs in a model whose own name ends in * (name the model "alpha/*")'],
  },
  {
    name: "in the middle",
    models: '{ "a*b": alpha/small }',
    want: ['SB226 1:11 "a*b" has a * that is not at its end (write for example "openai/*")'],
  },
  {
    name: "in part of an upstream name",
    models: '{ "a*": alpha/s* }',
    want: ['SB226 1:17 "alpha/s*": only a whole name can be * (write alpha/*)'],
  },
])("a wildcard $name gives $want", ({ models, want }) => expect(findings(plan(`models: ${models}\n`))).toEqual(want));

const entry = (text: string) => `providers: { p: ${text} }\nmodels: { a: alpha/small }\n`;
test.each([
  { name: "complete", text: entry("{ dialect: chat, base_url: http://h, api_key: '${K}' }"), want: [] },
  {
    name: "without dialect",
    text: entry("{ base_url: http://h, auth: none }"),
    want: ['SB230 1:14 provider "p" is not in the catalogue and names no dialect (add `dialect:`, one of chat, messages)'],
  },
  {
    name: "with a slip in its id",
    text: "providers: { bta: { api_key: '${K}' } }\nmodels: { a: alpha/small }\n",
    want: ['SB210 1:14 provider "bta" is not in the catalogue and names no dialect (did you mean "beta"?)'],
  },
  {
    name: "with an unknown dialect",
    text: entry("{ dialect: caht, base_url: http://h, auth: none }"),
    want: ['SB229 1:28 there is no dialect "caht" (did you mean "chat"?)'],
  },
  { name: "without address", text: entry("{ dialect: chat, auth: none }"), want: ['SB230 1:14 provider "p" needs a base_url'] },
  {
    name: "without key",
    text: entry("{ dialect: chat, base_url: http://h }"),
    want: ['SB230 1:14 provider "p" has neither an api_key nor `auth: none`'],
  },
  {
    name: "with a key that is not used",
    text: entry("{ dialect: chat, base_url: http://h, auth: none, api_key: '${K}' }"),
    want: ['SB207 1:75 provider "p" has an api_key and says `auth: none` (remove one of them)'],
  },
  {
    name: "with an unknown trait",
    text: entry("{ dialect: chat, base_url: http://h, auth: none, models: { m: { free: true, traits: { sytemRole: user } } } }"),
    want: ['SB232 1:103 the dialect chat has no trait "sytemRole" (did you mean "systemRole"?)'],
  },
  {
    name: "with a trait of the wrong type",
    text: entry("{ dialect: chat, base_url: http://h, auth: none, models: { m: { free: true, traits: { parallelTools: 'no' } } } }"),
    want: ['SB232 1:103 the trait "parallelTools" is true or false, not a string'],
  },
  {
    name: "broken and used says so once",
    text: "providers: { p: { dialect: nope, base_url: http://h, auth: none } }\nmodels: { a: p/m }\n",
    want: ['SB229 1:28 there is no dialect "nope" (known: chat, messages)'],
  },
])("a provider's entry $name gives $want", ({ text, want }) => expect(findings(plan(text))).toEqual(want));

test("shape errors and wrong references are reported together, without what follows from them", () => {
  expect(
    findings(plan("models:\n  a: { deployments: [{ model: alpha/small, weight: x }, beta/haiku], strategy: weighted }\n  b: alpha/smal\n")),
  ).toEqual([
    'SB201 2:52 "models.a.deployments[0].weight" must be a whole number, not a string',
    'SB211 3:6 provider "alpha" has no model "smal" (did you mean "small"?)',
  ]);
});

test("dialect, provider, families, catalogue and file lay their traits and facts over each other in that order", () => {
  const { groups } = planned(`
providers:
  alpha: { models: { new-mini: { free: true, max_output: 5, traits: { systemRole: user } }, small: { context: 7 }, newer-x: { free: true } } }
models: { mini: alpha/new-mini, small: alpha/small, newer: alpha/newer-x }
`);
  expect(groups.mini?.deployments[0]).toMatchObject({
    traits: { maxTokensField: "max_completion_tokens", parallelTools: true, systemRole: "user" },
    facts: { context: 400_000, maxOutput: 5, supports: ["reasoning"] },
    free: true,
    price: undefined,
  });
  expect(groups.small?.deployments[0]).toMatchObject({
    traits: { systemRole: "developer" },
    facts: { context: 7, maxOutput: 8000, supports: ["tools", "vision"] },
    price: { input: 1_000_000n },
  });
  expect(groups.newer?.deployments[0]?.traits).toEqual({
    maxTokensField: "max_completion_tokens",
    systemRole: "developer",
    parallelTools: false,
  });
});

test("a group supports what all of its deployments support", () => {
  expect(planned("models: { a: [alpha/small, alpha/large], b: alpha/small }").groups).toMatchObject({
    a: { supports: ["tools"] },
    b: { supports: ["tools", "vision"] },
  });
});

test("only the providers in use are in the plan, as the file leaves them", () => {
  const { providers } = planned(`
providers:
  alpha: { base_url: "https://\${REGION:-eu}.alpha.test/v1/", headers: { X-Team: t } }
  beta: { api_key: "\${K}", headers: { Beta-Version: "2" }, auth: { query: key }, unknown_fields: reject }
  local: { base_url: http://elsewhere:9 }
models: { a: alpha/small, b: beta/haiku }
`);
  expect(Object.keys(providers)).toEqual(["alpha", "beta"]);
  expect(providers.alpha).toMatchObject({
    dialect: "chat",
    baseUrl: [
      { type: "text", text: "https://" },
      { type: "env", name: "REGION", fallback: "eu" },
      { type: "text", text: ".alpha.test/v1" },
    ],
    auth: [{ type: "bearer", env: ["ALPHA_API_KEY"] }],
    apiKey: undefined,
    headers: { "x-team": [{ type: "text", text: "t" }] },
    passthrough: true,
  });
  expect(providers.beta).toMatchObject({
    auth: [{ type: "query", param: "key", env: ["BETA_KEY", "BETA_API_KEY"] }],
    apiKey: [{ type: "env", name: "K" }],
    headers: { "beta-version": [{ type: "text", text: "2" }] },
    passthrough: false,
    unknownFields: "reject",
  });
});

test.each([
  { name: "none", auth: "auth: none", want: { type: "none" } },
  { name: "bearer", auth: "api_key: '${K}', auth: bearer", want: { type: "bearer", env: [] } },
  { name: "nothing but a key", auth: "api_key: '${K}'", want: { type: "bearer", env: [] } },
  { name: "a header", auth: "api_key: '${K}', auth: { header: X-Key }", want: { type: "header", header: "x-key", env: [] } },
  { name: "a query", auth: "api_key: '${K}', auth: { query: key }", want: { type: "query", param: "key", env: [] } },
])("a provider of the file with $name is authorised so", ({ auth, want }) => {
  const { providers } = planned(
    `providers: { own: { dialect: chat, base_url: http://h/v1, ${auth}, models: { m: { free: true } } } }\nmodels: { a: own/m }`,
  );
  expect(providers.own?.auth).toEqual([want]);
});

test("traits given to a model end the passing of bytes", () => {
  const text = (traits: string) => `providers: { alpha: { models: { small: { context: 7${traits} } } } }\nmodels: { a: alpha/small }`;
  expect(planned(text("")).providers.alpha?.passthrough).toBe(true);
  expect(planned(text(", traits: { systemRole: user }")).providers.alpha?.passthrough).toBe(false);
});

test("weights count under the weighted strategy and are one elsewhere", () => {
  const { groups } = planned(
    "models: { a: { strategy: weighted, deployments: [{ model: alpha/small, weight: 3 }, { model: beta/haiku, weight: 0 }] }, b: [alpha/small] }",
  );
  expect(groups.a?.deployments.map(({ weight }) => weight)).toEqual([3, 0]);
  expect(groups.b?.deployments.map(({ weight }) => weight)).toEqual([1]);
});

test("aliases are resolved to the end, also in fallbacks", () => {
  const { aliases, groups } = planned(
    "models: { a: { deployments: [alpha/small], fallbacks: { any: [x], rate_limit: [b, y] } }, b: alpha/large }\naliases: { x: y, y: b }",
  );
  expect(aliases).toEqual({ x: "b", y: "b" });
  expect(groups.a?.fallbacks).toEqual({ any: ["b"], rate_limit: ["b"] });
});

test("wildcards are listed with the longest first, and the file's own models of one become groups of their own", () => {
  const { wildcards, groups } = planned(`${OWN}models: { "*": alpha/*, "own/*": own/*, "own/special-*": own/m }`);
  expect(wildcards).toEqual(["own/special-*", "own/*", "*"]);
  expect(groups["own/*"]?.deployments[0]).toMatchObject({ id: "own/*", upstreamModel: "*", price: undefined, free: false });
  expect(groups["own/m"]?.deployments[0]).toMatchObject({ id: "own/m", upstreamModel: "m", free: true, facts: { context: 9 } });
});

test("names that objects have of their own are ordinary names", () => {
  const { groups, aliases } = planned("models: { __proto__: alpha/small, constructor: alpha/large }\naliases: { toString: constructor }");
  expect(Object.keys(groups)).toEqual(["__proto__", "constructor"]);
  expect(Object.entries(aliases)).toEqual([["toString", "constructor"]]);
});

test("a plan is frozen through and through, and planning leaves the catalogue unfrozen", () => {
  const catalog: Catalog = structuredClone(CATALOG);
  const { config } = plan("models: { a: alpha/small }");
  if (!config) throw new Error("the text is right");
  const result = planRoutes(config, catalog);
  if (!result.ok) throw new Error("the text is right");
  expect(Object.isFrozen(result.value.groups.a?.deployments[0]?.facts)).toBe(true);
  expect(Object.isFrozen(result.value.routing)).toBe(true);
  expect(Object.isFrozen(catalog.providers)).toBe(false);
});

test("a model of the catalogue can be planned without any file", () => {
  const result = planCatalogModel(CATALOG, "alpha/small");
  if (!result.ok) throw new Error("alpha/small is in the catalogue");
  expect(result.value.groups["alpha/small"]?.deployments[0]).toMatchObject({
    id: "alpha/small",
    provider: "alpha",
    upstreamModel: "small",
  });
  expect(Object.keys(result.value.providers)).toEqual(["alpha"]);
});

test.each([
  { reference: "alpha/smal", want: ['SB211 provider "alpha" has no model "smal"'] },
  { reference: "small", want: ['SB212 "small" is not a model reference'] },
  { reference: "alpha/*", want: ["SB226"] },
])("$reference cannot be planned without a file: $want", ({ reference, want }) => {
  const result = planCatalogModel(CATALOG, reference);
  const shown = result.ok ? [] : result.diagnostics.map(({ code, message }) => `${code} ${message}`);
  expect(shown).toEqual(want.map((text) => expect.stringContaining(text)));
});

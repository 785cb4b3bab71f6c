import { expect, test } from "vitest";
import { loadConfig } from "../../../src/config/load.ts";
import { reader, SHAPE, show } from "./fake-catalog.ts";

const load = (files: string | Readonly<Record<string, string>>) =>
  loadConfig("gateway.yaml", reader(typeof files === "string" ? { "gateway.yaml": files } : files), SHAPE);
const findings = (files: string | Readonly<Record<string, string>>) => {
  const { diagnostics, sources } = load(files);
  return show(diagnostics, sources).sort();
};

const ok = "models: { fast: alpha/small }\n";

test.each([
  { name: "a right file", text: ok, want: [] },
  {
    name: "an unknown key at the top",
    text: `${ok}provider: {}\n`,
    want: ['SB203 2:1 the file has no key "provider" (did you mean "providers"?)'],
  },
  {
    name: "an unknown key of a deployment",
    text: "models: { fast: { deployments: [{ model: a/b, weigth: 3 }] } }\n",
    want: ['SB203 1:47 "models.fast.deployments[0]" has no key "weigth" (did you mean "weight"?)'],
  },
  {
    name: "an unknown key of a group",
    text: "models: { fast: { deployment: [a/b], deployments: [a/b] } }\n",
    want: ['SB203 1:19 "models.fast" has no key "deployment" (did you mean "deployments"?)'],
  },
  {
    name: "a group without deployments",
    text: "models: { fast: { strategy: priority } }\n",
    want: ['SB202 1:11 "models.fast" needs the key "deployments"'],
  },
  {
    name: "a group of the wrong kind",
    text: "models: { fast: 7 }\n",
    want: ['SB201 1:17 "models.fast" must be a string, a list or a mapping, not a number'],
  },
  {
    name: "a strategy that is nowhere",
    text: "models: { fast: { strategy: wieghted, deployments: [a/b] } }\n",
    want: [
      'SB204 1:29 "models.fast.strategy" must be "round_robin", "weighted", "priority", "least_latency", "least_busy", "cost_optimized", "usage_based", "health_based" or "ab_test" (did you mean "weighted"?)',
    ],
  },
  {
    name: "a limit that is none",
    text: "models: { fast: { deployments: [{ model: a/b, rpm: 0 }] } }\n",
    want: ['SB205 1:52 "models.fast.deployments[0].rpm" must be >= 1'],
  },
  {
    name: "a hedge after nothing that can be read",
    text: `${ok}routing: { hedge: { after: p95.5 } }\n`,
    want: ['SB205 2:28 "p95.5" is not a percentile or duration (write for example p95, 800ms)'],
  },
  {
    name: "a hedge after a percentile that most answers are slower than",
    text: `${ok}routing: { hedge: { after: p20 } }\n`,
    want: ['SB205 2:28 "p20" is not a percentile or duration (write for example p95, 800ms)'],
  },
  {
    name: "a hedge at once, for more than all requests",
    text: `${ok}routing: { hedge: { after: 0s, at_most: 120% } }\n`,
    want: [
      "SB205 2:28 a second call at once would double the load (say how long the first may take, for example p95 or 800ms)",
      'SB205 2:41 "120%" is more than 100%',
    ],
  },
  {
    name: "probes too often, without a wait, and without a prompt",
    text: `${ok}routing: { probes: { every: 100ms, timeout: 0s, request: { max_tokens: 5 } } }\n`,
    want: [
      'SB202 2:49 "routing.probes.request" needs the key "prompt"',
      "SB205 2:29 probes come a second apart at least (write for example 60s)",
      "SB205 2:45 no probe is answered in no time (write for example 5s)",
    ],
  },
  {
    name: "a hedge for no request",
    text: `${ok}routing: { hedge: { at_most: 0% } }\n`,
    want: ["SB205 2:30 a hedge for 0% of the requests is none (write `hedge: off`)"],
  },
  {
    name: "a breaker that is neither settings nor off",
    text: `${ok}routing: { breaker: 5 }\n`,
    want: ['SB201 2:21 "routing.breaker" must be one of the listed values or a mapping, not a number'],
  },
  {
    name: "an affinity by nothing",
    text: "models: { fast: { affinity: { ttl: 5m }, deployments: [a/b] } }\n",
    want: ['SB202 1:19 "models.fast.affinity" needs the key "by"'],
  },
  {
    name: "a storage with a password",
    text: `${ok}storage: { url: "postgres://me:secret@db/x" }\n`,
    want: ["SB253 2:17 storage.url holds a password"],
  },
  {
    name: "a copy of another kind than what it copies",
    text: `${ok}storage: { url: "postgres://db/x", read_url: "mysql://db/x" }\n`,
    want: ["SB238 2:46 storage.url is of postgres, and the copy to read from is of mysql (write the address of a replica of postgres)"],
  },
  {
    name: "a copy of a file",
    text: `${ok}storage: { url: "sqlite:a.db", read_url: "sqlite:b.db" }\n`,
    want: ["SB238 2:42 a file of SQLite has no copy to read from (remove read_url)"],
  },
  {
    name: "a ledger that is neither off nor described",
    text: `${ok}storage: { url: "sqlite:a.db", ledger: on }\n`,
    want: ['SB204 2:40 "storage.ledger" must be "off"'],
  },
  {
    name: "a ledger kept for no time",
    text: `${ok}storage: { url: "sqlite:a.db", ledger: { keep: 1m30s } }\n`,
    want: ['SB205 2:48 "1m30s" is not a time to keep (write for example 30d, 12h)'],
  },
  {
    name: "a section that is planned",
    text: `${ok}guardrails: { team: strict }\n`,
    want: ['SB206 2:1 "guardrails" is not available in this version (Content checks will be configured here.)'],
  },
  {
    name: "a duration without unit",
    text: `${ok}routing: { timeout: 30 }\n`,
    want: ['SB201 2:21 "routing.timeout" must be a duration, for example 30s, 500ms, 5m, not a number'],
  },
  {
    name: "a malformed duration",
    text: `${ok}routing: { timeout: 30 sec }\n`,
    want: ['SB205 2:21 "30 sec" is not a duration (write for example 30s, 500ms, 5m)'],
  },
  {
    name: "a share above all",
    text: `${ok}sandbox: { error: { status: 500, rate: 150% } }\n`,
    want: ['SB205 2:40 "150%" is more than 100%'],
  },
  {
    name: "a port out of range",
    text: `${ok}server: { port: 70000 }\n`,
    want: ['SB205 2:17 "server.port" must be <= 65535 (write for example 4000, ${PORT:-4000})'],
  },
  {
    name: "a malformed reference",
    text: `${ok}providers:\n  alpha:\n    api_key: \${KEY\n`,
    want: ["SB250 4:14 the reference is not closed (add the missing })"],
  },
  {
    name: "a malformed reference inside a longer scalar",
    text: `${ok}providers:\n  alpha:\n    headers: { x-a: "one \${B:c}" }\n`,
    want: ['SB250 4:26 ":" is not understood after a variable\'s name (a default is written ${B:-default})'],
  },
  {
    name: "a key in the file",
    text: `${ok}providers: { alpha: { api_key: sk-live } }\n`,
    want: ["SB253 2:32 providers.alpha.api_key is written in the file (refer to it as ${NAME} or ${file:/run/secrets/name})"],
  },
  {
    name: "a key as a shell would write it",
    text: `${ok}providers: { alpha: { api_key: $KEY } }\n`,
    want: ["SB253 2:32 providers.alpha.api_key is written in the file (did you mean ${KEY}?)"],
  },
  {
    name: "a default key in the file",
    text: `${ok}providers: { alpha: { api_key: "\${KEY:-sk-live}" } }\n`,
    want: ["SB253 2:32 providers.alpha.api_key has a default written in the file (remove the default)"],
  },
  {
    name: "a key in a header",
    text: `${ok}providers: { alpha: { headers: { Authorization: Bearer abc } } }\n`,
    want: ['SB253 2:49 the header "Authorization" is written in the file (refer to it as ${NAME} or ${file:/run/secrets/name})'],
  },
  {
    name: "a password in an address",
    text: `${ok}providers: { alpha: { base_url: "https://me:pw@h/v1" } }\n`,
    want: ["SB253 2:33 providers.alpha.base_url holds a password"],
  },
  {
    name: "a reference where none is read",
    text: `${ok}routing: { timeout: "\${T}" }\n`,
    want: [
      'SB255 2:21 "routing.timeout" cannot hold the reference ${T} (references are read in api_key, credentials, base_url, settings, headers, storage.url, storage.read_url, auth.master_key, auth.key_secret, the secret of a key, limits.store, budgets.store, budgets.alerts, server.host and server.port)',
    ],
  },
  {
    name: "a model from the environment",
    text: "models: { fast: os.environ/MODEL }\n",
    want: [
      'SB255 1:17 "models.fast" cannot hold the reference os.environ/MODEL (references are read in api_key, credentials, base_url, settings, headers, storage.url, storage.read_url, auth.master_key, auth.key_secret, the secret of a key, limits.store, budgets.store, budgets.alerts, server.host and server.port)',
    ],
  },
  {
    name: "a malformed price",
    text: `${ok}providers: { own: { models: { m: { price: { input: cheap, output: 1.0000001 } } } } }\n`,
    want: ['SB205 2:52 "cheap" is not a price (write for example $1.25, 0.075)', 'SB402 2:67 "1.0000001" has more than 6 decimals'],
  },
  {
    name: "tiers that do not ascend",
    text: `${ok}providers: { own: { models: { m: { price: { input: 1, output: 1, tiers: [{ above: 9, input: 1, output: 1 }, { above: 9, input: 1, output: 1 }] } } } } }\n`,
    want: ["SB404 2:118 the tier above 9 tokens does not follow upwards"],
  },
  {
    name: "a class of service at no whole price",
    text: `${ok}providers: { own: { models: { m: { price: { input: "0.000001", output: 1, services: { flex: { times: "0.3" } } } } } } }\n`,
    want: ['SB402 2:102 "0.3" times the price is no whole number of pico-dollars a token'],
  },
  {
    name: "a later price without its day",
    text: `${ok}providers: { own: { models: { m: { price: [{ input: 1, output: 1 }, { input: 2, output: 2 }] } } } }\n`,
    want: ["SB407 2:69 a later price says from when it holds (add from: YYYY-MM-DD)"],
  },
  {
    name: "a day that no calendar has",
    text: `${ok}providers: { own: { models: { m: { price: [{ input: 1, output: 1 }, { from: 2026-13-01, input: 2, output: 2 }] } } } }\n`,
    want: ["SB407 2:77 a later price says from when it holds (add from: YYYY-MM-DD)"],
  },
  {
    name: "prices whose days do not ascend",
    text: `${ok}providers: { own: { models: { m: { price: [{ input: 1, output: 1 }, { from: 2027-01-01, input: 2, output: 2 }, { from: 2026-12-01, input: 3, output: 3 }] } } } }\n`,
    want: ["SB407 2:120 dated prices ascend by from"],
  },
  {
    name: "hours that are none, and two prices at once",
    text: `${ok}providers: { own: { models: { m: { price: { input: 1, output: 1, hours: [{ from: "01:00", to: "01:00", times: 2 }, { from: "22:00", to: "02:00", times: 2 }, { from: "01:00", to: "03:00", input: 2, output: 2 }] } } } } }\n`,
    want: [
      "SB408 2:158 these hours overlap with those of an entry above: two prices would hold at once",
      'SB408 2:82 these hours have no length (a whole day is from: "00:00", to: "24:00")',
    ],
  },
  {
    name: "a single price for later",
    text: `${ok}providers: { own: { models: { m: { price: { from: 2027-01-01, input: 1, output: 1 } } } } }\n`,
    want: [
      "SB407 2:51 before 2027-01-01 there would be no price (write the price that holds now first and without from, this one after it)",
    ],
  },
  {
    name: "a class of service that nobody knows",
    text: `${ok}providers: { own: { models: { m: { price: { input: 1, output: 1, services: { night: { times: "0.5" } } } } } } }\n`,
    want: ['SB203 2:78 "providers.own.models.m.price.services" has no key "night" (known: batch, flex, priority, fast)'],
  },
  {
    name: "a price and free",
    text: `${ok}providers: { own: { models: { m: { free: true, price: { input: 1, output: 1 } } } } }\n`,
    want: ['SB403 2:42 "m" has a price and says `free: true`'],
  },
  {
    name: "places of the web that are none",
    text: `${ok}media: { allow: [files.internal, "http://files.internal", "10.0.0.0/33", "a b", "h:70000", "[::1", "*.internal", "::/200"] }\n`,
    want: [
      '2:34 "http://files.internal"',
      '2:59 "10.0.0.0/33"',
      '2:74 "a b"',
      '2:81 "h:70000"',
      '2:92 "[::1"',
      '2:100 "*.internal"',
      '2:114 "::/200"',
    ].map(
      (place) =>
        `SB205 ${place} is neither a host nor a network (write files.internal, files.internal:9000, [fd00::1]:9000 or 10.1.0.0/16)`,
    ),
  },
  {
    name: "a limit of media below another",
    text: `${ok}media: { file_limit: 5MiB, request_limit: 1MiB, fetch: "no" }\n`,
    want: [
      "SB205 2:43 media.request_limit is smaller than media.file_limit (a request may bring at least one file)",
      'SB201 2:56 "media.fetch" must be true or false, not a string',
    ],
  },
  { name: "an empty file", text: "# nothing\n", want: ["SB107 the file is empty"] },
  { name: "a tab", text: "models:\n\tfast: alpha/small\n", want: ["SB102 2:1 a tab is used for indentation (use spaces)"] },
  {
    name: "a duplicate key",
    text: "models:\n  fast: a/b\n  fast: a/c\n",
    want: ['SB103 3:3 the key "fast" is written twice (first at gateway.yaml:2:3)'],
  },
  {
    name: "many things at once",
    text: "server: { port: x }\nmodel: {}\nrouting: { attempts: 0 }\nmodels: { a: a/b, a: a/c }\n",
    want: [
      'SB103 4:19 the key "a" is written twice (first at gateway.yaml:4:11)',
      'SB203 2:1 the file has no key "model" (did you mean "models"?)',
      'SB205 1:17 "x" is not a port (write for example 4000, ${PORT:-4000})',
      'SB205 3:22 "routing.attempts" must be >= 1',
    ],
  },
])("$name gives $want", ({ text, want }) => expect(findings(text)).toEqual([...want].sort()));

test.each([
  {
    name: "are merged",
    files: {
      "gateway.yaml": "include: [conf/a.yaml]\nmodels: { one: alpha/small }\n",
      "conf/a.yaml": "include: [b.yaml]\nmodels: { two: alpha/small }\n",
      "conf/b.yaml": "aliases: { three: two }\n",
    },
    want: [],
  },
  {
    name: "that are missing are pointed at",
    files: { "gateway.yaml": "include: [gone.yaml]\n" },
    want: ["SB104 1:11 gone.yaml cannot be read: no such file"],
  },
  {
    name: "show errors at their own place",
    files: { "gateway.yaml": "include: [conf/a.yaml]\n", "conf/a.yaml": "models:\n  x: { deploymnts: [] }\n" },
    want: [
      'SB202 conf/a.yaml 2:3 "models.x" needs the key "deployments"',
      'SB203 conf/a.yaml 2:8 "models.x" has no key "deploymnts" (did you mean "deployments"?)',
    ],
  },
  {
    name: "may not set an entry twice",
    files: { "gateway.yaml": "include: [a.yaml]\nmodels: { x: a/b }\n", "a.yaml": "# mine\nmodels: { x: a/c }\n" },
    want: [
      'SB228 2:11 "models.x" is already set in a.yaml (first at a.yaml:2:11)',
      'SB228 a.yaml 2:11 "models.x" is set again in gateway.yaml (again at gateway.yaml:2:11)',
    ],
  },
  {
    name: "may not set one value twice",
    files: { "gateway.yaml": "server: { port: 1 }\ninclude: [a.yaml]\n", "a.yaml": "server: { port: 1, host: h }\n" },
    want: [
      'SB228 1:11 "server.port" is set again in a.yaml (again at a.yaml:1:11)',
      'SB228 a.yaml 1:11 "server.port" is already set in gateway.yaml (first at gateway.yaml:1:11)',
    ],
  },
  {
    name: "may not lead back",
    files: { "gateway.yaml": "include: [a.yaml]\n", "a.yaml": "include: [./gateway.yaml]\n" },
    want: ["SB227 a.yaml 1:11 this include leads back to gateway.yaml: gateway.yaml → a.yaml → gateway.yaml"],
  },
  {
    name: "met twice are read once",
    files: {
      "gateway.yaml": "include: [a.yaml, b.yaml]\n",
      "a.yaml": "include: [c.yaml]\n",
      "b.yaml": "include: [c.yaml]\n",
      "c.yaml": "models: { x: a/b }\n",
    },
    want: [],
  },
  {
    name: "that are broken are reported beside the rest",
    files: { "gateway.yaml": "include: [a.yaml]\nmodel: 1\n", "a.yaml": "x: [\n" },
    want: [
      "SB101 a.yaml 2:1 flow sequence in block collection must be sufficiently indented and end with a ]",
      'SB203 2:1 the file has no key "model" (did you mean "models"?)',
    ],
  },
])("included files $name", ({ files, want }) => expect(findings(files as unknown as Record<string, string>)).toEqual([...want].sort()));

test("a main file that is missing is said without a place", () =>
  expect(findings({})).toEqual(["SB104 gateway.yaml cannot be read: no such file"]));

test("includes are merged into one configuration, section by section", () => {
  const { config } = load({
    "gateway.yaml": "server: { port: 1 }\ninclude: [a.yaml]\nmodels: { one: alpha/small }\n",
    "a.yaml": "server: { host: h }\nmodels: { two: beta/x }\n",
  });
  expect(config?.server).toMatchObject({ host: "h", port: 1 });
  expect([...(config?.groups.keys() ?? [])]).toEqual(["two", "one"]);
  expect(config?.groups.get("two")?.at?.file).toBe("a.yaml");
});

test("quantities are read as integers, short forms written out, and references left symbolic", () => {
  const { config } = load(`
server: { host: "\${HOST:-::}", port: os.environ/PORT, body_limit: 1MiB, drain: 5s }
providers: { alpha: { api_key: "\${KEY}", headers: { X-Team: a } } }
models:
  one: alpha/small
  two: [alpha/small, { model: beta/x, timeout: 2s, sandbox: { latency: 7ms, error: { status: 500, rate: 5% } } }]
  three: { strategy: weighted, deployments: [{ model: a/b, weight: 2 }], fallbacks: { any: [one] } }
  four: { affinity: user, deployments: [{ model: a/b, rpm: 5, max_parallel: 2, tags: [eu], region: eu-west }] }
routing: { attempts: 2, timeout: 1m, connect_timeout: 1s, first_byte_timeout: 2s, idle_timeout: 3s, breaker: { ratio: 30% }, queue: { size: 7 } }
sandbox: { latency: 1ms, chunk_pace: 2ms, cut_after_events: 4 }
`);
  expect(config?.server).toEqual({
    host: [{ type: "env", name: "HOST", fallback: "::" }],
    port: [{ type: "env", name: "PORT" }],
    bodyLimitBytes: 1_048_576,
    drainMs: 5000,
  });
  expect(config?.routing).toEqual({
    attempts: 2,
    totalAttempts: 10,
    timeoutMs: 60_000,
    connectTimeoutMs: 1000,
    firstByteTimeoutMs: 2000,
    idleTimeoutMs: 3000,
    retryBudget: 0.2,
    breaker: { failures: 5, ratio: 0.3, openMs: 10_000 },
    queue: { places: 7, longestMs: 10_000 },
  });
  expect(config?.groups.get("four")).toMatchObject({
    affinity: { value: { by: "user" } },
    deployments: [{ limits: { rpm: 5, maxParallel: 2 }, tags: ["eu"], region: "eu-west" }],
  });
  expect(config?.providers.get("alpha")?.apiKey?.value).toEqual([{ type: "env", name: "KEY" }]);
  expect([...(config?.providers.get("alpha")?.headers.keys() ?? [])]).toEqual(["x-team"]);
  expect(config?.groups.get("one")?.deployments[0]).toMatchObject({
    reference: { value: "alpha/small" },
    sandbox: { latencyMs: 1, chunkPaceMs: 2, cutAfterEvents: 4 },
  });
  expect(config?.groups.get("two")?.deployments[1]).toMatchObject({
    timeoutMs: 2000,
    sandbox: { latencyMs: 7, chunkPaceMs: 2, error: { status: 500, rate: 0.05 }, cutAfterEvents: 4 },
  });
  expect(config?.groups.get("three")).toMatchObject({ strategy: { value: "weighted" }, deployments: [{ weight: { value: 2 } }] });
});

test("what is said of media is read, and the rest is as it is without", () => {
  const { config } = load(
    `${ok}media: { file_limit: 80MiB, timeout: 2s, cache: { ttl: 0s }, allow: [Files.Internal, "10.0.0.5:9000", "[FD00:0::1]:9000", "fd00::2", 10.1.0.0/16, "fd12::/16"] }\n`,
  );
  expect(config?.media).toEqual({
    fetch: true,
    fileLimitBytes: 83_886_080,
    requestLimitBytes: 83_886_080,
    timeoutMs: 2000,
    cacheBytes: 67_108_864,
    cacheTtlMs: 0,
    allow: [
      { type: "host", host: "files.internal" },
      { type: "host", host: "10.0.0.5", port: 9000 },
      { type: "host", host: "fd00::1", port: 9000 },
      { type: "host", host: "fd00::2" },
      { type: "network", address: "10.1.0.0", prefix: 16 },
      { type: "network", address: "fd12::", prefix: 16 },
    ],
  });
  expect(load(ok).config?.media).toBeUndefined();
});

test("a price in a class of service is the model's times something, or one of its own, which keeps what is not counted in tokens", () => {
  const { config } = load(
    `${ok}providers: { own: { models: { m: { price: { input: 1, output: 4, cache_read: 0.1, web_search: 10,
      tiers: [{ above: 100, input: 2, output: 8 }],
      services: { batch: { times: "0.5" }, priority: { input: 3, output: 9 } } } } } } }\n`,
  );
  expect(config?.providers.get("own")?.models.get("m")?.price).toEqual({
    input: 1_000_000n,
    output: 4_000_000n,
    cache_read: 100_000n,
    web_searches: 10_000_000_000n,
    tiers: [{ above: 100, input: 2_000_000n, output: 8_000_000n }],
    services: {
      batch: {
        input: 500_000n,
        output: 2_000_000n,
        cache_read: 50_000n,
        web_searches: 10_000_000_000n,
        tiers: [{ above: 100, input: 1_000_000n, output: 4_000_000n }],
      },
      priority: { web_searches: 10_000_000_000n, input: 3_000_000n, output: 9_000_000n },
    },
  });
});

test("a price may be several, each from its day on, with its own classes of service", () => {
  const { config } = load(
    `${ok}providers: { own: { models: { m: { price: [{ input: 1, output: 4 }, { from: 2026-12-01, input: 2, output: 8, services: { flex: { times: "0.5" } } }] } } } }\n`,
  );
  expect(config?.providers.get("own")?.models.get("m")?.price).toEqual({
    input: 1_000_000n,
    output: 4_000_000n,
    later: [
      {
        fromMs: Date.UTC(2026, 11, 1),
        input: 2_000_000n,
        output: 8_000_000n,
        services: { flex: { input: 1_000_000n, output: 4_000_000n } },
      },
    ],
  });
});

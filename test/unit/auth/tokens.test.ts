import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import type { VerifiedToken } from "../../../src/auth/access.ts";
import { createTokens } from "../../../src/auth/tokens.ts";
import type { Team } from "../../../src/contract/access.ts";
import type { PlanJwt } from "../../../src/contract/plan-access.ts";
import { createClock } from "../../fakes/clock.ts";

const ISSUER = "https://login.test";
const PLAN: PlanJwt = {
  issuer: ISSUER,
  audience: ["gw", "other"],
  algorithms: ["ES256"],
  clockSkewMs: 30_000,
  claims: { user: ["sub"], team: ["groups"], organization: ["org", "id"], role: ["realm", "roles"] },
  roles: { boss: "admin", watcher: "admin_viewer" },
};
const TEAMS: Team[] = [
  { kind: "team", id: "t1", alias: "red", members: [], createdMs: 0, updatedMs: 0 },
  { kind: "team", id: "t2", members: [], createdMs: 0, updatedMs: 0 },
];

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;
let first: Pair;
let second: Pair;
beforeAll(async () => {
  [first, second] = await Promise.all([generateKeyPair("ES256", { extractable: true }), generateKeyPair("ES256", { extractable: true })]);
});

const START_S = 1_800_000_000;
const CLAIMS = { sub: "ada", groups: ["nobody", "red", "t2"], org: { id: "acme" }, realm: { roles: ["watcher", "x"] } };

async function setUp(plan: Partial<PlanJwt> = {}) {
  const clock = createClock(START_S * 1000);
  const served = { keys: [{ ...(await exportJWK(first.publicKey)), kid: "1", alg: "ES256" }] };
  let fetched: string[] = [];
  let isAway = false;
  const tokens = createTokens({
    plan: { ...PLAN, ...plan },
    // Only teams are asked for.
    directory: { of: (_kind, id) => TEAMS.find((one) => one.id === id) as never, all: () => TEAMS as never },
    async getJson(url) {
      fetched.push(url);
      if (isAway) return { ok: false, failure: { kind: "network", message: "away" } };
      return {
        ok: true,
        value: url.endsWith("/openid-configuration") ? { issuer: ISSUER, jwks_uri: `${ISSUER}/keys` } : structuredClone(served),
      };
    },
    now: clock.now,
  });
  const told = (answer: Awaited<ReturnType<typeof tokens.verify>>): VerifiedToken["facts"] | string =>
    answer.ok ? answer.value.facts : `${answer.failure.kind} ${answer.failure.code}`;
  return {
    clock,
    tokens,
    fetched: () => fetched.splice(0, Number.POSITIVE_INFINITY),
    setAway: (value: boolean) => void (isAway = value),
    rotate: async () => void (served.keys = [{ ...(await exportJWK(second.publicKey)), kid: "2", alg: "ES256" }]),
    verify: async (token: string, team?: string) => told(await tokens.verify(token, () => team)),
    forget: () => void (fetched = []),
  };
}

interface Signing {
  readonly claims?: JWTPayload;
  readonly pair?: () => Pair;
  readonly header?: object;
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: number;
}

const signed = ({
  claims = CLAIMS,
  pair = () => first,
  header = {},
  issuer = ISSUER,
  audience = "gw",
  expires = START_S + 60,
}: Signing = {}) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: "ES256", kid: "1", ...header })
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime(expires)
    .sign(pair().privateKey);

test("what a token claims is read by the paths of the file", async () => {
  const { verify } = await setUp();
  expect(await verify(await signed())).toEqual({ userId: "ada", teamId: "t1", organizationId: "acme", role: "admin_viewer" });
  expect(await verify(await signed(), "t2")).toMatchObject({ teamId: "t2" });
  expect(await verify(await signed(), "t3")).toBe("permission team_not_allowed");
});

describe("a token is refused", () => {
  const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const body = base64({ ...CLAIMS, iss: ISSUER, aud: "gw", exp: START_S + 60 });
  test.each<{ why: string; token: () => Promise<string> | string; want?: string }>([
    { why: "of another issuer", token: () => signed({ issuer: "https://evil.test" }) },
    { why: "of an issuer that only begins alike", token: () => signed({ issuer: `${ISSUER}/x` }) },
    { why: "for somebody else", token: () => signed({ audience: "elsewhere" }) },
    { why: "with another key under the same id", token: () => signed({ pair: () => second }) },
    { why: "with a key nobody knows", token: () => signed({ pair: () => second, header: { kid: "9" } }) },
    { why: "that has expired", token: () => signed({ expires: START_S - 31 }), want: "auth expired_token" },
    { why: "without a signature", token: () => `${base64({ alg: "none" })}.${body}.` },
    { why: "with none under an honest name", token: () => `${base64({ alg: "ES256", kid: "1" })}.${body}.AAAA` },
    { why: "signed with the public key as a secret", token: () => `${base64({ alg: "HS256", kid: "1" })}.${body}.AAAA` },
    { why: "that is garbage", token: () => "eyJ.e30.x" },
    { why: "that names nobody", token: () => signed({ claims: { groups: ["red"] } }) },
    { why: "of no team known here", token: () => signed({ claims: { sub: "ada", groups: ["x"] } }), want: "permission team_not_found" },
    { why: "of no team at all", token: () => signed({ claims: { sub: "ada" } }), want: "permission team_not_found" },
  ])("$why", async ({ token, want = "auth invalid_token" }) => {
    expect(await (await setUp()).verify(await token())).toBe(want);
  });
  test("without an end", async () => {
    const token = await new SignJWT(CLAIMS)
      .setProtectedHeader({ alg: "ES256", kid: "1" })
      .setIssuer(ISSUER)
      .setAudience("gw")
      .sign(first.privateKey);
    expect(await (await setUp()).verify(token)).toBe("auth invalid_token");
  });
  test("with an algorithm that the file does not take, though the key is right", async () => {
    expect(await (await setUp({ algorithms: ["RS256"] })).verify(await signed())).toBe("auth invalid_token");
  });
});

test.each([
  { seconds: -30, want: "auth expired_token" },
  { seconds: -29, want: undefined },
])("a clock may be off by half a minute: $seconds", async ({ seconds, want }) => {
  const answer = await (await setUp()).verify(await signed({ expires: START_S + seconds }));
  expect(typeof answer === "string" ? answer : undefined).toBe(want);
});

test.each<{ claims: JWTPayload; plan: Partial<PlanJwt>; want: object }>([
  {
    claims: { sub: 7 as never, "https://gw/team": "t2" },
    plan: { claims: { user: ["sub"], team: ["https://gw/team"] } },
    want: { userId: "7", teamId: "t2" },
  },
  { claims: { sub: "a", "x.y": "acme" }, plan: { claims: { user: ["sub"], organization: ["x", "y"] } }, want: { organizationId: "acme" } },
  { claims: { sub: "a", r: ["boss", "watcher"] }, plan: { claims: { user: ["sub"], role: ["r"] } }, want: { role: "admin" } },
  { claims: { sub: "a", r: "constructor" }, plan: { claims: { user: ["sub"], role: ["r"] } }, want: { role: "member" } },
  { claims: { sub: "a" }, plan: { claims: { user: ["sub"] } }, want: { role: "member", teamId: undefined } },
])("claims $claims say $want", async ({ claims, plan, want }) => {
  expect(await (await setUp(plan)).verify(await signed({ claims }))).toMatchObject(want);
});

describe("the issuer's keys", () => {
  test("are found by discovery, and fetched once for all who wait", async () => {
    const { verify, fetched } = await setUp();
    const token = await signed();
    await Promise.all([verify(token), verify(token), verify(token)]);
    expect(fetched()).toEqual([`${ISSUER}/.well-known/openid-configuration`, `${ISSUER}/keys`]);
  });
  test("are at the address of the file, where it says one", async () => {
    const { verify, fetched } = await setUp({ jwksUrl: `${ISSUER}/other` });
    await verify(await signed());
    expect(fetched()).toEqual([`${ISSUER}/other`]);
  });
  test("change: the new one is known at the first token of it, the old one is taken no more", async () => {
    const { verify, rotate, clock } = await setUp();
    const before = await signed({ expires: START_S + 6_000 });
    await verify(before);
    await clock.advance(60_000);
    await rotate();
    expect(await verify(await signed({ pair: () => second, header: { kid: "2" }, expires: START_S + 6_000 }))).toMatchObject({
      userId: "ada",
    });
    expect(await verify(before)).toBe("auth invalid_token");
  });
  test("are asked for an unknown one once in half a minute", async () => {
    const { verify, fetched, clock } = await setUp({ jwksUrl: `${ISSUER}/keys` });
    const unknown = await signed({ pair: () => second, header: { kid: "9" } });
    for (let at = 0; at < 5; at++) await verify(unknown);
    expect(fetched()).toHaveLength(1);
    await clock.advance(30_000);
    await Promise.all([verify(unknown), verify(unknown)]);
    expect(fetched()).toHaveLength(1);
  });
  test("go on while the issuer is away, for a day; without any, a token is told to come again", async () => {
    const { verify, setAway, clock, tokens } = await setUp();
    setAway(true);
    expect(await verify(await signed())).toBe("overloaded key_store_away");
    expect(tokens.trouble()).toMatch(/cannot be fetched/);
    setAway(false);
    await clock.advance(30_000);
    const token = await signed({ expires: START_S + 1_000_000 });
    expect(await verify(token)).toMatchObject({ userId: "ada" });
    setAway(true);
    await clock.advance(23 * 3_600_000);
    expect(await verify(token)).toMatchObject({ userId: "ada" });
    await clock.advance(2 * 3_600_000);
    expect(await verify(token)).toBe("overloaded key_store_away");
  });
});

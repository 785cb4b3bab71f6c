// Tokens of an identity provider: signature, issuer, audience and time are verified by jose; then what they claim is read by the paths that
// gateway.yaml names. Trusts nothing of a token before its signature is found good.

import type { JWTPayload, JWTVerifyGetKey } from "jose";
import type { Role } from "../contract/access.ts";
import type { Failure, Result } from "../contract/failure.ts";
import type { HeaderOf } from "../contract/gate.ts";
import type { PlanJwt } from "../contract/plan-access.ts";
import type { Tokens, VerifiedToken } from "./access.ts";
import type { Directory } from "./directory.ts";
import { createKeySet, type GetJson } from "./key-set.ts";
import { higherRole } from "./permissions.ts";

export interface TokensInput {
  readonly plan: PlanJwt;
  readonly directory: Pick<Directory, "all" | "of">;
  readonly getJson: GetJson;
  readonly now: () => number;
}

const LOOKS_LIKE_ONE = /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/;

export function createTokens({ plan, directory, getJson, now }: TokensInput): Tokens {
  const keySet = createKeySet({ issuer: plan.issuer, jwksUrl: plan.jwksUrl, getJson, now });

  async function verified(token: string, keys: JWTVerifyGetKey): Promise<Result<JWTPayload> | "no such key"> {
    const { jwtVerify, errors } = await import("jose");
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: plan.issuer,
        audience: [...plan.audience],
        algorithms: [...plan.algorithms],
        clockTolerance: plan.clockSkewMs / 1000,
        currentDate: new Date(now()),
        requiredClaims: ["exp"],
      });
      return { ok: true, value: payload };
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) return "no such key";
      if (error instanceof errors.JWTExpired) return EXPIRED;
      // Whatever else is wrong with it, whoever made it up is not told.
      if (error instanceof errors.JOSEError || error instanceof TypeError || error instanceof DOMException) return INVALID;
      throw error;
    }
  }

  return {
    isToken: (text) => LOOKS_LIKE_ONE.test(text),
    async verify(token, header) {
      const keys = await keySet.get();
      if (keys === undefined) return AWAY;
      let answer = await verified(token, keys);
      if (answer === "no such key" && (await keySet.refresh())) {
        const newer = await keySet.get();
        if (newer !== undefined) answer = await verified(token, newer);
      }
      if (answer === "no such key") return INVALID;
      return answer.ok ? factsOf(answer.value, header) : answer;
    },
    trouble: keySet.trouble,
  };

  function factsOf(payload: JWTPayload, header: HeaderOf): Result<VerifiedToken> {
    const { claims, roles } = plan;
    const [userId] = textsAt(payload, claims.user);
    if (userId === undefined)
      return refused("auth", `The token does not say who asks: it has no claim ${claims.user.join(".")}.`, "invalid_token");
    const role = textsAt(payload, claims.role).reduce<Role>(
      (most, said) => (Object.hasOwn(roles, said) ? higherRole(most, roles[said] ?? most) : most),
      "member",
    );
    const [organizationId] = textsAt(payload, claims.organization);
    const team = claims.team === undefined ? undefined : teamOf(textsAt(payload, claims.team), header("x-signalbox-team"));
    if (team?.ok === false) return team;
    return { ok: true, value: { facts: { userId, teamId: team?.value, organizationId, role }, expiresMs: (payload.exp ?? 0) * 1000 } };
  }

  /** By id or by name. One that the client wants must be among those of the token. */
  function teamOf(said: readonly string[], wanted: string | undefined): Result<string> {
    const known = said.flatMap(
      (one) => directory.of("team", one)?.id ?? directory.all("team").find(({ alias }) => alias === one)?.id ?? [],
    );
    const asked = wanted === undefined ? known[0] : known.find((id) => id === wanted || directory.of("team", id)?.alias === wanted);
    if (asked !== undefined) return { ok: true, value: asked };
    if (wanted === undefined) return refused("permission", "None of the token's teams is known here.", "team_not_found");
    return refused("permission", "The token is of no team of the name that x-signalbox-team says.", "team_not_allowed");
  }
}

/** A text, a number, or a list of them; none where there is nothing like that. */
function textsAt(payload: JWTPayload, path: readonly string[] | undefined): readonly string[] {
  if (path === undefined) return [];
  let here: unknown = payload;
  // Some providers have claims with dots in their names.
  const whole = path.join(".");
  if (Object.hasOwn(payload, whole)) here = payload[whole];
  else
    for (const step of path)
      here = typeof here === "object" && here !== null && Object.hasOwn(here, step) ? (here as JWTPayload)[step] : undefined;
  return (Array.isArray(here) ? here : [here]).flatMap((one: unknown) =>
    typeof one === "string" && one !== "" ? [one] : typeof one === "number" ? [String(one)] : [],
  );
}

const refused = (kind: Failure["kind"], message: string, code: string): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { kind, message, code },
});
const INVALID = refused("auth", "The token is not valid here.", "invalid_token");
const EXPIRED = refused("auth", "The token has expired.", "expired_token");
const AWAY = refused(
  "overloaded",
  "The token cannot be verified at the moment: its issuer's keys cannot be fetched. Try again.",
  "key_store_away",
);

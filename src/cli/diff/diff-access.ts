// What a change does to who may use the gateway: whether keys are asked for, tokens, and everybody who is declared. Pure. Of secrets only their
// references are shown.

import type { GatewayPlan } from "../../contract/plan.ts";
import type { PlanAccess } from "../../contract/plan-access.ts";
import { type Say, same, sayIfOther, shownTemplate } from "./change.ts";

export function diffAccess({ access: before }: GatewayPlan, { access: after }: GatewayPlan, about: (subject: string) => Say): void {
  const say = about("auth");
  if (before === undefined && after === undefined) return;
  if (after === undefined) return say("access", "nobody has to show a key any more");
  if (before === undefined) say("access", "callers have to show a key");
  const template = (one: PlanAccess["masterKey"]) => (one === undefined ? "none" : shownTemplate(one));
  if (before !== undefined) {
    sayIfOther(say, "access", "master key", template(before.masterKey), template(after.masterKey));
    const hashedWith = ({ keySecret, masterKey }: PlanAccess) =>
      keySecret === undefined ? `the master key ${template(masterKey)}` : template(keySecret);
    if (hashedWith(before) !== hashedWith(after))
      say("access", `hashes of keys are made with ${hashedWith(after)}: keys of before are taken no more, unless it holds the same`);
    sayIfOther(say, "access", "header of keys", before.header ?? "the usual ones", after.header ?? "the usual ones");
    if (!same(before.jwt, after.jwt))
      say(
        "access",
        after.jwt === undefined
          ? "tokens are taken no more"
          : before.jwt === undefined
            ? `tokens of ${after.jwt.issuer} are taken`
            : "tokens are read otherwise",
      );
  } else if (after.jwt !== undefined) say("access", `tokens of ${after.jwt.issuer} are taken`);
  diffDeclared(before, after, about);
}

type Declared = PlanAccess["entities"][number] | PlanAccess["keys"][number];

function diffDeclared(before: PlanAccess | undefined, after: PlanAccess, about: (subject: string) => Say): void {
  const byName = (plan: PlanAccess | undefined): ReadonlyMap<string, Declared> =>
    new Map([...(plan?.entities ?? []), ...(plan?.keys ?? [])].map((one) => [`${one.kind} ${one.id}`, one]));
  const [old, now] = [byName(before), byName(after)];
  for (const name of old.keys()) if (!now.has(name)) about(name)("access", "is removed");
  for (const [name, one] of now) {
    const was = old.get(name);
    if (was === undefined) about(name)("access", `is new; may ask for ${modelsOf(one)}`);
    else if (!same(was, one)) diffOne(was, one, about(name));
  }
}

function diffOne(before: Declared, after: Declared, say: Say): void {
  sayIfOther(say, "access", "models", modelsOf(before), modelsOf(after));
  const members = (one: Declared): ReadonlyMap<string, unknown> => new Map(Object.entries(one));
  const [old, now] = [members(before), members(after)];
  for (const name of new Set([...old.keys(), ...now.keys()]))
    if (name !== "models" && !same(old.get(name), now.get(name))) say("access", `${WORDS[name] ?? name} differs`);
}

const WORDS: Readonly<Record<string, string>> = {
  isBlocked: "whether it is blocked",
  organizationId: "its organization",
  userId: "its user",
  teamId: "its team",
  expiresMs: "when it expires",
  mayStoreContent: "whether what it says may be stored",
};

const modelsOf = ({ models }: Declared): string =>
  models === undefined ? "every model" : models.length === 0 ? "no model" : models.join(", ");

// Who belongs to a team: added, changed, taken out.

import type { Team } from "../contract/access.ts";
import type { Call } from "./admin.ts";
import { type Answer, done, refuse } from "./answer.ts";
import { change, put } from "./change.ts";
import { find, type Handler, shown } from "./entity-handlers.ts";
import type { Fields } from "./fields.ts";
import { memberOf, shownMember, TEAM } from "./kinds.ts";

type Members = Team["members"];

/** A team's administrator decides who belongs to it; what a member may spend, and who administers, is above. */
const ABOVE = ["max_budget_in_team", "budget_duration", "tpm_limit", "rpm_limit"];

function changing(call: Call, next: (members: Members) => Answer<Members>): Promise<Answer<object>> {
  return change(call, () => {
    const team = find(call, TEAM, String(call.fields["team_id"]), true);
    if (!team.ok) return team;
    const members = next(team.value.members);
    if (!members.ok) return members;
    const entity: Team = { ...team.value, members: members.value, updatedMs: call.input.now() };
    const { team_id: _, ...said } = call.fields;
    return done({ changes: [put(call, entity)], target: `team:${entity.id}`, change: said, body: shown(call, TEAM, entity) });
  });
}

function refusedFor(call: Call, said: Fields): Answer<never> | undefined {
  const id = String(said["user_id"]);
  if (call.auth.directory.of("user", id) === undefined)
    return refuse(400, "user_not_found", `There is no user "${id.slice(0, 128)}".`, "user_id");
  if (call.reach === "any") return undefined;
  const above = ABOVE.find((name) => said[name] !== undefined);
  if (above !== undefined) return refuse(403, "field_not_allowed", `Your role may not set ${above}.`, above);
  const makesAdmin = said["role"] === "team_admin" || said["role"] === "admin";
  return makesAdmin ? refuse(403, "field_not_allowed", "Your role may not make team administrators.", "role") : undefined;
}

export const addMembers: Handler = (call) => {
  const given = call.fields["member"];
  const said = (Array.isArray(given) ? given : [given]) as readonly (Parameters<typeof memberOf>[0] & Fields)[]; // of the schema's form
  return changing(call, (members) => {
    for (const one of said) {
      const refused = refusedFor(call, one);
      if (refused !== undefined) return refused;
      if (
        [...members.map(({ userId }) => userId), ...said.filter((other) => other !== one).map(({ user_id }) => user_id)].includes(
          one.user_id,
        )
      )
        return refuse(409, "already_there", `The user "${one.user_id.slice(0, 128)}" belongs to the team already.`, "member");
    }
    return done([...members, ...said.map(memberOf)]);
  });
};

export const updateMember: Handler = (call) =>
  changing(call, (members) => {
    const { team_id: _, ...said } = call.fields;
    const before = members.find(({ userId }) => userId === said["user_id"]);
    if (before === undefined) return noMember(call);
    const refused = refusedFor(call, said) ?? notOthers(call, before);
    if (refused !== undefined) return refused;
    const after = memberOf({ ...shownMember(before), ...said, user_id: before.userId }); // both of the schema's form
    return done(members.map((one) => (one === before ? after : one)));
  });

export const deleteMember: Handler = (call) =>
  changing(call, (members) => {
    const before = members.find(({ userId }) => userId === call.fields["user_id"]);
    if (before === undefined) return noMember(call);
    return notOthers(call, before) ?? done(members.filter((one) => one !== before));
  });

/** Administrators of one team do not unmake each other. */
function notOthers({ reach, who }: Call, { role, userId }: Members[number]): Answer<never> | undefined {
  if (reach === "any" || role === "member" || userId === who.userId) return undefined;
  return refuse(403, "field_not_allowed", "Your role may not change other team administrators.", "user_id");
}

const noMember = ({ fields }: Call) =>
  refuse(404, "member_not_found", `The user "${String(fields["user_id"]).slice(0, 128)}" does not belong to the team.`, "user_id");

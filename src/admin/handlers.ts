// A function for every route of the table, held to it by its type.

import { listAudit, verifyAudit } from "./audit.ts";
import { entityHandlers, type Handler } from "./entity-handlers.ts";
import { blockKey, deleteKeys, generateKey, keyInfo, listKeys, regenerateKey, unblockKey, updateKey } from "./keys.ts";
import { BUDGET, CUSTOMER, ORGANIZATION, TEAM, USER } from "./kinds.ts";
import { addMembers, deleteMember, updateMember } from "./members.ts";
import type { AdminRouteId } from "./routes.ts";
import { spendLogs, spendReport } from "./spend.ts";

const team = entityHandlers(TEAM);
const user = entityHandlers(USER);
const organization = entityHandlers(ORGANIZATION);
const budget = entityHandlers(BUDGET);
const customer = entityHandlers(CUSTOMER);

export const HANDLERS: Readonly<Record<AdminRouteId, Handler>> = {
  "key.generate": generateKey,
  "key.update": updateKey,
  "key.info": keyInfo,
  "key.list": listKeys,
  "key.delete": deleteKeys,
  "key.regenerate": regenerateKey,
  "key.block": blockKey,
  "key.unblock": unblockKey,
  "team.new": team.create,
  "team.update": team.update,
  "team.info": team.info,
  "team.list": team.list,
  "team.delete": team.remove,
  "team.block": team.block,
  "team.unblock": team.unblock,
  "team.member_add": addMembers,
  "team.member_update": updateMember,
  "team.member_delete": deleteMember,
  "user.new": user.create,
  "user.update": user.update,
  "user.info": user.info,
  "user.list": user.list,
  "user.delete": user.remove,
  "user.block": user.block,
  "user.unblock": user.unblock,
  "organization.new": organization.create,
  "organization.update": organization.update,
  "organization.info": organization.info,
  "organization.list": organization.list,
  "organization.delete": organization.remove,
  "organization.block": organization.block,
  "organization.unblock": organization.unblock,
  "budget.new": budget.create,
  "budget.update": budget.update,
  "budget.info": budget.info,
  "budget.list": budget.list,
  "budget.delete": budget.remove,
  "customer.new": customer.create,
  "customer.update": customer.update,
  "customer.info": customer.info,
  "customer.list": customer.list,
  "customer.delete": customer.remove,
  "customer.block": customer.block,
  "customer.unblock": customer.unblock,
  "spend.logs": spendLogs,
  "spend.report": spendReport,
  "spend.keys": spendReport,
  "spend.users": spendReport,
  "spend.teams": spendReport,
  "spend.organizations": spendReport,
  "spend.customers": spendReport,
  "spend.tags": spendReport,
  "spend.models": spendReport,
  "spend.deployments": spendReport,
  "spend.providers": spendReport,
  "spend.days": spendReport,
  "audit.list": listAudit,
  "audit.verify": verifyAudit,
};

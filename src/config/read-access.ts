// The section `auth:` of gateway.yaml: the master key, tokens, and who is declared there. Pure. What names what is checked by check-access.ts.

import { ROLES, type Role } from "../contract/access.ts";
import type { DeclaredEntity, DeclaredKey, PlanJwt } from "../contract/plan-access.ts";
import { JWT_ALGORITHMS } from "../contract/plan-access.ts";
import { type Cell, childOf, entriesOf, itemsOf, keySpan, measured, type Report, textOf, valueSpan } from "./cell.ts";
import type { ConfigAccess, Mention } from "./config.ts";
import { readBudgets, readLimits } from "./read-rules.ts";
import { readTemplate, refuseWrittenKey } from "./read-template.ts";
import { durationMs } from "./units.ts";

const CLOCK_SKEW_MS = 30_000;

export function readAccess(cells: ReadonlyMap<string, Cell>, report: Report): ConfigAccess {
  const mentions: Mention[] = [];
  const [masterCell, secretCell] = [cells.get("master_key"), cells.get("key_secret")];
  const keyTemplate = (cell: Cell | undefined, name: string) => {
    const template = readTemplate(cell, report);
    if (cell && template) refuseWrittenKey(template.value, cell, `auth.${name}`, report);
    return template;
  };
  const [masterKey, keySecret] = [keyTemplate(masterCell, "master_key"), keyTemplate(secretCell, "key_secret")];
  const keys = entriesOf(cells.get("keys")).flatMap(([id, cell]) => readKey(id, cell, mentions, report) ?? []);
  const first = [...cells.values()][0];
  if (first && masterCell === undefined && secretCell === undefined)
    report("SB281", first, "auth has neither a master_key nor a key_secret", "add `master_key: ${SIGNALBOX_MASTER_KEY}`");
  const header = textOf(cells.get("header"))?.toLowerCase();
  const jwt = readJwt(cells.get("jwt"));
  return {
    plan: {
      ...(masterKey === undefined ? {} : { masterKey: masterKey.value }),
      ...(keySecret === undefined ? {} : { keySecret: keySecret.value }),
      ...(header === undefined ? {} : { header }),
      ...(jwt === undefined ? {} : { jwt: jwt(report) }),
      entities: (["organizations", "teams", "users"] as const).flatMap((section) =>
        entriesOf(cells.get(section)).map(([id, cell]) => readEntity(section, id, cell, mentions, report)),
      ),
      keys: keys.map(({ key }) => key),
    },
    mentions,
    places: {
      masterKey: masterKey?.at ?? null,
      keySecret: keySecret?.at ?? null,
      keys: new Map(keys.map(({ key, at }) => [key.id, at] as const)),
    },
  };
}

/** What every entity has; absent members stay absent. */
function readCommon(cell: Cell, mentions: Mention[], report: Report) {
  const models = childOf(cell, "models");
  for (const item of itemsOf(models)) mentions.push({ kind: "model", value: textOf(item) ?? "", at: valueSpan(item) });
  const limits = readLimits(childOf(cell, "limits"), mentions);
  const budgets = readBudgets(childOf(cell, "budgets"), mentions, report);
  const tags = childOf(cell, "tags");
  const metadata = childOf(cell, "metadata")?.value;
  const alias = textOf(childOf(cell, "alias"));
  return {
    ...(alias === undefined ? {} : { alias }),
    ...(models === undefined ? {} : { models: textsOf(models) }),
    ...(limits === undefined ? {} : { limits }),
    ...(budgets === undefined ? {} : { budgets }),
    ...(tags === undefined ? {} : { tags: textsOf(tags) }),
    ...(childOf(cell, "blocked")?.value === true ? { isBlocked: true as const } : {}),
    // A mapping by the schema; what is none was reported.
    ...(typeof metadata === "object" && metadata !== null ? { metadata: metadata as Readonly<Record<string, unknown>> } : {}),
  };
}

function readEntity(
  section: "organizations" | "teams" | "users",
  id: string,
  cell: Cell,
  mentions: Mention[],
  report: Report,
): DeclaredEntity {
  const common = readCommon(cell, mentions, report);
  const organizationId = mentioned(childOf(cell, "organization"), "organization", mentions);
  const within = organizationId === undefined ? {} : { organizationId };
  if (section === "organizations") return { kind: "organization", id, ...common };
  if (section === "users") {
    const email = textOf(childOf(cell, "email"));
    const role = roleOf(childOf(cell, "role")) ?? "member";
    return { kind: "user", id, ...common, ...within, ...(email === undefined ? {} : { email }), role };
  }
  const members = entriesOf(childOf(cell, "members")).map(([userId, below]) => {
    mentions.push({ kind: "user", value: userId, at: keySpan(below) });
    const role = textOf(below) ?? textOf(childOf(below, "role"));
    const limits = readLimits(childOf(below, "limits"), mentions);
    const budgets = readBudgets(childOf(below, "budgets"), mentions, report);
    return {
      userId,
      role: role === "team_admin" ? ("team_admin" as const) : ("member" as const),
      ...(limits === undefined ? {} : { limits }),
      ...(budgets === undefined ? {} : { budgets }),
    };
  });
  const stores = childOf(cell, "store_content")?.value === true ? { mayStoreContent: true } : {};
  return { kind: "team", id, ...common, ...within, ...stores, members };
}

function readKey(
  id: string,
  cell: Cell,
  mentions: Mention[],
  report: Report,
): { readonly key: DeclaredKey; readonly at: ReturnType<typeof valueSpan> } | undefined {
  const [secretCell, hashCell, endpoints, expires] = ["secret", "hash", "endpoints", "expires"].map((name) => childOf(cell, name));
  const template = readTemplate(secretCell, report);
  if (secretCell && template) refuseWrittenKey(template.value, secretCell, `the secret of the key "${id}"`, report);
  const hash = textOf(hashCell);
  if (secretCell && hashCell) report("SB207", hashCell, `the key "${id}" has a secret and a hash`, "give one of them");
  if (!secretCell && !hashCell) report("SB281", cell, `the key "${id}" has neither a secret nor a hash`);
  const secret = template
    ? { type: "reference" as const, template: template.value }
    : hash === undefined
      ? undefined
      : { type: "hash" as const, hash };
  const common = readCommon(cell, mentions, report);
  for (const item of itemsOf(endpoints)) mentions.push({ kind: "endpoint", value: textOf(item) ?? "", at: valueSpan(item) });
  const userId = mentioned(childOf(cell, "user"), "user", mentions);
  const teamId = mentioned(childOf(cell, "team"), "team", mentions);
  const organizationId = mentioned(childOf(cell, "organization"), "organization", mentions);
  const expiresMs = Date.parse(textOf(expires) ?? "");
  if (expires && Number.isNaN(expiresMs)) report("SB205", expires, `"${textOf(expires) ?? ""}" is no date`, "write 2027-01-31");
  const use = textOf(childOf(cell, "use"));
  const role = roleOf(childOf(cell, "role"));
  if (secret === undefined) return undefined;
  const key: DeclaredKey = {
    kind: "key",
    id,
    alias: id,
    ...common,
    ...(userId === undefined ? {} : { userId }),
    ...(teamId === undefined ? {} : { teamId }),
    ...(organizationId === undefined ? {} : { organizationId }),
    ...(use === "llm" || use === "management" || use === "read_only" ? { use } : {}),
    ...(role === undefined ? {} : { role }),
    ...(endpoints === undefined ? {} : { endpoints: textsOf(endpoints) }),
    ...(Number.isNaN(expiresMs) ? {} : { expiresMs }),
    ...(childOf(cell, "store_content")?.value === true ? { mayStoreContent: true } : {}),
    secret,
  };
  return { key, at: (secretCell ?? hashCell) ? valueSpan(secretCell ?? hashCell ?? cell) : null };
}

function readJwt(cell: Cell | undefined): ((report: Report) => PlanJwt) | undefined {
  const issuer = textOf(childOf(cell, "issuer"));
  if (!cell || issuer === undefined) return undefined;
  return (report) => {
    const audience = childOf(cell, "audience");
    const jwksUrl = textOf(childOf(cell, "jwks_url"));
    const listed = textsOf(childOf(cell, "algorithms"));
    const claims = childOf(cell, "claims");
    const path = (name: string): readonly string[] | undefined => textOf(childOf(claims, name))?.split(".");
    const [team, organization, role] = ["team", "organization", "role"].map(path);
    for (const name of ["issuer", "jwks_url"]) refusePlainAddress(childOf(cell, name), name, report);
    return {
      issuer,
      audience: textOf(audience) === undefined ? textsOf(audience) : [textOf(audience) ?? ""],
      ...(jwksUrl === undefined ? {} : { jwksUrl }),
      algorithms: JWT_ALGORITHMS.filter((one) => listed.length === 0 || listed.includes(one)),
      clockSkewMs: measured(childOf(cell, "clock_skew"), durationMs, report) ?? CLOCK_SKEW_MS,
      claims: {
        user: path("user") ?? ["sub"],
        ...(team === undefined ? {} : { team }),
        ...(organization === undefined ? {} : { organization }),
        ...(role === undefined ? {} : { role }),
      },
      roles: Object.fromEntries(
        entriesOf(childOf(cell, "roles")).flatMap(([value, below]) => {
          const named = roleOf(below);
          return named === undefined ? [] : [[value, named] as const];
        }),
      ),
    };
  };
}

/** Whoever can change what is read there can make tokens. */
function refusePlainAddress(cell: Cell | undefined, name: string, report: Report): void {
  const address = URL.parse(textOf(cell) ?? "");
  if (!cell || textOf(cell) === undefined) return;
  const isHere = address !== null && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(address.hostname);
  if (address === null || (address.protocol !== "https:" && !isHere))
    report("SB205", cell, `auth.jwt.${name} is not an https address`, "without TLS anybody on the way could make tokens");
}

function mentioned(cell: Cell | undefined, kind: Mention["kind"], mentions: Mention[]): string | undefined {
  const value = textOf(cell);
  if (cell && value !== undefined) mentions.push({ kind, value, at: valueSpan(cell) });
  return value;
}

const textsOf = (cell: Cell | undefined): readonly string[] => itemsOf(cell).flatMap((item) => textOf(item) ?? []);
const roleOf = (cell: Cell | undefined): Role | undefined => ROLES.find((role) => role === textOf(cell));

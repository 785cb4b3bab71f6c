// Fills the references of `auth:` at start, and looks whether the secrets are hard to guess. Hashes nothing: auth/ does.

import type { Span } from "../contract/diagnostic.ts";
import type { Template } from "../contract/plan.ts";
import type { BoundAccess, BoundKey, PlanAccess } from "../contract/plan-access.ts";
import type { Code } from "../source/codes.ts";
import type { ConfigAccess } from "./config.ts";
import { createSecret } from "./secret.ts";

export interface BindAccessInput {
  readonly access: PlanAccess;
  readonly places: ConfigAccess["places"] | undefined;
  /** Undefined when something is not set, which is reported. */
  readonly fill: (template: Template, at: Span | null, what: string) => string | undefined;
  /** The same, but says nothing. */
  readonly quietly: (template: Template) => string | undefined;
  readonly report: (code: Code, at: Span | null, message: string, help?: string) => void;
  /** What is not set is stood in for. */
  readonly sandbox: boolean;
}

/** Of the sandbox, where nobody's money is spent. */
export const SANDBOX_KEY = "sk-sandbox-signalbox-spends-nobodys-money";
const LEAST_LENGTH = 24;
const LEAST_SIGNS = 10;

export function bindAccess({ access, places, fill, quietly, report, sandbox }: BindAccessInput): BoundAccess {
  let isStandIn = false;
  const secretOf = (template: Template | undefined, at: Span | null, what: string, standIn: string) => {
    if (template === undefined) return undefined;
    const found = sandbox ? quietly(template) : fill(template, at, what);
    if (found === undefined && sandbox) isStandIn = true;
    const value = found ?? (sandbox ? standIn : undefined);
    if (value === undefined) return undefined;
    const weak = weakness(value);
    if (weak !== undefined) report("SB282", at, `${what} ${weak}`);
    return createSecret(value);
  };
  const { masterKey, keySecret, keys, ...rest } = access;
  const boundMaster = secretOf(masterKey, places?.masterKey ?? null, "auth.master_key", SANDBOX_KEY);
  const boundSecret = secretOf(keySecret, places?.keySecret ?? null, "auth.key_secret", `${SANDBOX_KEY}-hashes`);
  const said = new Map<string, string>(boundMaster === undefined ? [] : [[boundMaster.reveal(), "the master key"]]);
  const bound = keys.flatMap((key): readonly BoundKey[] => {
    const { secret, ...facts } = key;
    if (secret.type === "hash") return [{ ...facts, secret }];
    const at = places?.keys.get(key.id) ?? null;
    const value = secretOf(secret.template, at, `the secret of the key "${key.id}"`, `${SANDBOX_KEY}-${key.id}`);
    if (value === undefined) return [];
    const other = said.get(value.reveal());
    if (other !== undefined) report("SB284", at, `the key "${key.id}" has the secret of ${other}`);
    said.set(value.reveal(), `the key "${key.id}"`);
    return [{ ...facts, secret: { type: "secret", value } }];
  });
  return {
    ...rest,
    ...(boundMaster === undefined ? {} : { masterKey: boundMaster }),
    ...(boundSecret === undefined ? {} : { keySecret: boundSecret }),
    keys: bound,
    isStandIn,
  };
}

/** Undefined: it will do. Says nothing of what it holds. */
function weakness(value: string): string | undefined {
  if (!/^[\x21-\x7e]+$/.test(value)) return "holds characters that no header may";
  if (value.length < LEAST_LENGTH) return `has ${value.length} characters; ${LEAST_LENGTH} are the least`;
  return new Set(value).size < LEAST_SIGNS ? `repeats too few signs; ${LEAST_SIGNS} different ones are the least` : undefined;
}

// What a provider's settings are for this gateway: given, in the environment, in the credentials, decided by another setting, or the default.
// Called by bind-plan.ts. Whatever is missing is reported once, with every variable that could have said it; what is no fit for an address, too.

import type { Span } from "../contract/diagnostic.ts";
import type { PlanProvider, Template } from "../contract/plan.ts";
import type { Code } from "../source/codes.ts";
import { listNames } from "../source/suggest.ts";

export interface SettingsInput {
  readonly provider: PlanProvider;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Fills a template; undefined when something was missing, which is reported. */
  readonly fill: (template: Template, at: Span | null, what: string, setting: (name: string) => string | undefined) => string | undefined;
  readonly placeOf: (setting: string) => Span | null;
  readonly report: (code: Code, at: Span | null, message: string, help?: string) => void;
  /** A member of the credentials file, where there is one. */
  readonly credential: (member: string) => string | undefined;
}

/** What can stand in a host name or a path and stays there. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_:-]|\.(?!\.))*$/;

/** A setting's text by name; undefined when it is missing. */
export function bindSettings({ provider, env, fill, placeOf, report, credential }: SettingsInput): (name: string) => string | undefined {
  const settings = provider.settings ?? {};
  const known = new Map<string, string | undefined>();
  /** Settings whose default is being looked for, outermost first: any of them would have done. */
  const outer: string[] = [];

  const find = (name: string): string | undefined => {
    const setting = settings[name];
    if (setting === undefined) throw new Error(`provider ${provider.id} has no setting ${name}`);
    const at = placeOf(name);
    if (setting.given) return fill(setting.given, at, `the setting "${name}" of provider "${provider.id}"`, resolve)?.trim();
    const variable = setting.env.find((one) => env[one]);
    const said = variable === undefined ? undefined : env[variable]?.trim();
    const found = said ?? (setting.fromCredentials && credential(setting.fromCredentials));
    if (found !== undefined) return found;
    const deciding = setting.by && resolve(setting.by.setting);
    if (setting.by && deciding === undefined) return undefined;
    const values = setting.by?.values ?? {};
    const text = deciding !== undefined && Object.hasOwn(values, deciding) ? values[deciding] : setting.fallback;
    if (text !== undefined) return fillInside(text, name);
    if (setting.by)
      report("SB254", placeOf(setting.by.setting), `provider "${provider.id}" has no "${name}" for ${setting.by.setting} "${deciding}"`);
    else missing(name);
    return undefined;
  };
  const fillInside = (template: Template, name: string): string | undefined => {
    outer.push(name);
    const text = fill(template, placeOf(name), `the setting "${name}" of provider "${provider.id}"`, resolve);
    outer.pop();
    return text;
  };
  const missing = (name: string): void => {
    const ways = [...outer, name].filter((one) => settings[one]?.about !== undefined);
    const variables = ways.flatMap((one) => settings[one]?.env ?? []);
    const what = `provider "${provider.id}" needs ${listNames(ways)} (${settings[name]?.about ?? name})`;
    report(
      "SB256",
      placeOf(name),
      variables.length === 0 ? what : `${variables.join(" or ")} is not set; ${what}`,
      `give it under \`providers.${provider.id}.settings\`${variables.length === 0 ? "" : ", or set one of those"}`,
    );
  };

  const resolve = (name: string): string | undefined => {
    if (known.has(name)) return known.get(name);
    const setting = settings[name];
    let text = find(name);
    if (text !== undefined && setting?.is === "address") text = address(text, setting.withoutEnd ?? []);
    if (text !== undefined && setting?.about !== undefined && setting.is !== "address" && !NAME.test(text)) {
      report("SB254", placeOf(name), `the setting "${name}" of provider "${provider.id}" may hold letters, digits and . _ : - only`);
      text = undefined;
    }
    known.set(name, text);
    return text;
  };
  return resolve;
}

function address(text: string, ends: readonly string[]): string {
  const bare = text.replace(/\/+$/, "");
  const end = ends.find((one) => bare.endsWith(one));
  return end === undefined ? bare : bare.slice(0, bare.length - end.length).replace(/\/+$/, "");
}

/** Encoded, without a question mark; what is empty is left away. */
export const queryOf = (parameters: readonly (readonly [string, string])[]): string =>
  parameters.flatMap(([name, value]) => (value === "" ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`])).join("&");

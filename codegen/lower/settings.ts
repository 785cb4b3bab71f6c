// settings: and let: of a provider file → the texts its addresses are made of; and whether every {name} that stands in one is there.
// What they are for one gateway is worked out at start (src/config/bind-settings.ts).

import { parseTemplate } from "../../src/config/template.ts";
import type { CatalogSetting } from "../../src/contract/catalog.ts";
import { didYouMean } from "../../src/source/suggest.ts";
import { child, type Entry, entriesOf, itemsOf, type Node, textOf } from "../parse/node.ts";
import type { Findings } from "./findings.ts";

type Settings = Readonly<Record<string, CatalogSetting>>;

/** Undefined when there are none. */
export function settingsOf(provider: Node, findings: Findings): Settings | undefined {
  const [settings, texts] = [entriesOf(child(provider, "settings")), entriesOf(child(provider, "let"))];
  for (const one of texts)
    if (settings.some(({ key }) => key === one.key)) findings.error("SB421", one.keyAt, `"${one.key}" is a setting and a text under let`);
  const found = Object.fromEntries([
    ...settings.map(({ key, value }) => [key, settingOf(value)] as const),
    ...texts.map(({ key, value }) => [key, workedOf(value)] as const),
  ]);
  for (const { key, value } of settings) for (const text of textsBelow(value, "default")) checkText(text, found, false, findings, key);
  for (const { key, value } of texts) {
    const by = child(value, "by");
    const name = textOf(by) ?? "";
    if (by && !Object.hasOwn(found, name))
      findings.error("SB421", by.at, `there is no setting "${name}"`, didYouMean(name, Object.keys(found)));
    for (const text of [...entriesOf(child(value, "values")).map((entry) => entry.value), ...textsBelow(value, "else")])
      checkText(text, found, true, findings, key);
  }
  for (const entry of [...settings, ...texts]) reportCycle(entry, found, findings);
  return settings.length + texts.length === 0 ? undefined : found;
}

/** Everything in a provider file that may hold {settings}; `{model}` may stand in addresses and paths. */
export function checkAddresses(provider: Node, settings: Settings, findings: Findings): void {
  const wires = entriesOf(child(provider, "also")).map(({ value }) => value);
  for (const node of [provider, ...wires])
    for (const name of ["base_url", "path", "stream_path"])
      for (const text of textsBelow(node, name)) checkText(text, settings, true, findings);
  for (const one of itemsOf(child(provider, "lookups")))
    for (const text of textsBelow(one, "base_url")) checkText(text, settings, false, findings);
  for (const { value } of [provider, ...wires].flatMap((node) => [
    ...entriesOf(child(node, "query")),
    ...entriesOf(child(node, "headers")),
  ]))
    checkText(value, settings, false, findings);
  for (const one of itemsOf(child(provider, "auth"))) {
    const region = child(child(one, "aws_sigv4"), "region");
    if (region !== undefined) checkText(region, settings, false, findings);
  }
}

function settingOf(node: Node): CatalogSetting {
  const [fallback, credentials, ends] = [textOf(child(node, "default")), textOf(child(node, "credentials")), child(node, "without_end")];
  return {
    about: textOf(child(node, "about")) ?? "",
    env: itemsOf(child(node, "env")).map((name) => textOf(name) ?? ""),
    ...(credentials === undefined ? {} : { fromCredentials: credentials }),
    ...(fallback === undefined ? {} : { fallback }),
    ...(textOf(child(node, "is")) === "address" ? { is: "address" as const } : {}),
    ...(ends === undefined ? {} : { withoutEnd: itemsOf(ends).map((end) => textOf(end) ?? "") }),
  };
}

function workedOf(node: Node): CatalogSetting {
  const otherwise = textOf(child(node, "else"));
  const values = Object.fromEntries(entriesOf(child(node, "values")).map(({ key, value }) => [key, textOf(value) ?? ""] as const));
  return { env: [], by: { setting: textOf(child(node, "by")) ?? "", values }, ...(otherwise === undefined ? {} : { fallback: otherwise }) };
}

const textsBelow = (node: Node, name: string): Node[] => {
  const found = child(node, name);
  return found === undefined ? [] : [found];
};

function checkText(node: Node, settings: Settings, mayNameModel: boolean, findings: Findings, inside?: string): void {
  const text = textOf(node) ?? "";
  const parsed = parseTemplate(text);
  if (!parsed.ok) for (const { message, help } of parsed.errors) findings.error("SB421", node.at, message, help);
  for (const name of namesIn(text)) {
    if (name === "model" && mayNameModel) continue;
    if (name === inside) findings.error("SB421", node.at, `"${name}" is made of itself`);
    else if (!Object.hasOwn(settings, name))
      findings.error(
        "SB421",
        node.at,
        `there is no setting "${name}"`,
        didYouMean(name, Object.keys(settings)) ?? "declare it under `settings:`",
      );
  }
}

/** `{model in models}` is a form of its own. */
const namesIn = (text: string): string[] => [...text.matchAll(/(?<!\$)\{([a-z][a-z0-9_]*)\}/g)].map(([, name = ""]) => name);

function reportCycle({ key, keyAt }: Entry, settings: Settings, findings: Findings): void {
  const seen = new Set<string>();
  const needs = (name: string): readonly string[] => {
    const one = Object.hasOwn(settings, name) ? settings[name] : undefined;
    return one === undefined
      ? []
      : [...(one.by ? [one.by.setting, ...Object.values(one.by.values).flatMap(namesIn)] : []), ...namesIn(one.fallback ?? "")];
  };
  const visit = (name: string): boolean =>
    needs(name).some((next) => {
      if (next === key) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return visit(next);
    });
  if (!needs(key).includes(key) && visit(key)) findings.error("SB421", keyAt, `"${key}" is made of itself, by way of others`);
}

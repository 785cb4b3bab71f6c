// JSON-like values as TypeScript literals, keys bare where they may be. Order is the author's; nothing is sorted here.

import { bracketed, type Code } from "./code.ts";

const BARE_KEY = /^[A-Za-z_$][\w$]*$/;

export const key = (name: string): string => (BARE_KEY.test(name) ? name : JSON.stringify(name));

/** `body.a?.b`, with brackets where a name needs them. `optional` puts `?.` before every member but the first. */
export function path(root: string, names: readonly string[], optional: boolean): string {
  let text = root;
  names.forEach((name, i) => {
    const dot = optional && i > 0 ? "?." : ".";
    text += BARE_KEY.test(name) ? `${dot}${name}` : `${optional && i > 0 ? "?." : ""}[${JSON.stringify(name)}]`;
  });
  return text;
}

const isScalars = (list: readonly unknown[]): boolean => list.every((item) => item === null || typeof item !== "object");

/** Short items share lines when their list has to break. */
export function rows(items: readonly string[]): string[] {
  const width = 110;
  if (items.join(", ").length <= width) return [...items];
  const out: string[] = [];
  for (const item of items) {
    const last = out.at(-1);
    if (last !== undefined && last.length + item.length + 2 <= width) out[out.length - 1] = `${last}, ${item}`;
    else out.push(item);
  }
  return out;
}

export function literal(value: unknown): Code {
  if (typeof value === "bigint") return `${value}n`;
  if (value === undefined) return "undefined";
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value))
    return bracketed(
      "[",
      isScalars(value)
        ? rows(value.map((item) => (typeof item === "bigint" ? `${item}n` : (JSON.stringify(item) ?? "undefined"))))
        : value.map(literal),
      "]",
    );
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return bracketed(
    "{",
    entries.map(([name, member]): Code => [`${key(name)}: `, literal(member)]),
    "}",
    true,
  );
}

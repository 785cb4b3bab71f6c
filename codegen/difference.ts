// What generating would change, as a diff people can read: the changed stretch of each file with the lines around it.

import type { Outputs } from "./compile.ts";

export interface Difference {
  readonly path: string;
  readonly text: string;
}

const CONTEXT = 2;
const MOST_LINES = 40;

export function differences(before: Outputs, after: Outputs): Difference[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path): Difference[] => {
    const old = before.get(path);
    const now = after.get(path);
    return old === now ? [] : [{ path, text: show(path, old, now) }];
  });
}

function show(path: string, old: string | undefined, now: string | undefined): string {
  if (old === undefined) return `+++ generated/${path} (new)`;
  if (now === undefined) return `--- generated/${path} (no longer generated)`;
  const a = old.split("\n");
  const b = now.split("\n");
  let top = 0;
  while (top < a.length && top < b.length && a[top] === b[top]) top++;
  let bottom = 0;
  while (bottom < a.length - top && bottom < b.length - top && a[a.length - 1 - bottom] === b[b.length - 1 - bottom]) bottom++;
  const before = a.slice(Math.max(0, top - CONTEXT), top).map((line) => `  ${line}`);
  const removed = a.slice(top, a.length - bottom).map((line) => `- ${line}`);
  const added = b.slice(top, b.length - bottom).map((line) => `+ ${line}`);
  const cut = (lines: string[]): string[] =>
    lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), `  … ${lines.length - MOST_LINES} more lines`] : lines;
  return [`--- generated/${path}:${top + 1}`, ...before, ...cut(removed), ...cut(added)].join("\n");
}

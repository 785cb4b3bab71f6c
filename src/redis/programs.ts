// Programs put into one that Redis runs in one step: each sees keys and arguments of its own only, and one that fails takes no other along. Pure text and
// lists; calls nobody. Programs are ours: one that is no Lua at all spoils the whole.

import { createHash } from "node:crypto";
import type { CounterScript } from "../contract/counters.ts";

/** A program as somebody asked for it. */
export interface Asked {
  readonly script: CounterScript;
  readonly keys: readonly string[];
  readonly args: readonly string[];
}

/** What is sent to Redis. */
export interface Call {
  readonly lua: string;
  /** SHA-1 of it, lower-case hex: so it is known there once it has run. */
  readonly sha: string;
  readonly keys: string[];
  readonly args: string[];
}

/**
 * ARGV: of each program its name, how many keys are its own, how many arguments, and these. KEYS: those of each, in the same order.
 * → of each `1` and what it says, or `0` and why it failed. An error is a text or a table that has one, as the version of Redis has it.
 */
const EACH_IN_TURN = `
local told, key, at, last = {}, 0, 1, #ARGV
while at <= last do
  local keys, args, key_count, arg_count = {}, {}, tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  for i = 1, key_count do keys[i] = KEYS[key + i] end
  for i = 1, arg_count do args[i] = ARGV[at + 2 + i] end
  local is_well, said = pcall(programs[ARGV[at]], keys, args)
  local why = type(said) == 'table' and said.err
  if is_well and not why then
    told[#told + 1] = { 1, said }
  else
    told[#told + 1] = { 0, why or tostring(said) }
  end
  key, at = key + key_count, at + 3 + arg_count
end
return told
`;

/** → one call for all of these. The programs that have been seen are in it, named as they came: there are few, and after the first moments it is the same. */
export function createPrograms(): (asked: readonly Asked[]) => Call {
  const names = new Map<string, string>();
  let lua = "";
  let sha = "";

  function nameOf(program: string): string {
    const known = names.get(program);
    if (known !== undefined) return known;
    const name = String(names.size + 1);
    names.set(program, name);
    const all = [...names].map(([text, of]) => `programs['${of}'] = function(KEYS, ARGV)\n${text}\nend\n`);
    lua = `local programs = {}\n${all.join("")}${EACH_IN_TURN}`;
    sha = createHash("sha1").update(lua).digest("hex");
    return name;
  }

  return (asked) => {
    const keys: string[] = [];
    const args: string[] = [];
    // One after the other: what is spread has to find room on the stack.
    for (const one of asked) {
      args.push(nameOf(one.script.lua), String(one.keys.length), String(one.args.length));
      for (const key of one.keys) keys.push(key);
      for (const arg of one.args) args.push(arg);
    }
    return { lua, sha, keys, args };
  };
}

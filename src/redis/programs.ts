// Programs put into one that Redis runs in one step: each has keys and arguments of its own, which it only reads, and one that fails takes no other along.
// Pure text and lists; calls nobody. Programs are ours: one that is no Lua at all spoils the whole.

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

/** What every program may use. Redis reads a number, and writes one, slower than it looks it up; the same ones come again and again. */
const BEFORE_ALL = `
local ends = {}
local function at_end(work) ends[#ends + 1] = work end

local number = setmetatable({}, { __index = function(known, text)
  local found = tonumber(text)
  known[text] = found
  return found
end })
local whole = setmetatable({}, { __index = function(known, one)
  local text = string.format('%.0f', one)
  known[one] = text
  return text
end })

local time
local function clock()
  if not time then
    local told = redis.call('TIME')
    time = told[1] * 1000 + math.floor(told[2] / 1000)
  end
  return time
end

local blocks = {}
`;

/**
 * ARGV: as JSON, of each program its name, the first and the last of its keys in KEYS, and its arguments: what is in a word costs less than a word.
 * → of each `1` and what it says, or `0` and why it failed. An error is a text or a table that has one, as the version of Redis has it.
 */
const EACH_IN_TURN = `
local opened, keys_of, told = {}, {}, {}
for i, asked in ipairs(cjson.decode(ARGV[1])) do
  local name, places, args = asked[1], asked[2], asked[3]
  local keys = keys_of[places]
  if not keys then
    keys = {}
    local first, last = places:match('(%d+) (%d+)')
    for at = tonumber(first), tonumber(last) do keys[#keys + 1] = KEYS[at] end
    keys_of[places] = keys
  end
  local block = blocks[name]
  local run = opened[block]
  if not run then
    run = block()
    opened[block] = run
  end
  local is_well, said = pcall(run, name, keys, args)
  local why = type(said) == 'table' and said.err
  if is_well and not why then
    told[i] = { 1, said }
  else
    told[i] = { 0, why or tostring(said) }
  end
end
for i = 1, #ends do ends[i]() end
return told
`;

/** → one call for all of these. The programs that have been seen are in it, named as they came: there are few, and after the first moments it is the same. */
export function createPrograms(): (asked: readonly Asked[]) => Call {
  /** By their openings and their texts. */
  const names = new Map<string, Map<string, string>>();
  let count = 0;
  let lua = "";
  let sha = "";

  function nameOf({ opening = "", lua: program }: CounterScript): string {
    const known = names.get(opening)?.get(program);
    if (known !== undefined) return known;
    count += 1;
    const name = String(count);
    names.set(opening, new Map([...(names.get(opening) ?? []), [program, name]]));
    lua = inOne(names);
    sha = createHash("sha1").update(lua).digest("hex");
    return name;
  }

  return (asked) => {
    // Many ask with the same list, which is sent once.
    const starts = new Map<readonly string[], number>();
    const all: string[] = [];
    const list = asked.map(({ script, keys, args }) => {
      const first = starts.get(keys) ?? all.length + 1;
      if (first > all.length) {
        starts.set(keys, first);
        for (const key of keys) all.push(key);
      }
      return [nameOf(script), `${first} ${first + keys.length - 1}`, args];
    });
    return { lua, sha, keys: all, args: [jsonOf(list)] };
  };
}

/** Half a character would be no JSON to Redis. */
function jsonOf(list: unknown): string {
  const text = JSON.stringify(list);
  return text.includes("\\ud") ? JSON.stringify(list, (_, value) => (typeof value === "string" ? value.toWellFormed() : value)) : text;
}

/** Those with one opening are one function of it, made where one of them is asked for: to make one costs as much as to run a short program. */
function inOne(names: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const blocks = [...names].map(([opening, within]) => {
    const programs = [...within].map(([lua, name]) => `if name == '${name}' then\n${lua}\nend\n`);
    const known = [...within.values()].map((name) => `blocks['${name}'] = block\n`);
    return `do\nlocal function block()\n${opening}\nreturn function(name, KEYS, ARGV)\n${programs.join("")}end\nend\n${known.join("")}end\n`;
  });
  return `${BEFORE_ALL}${blocks.join("")}${EACH_IN_TURN}`;
}

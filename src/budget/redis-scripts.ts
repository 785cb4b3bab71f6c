// The sums of account.ts as programs that Redis runs in one step, with reservations that lapse when their process dies. Numbers of Lua are doubles and
// hold no pico-dollars beyond nine thousand dollars, so money is kept as decimal text and reckoned in two parts, dollars and pico-dollars, each exact.
// What many reserve of in one step is read once and written once: a call to a command costs more than the sums do.
// A purse is a hash (spent, held, told, `h:` and the id of a reservation, `x:` and that of one that lapsed) and a set of ids by when they lapse.

import type { CounterScript } from "../contract/counters.ts";

const OPENING = `
local unpack = table.unpack or unpack
local NONE = { 0, 0 }
local money = setmetatable({}, { __index = function(known, text)
  local n, found = #text
  if n <= 12 then found = { 0, tonumber(text) } else found = { tonumber(text:sub(1, n - 12)), tonumber(text:sub(n - 11)) } end
  known[text] = found
  return found
end })
local function text(m)
  if m[1] == 0 then return string.format('%.0f', m[2]) end
  return string.format('%.0f%012.0f', m[1], m[2])
end
local function add(a, b)
  local low = a[2] + b[2]
  if low >= 1e12 then return { a[1] + b[1] + 1, low - 1e12 } end
  return { a[1] + b[1], low }
end
local function more(a, b) return a[1] > b[1] or (a[1] == b[1] and a[2] > b[2]) end
local function less(a, b)
  if not more(a, b) then return NONE end
  local low = a[2] - b[2]
  if low < 0 then return { a[1] - b[1] - 1, low + 1e12 } end
  return { a[1] - b[1], low }
end

local function put(list, one, other)
  list[#list + 1] = one
  list[#list + 1] = other
end
local function call_with(command, key, words)
  for at = 1, #words, 1000 do redis.call(command, key, unpack(words, at, math.min(#words, at + 999))) end
end
local purses, opened = {}, {}
local function write(purse)
  local set, unset, due, undue = {}, {}, {}, {}
  if purse.has_changed and purse.spent then set = { 'spent', text(purse.spent), 'held', text(purse.held) } end
  for id, hold in pairs(purse.changed) do
    if hold.amount then put(set, 'h:' .. id, hold.amount) elseif hold.had_amount then put(unset, 'h:' .. id) end
    if hold.has_lapsed then put(set, 'x:' .. id, '') elseif hold.had_lapsed then put(unset, 'x:' .. id) end
    hold.had_amount, hold.had_lapsed = hold.amount, hold.has_lapsed
    if hold.lapses_at then put(due, hold.lapses_at, id) else put(undue, id) end
  end
  purse.has_changed, purse.changed = false, {}
  call_with('HSET', purse.key, set)
  call_with('HDEL', purse.key, unset)
  call_with('ZADD', purse.due, due)
  call_with('ZREM', purse.due, undue)
  if purse.forget then
    redis.call('PEXPIREAT', purse.key, purse.forget)
    redis.call('PEXPIREAT', purse.due, purse.forget)
    purse.forget = false
  end
end
local function purse_of(key, due)
  local purse = purses[key]
  if not purse then
    local held = redis.call('HMGET', key, 'spent', 'held')
    purse = {
      key = key, due = due, spent = held[1] and money[held[1]], held = money[held[2] or '0'], has_changed = false,
      holds = {}, changed = {}, lapsed_at = false, forget = false, has_told = false,
    }
    purses[key], opened[#opened + 1] = purse, purse
  end
  return purse
end
local function write_all()
  for i = 1, #opened do write(opened[i]) end
end
at_end(write_all)

local function hold_of(purse, id, is_new)
  local hold = purse.holds[id]
  if not hold then
    local amount, has_lapsed = false, false
    if not is_new then
      local held = redis.call('HMGET', purse.key, 'h:' .. id, 'x:' .. id)
      amount, has_lapsed = held[1], held[2] ~= false
    end
    hold = { amount = amount, had_amount = amount, has_lapsed = has_lapsed, had_lapsed = has_lapsed, lapses_at = false }
    purse.holds[id] = hold
  end
  return hold
end
local function change(purse, id, amount, lapses_at, has_lapsed)
  local hold = hold_of(purse, id)
  hold.amount, hold.lapses_at, hold.has_lapsed = amount, lapses_at, has_lapsed
  purse.changed[id], purse.has_changed = hold, true
end
local function lapse(purse, now)
  if purse.lapsed_at == now then return end
  write(purse)
  purse.lapsed_at = now
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', purse.due, '-inf', whole[now], 'LIMIT', 0, 200)) do
    local hold = hold_of(purse, id)
    if hold.amount then purse.held = less(purse.held, money[hold.amount]) end
    change(purse, id, false, false, hold.has_lapsed or hold.amount ~= false)
  end
end
`;

const script = (lua: string): CounterScript => ({ opening: OPENING, lua });

/**
 * Holds an amount in all purses or in none; for an id that holds already, in all that much. KEYS: of each purse the hash and the set.
 * ARGV: now or empty, id, milliseconds until it lapses, amount, `new` where nothing can be held for the id yet, then of each purse its limit, when it may
 * be forgotten (0: never), and what the ledger knows of it (empty: it was not asked).
 * → `ok`, or `unknown` with the places of purses that nobody has filled, or `full`, the place of the purse, what is spent and what is held there.
 */
export const RESERVE = script(`
local now, id, amount = number[ARGV[1]] or clock(), ARGV[2], money[ARGV[4]]
local unknown = { 'unknown' }
for i = 1, #KEYS, 2 do
  local purse = purse_of(KEYS[i], KEYS[i + 1])
  if not purse.spent then
    local known = ARGV[(i - 1) / 2 * 3 + 8]
    if known == '' then
      unknown[#unknown + 1] = (i + 1) / 2
    else
      purse.spent, purse.held, purse.has_changed = money[known], NONE, true
    end
  end
end
if #unknown > 1 then return unknown end
local plus = {}
for i = 1, #KEYS, 2 do
  local purse = purse_of(KEYS[i], KEYS[i + 1])
  lapse(purse, now)
  plus[i] = less(amount, money[hold_of(purse, id, ARGV[5] == 'new').amount or '0'])
  if more(add(add(purse.spent, purse.held), plus[i]), money[ARGV[(i - 1) / 2 * 3 + 6]]) then
    return { 'full', (i + 1) / 2, text(purse.spent), text(purse.held) }
  end
end
local lapses_at = whole[now + number[ARGV[3]]]
for i = 1, #KEYS, 2 do
  local purse, forget = purse_of(KEYS[i], KEYS[i + 1]), ARGV[(i - 1) / 2 * 3 + 7]
  local holds = hold_of(purse, id).amount
  purse.held = add(purse.held, plus[i])
  change(purse, id, holds and more(money[holds], amount) and holds or ARGV[4], lapses_at, false)
  if forget ~= '0' then purse.forget = forget end
end
return { 'ok' }
`);

/**
 * ARGV: now or empty, id, cost, then the soft limit of each purse (empty: none). A second time, and for an id that never was, nothing happens.
 * → of each purse whose soft limit is passed by this: its place, what is spent and what is held.
 */
export const SETTLE = script(`
local id, cost, news = ARGV[2], money[ARGV[3]], {}
for i = 1, #KEYS, 2 do
  local purse = purse_of(KEYS[i], KEYS[i + 1])
  local hold = hold_of(purse, id)
  if purse.spent and (hold.amount or hold.has_lapsed) then
    purse.spent, purse.held = add(purse.spent, cost), less(purse.held, money[hold.amount or '0'])
    change(purse, id, false, false, false)
    local soft = ARGV[(i + 1) / 2 + 3]
    if soft ~= '' and not purse.has_told and not more(money[soft], purse.spent) then
      purse.has_told = true
      if redis.call('HSETNX', purse.key, 'told', '1') == 1 then
        put(news, (i + 1) / 2, text(purse.spent))
        put(news, text(purse.held))
      end
    end
  end
end
return news
`);

/** ARGV: now or empty, milliseconds, then for each key, a set, an id in it. */
export const RENEW = script(`
write_all()
local lapses_at = whole[(number[ARGV[1]] or clock()) + ARGV[2]]
for i = 1, #KEYS do redis.call('ZADD', KEYS[i], 'XX', lapses_at, ARGV[i + 2]) end
return 1
`);

/** ARGV: now or empty. → of each purse what is spent and what is held; both empty where nobody has filled it. */
export const LOOK = script(`
local now, told = number[ARGV[1]] or clock(), {}
for i = 1, #KEYS, 2 do
  local purse = purse_of(KEYS[i], KEYS[i + 1])
  lapse(purse, now)
  put(told, purse.spent and text(purse.spent) or '', purse.spent and text(purse.held) or '')
end
return told
`);

// The sums of account.ts as programs that Redis runs in one step, with reservations that lapse when their process dies. Numbers of Lua are doubles and
// hold no pico-dollars beyond nine thousand dollars, so money is kept as decimal text and reckoned in two parts, dollars and pico-dollars, each exact.
// A purse is a hash (spent, held, told, `h:` and the id of a reservation, `x:` and that of one that lapsed) and a set of ids by when they lapse.

import type { CounterScript } from "../contract/counters.ts";

const script = (lua: string): CounterScript => ({ lua });

const MONEY = `
local function money(text)
  local n = #text
  if n <= 12 then return { 0, tonumber(text) } end
  return { tonumber(text:sub(1, n - 12)), tonumber(text:sub(n - 11)) }
end
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
  if not more(a, b) then return { 0, 0 } end
  local low = a[2] - b[2]
  if low < 0 then return { a[1] - b[1] - 1, low + 1e12 } end
  return { a[1] - b[1], low }
end
local now = tonumber(ARGV[1])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + math.floor(time[2] / 1000)
end
local function lapse(purse, due)
  local ids = redis.call('ZRANGEBYSCORE', due, '-inf', now, 'LIMIT', 0, 200)
  if #ids == 0 then return end
  local held = money(redis.call('HGET', purse, 'held') or '0')
  for _, id in ipairs(ids) do
    local hold = redis.call('HGET', purse, 'h:' .. id)
    if hold then
      held = less(held, money(hold))
      redis.call('HDEL', purse, 'h:' .. id)
      redis.call('HSET', purse, 'x:' .. id, '')
    end
    redis.call('ZREM', due, id)
  end
  redis.call('HSET', purse, 'held', text(held))
end
`;

/**
 * Holds an amount in all purses or in none; for an id that holds already, in all that much. KEYS: of each purse the hash and the set.
 * ARGV: now or empty, id, milliseconds until it lapses, amount, then of each purse its limit, when it may be forgotten (0: never), and what the
 * ledger knows of it (empty: it was not asked).
 * → `ok`, or `unknown` with the places of purses that nobody has filled, or `full`, the place of the purse, what is spent and what is held there.
 */
export const RESERVE = script(`${MONEY}
local id, amount = ARGV[2], money(ARGV[4])
local unknown = { 'unknown' }
for i = 1, #KEYS, 2 do
  if redis.call('HEXISTS', KEYS[i], 'spent') == 0 then
    local known = ARGV[(i - 1) / 2 * 3 + 7]
    if known == '' then
      unknown[#unknown + 1] = (i + 1) / 2
    else
      redis.call('HSET', KEYS[i], 'spent', known, 'held', '0')
    end
  end
end
if #unknown > 1 then return unknown end
local plus = {}
for i = 1, #KEYS, 2 do
  local limit = money(ARGV[(i - 1) / 2 * 3 + 5])
  lapse(KEYS[i], KEYS[i + 1])
  local now_in = redis.call('HMGET', KEYS[i], 'spent', 'held', 'h:' .. id)
  plus[i] = less(amount, money(now_in[3] or '0'))
  if more(add(add(money(now_in[1]), money(now_in[2])), plus[i]), limit) then
    return { 'full', (i + 1) / 2, now_in[1], now_in[2] }
  end
end
for i = 1, #KEYS, 2 do
  local now_in = redis.call('HMGET', KEYS[i], 'held', 'h:' .. id)
  redis.call('HSET', KEYS[i], 'held', text(add(money(now_in[1]), plus[i])), 'h:' .. id, text(add(money(now_in[2] or '0'), plus[i])))
  redis.call('HDEL', KEYS[i], 'x:' .. id)
  redis.call('ZADD', KEYS[i + 1], now + ARGV[3], id)
  local forget = ARGV[(i - 1) / 2 * 3 + 6]
  if forget ~= '0' then
    redis.call('PEXPIREAT', KEYS[i], forget)
    redis.call('PEXPIREAT', KEYS[i + 1], forget)
  end
end
return { 'ok' }
`);

/**
 * ARGV: now or empty, id, cost, then the soft limit of each purse (empty: none). A second time, and for an id that never was, nothing happens.
 * → of each purse whose soft limit is passed by this: its place, what is spent and what is held.
 */
export const SETTLE = script(`${MONEY}
local id, cost = ARGV[2], money(ARGV[3])
local news = {}
for i = 1, #KEYS, 2 do
  local purse = KEYS[i]
  local now_in = redis.call('HMGET', purse, 'spent', 'held', 'h:' .. id, 'x:' .. id)
  if now_in[1] and (now_in[3] or now_in[4]) then
    local spent, held = add(money(now_in[1]), cost), less(money(now_in[2]), money(now_in[3] or '0'))
    redis.call('HSET', purse, 'spent', text(spent), 'held', text(held))
    redis.call('HDEL', purse, 'h:' .. id, 'x:' .. id)
    redis.call('ZREM', KEYS[i + 1], id)
    local soft = ARGV[(i + 1) / 2 + 3]
    if soft ~= '' and not more(money(soft), spent) and redis.call('HSETNX', purse, 'told', '1') == 1 then
      news[#news + 1] = (i + 1) / 2
      news[#news + 1] = text(spent)
      news[#news + 1] = text(held)
    end
  end
end
return news
`);

/** ARGV: now or empty, milliseconds, then for each key, a set, an id in it. */
export const RENEW = script(`${MONEY}
for i, key in ipairs(KEYS) do redis.call('ZADD', key, 'XX', now + ARGV[2], ARGV[i + 2]) end
return 1
`);

/** ARGV: now or empty. → of each purse what is spent and what is held; both empty where nobody has filled it. */
export const LOOK = script(`${MONEY}
local told = {}
for i = 1, #KEYS, 2 do
  lapse(KEYS[i], KEYS[i + 1])
  local now_in = redis.call('HMGET', KEYS[i], 'spent', 'held')
  told[i], told[i + 1] = now_in[1] or '', now_in[2] or ''
end
return told
`);

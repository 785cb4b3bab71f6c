// The sums of token-bucket.ts and the leases of requests under way as programs that Redis runs in one step: every key they touch is given, and all
// lie in one slot. Time is Redis's own, so that processes whose clocks differ count alike; a test may give another.

import type { CounterScript } from "../contract/counters.ts";

const script = (lua: string): CounterScript => ({ lua });

const NOW = `
local now = tonumber(ARGV[1])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + math.floor(time[2] / 1000)
end
local function used_in(key, per_minute)
  local held = redis.call('HMGET', key, 'used', 'at')
  if not held[1] then return 0, 0 end
  return math.max(0, tonumber(held[1]) - math.max(0, now - tonumber(held[2])) * per_minute / 60000), tonumber(held[2])
end
local function draw(key, per_minute, cost)
  local used, at = used_in(key, per_minute)
  used = math.max(0, used + cost)
  if used == 0 then
    redis.call('DEL', key)
  else
    redis.call('HSET', key, 'used', string.format('%.17g', used), 'at', string.format('%.0f', math.max(at, now)))
    redis.call('PEXPIRE', key, math.ceil(used * 60000 / per_minute) + 1000)
  end
  return used
end
`;

/**
 * ARGV: now or empty, id of the lease, its milliseconds, then for each key `bucket` or `lease`, limit, cost.
 * → 0 or the place of what refused, milliseconds until it has room (-1: nobody knows), what is used of each.
 */
export const TAKE = script(`${NOW}
local lease, lease_ms = ARGV[2], tonumber(ARGV[3])
local used, refused, wait = {}, 0, 0
for i, key in ipairs(KEYS) do
  local kind, limit, cost = ARGV[i * 3 + 1], tonumber(ARGV[i * 3 + 2]), tonumber(ARGV[i * 3 + 3])
  if kind == 'lease' then
    redis.call('ZREMRANGEBYSCORE', key, '-inf', now)
    used[i] = redis.call('ZCARD', key)
    if refused == 0 and used[i] >= limit then
      refused, wait = i, -1
    end
  else
    used[i] = used_in(key, limit)
    local missing = math.min(used[i], used[i] + cost - limit)
    if refused == 0 and missing > 0 then
      refused, wait = i, math.ceil(missing * 60000 / limit)
    end
  end
end
if refused == 0 and lease ~= '' then
  for i, key in ipairs(KEYS) do
    if ARGV[i * 3 + 1] == 'lease' then
      redis.call('ZADD', key, now + lease_ms, lease)
      redis.call('PEXPIRE', key, lease_ms + 1000)
      used[i] = used[i] + 1
    else
      used[i] = draw(key, tonumber(ARGV[i * 3 + 2]), tonumber(ARGV[i * 3 + 3]))
    end
  end
end
local told = { refused, wait }
for i, one in ipairs(used) do told[i + 2] = string.format('%.17g', one) end
return told
`);

/** ARGV: now or empty, id of the lease, then for each key `bucket` or `lease`, limit, what is to be drawn beside or given back. */
export const FINISH = script(`${NOW}
for i, key in ipairs(KEYS) do
  if ARGV[i * 3] == 'lease' then
    redis.call('ZREM', key, ARGV[2])
  else
    draw(key, tonumber(ARGV[i * 3 + 1]), tonumber(ARGV[i * 3 + 2]))
  end
end
return 1
`);

/** Longer leases for those that still run. ARGV: now or empty, milliseconds, then for each key the id of a lease in it. */
export const RENEW = script(`${NOW}
for i, key in ipairs(KEYS) do
  redis.call('ZADD', key, 'XX', now + ARGV[2], ARGV[i + 2])
  redis.call('PEXPIRE', key, ARGV[2] + 1000)
end
return 1
`);

// The sums of token-bucket.ts and the leases of requests under way as programs that Redis runs in one step: every key they touch is given, and all
// lie in one slot. Time is Redis's own, so that processes whose clocks differ count alike; a test may give another. What many take of in one step is
// read once and written once: a call to a command costs more than the sums do.

import type { CounterScript } from "../contract/counters.ts";

const OPENING = `
local ceil, format, unpack = math.ceil, string.format, table.unpack or unpack
local buckets, drawn = {}, {}
local function bucket_of(key)
  local bucket = buckets[key]
  if not bucket then
    local held = redis.call('HMGET', key, 'used', 'at')
    bucket = { key = key, used = tonumber(held[1] or 0), at = tonumber(held[2] or 0), per_minute = false }
    buckets[key] = bucket
  end
  return bucket
end
local function used_in(bucket, per_minute, now)
  local used, since = bucket.used, now - bucket.at
  if since > 0 then used = used - since * per_minute / 60000 end
  return used > 0 and used or 0
end
local function draw(bucket, per_minute, cost, now)
  local used = used_in(bucket, per_minute, now) + cost
  if used <= 0 then
    bucket.used, bucket.at = 0, 0
  else
    bucket.used = used
    if now > bucket.at then bucket.at = now end
  end
  if not bucket.per_minute then drawn[#drawn + 1] = bucket end
  bucket.per_minute = per_minute
  return bucket.used
end

local places, entered = {}, {}
local function write_leases(place)
  local words = {}
  for lease, due in pairs(place.leases) do
    words[#words + 1] = due
    words[#words + 1] = lease
  end
  if #words == 0 then return end
  place.leases = {}
  redis.call('ZADD', place.key, unpack(words))
  redis.call('PEXPIRE', place.key, whole[place.lease_ms + 1000])
end
local function write_all_leases()
  for i = 1, #entered do write_leases(entered[i]) end
end
local function place_of(key, now)
  local place = places[key]
  if not place then
    place = { key = key, leases = {}, lease_ms = 0, count = 0, at = false }
    places[key], entered[#entered + 1] = place, place
  end
  if place.at ~= now then
    write_leases(place)
    redis.call('ZREMRANGEBYSCORE', key, '-inf', whole[now])
    place.count, place.at = redis.call('ZCARD', key), now
  end
  return place
end
local function leave(key, lease)
  local place = places[key]
  if place and place.leases[lease] then
    place.leases[lease], place.count = nil, place.count - 1
  else
    local left = redis.call('ZREM', key, lease)
    if place then place.count = place.count - left end
  end
end

at_end(function()
  for i = 1, #drawn do
    local bucket = drawn[i]
    if bucket.used == 0 then
      redis.call('DEL', bucket.key)
    else
      redis.call('HSET', bucket.key, 'used', format('%.17g', bucket.used), 'at', whole[bucket.at])
      redis.call('PEXPIRE', bucket.key, whole[ceil(bucket.used * 60000 / bucket.per_minute) + 1000])
    end
  end
  write_all_leases()
end)
`;

const script = (lua: string): CounterScript => ({ opening: OPENING, lua });

/**
 * ARGV: now or empty, id of the lease, its milliseconds, then for each key `bucket` or `lease`, limit, cost.
 * → 0 or the place of what refused, milliseconds until it has room (-1: nobody knows), what is used of each.
 */
export const TAKE = script(`
local now, lease, lease_ms = number[ARGV[1]] or clock(), ARGV[2], number[ARGV[3]]
local held, used, refused, wait = {}, {}, 0, 0
for i = 1, #KEYS do
  local limit = number[ARGV[i * 3 + 2]]
  if ARGV[i * 3 + 1] == 'lease' then
    held[i] = place_of(KEYS[i], now)
    used[i] = held[i].count
    if refused == 0 and used[i] >= limit then
      refused, wait = i, -1
    end
  else
    held[i] = bucket_of(KEYS[i])
    used[i] = used_in(held[i], limit, now)
    local missing = used[i] + number[ARGV[i * 3 + 3]] - limit
    if missing > used[i] then missing = used[i] end
    if refused == 0 and missing > 0 then
      refused, wait = i, ceil(missing * 60000 / limit)
    end
  end
end
if refused == 0 and lease ~= '' then
  for i = 1, #KEYS do
    local one = held[i]
    if one.leases then
      one.leases[lease], one.lease_ms, one.count = whole[now + lease_ms], lease_ms, one.count + 1
      used[i] = one.count
    else
      used[i] = draw(one, number[ARGV[i * 3 + 2]], number[ARGV[i * 3 + 3]], now)
    end
  end
end
local told = { refused, wait }
for i = 1, #used do told[i + 2] = used[i] % 1 == 0 and used[i] or format('%.17g', used[i]) end
return told
`);

/** ARGV: now or empty, id of the lease, then for each key `bucket` or `lease`, limit, what is to be drawn beside or given back. */
export const FINISH = script(`
local now = number[ARGV[1]] or clock()
for i = 1, #KEYS do
  if ARGV[i * 3] == 'lease' then
    leave(KEYS[i], ARGV[2])
  else
    draw(bucket_of(KEYS[i]), number[ARGV[i * 3 + 1]], number[ARGV[i * 3 + 2]], now)
  end
end
return 1
`);

/** Longer leases for those that still run. ARGV: now or empty, milliseconds, then for each key the id of a lease in it. */
export const RENEW = script(`
write_all_leases()
local due, kept_ms = whole[(number[ARGV[1]] or clock()) + ARGV[2]], whole[ARGV[2] + 1000]
for i = 1, #KEYS do
  redis.call('ZADD', KEYS[i], 'XX', due, ARGV[i + 2])
  redis.call('PEXPIRE', KEYS[i], kept_ms)
end
return 1
`);

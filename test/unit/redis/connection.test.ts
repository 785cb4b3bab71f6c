// Programs run together in a real Redis: each by itself, as if it were alone.

import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectRedis, type RedisConnection } from "../../../src/redis/connection.ts";
import { createCounterStore } from "../../../src/redis/counter-store.ts";
import { describeOwnRedis, type OwnRedis, startRedis } from "../../fakes/redis.ts";

const COUNT = { lua: "return redis.call('INCRBY', KEYS[1], ARGV[1])" };
const outcome = (running: Promise<unknown>): Promise<unknown> => running.catch((error: Error) => error.message);

/** Redises and connections of a test's own. */
const ended: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ended) await end();
});
async function ownRedis(more: readonly string[] = []): Promise<OwnRedis> {
  const redis = await startRedis(undefined, more);
  ended.push(() => redis.kill());
  return redis;
}
async function connectionTo({ url }: OwnRedis): Promise<RedisConnection> {
  const connection = await connectRedis(url);
  ended.unshift(() => connection.close());
  await connection.connect();
  return connection;
}

describeOwnRedis("programs of one moment", () => {
  let redis: OwnRedis;
  let run: RedisConnection["run"];
  let asked: (...words: string[]) => Promise<string>;
  /** How many calls Redis has had since the last time. */
  const calls = async (): Promise<readonly string[]> => {
    const found = [...(await asked("INFO", "commandstats")).matchAll(/cmdstat_(eval\w*):calls=(\d+)/g)];
    await asked("CONFIG", "RESETSTAT");
    return found.map(([, name, count]) => `${count} ${name}`).sort();
  };
  beforeAll(async () => {
    redis = await ownRedis();
    ({ run } = await connectionTo(redis));
    const client = await createClient({ url: redis.url }).connect();
    ended.unshift(() => client.destroy());
    asked = (...words) => client.sendCommand(words);
  });

  test("are one call, and run one after the other", async () => {
    await run(COUNT, ["before"], ["1"]);
    await calls();
    expect(await Promise.all([1, 2, 3, 4].map((more) => run(COUNT, ["sum"], [String(more)])))).toEqual([1, 3, 6, 10]);
    expect(await calls()).toEqual(["1 evalsha"]);
  });

  test.each([
    { given: "numbers, which are whole", lua: "return { 1.9, -1 }", want: [1, -1] },
    { given: "texts and lists of lists", lua: "return { 'a', { 'b', { 'c' } }, '' }", want: ["a", ["b", ["c"]], ""] },
    { given: "nothing", lua: "local a = 1", want: null },
    { given: "no", lua: "return false", want: null },
    { given: "a status", lua: "return redis.status_reply('WELL')", want: "WELL" },
    { given: "an answer from the middle", lua: "if #ARGV == 2 then return ARGV[2] end\nreturn 'none' -- a remark", want: "its own" },
    { given: "keys of its own", lua: "return KEYS", want: ["k1", "k2"] },
    { given: "an error that it gives", lua: "return redis.error_reply('MINE it is')", want: "MINE it is" },
    { given: "an error that it makes", lua: "error({ err = 'MINE too' })", want: "MINE too" },
    { given: "a bug", lua: "return KEYS.a.b", want: expect.stringContaining("attempt to index field 'a'") },
    { given: "a wrong command", lua: "return redis.call('HGET', KEYS[1])", want: expect.stringContaining("Wrong number of args") },
    {
      given: "a wrong type",
      lua: "redis.call('SET', KEYS[1], '1') return redis.call('HGET', KEYS[1], 'a')",
      want: expect.stringContaining("WRONGTYPE"),
    },
  ])("are told their own answers, beside one that says $given", async ({ lua, want }) => {
    const beside = (name: string) => run({ lua: "return { KEYS[1], ARGV[1], #KEYS, #ARGV }" }, [name], [name]);
    const all = [beside("before"), run({ lua }, ["k1", "k2"], ["other", "its own"]), beside("after")];
    expect(await Promise.all(all.map(outcome))).toEqual([["before", "before", 1, 1], want, ["after", "after", 1, 1]]);
  });

  test.each([
    { given: "no keys", keys: [[], ["k"], []], want: [[], ["k"], []] },
    { given: "keys and none after them", keys: [["a", "b"], [], ["c"]], want: [["a", "b"], [], ["c"]] },
    {
      given: "the same keys",
      keys: [
        ["a", "b"],
        ["a", "b"],
        ["b", "a"],
      ],
      want: [
        ["a", "b"],
        ["a", "b"],
        ["b", "a"],
      ],
    },
  ])("have $given", async ({ keys, want }) => {
    expect(await Promise.all(keys.map((own) => run({ lua: "return KEYS" }, own, [])))).toEqual(want);
  });

  test("have one list of keys together, which is sent once", async () => {
    const keys = ["a", "b"];
    const all = [keys, ["c"], keys].map((own) => run({ lua: "return { KEYS[1], KEYS[2] }" }, own, []));
    expect(await Promise.all(all)).toEqual([keys, ["c"], keys]);
  });

  test.each(["", 'a"b\\c\n\u0000', "\\ud800", "żółw 🐢", "\ud800half"])("are told %j as it is, but for half a character", async (text) => {
    const all = [text, "other"].map((arg) => run({ lua: "return ARGV[1]" }, ["k"], [arg]));
    expect(await Promise.all(all)).toEqual([text.toWellFormed(), "other"]);
  });

  describe("with one opening", () => {
    const opening = `
local found, key
at_end(function() if found then redis.call('SET', key, found) end end)
local function find(at)
  key = at
  found = found or tonumber(redis.call('GET', at) or 0)
end`;
    const add = { opening, lua: "find(KEYS[1]) found = found + number[ARGV[1]] return found" };
    const half = { opening, lua: "find(KEYS[1]) found = math.floor(found / 2) return found" };
    const stranger = { opening: "local found = 'mine'", lua: "return found" };

    test("read and write once what they share, and no other sees it", async () => {
      await run(add, ["shared"], ["0"]);
      const commands = async () => ((await asked("INFO", "commandstats")).match(/cmdstat_(?:get|set):calls=\d+/g) ?? []).sort();
      await calls();
      const all = [run(add, ["shared"], ["5"]), run(stranger, ["k"], []), run(half, ["shared"], []), run(add, ["shared"], ["4"])];
      expect(await Promise.all(all)).toEqual([5, "mine", 2, 6]);
      expect(await commands()).toEqual(["cmdstat_get:calls=1", "cmdstat_set:calls=1"]);
      expect(await run(add, ["shared"], ["1"])).toBe(7);
    });
    test("have written what they changed where one of them fails", async () => {
      const fails = { opening, lua: "find(KEYS[1]) found = found + 1 error('after that')" };
      await Promise.all([run(add, ["failing"], ["5"]), outcome(run(fails, ["failing"], [])), run(add, ["failing"], ["1"])]);
      expect(await run(add, ["failing"], ["0"])).toBe(7);
    });
    test("have all failed where it cannot be written", async () => {
      const broken = { opening: "at_end(function() redis.call('NOSUCH') end)", lua: "return 1" };
      await run(COUNT, ["beside"], ["1"]);
      const all = [run(broken, ["k"], []), run(COUNT, ["beside"], ["1"])].map(outcome);
      for (const told of await Promise.all(all)) expect(told).toContain("Unknown Redis command");
    });
    test("have one time, and read and write numbers as they are", async () => {
      const clock = { opening: "", lua: "return { clock(), whole[clock()], number['1.5'] * 2, whole[2.4], tostring(number['']) }" };
      const [one, other] = await Promise.all([run(clock, ["k"], []), run(clock, ["k"], [])]);
      const [ms = 0] = one as [number];
      expect(one).toEqual([ms, String(ms), 3, "2", "nil"]);
      expect(other).toEqual(one);
    });
  });

  test("are a thousand, exactly", async () => {
    const each = Array.from({ length: 1_000 }, (_, i) => i + 1);
    expect(await Promise.all(each.map(() => run(COUNT, ["thousand"], ["1"])))).toEqual(each);
  });

  test("run where Redis has forgotten them", async () => {
    await run(COUNT, ["forgotten"], ["1"]);
    await asked("SCRIPT", "FLUSH");
    await calls();
    expect(await Promise.all([run(COUNT, ["forgotten"], ["1"]), run(COUNT, ["forgotten"], ["1"])])).toEqual([2, 3]);
    expect(await calls()).toEqual(["1 eval", "1 evalsha"]);
    expect(await run(COUNT, ["forgotten"], ["1"])).toBe(4);
    expect(await calls()).toEqual(["1 evalsha"]);
  });
});

describeOwnRedis("a connection", () => {
  test("that breaks rejects all that wait for an answer, and at once all that come; it is made again by itself", async () => {
    const redis = await ownRedis();
    const { run } = await connectionTo(redis);
    expect(await run(COUNT, ["k"], ["1"])).toBe(1);
    redis.freeze();
    const waiting = Array.from({ length: 120 }, () => outcome(run(COUNT, ["k"], ["1"])));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await redis.kill();
    for (const told of await Promise.all(waiting)) expect(told).toMatch(/^(Socket closed unexpectedly|read ECONNRESET)$/);
    expect(await outcome(run(COUNT, ["k"], ["1"]))).toBe("The client is offline");
    const again = await startRedis(redis.port);
    ended.push(() => again.kill());
    for (let tries = 0; (await outcome(run(COUNT, ["k"], ["1"]))) !== 1; tries += 1) {
      if (tries > 500) throw new Error("it does not come back");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });

  test("that is closed rejects whoever waits and whoever comes", async () => {
    const connection = await connectionTo(await ownRedis());
    const sent = outcome(connection.run(COUNT, ["k"], ["1"]));
    await new Promise((resolve) => process.nextTick(resolve));
    const waiting = outcome(connection.run(COUNT, ["k"], ["1"]));
    connection.close();
    const late = outcome(connection.run(COUNT, ["k"], ["1"]));
    expect(await Promise.all([sent, waiting, late])).toEqual([
      "Disconnects client",
      "the connection is closed",
      "the connection is closed",
    ]);
  });
});

describeOwnRedis("a program that fails, as often as it is asked for,", () => {
  test.each([
    { why: "by a fault of its own", lua: "return KEYS.a.b", more: [], isAway: false },
    { why: "by a command that is none", lua: "return redis.call('NOSUCH')", more: [], isAway: false },
    { why: "for want of memory", lua: "return redis.call('SET', KEYS[1], '1')", more: ["--maxmemory", "1"], isAway: true },
    {
      why: "since others are to be written to",
      lua: "return redis.call('SET', KEYS[1], '1')",
      more: ["--replicaof", "127.0.0.1", "9"],
      isAway: true,
    },
  ])("$why: Redis is away is $isAway", async ({ lua, more, isAway }) => {
    const { url } = await ownRedis(more);
    const store = createCounterStore({
      connection: () => connectRedis(url),
      timeoutMs: 5_000,
      prefix: "p",
      setTimer: setTimeout,
      now: Date.now,
    });
    ended.unshift(() => store.close());
    await store.start();
    for (let time = 0; time < 4; time += 1) await store.run({ lua }, [store.key("k")], []).catch(() => {});
    expect(store.isAway()).toBe(isAway);
  });
});

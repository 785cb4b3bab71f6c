// The fault suite over sockets, as tests: every fault in every dialect that upstreams speak, for clients of every dialect that clients speak.
// `covering`: each fault meets each upstream and each client's package, each time in another pair; `every pair`: all of them with all.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dialect } from "../../src/contract/dialect.ts";
import { closeAll } from "./gateway.ts";
import { BEFORE, BREAKS, type Break, type Fault } from "./socket-faults.ts";
import {
  all,
  type Cell,
  expectAnswer,
  expectBreak,
  expectClean,
  expectFault,
  INGRESSES,
  type Streamed,
  startWorld,
  UPSTREAMS,
  type World,
} from "./socket-suite.ts";

export type Width = "covering" | "every pair";

/** Nothing may hang; but a busy machine may take its time for all cells of a row. */
const LONGEST = { timeout: 120_000 };
const AT_ONCE = 12;
/** Those that wait for a silence do nothing else. */
const SILENT_AT_ONCE = 48;
const LARGE_AT_ONCE = 3;
const MODELS = ["alone", "pair"] as const;

export function defineSocketTests(width: Width): void {
  let world: World;
  let full = "";
  const streams = new Map<string, Streamed>();
  beforeAll(async () => {
    world = await startWorld();
    const [ingress] = INGRESSES;
    if (ingress === undefined) throw new Error("there is no dialect that clients speak");
    for (const upstream of UPSTREAMS) {
      const answer = await expectAnswer(world, { ingress, upstream, mode: "streamed", model: "alone" });
      streams.set(upstream.id, answer);
      full = answer.text;
    }
  });
  afterAll(async () => {
    console.info(`faults at the socket (${width}): ${world.cells} cells`);
    await closeAll();
  });

  /** The clients' dialects that meet an upstream at the nth of something. */
  const meeting = (nth: number, upstream: Dialect): readonly Dialect[] =>
    width === "every pair" ? INGRESSES : INGRESSES.filter((_, at) => at === (nth + UPSTREAMS.indexOf(upstream)) % INGRESSES.length);
  const mayAsk = ({ ingress, mode }: Pick<Cell, "ingress" | "mode">): boolean => mode === "whole" || world.canStream(ingress.id);
  const nameOf = ({ ingress, upstream, mode, model }: Cell): string => `${ingress.id} asks ${upstream.id}, ${mode}, ${model}`;

  test("every dialect in which clients speak has its package here", () => {
    expect([...world.packages].sort()).toEqual(INGRESSES.map(({ id }) => id).sort());
  });

  test("without a fault every client has the same answer of every upstream, whole and streamed, once", LONGEST, async () => {
    const cells = INGRESSES.flatMap((ingress) =>
      UPSTREAMS.flatMap((upstream) => (["whole", "streamed"] as const).map((mode): Cell => ({ ingress, upstream, mode, model: "alone" }))),
    ).filter(mayAsk);
    await all(cells, AT_ONCE, nameOf, async (cell) => expect((await expectAnswer(world, cell)).text).toBe(full));
  });

  describe("before anything was said, another answers, or the client's package raises", () => {
    const faultCells = (fault: Fault, nth: number): readonly Cell[] =>
      UPSTREAMS.filter(({ id }) => fault.dialects?.includes(id) ?? true)
        .flatMap((upstream) => meeting(nth, upstream).map((ingress) => ({ ingress, upstream })))
        .flatMap((pair) => fault.modes.flatMap((mode) => MODELS.map((model): Cell => ({ ...pair, mode, model }))))
        .filter((cell) => mayAsk(cell) && !world.asksAgain(cell, fault));
    test.each(BEFORE.map((fault, nth) => ({ ...fault, fault, nth })))("$what", LONGEST, async ({ fault, nth }) => {
      await all(faultCells(fault, nth), fault.isSilent ? SILENT_AT_ONCE : AT_ONCE, nameOf, (cell) => expectFault(world, cell, fault, full));
    });
  });

  describe("a stream breaks: nothing is lost, nothing doubled, and it never looks like a good end", () => {
    /** Of what is large, the least: before anything another answers, after the first words nobody. */
    const modelsOf = ({ isLarge }: Break, count: number, firstWords: number): readonly Cell["model"][] =>
      !isLarge ? MODELS : count === 0 ? ["pair"] : count === firstWords ? ["alone"] : [];
    interface Cut extends Cell {
      readonly count: number;
    }
    const cuts = (one: Break, nth: number): readonly Cut[] =>
      UPSTREAMS.filter(({ framing }) => one.framings?.includes(framing.type) ?? true).flatMap((upstream) => {
        const { frames = 0, firstWords = 0 } = streams.get(upstream.id) ?? {};
        const counts = one.isEverywhere
          ? Array.from({ length: frames + 1 }, (_, count) => count)
          : [...new Set([0, firstWords - 1, firstWords])];
        return counts.flatMap((count) =>
          meeting(nth + count, upstream)
            .filter((ingress) => mayAsk({ ingress, mode: "streamed" }))
            .flatMap((ingress) =>
              modelsOf(one, count, firstWords).map((model): Cut => ({ ingress, upstream, mode: "streamed", model, count })),
            ),
        );
      });
    test.each(BREAKS.map((one, nth) => ({ ...one, one, nth })))("it $what", LONGEST, async ({ one, nth }) => {
      const seen = new Set<string>();
      await all(
        cuts(one, nth),
        one.isSilent ? SILENT_AT_ONCE : one.isLarge ? LARGE_AT_ONCE : AT_ONCE,
        (cut) => `${nameOf(cut)}, after ${cut.count} frames`,
        async (cut) => seen.add(await expectBreak(world, cut, one, cut.count, full)),
      );
      // A table that never reaches a branch proves nothing about it.
      expect([...seen]).toEqual(expect.arrayContaining(["second", "broken"]));
    });
  });

  test("afterwards nothing runs, nothing leaked into the log, and no bug of ours was met", () => expectClean(world));
}

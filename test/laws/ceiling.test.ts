// Law 8, budgets, before a request is decoded: what its body says of its answer is what decoding finds, and what is reserved without decoding it is
// never less than what is reserved with it.

import { describe, expect, test } from "vitest";
import type { Principal } from "../../src/contract/access.ts";
import type { Core, RequestContext } from "../../src/pipeline/context.ts";
import { readRequest, statedIn } from "../../src/pipeline/read-request.ts";
import { boundOf } from "../../src/pipeline/spend-bound.ts";
import { ceilingFor, reachOf } from "../../src/pipeline/spend-ceiling.ts";
import { deployment, plan } from "../fakes/gateway.ts";
import { request } from "./canonical.ts";
import { contextOf, NOW_MS, rows, speakersOf } from "./dialects.ts";
import { fc, LAW_TIMEOUT_MS, runs } from "./runs.ts";
import { wireOf } from "./wire-values.ts";
import { wireNamesOf } from "./wires.ts";

const rate = fc.bigInt({ min: 0n, max: 100_000_000n });
const price = fc.record({
  input: rate,
  output: rate,
  cache_write: rate,
  reasoning: rate,
  output_image: rate,
  web_searches: rate,
  requests: rate,
});
const facts = fc.record({ context: fc.integer({ min: 8_000, max: 400_000 }), maxOutput: fc.integer({ min: 1, max: 64_000 }) });
const who = { mayUseModel: () => true } as unknown as Principal; // nothing else is asked

const bounded = rows.filter(({ dialect }) => dialect.answerLimit !== undefined);

describe.each(bounded)("$id", ({ id, dialect }) => {
  const [speaker] = speakersOf(dialect);
  if (speaker === undefined) throw new Error("a dialect speaks for itself");
  const onTheWire = request.map((asked) => speaker.functions.encodeRequest(asked, contextOf(speaker, "upstream")));
  const bodies = fc.oneof(wireOf(id)(wireNamesOf(id).request), onTheWire);

  const read = (body: object): RequestContext["request"] | undefined => {
    const path = { model: "m", stream: false };
    const found = readRequest({
      ingress: dialect,
      traits: speaker.traits,
      path,
      body: Buffer.from(JSON.stringify(body)),
      requestId: "r",
      nowMs: NOW_MS,
    });
    return found.ok ? found.value : undefined;
  };

  test("what a body says its answer may have is what decoding finds", { timeout: LAW_TIMEOUT_MS }, () => {
    let found = 0;
    fc.assert(
      fc.property(bodies, (body) => {
        const asked = read(body);
        const decoded = read(body)?.chat();
        if (asked === undefined || decoded?.ok !== true) return;
        found += 1;
        expect(asked.answerLimit()).toBe(statedIn(decoded));
      }),
      runs(),
    );
    expect(found).toBeGreaterThan(0);
  });

  test("what is reserved without decoding it is never less", { timeout: LAW_TIMEOUT_MS }, () => {
    let found = 0;
    fc.assert(
      fc.property(bodies, fc.array(fc.tuple(price, facts), { minLength: 1, maxLength: 3 }), (body, models) => {
        const asked = read(body);
        if (asked === undefined) return;
        const deployments = models.map(([own, known], at) => deployment(`a${at}`, { price: own, facts: { ...known, supports: [] } }));
        const given = plan({ g: deployments });
        const [group] = Object.values(given.groups);
        if (group === undefined) throw new Error("a plan without a group");
        const ctx = { startedMs: NOW_MS, ingress: dialect, request: asked, asItCame: undefined } as unknown as RequestContext; // nothing else is read
        const most = ceilingFor(reachOf({ plan: given } as Core, who, group), ctx)?.most;
        if (most === undefined) return;
        found += 1;
        for (const one of deployments)
          for (const limitIsDropped of [false, true]) {
            const bound = boundOf(ctx)(one, limitIsDropped);
            if (bound.most !== undefined) expect(bound.most <= most, JSON.stringify(body)).toBe(true);
          }
      }),
      runs(),
    );
    expect(found).toBeGreaterThan(0);
  });
});

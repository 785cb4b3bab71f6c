// Laws 1, 2 and 5 for the operations beside chat: what is written is valid, what was written is read back but for what was said to be lost,
// and nobody writes into what he was given. One canonical request and one answer of each operation, whatever its schema allows.

import { describe, expect, test } from "vitest";
import * as canonical from "../../generated/validators/canonical.js";
import type { Loss } from "../../src/contract/context.ts";
import type { PlainDialect, Validate } from "../../src/contract/dialect.ts";
import { CANONICAL_NAMES, type PlainOperation } from "../../src/contract/operation.ts";
import { arbitraries } from "./arbitrary.ts";
import { asRead, contextOf, isRejected, plainRows, REQUEST_ID, sent, speakersOf, wrongs } from "./dialects.ts";
import { forget } from "./forget.ts";
import { plain as ordered } from "./normal.ts";
import { PLAIN_VALUES, settled } from "./plain-values.ts";
import { fc, LAW_TIMEOUT_MS, runs } from "./runs.ts";
import { wireOf } from "./wire-values.ts";
import { definitionsOf, ownBuckets, wireNamesOf } from "./wires.ts";

const made = arbitraries({ defs: definitionsOf("canonical"), presence: 3, over: PLAIN_VALUES });
/** The canonical validators go by the names of the operations. */
const validators = canonical as unknown as Readonly<Record<`${PlainOperation}${"Request" | "Response"}`, Validate>>;

type Body = Readonly<Record<string, unknown>>;
/** The functions of a dialect, with the erasure undone: what goes in was made by its own schemas. */
interface Mapping {
  encodeRequest(request: object, ctx: object): object;
  decodeRequest(body: object, ctx: object): object;
  encodeResponse(response: object, ctx: object): object;
  decodeResponse(body: object, ctx: object): object;
}

function pickOwn(usage: Body, own: ReadonlySet<string>): Body | undefined {
  const told = Object.entries(usage).filter(([bucket, count]) => own.has(bucket) && count !== 0);
  return told.length === 0 ? undefined : Object.fromEntries(told);
}

describe.each(plainRows)("$id", ({ id, dialect }) => {
  const { operation } = dialect;
  const names = CANONICAL_NAMES[operation];
  const wireNames = wireNamesOf(id);
  const [request, response] = [made(names.request), made(names.response)] as fc.Arbitrary<Body>[] as [
    fc.Arbitrary<Body>,
    fc.Arbitrary<Body>,
  ];
  const wire = wireOf(id);
  const speakers = speakersOf<PlainDialect>(dialect);
  const [own] = speakers;
  if (own === undefined) throw new Error("a dialect speaks for itself");
  const mapping = dialect as unknown as Mapping;
  const upstream = (asked?: object) => ({ ...contextOf(own, "upstream"), asked });
  const client = (asked?: object) => ({ ...contextOf(own, "client"), asked });
  /** Where the path names the model, the body does not. */
  const unnamed = dialect.modelField === undefined ? [{ path: `${names.request}.model` }] : [];
  const left = (value: object, losses: readonly Loss[], name: string): unknown =>
    ordered(counted(forget(settled(operation, value), [...losses, ...unnamed], name)));
  /** Counts for which the wire has no place are not told on it. */
  const counted = (value: object): object => {
    const { usage, id: own, ...rest } = value as { usage?: Body; id?: string };
    // An answer without an id gets the request's, where the wire wants one.
    return { ...rest, id: own === REQUEST_ID ? undefined : own, usage: usage && pickOwn(usage, ownBuckets(id)) };
  };

  test("every request is valid on the wire, by every provider, or refused, and comes back", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...speakers), request, (speaker, value) => {
        const ctx = { ...contextOf(speaker, "upstream"), asked: undefined };
        const given = Object.freeze(structuredClone(value));
        const body = sent((speaker.functions.encodeRequest as Mapping["encodeRequest"])(given, ctx)) as object;
        if (isRejected(ctx)) return;
        expect(wrongs(dialect.validate.request(body)), `${speaker.id}: ${JSON.stringify(body)}`).toBe("");
        const back = mapping.decodeRequest(asRead(dialect, body, String(value["model"])), { ...contextOf(speaker, "client") });
        expect(wrongs(validators[`${operation}Request`](sent(back)))).toBe("");
        expect(left(back, ctx.losses, names.request), JSON.stringify(body)).toEqual(left(value, ctx.losses, names.request));
      }),
      runs(2),
    );
  });

  test("every answer is valid on the wire, and comes back", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(request, response, (asked, value) => {
        const ctx = client(asked);
        const body = sent(mapping.encodeResponse(Object.freeze(structuredClone(value)), ctx)) as object;
        expect(wrongs(dialect.validate.response(body)), JSON.stringify(body)).toBe("");
        if (dialect.isError(body as never)) return;
        const back = mapping.decodeResponse(body, upstream(asked));
        expect(wrongs(validators[`${operation}Response`](sent(back)))).toBe("");
        expect(left(back, ctx.losses, names.response), JSON.stringify(body)).toEqual(left(value, ctx.losses, names.response));
      }),
      runs(2),
    );
  });

  test("every request of the wire is read as a valid one, and says the same after it was written again", {
    timeout: LAW_TIMEOUT_MS,
  }, () => {
    fc.assert(
      fc.property(wire(wireNames.request), (body) => {
        expect(wrongs(dialect.validate.request(body)), "the generated body itself").toBe("");
        const read = client();
        const first = mapping.decodeRequest(asRead(dialect, body), read);
        if (isRejected(read)) return;
        expect(wrongs(validators[`${operation}Request`](sent(first))), JSON.stringify(first)).toBe("");
        const ctx = { ...upstream(), peer: id };
        const again = sent(mapping.encodeRequest(first, ctx)) as object;
        if (isRejected(ctx)) return;
        const second = mapping.decodeRequest(asRead(dialect, again), client());
        expect(left(second, ctx.losses, names.request), JSON.stringify(again)).toEqual(left(first, ctx.losses, names.request));
      }),
      runs(2),
    );
  });

  test("every answer of the wire is read as a valid one, and says the same after it was written again", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(wire(wireNames.response), request, (body, asked) => {
        expect(wrongs(dialect.validate.response(body)), "the generated body itself").toBe("");
        if (dialect.isError(body as never)) return;
        const first = mapping.decodeResponse(body, upstream(asked));
        expect(wrongs(validators[`${operation}Response`](sent(first))), JSON.stringify(first)).toBe("");
        const ctx = { ...client(asked), peer: id };
        const again = sent(mapping.encodeResponse(first, ctx)) as object;
        const second = mapping.decodeResponse(again, upstream(asked));
        expect(left(second, ctx.losses, names.response), JSON.stringify(again)).toEqual(left(first, ctx.losses, names.response));
      }),
      runs(2),
    );
  });
});

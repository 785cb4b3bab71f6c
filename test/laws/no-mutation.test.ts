// Law 5, no mutation: every function leaves what it is given as it was, so that a second attempt sees the original; and what it gives back
// shares nothing with it that a later step could change. Values are frozen to the bottom, so a write throws.

import { describe, expect, test } from "vitest";
import type { ChatRequest, ChatResponse } from "../../generated/types/canonical.ts";
import { openRequest, sealResponse } from "../../src/kit/signatures.ts";
import { foldEvents, normalise, unfold } from "../../src/kit/stream/fold.ts";
import { anyRequest, anyResponse, request, response } from "./canonical.ts";
import { asRead, contextOf, rows, speakersOf } from "./dialects.ts";
import { fc, LAW_TIMEOUT_MS, runs } from "./runs.ts";
import { decoded, framesOf } from "./streams.ts";
import { wireOf } from "./wire-values.ts";
import { wireNamesOf } from "./wires.ts";

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}
/** The first speakers of each dialect; made once, for who speaks a dialect is long to find out. */
const everyone = rows.map(({ dialect }) => ({ dialect, speakers: speakersOf(dialect).slice(0, 2) }));
const copy = <T>(value: T): T => structuredClone(value);

describe.each(rows)("$id", ({ id, dialect }) => {
  const speakers = speakersOf(dialect);
  const [plain] = speakers;
  if (plain === undefined) throw new Error("a dialect speaks for itself");
  const wire = wireOf(id);
  const names = wireNamesOf(id);

  test("encoding leaves requests and answers as they were", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...speakers),
        fc.oneof(request, anyRequest),
        fc.oneof(response, anyResponse),
        (speaker, asked, answered) => {
          const [askedBefore, answeredBefore] = [copy(asked), copy(answered)];
          speaker.functions.encodeRequest(openRequest(frozen(asked), speaker.id, false), contextOf(speaker, "upstream"));
          dialect.encodeResponse(sealResponse(frozen(answered), speaker.id), contextOf(plain, "client"));
          framesOf(dialect, answered, contextOf(plain, "client"));
          expect(asked).toEqual(askedBefore);
          expect(answered).toEqual(answeredBefore);
        },
      ),
      runs(0.7),
    );
  });

  test("a second encoding of a request is the first", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...speakers), request, (speaker, asked) => {
        const first = contextOf(speaker, "upstream");
        const second = contextOf(speaker, "upstream");
        expect(speaker.functions.encodeRequest(asked, second)).toEqual(speaker.functions.encodeRequest(asked, first));
        expect(second.losses).toEqual(first.losses);
      }),
      runs(0.7),
    );
  });

  test("decoding leaves bodies as they were", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(wire(names.request), wire(names.response), fc.array(wire(names.event), { maxLength: 4 }), (asked, answered, frames) => {
        const before = copy({ asked, answered, frames });
        dialect.validate.request(frozen(asked));
        dialect.decodeRequest(asRead(dialect, asked) as never, contextOf(plain, "client"));
        dialect.validate.response(frozen(answered));
        dialect.isError(answered as never);
        dialect.readUsage(answered as never);
        if (!dialect.isError(answered as never)) normalise(dialect.decodeResponse(answered as never, contextOf(plain, "upstream")));
        for (const frame of frozen(frames)) dialect.validate.event(frame);
        decoded(dialect, frames, contextOf(plain, "upstream"));
        expect({ asked, answered, frames }).toEqual(before);
      }),
      runs(0.7),
    );
  });

  test("what is read of one body and written to another stays the same while it is written", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(wire(names.request), wire(names.response), (asked, answered) => {
        const read: ChatRequest = frozen(dialect.decodeRequest(asRead(dialect, asked) as never, contextOf(plain, "client")));
        for (const { speakers: others } of everyone)
          for (const speaker of others) speaker.functions.encodeRequest(read, contextOf(speaker, "upstream", id));
        if (dialect.isError(answered as never)) return;
        const told: ChatResponse = frozen(dialect.decodeResponse(answered as never, contextOf(plain, "upstream")));
        for (const { dialect: other, speakers: others } of everyone)
          for (const speaker of others.slice(0, 1)) other.encodeResponse(told, contextOf(speaker, "client", id));
        foldEvents(frozen(unfold(told)));
      }),
      runs(0.7),
    );
  });
});

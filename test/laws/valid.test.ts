// Law 1, valid: whatever is encoded is valid on its wire, whatever is decoded is valid canonically; and nothing throws on the way.
// A request that the mapping refuses (`rejected`) is never sent, so what it would have been does not count.

import { describe, expect, test } from "vitest";
import { request as checkRequest, response as checkResponse } from "../../generated/validators/canonical.js";
import { anyRequest, anyResponse, request, response } from "./canonical.ts";
import { asRead, contextOf, isRejected, rows, sent, speakersOf, wrongs } from "./dialects.ts";
import { fc, LAW_TIMEOUT_MS, runs } from "./runs.ts";
import { framesOf } from "./streams.ts";
import { wireOf } from "./wire-values.ts";
import { wireNamesOf } from "./wires.ts";

describe.each(rows)("$id", ({ id, dialect }) => {
  const speakers = speakersOf(dialect);
  const [plain] = speakers;
  if (plain === undefined) throw new Error("a dialect speaks for itself");
  const wire = wireOf(id);
  const names = wireNamesOf(id);

  test("every request is valid on the wire, by every provider, or refused", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...speakers), fc.oneof(request, anyRequest), (speaker, value) => {
        const ctx = contextOf(speaker, "upstream");
        const body = sent(speaker.functions.encodeRequest(value, ctx));
        if (!isRejected(ctx)) expect(wrongs(dialect.validate.request(body)), `${speaker.id}: ${JSON.stringify(body)}`).toBe("");
      }),
      runs(2),
    );
  });

  test("every answer is valid on the wire", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(fc.oneof(response, anyResponse), (value) => {
        const body = sent(dialect.encodeResponse(value, contextOf(plain, "client")));
        expect(wrongs(dialect.validate.response(body)), JSON.stringify(body)).toBe("");
      }),
      runs(),
    );
  });

  test("every frame of a streamed answer is valid on the wire", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(response, fc.boolean(), (value, includeUsage) => {
        for (const frame of framesOf(dialect, value, contextOf(plain, "client"), includeUsage))
          expect(wrongs(dialect.validate.event(sent(frame))), JSON.stringify(frame)).toBe("");
      }),
      runs(),
    );
  });

  test("every request of the wire is read as a valid one", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(wire(names.request), (body) => {
        expect(wrongs(dialect.validate.request(body)), "the generated body itself").toBe("");
        const ctx = contextOf(plain, "client");
        const value = sent(dialect.decodeRequest(asRead(dialect, body) as never, ctx));
        if (!isRejected(ctx)) expect(wrongs(checkRequest(value)), JSON.stringify(value)).toBe("");
      }),
      runs(),
    );
  });

  test("every answer of the wire is read as a valid one", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(wire(names.response), fc.constantFrom(...speakers), (body, speaker) => {
        expect(wrongs(dialect.validate.response(body)), "the generated body itself").toBe("");
        if (dialect.isError(body as never)) return;
        const value = sent(dialect.decodeResponse(body as never, contextOf(speaker, "upstream"))); // validated
        expect(wrongs(checkResponse(value)), JSON.stringify(value)).toBe("");
      }),
      runs(),
    );
  });
});

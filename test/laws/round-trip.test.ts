// Law 2, round trip: what a wire carried comes back as it was, but for what the mapping itself said it lost, and for the normal form
// (normal.ts). And whatever a wire says, once read, is read the same again after it was written.

import { describe, expect, test } from "vitest";
import { request, response } from "./canonical.ts";
import { asRead, contextOf, isRejected, rows, sent, speakersOf } from "./dialects.ts";
import { comparableRequest, comparableResponse } from "./normal.ts";
import { fc, LAW_TIMEOUT_MS, runs } from "./runs.ts";
import { wireOf } from "./wire-values.ts";
import { wireNamesOf } from "./wires.ts";

describe.each(rows)("$id", ({ id, dialect }) => {
  const speakers = speakersOf(dialect);
  const [plain] = speakers;
  if (plain === undefined) throw new Error("a dialect speaks for itself");
  const wire = wireOf(id);
  const names = wireNamesOf(id);

  test("a request comes back from every provider's wire", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...speakers), request, (speaker, value) => {
        const ctx = contextOf(speaker, "upstream");
        const body = sent(speaker.functions.encodeRequest(value, ctx));
        if (isRejected(ctx)) return;
        const back = dialect.decodeRequest(asRead(dialect, body, value.model) as never, contextOf(speaker, "client"));
        const carried = { losses: ctx.losses, dialect: id };
        expect(comparableRequest(back, value, carried), JSON.stringify({ body, losses: ctx.losses })).toEqual(
          comparableRequest(value, value, carried),
        );
      }),
      runs(2),
    );
  });

  test("an answer comes back from the client's wire", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(response, (value) => {
        const ctx = contextOf(plain, "client");
        const body = sent(dialect.encodeResponse(value, ctx));
        const back = dialect.decodeResponse(body as never, contextOf(plain, "upstream"));
        const carried = { losses: ctx.losses, dialect: id };
        expect(comparableResponse(back, carried), JSON.stringify({ body, losses: ctx.losses })).toEqual(comparableResponse(value, carried));
      }),
      runs(2),
    );
  });

  test("a request of the wire says the same after it was written again", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(wire(names.request), (body) => {
        const first = dialect.decodeRequest(asRead(dialect, body) as never, contextOf(plain, "client")); // valid by construction
        const ctx = contextOf(plain, "upstream", id);
        const again = sent(dialect.encodeRequest(first, ctx));
        if (isRejected(ctx)) return;
        const second = dialect.decodeRequest(asRead(dialect, again) as never, contextOf(plain, "client"));
        const carried = { losses: ctx.losses, dialect: id };
        expect(comparableRequest(second, first, carried), JSON.stringify({ again, losses: ctx.losses })).toEqual(
          comparableRequest(first, first, carried),
        );
      }),
      runs(),
    );
  });

  test("an answer of the wire says the same after it was written again", { timeout: LAW_TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(wire(names.response), (body) => {
        if (dialect.isError(body as never)) return;
        const first = dialect.decodeResponse(body as never, contextOf(plain, "upstream")); // valid by construction
        const ctx = contextOf(plain, "client", id);
        const again = sent(dialect.encodeResponse(first, ctx));
        const second = dialect.decodeResponse(again as never, contextOf(plain, "upstream"));
        const carried = { losses: ctx.losses, dialect: id };
        expect(comparableResponse(second, carried), JSON.stringify({ again, losses: ctx.losses })).toEqual(
          comparableResponse(first, carried),
        );
      }),
      runs(),
    );
  });
});

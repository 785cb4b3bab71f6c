// A body that comes in pieces, whenever it is wanted. What goes over real sockets is in connection.test.ts.

import { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { Exchange, type Line } from "../../../../src/http/plain/exchange.ts";

const LINE: Line = { socket: new Socket(), keepAliveS: undefined, resume() {}, pause() {}, onAnswered() {} };
/** Each in memory of its own, as a socket gives them; the last with what is no more of the body. */
const piecesOf = (): Buffer[] =>
  ["one, ", "two, ", "three, ", "four|next"].map((text) => Buffer.from(new TextEncoder().encode(text).buffer));
const BODY = "one, two, three, four";

describe("a body that comes in four pieces is whole, and what follows it is left", () => {
  test.each([0, 1, 2, 3, 4])("wanted after %i of them", async (wantedAfter) => {
    const exchange = new Exchange({ url: "/", headers: {}, length: BODY.length, keepsAlive: true }, LINE);
    const pieces = piecesOf();
    const body = async () => await exchange.body(1_000);
    let read: ReturnType<typeof body> | undefined;
    let left: Buffer | undefined;
    for (const [at, piece] of pieces.entries()) {
      if (at === wantedAfter) read = body();
      left = exchange.take(piece);
    }
    const said = await (read ?? body());
    expect(said.ok && said.value.toString()).toBe(BODY);
    expect(left?.toString()).toBe("|next");
    expect(exchange.complete).toBe(true);
  });
});

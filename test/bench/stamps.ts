// The time of its sending within an event's text: as many digits as stood there before, so that no length changes on the way. The upstream and the
// clients are one process with one clock. Pure.

const DIGITS = 12;
/** Of what was stamped. */
export const MARK = "@";

/** Stands in the text of an event that is to be stamped. */
export const BLANK = `${MARK}${"0".repeat(DIGITS)}`;

/** A copy. */
export function stamped(piece: Buffer, nowMs: number): Buffer {
  const copy = Buffer.from(piece);
  const at = copy.indexOf(BLANK, 0, "latin1");
  if (at >= 0)
    copy.write(
      Math.round(nowMs * 1000)
        .toString()
        .padStart(DIGITS, "0"),
      at + MARK.length,
      "latin1",
    );
  return copy;
}

export function readStamps(piece: Buffer, from: number, to: number, found: (sentMs: number) => void): void {
  for (let at = piece.indexOf(MARK, from, "latin1"); at >= 0 && at + DIGITS < to; at = piece.indexOf(MARK, at + 1, "latin1")) {
    const digits = piece.toString("latin1", at + 1, at + 1 + DIGITS);
    if (/^\d+$/.test(digits) && Number(digits) > 0) found(Number(digits) / 1000);
  }
}

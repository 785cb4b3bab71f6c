// Pieces that have been read, as one. Their memory is given back at once: until garbage is collected they would lie there a second time, and what lies
// there is what makes the engine collect. Pieces are nobody else's: those that fill memory of their own are empty from then on.

/** `length`: of all of them, bytes; or more, where `moved` puts what follows behind them. */
export function gathered(pieces: readonly Buffer[], length: number): Buffer {
  const whole = Buffer.allocUnsafe(length);
  let at = 0;
  for (const piece of pieces) at += moved(piece, whole, at);
  return whole;
}

/** A piece put where it belongs: how long it was. Where that is done with each as it comes, the next is read into the same memory, still at hand. */
export function moved(piece: Buffer, whole: Buffer, at: number): number {
  const { length, buffer } = piece;
  piece.copy(whole, at);
  if (length > 0 && buffer.byteLength === length && buffer instanceof ArrayBuffer) buffer.transfer(0);
  return length;
}

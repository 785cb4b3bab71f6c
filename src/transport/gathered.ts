// Pieces that have been read, as one. Their memory is given back at once: until garbage is collected they would lie there a second time, and what lies
// there is what makes the engine collect. Pieces are nobody else's: those that fill memory of their own are empty from then on.

/** `length`: of all of them, bytes. */
export function gathered(pieces: readonly Buffer[], length: number): Buffer {
  const whole = Buffer.concat(pieces, length);
  for (const piece of pieces) giveBack(piece);
  return whole;
}

/** A piece put where it belongs. Where that is done with each as it comes, what is read next is read into the same memory, which is still at hand. */
export function moved(piece: Buffer, whole: Buffer, at: number): void {
  piece.copy(whole, at);
  giveBack(piece);
}

function giveBack({ buffer, byteLength }: Buffer): void {
  if (byteLength > 0 && buffer.byteLength === byteLength && buffer instanceof ArrayBuffer) buffer.transfer(0);
}

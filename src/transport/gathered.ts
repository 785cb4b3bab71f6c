// Pieces that have been read, as one. Their memory is given back at once: until garbage is collected they would lie there a second time, and what lies
// there is what makes the engine collect.

/** The pieces must be nobody else's: those that fill memory of their own are empty from now on. `length`: of all of them, bytes. */
export function gathered(pieces: readonly Buffer[], length: number): Buffer {
  const whole = Buffer.concat(pieces, length);
  for (const { buffer, byteLength } of pieces)
    if (byteLength > 0 && buffer.byteLength === byteLength && buffer instanceof ArrayBuffer) buffer.transfer(0);
  return whole;
}

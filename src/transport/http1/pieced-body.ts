// A body that lies in several pieces of memory, as one. Pure.

export interface PiecedBody {
  readonly pieces: readonly Buffer[];
  /** Of all of them, bytes. */
  readonly length: number;
}

export const piecedBody = (pieces: readonly Buffer[]): PiecedBody => ({
  pieces,
  length: pieces.reduce((sum, { length }) => sum + length, 0),
});

export const isPieced = (body: object): body is PiecedBody => "pieces" in body;

export const piecesOf = (body: Buffer | PiecedBody): readonly Buffer[] => (isPieced(body) ? body.pieces : [body]);

/** All of it in one piece, for whoever has to have it so. Undefined: it is no body of bytes that are here. */
export function wholeBytes(body: object): Buffer | undefined {
  if (Buffer.isBuffer(body)) return body;
  return isPieced(body) ? Buffer.concat(body.pieces, body.length) : undefined;
}

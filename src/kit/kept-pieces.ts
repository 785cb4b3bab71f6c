// Clients that stream an answer and keep every piece of it send a history of pieces: a turn for each, and a thought apart from its proof.
// Puts such a history together as if the answer had come whole. Used where a wire streams answers of the same form as its turns. Pure.

interface Turn<P, R> {
  readonly role?: R | undefined;
  readonly parts: P[];
}
interface Piece {
  readonly text?: string | undefined;
  readonly thought?: boolean | undefined;
  readonly thoughtSignature?: string | undefined;
}

/** Neighbouring turns of `role` as one, and a proof that came without a thought joined to the thoughts just before it. */
export function withoutPieces<P extends Piece, R extends string>(turns: readonly Turn<P, R>[], role: R): readonly Turn<P, R>[] {
  const out: Turn<P, R>[] = [];
  for (const turn of turns) {
    const before = out.at(-1);
    if (turn.role === role && before?.role === role) out[out.length - 1] = { ...before, parts: [...before.parts, ...turn.parts] };
    else out.push(turn);
  }
  return out.map((turn) => (turn.role === role ? { ...turn, parts: withProofs(turn.parts) } : turn));
}

function withProofs<P extends Piece>(parts: readonly P[]): P[] {
  const out: P[] = [];
  for (const part of parts) {
    if (part.thought !== true || part.text !== "" || !part.thoughtSignature) {
      out.push(part);
      continue;
    }
    let from = out.length;
    while (isUnproven(out[from - 1])) from -= 1;
    const text = out
      .splice(from)
      .map((one) => one.text ?? "")
      .join("");
    out.push({ ...part, text });
  }
  return out;
}

const isUnproven = (part: Piece | undefined): boolean => part?.thought === true && part.text !== undefined && !part.thoughtSignature;

// What a parser was told of the bytes it was fed, as lines to compare.

import { AnswerParser } from "../../../../src/transport/http1/answer-parser.ts";

/** `pieces` one after another; the next answer is expected as soon as one has ended well. `isHead`: they answer HEAD. */
export function told(pieces: readonly Buffer[], { isHead = false, ends = false } = {}): string[] {
  const lines: string[] = [];
  let body = "";
  const parser: AnswerParser = new AnswerParser({
    onHead: ({ status, headers, keepAliveMs }) => void lines.push(JSON.stringify({ status, headers, keepAliveMs })),
    onBody(piece) {
      body += piece.toString("latin1");
    },
    onEnd(isSound) {
      lines.push(`${body} ${isSound ? "sound" : "over"}`);
      body = "";
      if (isSound) parser.expect(isHead);
    },
  });
  parser.expect(isHead);
  for (const piece of pieces) {
    const wrong = parser.feed(piece);
    if (wrong !== undefined) return [...lines, wrong];
  }
  if (ends) parser.finish();
  return body === "" ? lines : [...lines, `${body} …`];
}

// The lines of the ledger among bytes. Pure.

const LINE_BREAK = 10;

/** Each has its line break. */
export function linesIn(bytes: Buffer): string[] {
  const lines: string[] = [];
  // One by one: a text of them all is so large that its memory is new each time, which costs more than all else here.
  let at = 0;
  for (let end = bytes.indexOf(LINE_BREAK); end !== -1; end = bytes.indexOf(LINE_BREAK, at)) {
    lines.push(bytes.toString("utf8", at, end));
    at = end + 1;
  }
  return lines;
}

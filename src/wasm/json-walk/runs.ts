// Where a run of a text's plain bytes ends: sixteen at a time, or four where the module is to do without vector instructions. For json-walk.ts.

import { BACKSLASH, BLANK, QUOTE, WIDE, stopsIn } from "./bytes";

/** Other than nought if a byte above 0x7f may be in what was looked through: of what follows a run, too, some is seen. */
export let sawWide: u32 = 0;

export function forgetWide(): void {
  sawWide = 0;
}

export function noteWide(bits: u32): void {
  sawWide |= bits;
}

/** The next quote, backslash or control character. */
export function endOfRun(from: usize): usize {
  return ASC_FEATURE_SIMD ? byVectors(from) : byWords(from);
}

/** With one bit turned, the quote (0x22) stands next to the control characters, where the blank was. Nothing is called here: the engine would keep the
 *  vectors in memory meanwhile, at half the speed. */
function byVectors(from: usize): usize {
  let at = from;
  let all = i8x16.splat(0);
  while (true) {
    const bytes = v128.load(at);
    const stopping = v128.or(
      i8x16.le_u(v128.xor(bytes, i8x16.splat(<i8>(QUOTE ^ BLANK))), i8x16.splat(<i8>BLANK)),
      i8x16.eq(bytes, i8x16.splat(<i8>BACKSLASH)),
    );
    const stops = i8x16.bitmask(stopping);
    all = v128.or(all, bytes);
    if (stops != 0) {
      noteWide(i8x16.bitmask(all));
      return at + ctz(stops);
    }
    at += 16;
  }
}

function byWords(from: usize): usize {
  let at = from;
  let all: u32 = 0;
  while (true) {
    const word = load<u32>(at);
    const stops = stopsIn(word);
    all |= word;
    if (stops != 0) {
      noteWide(all & WIDE);
      return at + (ctz(stops) >> 3);
    }
    at += 4;
  }
}

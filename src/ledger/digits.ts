// Whole numbers as digits, all of one length, so that texts sort as their numbers do: times at the beginning of ids. Pure, but for a memory.

/** So many digits are written for each number; those in front of them are remembered. */
const LAST = 4;

/** For numbers that are near the one before, as times are: a number of more than 31 bits is dear to write. */
export function createDigits(radix: number, count: number): (value: number) => string {
  const rest = radix ** LAST;
  let first = { value: 0, digits: "0".repeat(count - LAST) };
  return (value) => {
    const high = Math.floor(value / rest);
    if (high !== first.value) first = { value: high, digits: high.toString(radix).padStart(count - LAST, "0") };
    // Behind a 1, so that zeros before them are written, too.
    return first.digits + (rest + (value - high * rest)).toString(radix).slice(1);
  };
}

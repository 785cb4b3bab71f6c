// What a text was made into, kept for as long as the process lives. Only for work that is dear and depends on its text alone: compilers of
// JSON Schemas. One run meets each text once and gains nothing; the tests, and whoever compiles many projects that share their schemas, do.

/** The same text gives the same value, which nobody may change. */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = make(text);
    known.set(text, value);
    return value;
  };
}

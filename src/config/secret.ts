// A key that does not print itself: logs, JSON and the inspector show [secret]. Call reveal() only where bytes leave the process.

export interface Secret {
  reveal(): string;
  toString(): string;
  toJSON(): string;
}

const SHOWN = "[secret]";

/** The value is held in a closure, so that no listing of properties finds it. */
export function createSecret(value: string): Secret {
  const shown = () => SHOWN;
  return Object.freeze({
    reveal: () => value,
    toString: shown,
    toJSON: shown,
    [Symbol.toPrimitive]: shown,
    [Symbol.for("nodejs.util.inspect.custom")]: shown,
  });
}

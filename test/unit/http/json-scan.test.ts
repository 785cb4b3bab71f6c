import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, Wanted } from "../../../src/contract/dialect.ts";
import { scanJson } from "../../../src/http/json-scan.ts";

function scanned(text: string | Buffer, maxDepth?: number) {
  const scan = scanJson(Buffer.from(text), maxDepth);
  if (!scan.ok) throw new Error(scan.failure.message);
  return scan;
}

function refusal(text: string | Buffer, maxDepth?: number) {
  const scan = scanJson(Buffer.from(text), maxDepth);
  return scan.ok ? undefined : { kind: scan.failure.kind, message: scan.failure.message, param: scan.failure.param };
}

describe("scanJson refuses", () => {
  test.each([
    { body: "", message: "The request body is not valid JSON: it is empty (byte 0)." },
    { body: "  \n", message: "The request body is not valid JSON: it is empty (byte 0)." },
    { body: '{"a":1', message: "The request body is not valid JSON: unexpected end (byte 6)." },
    { body: '{"a', message: "The request body is not valid JSON: unexpected end (byte 3)." },
    { body: '{"a":tru', message: "The request body is not valid JSON: unexpected end (byte 8)." },
    { body: '{"a":-', message: "The request body is not valid JSON: unexpected end (byte 6)." },
    { body: "{'a':1}", message: "The request body is not valid JSON: expected a key in double quotes (byte 1)." },
    { body: '{"a" 1}', message: "The request body is not valid JSON: expected a colon (byte 5)." },
    { body: '{"a":1,}', message: "The request body is not valid JSON: expected a key in double quotes (byte 7)." },
    { body: "[1,]", message: "The request body is not valid JSON: unexpected character (byte 3)." },
    { body: "[1 2]", message: "The request body is not valid JSON: expected a comma or the end of the array (byte 3)." },
    { body: '{"a":1 "b"}', message: "The request body is not valid JSON: expected a comma or the end of the object (byte 7)." },
    { body: '{"a":nul1}', message: "The request body is not valid JSON: unexpected character (byte 8)." },
    { body: '{"a":01}', message: "The request body is not valid JSON: expected a comma or the end of the object (byte 6)." },
    { body: '{"a":1.}', message: "The request body is not valid JSON: unexpected character (byte 7)." },
    { body: '{"a":"\t"}', message: "The request body is not valid JSON: a control character inside a string (byte 6)." },
    { body: '{"a":"\\x"}', message: "The request body is not valid JSON: an unknown escape in a string (byte 7)." },
    { body: '{"a":"\\u12g4"}', message: "The request body is not valid JSON: an unknown escape in a string (byte 10)." },
    { body: "{} x", message: "The request body is not valid JSON: unexpected text after the value (byte 3)." },
    { body: "\ufeff{}", message: "The request body is not valid JSON: unexpected character (byte 0)." },
  ])("$body: $message", ({ body, message }) => expect(refusal(body)).toEqual({ kind: "invalid_request", message, param: undefined }));

  test.each([
    { says: "a key twice", body: '{"a":1,"a":1}', param: "a" },
    { says: "a key twice, once by escape", body: '{"key":1,"\\u006bey":1}', param: "key" },
    {
      says: "a key twice, deep",
      body: '{"messages":[{"role":"user"},{"content":[{"x":{"t":1,"u":2,"t":3}}]}]}',
      param: "messages[1].content[0].x.t",
    },
    { says: "an odd key twice", body: '{"a":{"b c":1,"b c":2}}', param: 'a["b c"]' },
    { says: "an empty key twice", body: '{"":1,"":2}', param: '[""]' },
    { says: "half a pair in a value", body: '{"messages":[{"content":"\\ud83d"}]}', param: "messages[0].content" },
    { says: "the low half alone", body: '{"a":["x","\\uDE00"]}', param: "a[1]" },
    { says: "the halves apart", body: '{"a":"\\ud83d \\ude00"}', param: "a" },
    { says: "the high half twice", body: '{"a":"\\ud83d\\ud83d\\ude00"}', param: "a" },
    { says: "half a pair in a key", body: '{"a":{"\\ud83d":1}}', param: "a" },
    { says: "half a pair at the top", body: '"\\ud83d"', param: undefined },
  ])("$says, at $param", ({ body, param }) => {
    expect(JSON.parse(body)).toBeDefined();
    expect(refusal(body)).toMatchObject({ kind: "invalid_request", param });
    expect(refusal(body)?.message).toContain(param ?? "the top level");
  });

  test.each([0, 100_000])("a text that does not end, behind %d blanks", (blanks) => {
    expect(refusal(`${" ".repeat(blanks)}"`)?.message).toContain("unexpected end");
  });

  test("a key twice among many", () => {
    const keys = Array.from({ length: 200 }, (_, i) => `"k${i}":${i}`);
    expect(refusal(`{${keys.join(",")}}`)).toBeUndefined();
    expect(refusal(`{${[...keys, '"k\\u0031":0'].join(",")}}`)).toMatchObject({ param: "k1" });
    expect(refusal(`{${[...keys, '"k150":0'].join(",")}}`)).toMatchObject({ param: "k150" });
    expect(refusal(`{"a":{${keys.join(",")}},"b":{${keys.join(",")}}}`)).toBeUndefined();
  });

  test("a key twice where as many are open as can be", () => {
    const keys = Array.from({ length: 23 }, (_, i) => `"k${i}":${i}`).join(",");
    const nested = (inner: string) => `{${keys},"d":`.repeat(127) + inner + "}".repeat(127);
    expect(refusal(nested(`{${keys},"d":1}`))).toBeUndefined();
    expect(refusal(nested(`{${keys},"k22":1}`))?.message).toContain("a key stands twice");
    expect(refusal(nested(`{${keys},"d":1,"k22":1}`))?.message).toContain("a key stands twice");
  });

  test("what lies too deep, and only that", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(refusal(nested(128))).toBeUndefined();
    expect(refusal(nested(129))?.message).toContain("nested deeper than 128 levels");
    expect(refusal('{"a":{"b":{}}}', 3)).toBeUndefined();
    expect(refusal('{"a":{"b":{}}}', 2)).toMatchObject({ param: "a.b" });
    expect(refusal(nested(1_000_000))).toMatchObject({ kind: "invalid_request" });
  });

  test.each([{ bytes: [0x22, 0x80, 0x22] }, { bytes: [0x22, 0xed, 0xa0, 0x80, 0x22] }, { bytes: [0x22, 0xc3, 0x22] }])(
    "broken UTF-8 $bytes",
    ({ bytes }) => expect(refusal(Buffer.from(bytes))?.message).toContain("not valid UTF-8"),
  );

  test("broken UTF-8 wherever it stands, before all else that is wrong", () => {
    const body = Buffer.from('{"a":"some","to say":"a thing","of many words, a key":"of still more words, a text","n":[1,true, "b"]}');
    for (let at = 0; at < body.length; at++) {
      const [before, wide] = [body.subarray(0, at), Buffer.from([0xff])];
      for (const behind of [body.subarray(at), body.subarray(at + 1), body.subarray(body.length)]) {
        expect([at, refusal(Buffer.concat([before, wide, behind]))?.message]).toEqual([at, "The request body is not valid UTF-8."]);
      }
    }
  });

  test("a path too long is cut", () => {
    const param = refusal(`{"${"k".repeat(5000)}":"\\ud800"}`)?.param;
    expect(param).toMatch(/^k{256}…$/);
  });
});

describe("scanJson gives", () => {
  test("the spans of the top-level values", () => {
    const body = ' { "model" : "gpt" , "a":[1,{"model":2}],\n"str\\u0065am":true, "n": -1.5e3 } ';
    const scan = scanned(body);
    const at = (key: string) => {
      const span = scan.span(key);
      return span && Buffer.from(body).toString("utf8", span.start, span.end);
    };
    expect(scan.keys()).toEqual(["model", "a", "stream", "n"]);
    expect(["model", "a", "stream", "n", "none"].map(at)).toEqual(['"gpt"', '[1,{"model":2}]', "true", "-1.5e3", undefined]);
    expect(scan.member("a")).toEqual([1, { model: 2 }]);
    expect(scan.member("none")).toBeUndefined();
    expect(scan.value).toBe(scan.value);
  });

  test.each([
    { body: "{}", isObject: true },
    { body: "[{}]", isObject: false },
    { body: '"{}"', isObject: false },
    { body: "null", isObject: false },
  ])("$body as an object: $isObject", ({ body, isObject }) => {
    expect(scanned(body).isObject).toBe(isObject);
    expect(scanned(body).keys()).toEqual([]);
  });
});

/** What the scan refuses beyond syntax, found the slow way. */
const isHonest = (text: string): boolean =>
  !hasDuplicate(text) &&
  !/[\ud800-\udfff]/.test(
    JSON.stringify(JSON.parse(text))
      .replace(/[\ud800-\udbff][\udc00-\udfff]/g, "")
      .replace(/\\ud[89a-f]../g, "\ud800"),
  );

/** A reviver sees each surviving key once; every key token beyond is a duplicate. */
function hasDuplicate(text: string): boolean {
  let survived = 0;
  JSON.parse(text, function (this: unknown, key, value) {
    if (!Array.isArray(this)) survived += 1;
    return value === undefined ? key : value;
  });
  const keys = [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined);
  return keys.length !== survived - 1;
}

const asParse = (text: string): boolean => {
  try {
    JSON.parse(text);
  } catch {
    return false;
  }
  return isHonest(text);
};

describe("law: the scan accepts what JSON.parse accepts, and no more", () => {
  test("for JSON written out", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6, noUnicodeString: false }), fc.constantFrom(undefined, 1, "\t", "\r\n"), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const scan = scanJson(Buffer.from(text));
        expect(scan.ok).toBe(isHonest(text));
        if (scan.ok) expect(scan.value).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  test("for JSON with a byte changed, cut or doubled", () => {
    const bytes = fc.constantFrom(...'{}[]",:\\u0d8e1-+.tn \n\t\u0000\u001fx');
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 3 }),
        fc.nat(),
        bytes,
        fc.constantFrom("set", "cut", "add", "end"),
        (value, place, byte, how) => {
          const text = JSON.stringify(value);
          const at = place % (text.length + 1);
          const broken =
            how === "end" ? text.slice(0, at) : text.slice(0, at) + (how === "cut" ? "" : byte) + text.slice(how === "add" ? at : at + 1);
          // A cut may leave half of an astral character, which UTF-8 cannot say.
          fc.pre(broken.isWellFormed());
          expect({ broken, ok: scanJson(Buffer.from(broken)).ok }).toEqual({ broken, ok: asParse(broken) });
        },
      ),
      { numRuns: 1500 },
    );
  });

  test("for long texts with something in them", () => {
    const long = fc.integer({ min: 50, max: 200 }).map((size) => "long ".repeat(size / 5));
    const odd = fc.constantFrom("", "\\\\", '\\"', '"', "\\x", "\\ud83d\\ude00", "\\ud83d", "\n", "\u001f", "ž", "😀", '","b":"');
    fc.assert(
      fc.property(fc.array(fc.tuple(long, odd), { maxLength: 5 }), long, (pieces, last) => {
        const text = `{"a":"${pieces.flat().join("")}${last}"}`;
        const scan = scanJson(Buffer.from(text));
        expect({ text, ok: scan.ok }).toEqual({ text, ok: asParse(text) && isHonest(text) });
        if (scan.ok) expect(scan.member("a")).toEqual(JSON.parse(text).a);
      }),
      { numRuns: 500 },
    );
  });

  test("for shreds of JSON", () => {
    const shred = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      '"',
      ":",
      ",",
      '"a"',
      '"a":',
      '"b":1',
      "1",
      "-0",
      "1.5",
      "01",
      "1e5",
      "1E+",
      "true",
      "null",
      " ",
      "\n",
      "\\",
      '"\\ud83d\\ude00"',
      '"\\ud83d"',
      '"\\u0061":',
      "\v",
      "\u00a0",
    );
    fc.assert(
      fc.property(fc.array(shred, { maxLength: 9 }), (shreds) => {
        const text = shreds.join("");
        expect({ text, ok: scanJson(Buffer.from(text)).ok }).toEqual({ text, ok: asParse(text) });
      }),
      { numRuns: 2000 },
    );
  });
});

test("law: a number is the one that JSON.parse makes of it", () => {
  const written = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
    fc.bigInt().map(String),
    fc.constantFrom("-0", "0", "0.0", "1E400", "-1e+3", "999999999999999", "9007199254740993", "12345678901234567890"),
  );
  fc.assert(
    fc.property(written, (text) => {
      expect(scanned(`{"a":${text}}`).member("a")).toBe(JSON.parse(text));
    }),
  );
});

test("bytes that lie anywhere in their memory scan alike", () => {
  const text = '{"a":"xxxxxxxxxxxx\\n","b\\u0062":["y",""],"c":"žluť"}';
  for (let offset = 0; offset < 9; offset++) {
    const memory = Buffer.alloc(offset + Buffer.byteLength(text), 0x22);
    memory.write(text, offset);
    expect(scanJson(memory.subarray(offset))).toMatchObject({ ok: true, value: JSON.parse(text) });
    expect(scanJson(memory.subarray(memory.length)).ok).toBe(false);
  }
});

describe("pick", () => {
  test.each([
    { body: '{"a":1,"b":[2],"c":{"d":3}}', wanted: { a: true, c: true }, want: { a: 1, c: { d: 3 } } },
    { body: '{"c":{"d":3,"e":4},"d":5}', wanted: { c: { d: true } }, want: { c: { d: 3 } } },
    { body: '{"c":[{"d":3,"e":4},{"d":5,"e":6}],"f":7}', wanted: { c: { "0": { d: true } }, f: true }, want: { c: [{ d: 3 }], f: 7 } },
    {
      body: '{"c":[1,[{"d":2}]],"e":[[{"d":3}],[]]}',
      wanted: { c: { "0": { d: true } }, e: { "0": { "0": true } } },
      want: { c: [1], e: [[{ d: 3 }]] },
    },
    {
      body: '{"c":[],"d":{},"e":"x","f":null}',
      wanted: { c: { "0": true }, d: { x: true }, e: { x: true }, f: {} },
      want: { c: [], d: {}, e: "x", f: null },
    },
    { body: '{"c":{"0":{"d":1}},"d":[{"x":1}]}', wanted: { c: { "0": { d: true } }, d: {} }, want: { c: { "0": { d: 1 } }, d: [] } },
    { body: '{"\\u0061":{"č":1},"b":2}', wanted: { a: { č: true } }, want: { a: { č: 1 } } },
    { body: '{"a":{"b":{"c":{"d":1,"e":2}}}}', wanted: { a: { b: { c: { d: true } } } }, want: { a: { b: { c: { d: 1, e: 2 } } } } },
    { body: "{}", wanted: { a: true }, want: {} },
  ])("$wanted of $body", ({ body, wanted, want }) => {
    const scan = scanJson(Buffer.from(body), undefined, 3);
    expect(scan.ok && scan.pick(wanted as Wanted)).toEqual(want);
  });

  test("law: the same as leaving the rest of the parsed body out", () => {
    const name = fc.constantFrom("a", "b", "0");
    const { value } = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5, depthSize: "large" },
        fc.constantFrom(1, "x\n", null, true, -1.5),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(name, tie("value"), { maxKeys: 3 }),
      ),
    }));
    const { wanted } = fc.letrec<{ wanted: Wanted }>((tie) => ({
      wanted: fc.oneof({ maxDepth: 3 }, fc.constant(true as const), fc.dictionary(name, tie("wanted"), { maxKeys: 3 })),
    }));
    fc.assert(
      fc.property(fc.dictionary(name, value), wanted, fc.constantFrom(undefined, 1), (body, what, indent) => {
        const scan = scanJson(Buffer.from(JSON.stringify(body, undefined, indent)), undefined, 9);
        expect(scan.ok && scan.pick(what)).toEqual(left(body, what));
      }),
      { numRuns: 1000 },
    );
  });

  const left = (value: Json, what: Wanted): Json => {
    if (what === true || typeof value !== "object" || value === null) return value;
    const first = what["0"];
    if (Array.isArray(value)) return first === undefined ? [] : value.slice(0, 1).map((item: Json) => left(item, first));
    const members = Object.entries(value).flatMap(([key, member]) => {
      const below = what[key];
      return below === undefined || member === undefined ? [] : [[key, left(member, below)] as const];
    });
    return Object.fromEntries(members);
  };
});

describe("mayHoldAddress", () => {
  test.each([
    { body: '{"a":{"b":[{"c":"https://a.example/b.png"}]}}', holds: true },
    { body: '["http://"]', holds: true },
    { body: '"http://a.example"', holds: true },
    { body: '{"a" : "http:\\/\\/a.example"}', holds: true },
    { body: '{"a":"see https://a.example","b":"htt","c":"data:image/png;base64,aHR0cA=="}', holds: false },
    { body: '{"a":"HTTPS://a.example"}', holds: true },
    { body: '{"a":"\\u0068ttps://a.example"}', holds: true },
    { body: '{"a":["ht\\u0054p://a.example"]}', holds: true },
    { body: '{"a":"\\u0442ext","b":"\\"http://a.example\\"","c":"htt\\\\p"}', holds: false },
    { body: '{"https://a.example":1}', holds: false },
    { body: '{"a":""}', holds: false },
  ])("$body: $holds", ({ body, holds }) => expect(scanned(body).mayHoldAddress).toBe(holds));
});

describe("mayHoldKey", () => {
  test.each([
    { body: '{"a":{"b":[{"c":1}]}}', holds: ["a", "b", "c"], lacks: ["d", "image_url", ""] },
    { body: '{"a":"image_url"}', holds: ["a"], lacks: ["image_url"] },
    { body: '[{"x":{}}]', holds: ["x"], lacks: ["a"] },
    { body: '{"\\u0061":1}', holds: ["a"], lacks: ["b", "\\u0061"] },
    {
      body: String.raw`{"\"\\\/\b\f\n\r\t":[{"x\u0059\u00e9\u20AC\ud83d\uDE00z":1}]}`,
      holds: ['"\\/\b\f\n\r\t', "xYé€😀z"],
      lacks: ["x", ""],
    },
  ])("$body may hold $holds and surely not $lacks", ({ body, holds, lacks }) => {
    const scan = scanned(body);
    expect(holds.filter((key) => !scan.mayHoldKey(key))).toEqual([]);
    expect(lacks.filter((key) => scan.mayHoldKey(key))).toEqual([]);
  });
  test("it denies no key that stands somewhere", () => {
    const keysOf = (value: unknown): string[] =>
      Array.isArray(value)
        ? value.flatMap(keysOf)
        : typeof value === "object" && value !== null
          ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
          : [];
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const scan = scanned(JSON.stringify(value));
        return keysOf(value).every((key) => scan.mayHoldKey(key));
      }),
    );
  });
});

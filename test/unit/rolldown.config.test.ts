// What becomes of the text of bundles: it means what it meant.

import { describe, expect, test } from "vitest";
import { inAscii, withoutNamespaces } from "../../rolldown.config.ts";

describe("a character beyond ASCII is written as one that is not", () => {
  test.each([
    { what: "in a text", code: '"é…"', want: '"\\u00e9\\u2026"' },
    { what: "of two units", code: '"😀"', want: '"\\ud83d\\ude00"' },
    { what: "after a backslash that says nothing", code: '"\\é"', want: '"\\u00e9"' },
    { what: "after one that is escaped itself", code: '"\\\\é"', want: '"\\\\\\u00e9"' },
    { what: "in an expression, after a backslash", code: "/[\\—\\d]/", want: "/[\\u2014\\d]/" },
    { what: "nowhere", code: '"\\n\\u00e9"', want: '"\\n\\u00e9"' },
  ])("$what", ({ code, want }) => {
    expect(inAscii(code)).toBe(want);
    expect(String(new Function(`return ${want}`)())).toBe(String(new Function(`return ${code}`)()).replace(/^\/.*\/$/, want));
  });
});

describe("of node's modules what is named is taken", () => {
  test.each([
    ['import{a as b,c}from"node:x";f()', 'const {a:b,c}=process.getBuiltinModule("node:x");f()'],
    ['import e from"node:x/y";', 'const e=process.getBuiltinModule("node:x/y");'],
    ['import $e,{a as b}from"node:x";', 'const $e=process.getBuiltinModule("node:x"),{a:b}=$e;'],
    ['import*as e from"node:x";import{a}from"./x.js";', 'import*as e from"node:x";import{a}from"./x.js";'],
  ])("%s", (code, want) => {
    expect(withoutNamespaces(code)).toBe(want);
  });
});

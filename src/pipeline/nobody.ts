// A client that is not there: for requests that are only looked at, or whose answer goes elsewhere. Takes whatever comes and says nothing.

import type { Client } from "./context.ts";

export const NOBODY: Client = {
  takesBytes: false,
  header: () => undefined,
  answer() {},
  refuse() {},
  open: () => ({ frame() {}, raw() {}, end() {}, fail() {} }),
  whenGone() {},
};

#!/usr/bin/env node
// The command line's front door. First a look at the Node that runs it, because nothing behind this door can be loaded by an older one, or by
// one without WebAssembly.

import module from "node:module";

const OLDEST_MAJOR = 24;
const major = Number(process.versions.node.split(".")[0]);

if (major < OLDEST_MAJOR) {
  process.stderr.write(
    `signalbox needs Node ${OLDEST_MAJOR} or newer and was started by ${process.version}; \`npm run signalbox -- …\` uses the one the project brings.\n`,
  );
  process.exitCode = 1;
} else if (!("WebAssembly" in globalThis)) {
  process.stderr.write("signalbox needs WebAssembly, which Node leaves out when it is started with --jitless.\n");
  process.exitCode = 1;
} else {
  // Compiled code is kept in the user's cache, where there is one: the next start has it.
  module.enableCompileCache();
  const { main } = await import("./program.ts");
  const code = await main(process.argv.slice(2));
  // Left to run out, so that what is written is written; `serve` ends by its signals.
  process.exitCode = code;
}

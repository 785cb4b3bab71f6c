// For `npm pack`: the command line as a few files instead of six hundred, so that it listens in half the time. Packages stay packages.

import { defineConfig } from "rolldown";

export default defineConfig({
  // The thread is started by its own name, beside whoever starts it.
  input: ["src/cli/main.ts", "src/storage/ledger-thread.ts"],
  platform: "node",
  external: /^[^./]/,
  plugins: [
    {
      name: "the generator stays where tsc puts it",
      resolveId(source) {
        const [, file] = /\/codegen\/(.*)\.ts$/.exec(source) ?? [];
        return file === undefined ? undefined : { id: `../../../codegen/${file}.js`, external: true };
      },
    },
  ],
  // As deep as the commands lie: what they name relative to themselves is found.
  output: { dir: "dist/src/cli/bundled", format: "esm" },
});

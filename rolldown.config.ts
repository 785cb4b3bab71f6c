// For `npm pack`: the command line as a few files instead of six hundred, so that it listens in half the time. Packages stay packages, but for those
// that every start needs: each file of one is looked for, read and compiled by itself.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "rolldown";

const BUNDLED = /^(@fastify\/busboy|@smithy\/eventstream-codec|ajv\/dist\/runtime|commander|lru-cache|yaml)(\/|$)/;

/**
 * Read as one byte a character, in a fraction of the time: one character beyond ASCII makes it two, for all of a file of megabytes. A backslash before
 * it says nothing, and goes.
 */
export const inAscii = (code: string): string =>
  code.replace(/\\[^]|[^\0-\x7f]/g, (said) => {
    const unit = said.charCodeAt(said.length - 1);
    return unit < 0x80 ? said : `\\u${unit.toString(16).padStart(4, "0")}`;
  });

/** An `import` of one of node's own modules reads all of its exports, and so loads what stands behind each of them: root certificates, web crypto. */
export const withoutNamespaces = (code: string): string =>
  code.replace(/\bimport(?: ([\w$]+) ?)?,?(\{[^}]*\})?from"(node:[^"]+)";/g, (_, all: string | undefined, some: string | undefined, id: string) => {
    const module = `process.getBuiltinModule("${id}")`;
    const named = some && `${some.replaceAll(" as ", ":")}=${all ?? module}`;
    return `const ${[all && `${all}=${module}`, named].filter(Boolean).join()};`;
  });

/** What the authors of a module want to be told with it. */
function licenceOf(module: string): string | undefined {
  const [folder, name] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module) ?? [];
  const file = folder && readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return folder && `${name}\n\n${file === undefined ? "No text of its licence comes with it." : readFileSync(join(folder, file), "utf8")}`;
}

export default defineConfig({
  // The thread is started by its own name, beside whoever starts it.
  input: ["src/cli/main.ts", "src/storage/ledger-thread.ts"],
  platform: "node",
  external: (id, importer) => /^[^./]/.test(id) && !BUNDLED.test(id) && !importer?.includes("/node_modules/"),
  plugins: [
    {
      name: "the generator stays where tsc puts it",
      resolveId(source) {
        const [, file] = /\/codegen\/(.*)\.ts$/.exec(source) ?? [];
        return file === undefined ? undefined : { id: `../../../codegen/${file}.js`, external: true };
      },
    },
    {
      name: "no character beyond ASCII, nothing of node's that is not used, and what belongs to others says so",
      generateBundle(_, bundle) {
        const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
        for (const chunk of chunks) chunk.code = inAscii(chunk.code);
        // Not the front door: an older node goes through it, to be told that it is one.
        for (const chunk of chunks) if (!chunk.isEntry) chunk.code = withoutNamespaces(chunk.code);
        const licences = new Set(chunks.flatMap(({ moduleIds }) => moduleIds.flatMap((id) => licenceOf(id) ?? [])));
        this.emitFile({ type: "asset", fileName: "LICENCES.txt", source: [...licences].sort().join("\n\n") });
      },
    },
  ],
  output: {
    // As deep as the commands lie: what they name relative to themselves is found.
    dir: "dist/src/cli/bundled",
    format: "esm",
    // More than a third less to read at every start. Functions keep their names, for those who read where an error came from.
    minify: { mangle: { toplevel: true, keepNames: true }, compress: false, codegen: { removeWhitespace: true } },
  },
});

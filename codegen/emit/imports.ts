// Headers and imports of printed modules: found in the printed text, so that nothing is imported for nothing.

import { bracketed, type Code, lines, print } from "../print/code.ts";
import { rows } from "../print/literal.ts";
import type { Scope } from "./scope.ts";

/** Where the things a module may name are, seen from it. An empty own path: they are its own. */
export interface ModulePaths {
  readonly src: string;
  readonly types: string;
  readonly traits: string;
  readonly shapes: string;
  readonly request: string;
}

export const dialectPaths = (dialect: string, module: string): ModulePaths => ({
  src: "../../../src",
  types: `../../types/${dialect}.ts`,
  traits: "./traits.ts",
  shapes: module === "shapes" ? "" : "./shapes.ts",
  request: module === "request" ? "" : "./request.ts",
});
/** `up` leads to the folder of the providers. */
export const providerPaths = (dialect: string, up: string): ModulePaths => ({
  src: `${up}../../src`,
  types: `${up}../types/${dialect}.ts`,
  traits: `${up}../dialects/${dialect}/traits.ts`,
  shapes: `${up}../dialects/${dialect}/shapes.ts`,
  request: `${up}../dialects/${dialect}/request.ts`,
});

export const header = (file: string): Code =>
  lines(
    `// @generated from ${file}. Edit that file, then run \`npm run gen\`.`,
    "// `// :41` at the end of a line is the line of that file it came from.",
  );

const CONTRACT: Readonly<Record<string, readonly string[]>> = {
  catalog: ["CatalogProvider"],
  chat: ["PartDelta"],
  dialect: ["ErrorContext", "ErrorFacts", "ErrorRule", "FinishFacts", "OpenPart", "PartSink", "StreamFacts"],
  failure: ["Failure", "FailureKind"],
  listing: ["ListedModel", "ModelListing", "ModelPage"],
  usage: ["Usage"],
};

export function imports(body: Code, scope: Scope, paths: ModulePaths): Code[] {
  const text = print(body).text.replaceAll("...", " ");
  const has = (word: string): boolean => new RegExp(`(?<![.\\w"])${word}\\b`).test(text);
  const code: Code[] = [];
  const from = (names: readonly string[], path: string, types = ""): void => {
    if (names.length > 0 && path !== "") code.push(bracketed(`import ${types}{`, rows(names), `} from "${path}";`, true));
  };
  for (const [file, names] of Object.entries(CONTRACT)) from(names.filter(has), `${paths.src}/contract/${file}.ts`, "type ");
  from([...scope.usedKit].filter(has).sort(), `${paths.src}/kit/formulas.ts`);
  from([...scope.usedHooks].filter(has).sort(), `${paths.src}/kit/hooks/${scope.dialect}.ts`);
  if (has("Chat")) code.push(`import type * as Chat from "${paths.types.replace(/[^/]+$/, "canonical.ts")}";`);
  if (has("Wire")) code.push(`import type * as Wire from "${paths.types}";`);
  const shapes = ["DIALECT", "tables", "encodeUsage", "decodeUsage", ...scope.usedConstants, ...scope.usedShapes];
  from([...new Set(shapes)].filter(has).sort(), paths.shapes);
  from(["REQUEST_FIELDS", "requestEnv"].filter(has), paths.request);
  if (has("Env")) from(["Env"], paths.request, "type ");
  from(["Ctx", "Traits"].filter(has), paths.traits, "type ");
  return code;
}

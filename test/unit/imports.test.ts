// The directions of imports, held by reading the import graph: who may know whom.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

interface Import {
  readonly from: string;
  readonly line: number;
  readonly to: string;
  readonly typeOnly: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(ROOT, path)).isDirectory()) return filesBelow(path);
    return /\.(ts|js)$/.test(name) && !name.endsWith(".d.ts") ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  const found: Import[] = [];
  for (const match of text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm)) {
    const specifier = match[2] ?? match[3] ?? "";
    const to = specifier.startsWith(".") ? relative(ROOT, resolve(join(ROOT, dirname(file)), specifier)) : specifier;
    found.push({ from: file, line: text.slice(0, match.index).split("\n").length, to, typeOnly: match[1] !== undefined });
  }
  return found;
}

const imports = ["src", "codegen", "generated"].flatMap(filesBelow).flatMap(importsOf);
const show = ({ from, line, to }: Import): string => `${from}:${line} imports ${to}`;
const within = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

const RULES: readonly {
  readonly says: string;
  readonly from: readonly string[];
  readonly except?: readonly string[];
  readonly may: (one: Import) => boolean;
}[] = [
  {
    says: "contract imports nothing but types",
    from: ["src/contract"],
    may: (one) => one.typeOnly && within(one.to, ["src/contract", "generated/types"]),
  },
  {
    says: "kit imports contract, itself and Node",
    from: ["src/kit"],
    may: (one) => within(one.to, ["src/kit", "src/contract", "generated/types"]) || one.to.startsWith("node:"),
  },
  {
    says: "source imports contract and itself",
    from: ["src/source"],
    may: (one) => within(one.to, ["src/source", "src/contract"]) || one.to === "yaml",
  },
  {
    says: "generated code imports contract and kit",
    from: ["generated"],
    except: ["generated/index.ts", "generated/validators"],
    may: (one) => within(one.to, ["generated", "src/contract", "src/kit"]),
  },
  {
    says: "src never imports codegen, but for the command that generates",
    from: ["src"],
    except: ["src/cli/commands/generate.ts"],
    may: (one) => !within(one.to, ["codegen"]),
  },
  {
    says: "the compiler never reaches production",
    from: ["src"],
    may: (one) => !["ts-morph", "json-schema-to-typescript", "typescript"].includes(one.to),
  },
  { says: "codegen never imports generated code", from: ["codegen"], may: (one) => !within(one.to, ["generated"]) },
  {
    says: "generated code enters through the roots alone, but for its types and what src/wasm compiles to",
    from: ["src"],
    except: ["src/index.ts", "src/cli"],
    may: (one) =>
      !within(one.to, ["generated"]) || (one.typeOnly && within(one.to, ["generated/types"])) || within(one.to, ["generated/wasm"]),
  },
  {
    says: "the router knows contract, prices and itself",
    from: ["src/router"],
    may: (one) => within(one.to, ["src/contract", "src/pricing", "src/router", "node:crypto"]),
  },
  {
    says: "pricing knows contract and itself",
    from: ["src/pricing"],
    may: (one) => within(one.to, ["src/contract", "src/pricing"]),
  },
  {
    says: "media know contract, themselves, how connections are opened, Node and their libraries",
    from: ["src/media"],
    may: (one) => !one.to.startsWith("src/") || within(one.to, ["src/contract", "src/media", "src/transport/http1/connect.ts"]),
  },
  {
    says: "a simulation is a command's business, never a server's",
    from: ["src"],
    except: ["src/cli", "src/simulate"],
    may: (one) => !within(one.to, ["src/simulate"]),
  },
  ...["limits", "budget", "redis"].map((folder) => ({
    says: `${folder} knows contract, itself, Node and its libraries`,
    from: [`src/${folder}`],
    may: (one: Import) => !one.to.startsWith("src/") || within(one.to, ["src/contract", `src/${folder}`]),
  })),
  {
    says: "a store knows contract, the line that is a record, its rows and their texts, itself, Node and the databases' libraries",
    from: ["src/storage"],
    may: (one) =>
      !one.to.startsWith("src/") ||
      within(one.to, ["src/contract", "src/storage", ...["line-rows", "record-row", "column-text"].map((file) => `src/ledger/${file}.ts`)]),
  },
  {
    says: "the ledger knows contract, prices, itself and Node; of the pipeline and of timers the types",
    from: ["src/ledger"],
    may: (one) => !one.to.startsWith("src/") || one.typeOnly || within(one.to, ["src/contract", "src/pricing", "src/ledger"]),
  },
  {
    says: "nobody but a store knows a database",
    from: ["src"],
    except: ["src/storage"],
    may: (one) => !["kysely", "pg", "mysql2", "node:sqlite"].includes(one.to),
  },
  {
    says: "auth knows contract, itself, Node and its libraries, which verify tokens and bound what is remembered",
    from: ["src/auth"],
    may: (one) => within(one.to, ["src/contract", "src/auth", "jose", "lru-cache"]) || one.to.startsWith("node:"),
  },
  {
    says: "the management API combines what it manages, and knows no HTTP and no request",
    from: ["src/admin"],
    may: (one) => !one.to.startsWith("src/") || !within(one.to, ["src/http", "src/pipeline", "src/router", "src/transport", "src/cli"]),
  },
  {
    says: "credentials know contract, themselves, Node and the clouds' libraries",
    from: ["src/credentials"],
    may: (one) => !one.to.startsWith("src/") || within(one.to, ["src/contract", "src/credentials"]),
  },
];

describe("directions of imports", () => {
  test.each(RULES)("$says", ({ from, except = [], may }) => {
    const wrong = imports.filter((one) => within(one.from, from) && !within(one.from, except) && !may(one));
    expect(wrong.map(show)).toEqual([]);
  });

  test("the clouds' libraries are loaded when they are needed, and only for credentials", () => {
    const clouds = imports.filter(({ to }) => /^(@azure|@aws-sdk|@smithy\/signature-v4|google-auth-library)/.test(to));
    expect(clouds.length).toBeGreaterThan(3);
    const text = (file: string) => readFileSync(join(ROOT, file), "utf8");
    const wrong = clouds.filter(
      (one) => !within(one.from, ["src/credentials"]) || (!one.typeOnly && !text(one.from).includes(`import("${one.to}")`)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test("what counts is loaded where gateway.yaml asks for it", () => {
    const found = imports.filter(({ to, typeOnly }) => !typeOnly && (to === "prom-client" || within(to, ["src/telemetry"])));
    const lazily = [...found.filter(({ from }) => !within(from, ["src/telemetry"]))].map(({ from, to }) => [from, to]);
    expect(new Set(lazily.map(([from]) => from))).toEqual(new Set(["src/cli/cluster.ts", "src/cli/open-app.ts"]));
    const text = (file = "") => readFileSync(join(ROOT, file), "utf8");
    expect(lazily.filter(([from, to = ""]) => !new RegExp(`await import\\("[^"]*${to.replace("src/", "")}"\\)`).test(text(from)))).toEqual(
      [],
    );
  });

  test("Redis's library is loaded where there is a Redis, and by one file", () => {
    const found = imports.filter(({ to }) => to === "redis" || to.startsWith("@redis/"));
    expect(found.map(({ from }) => from)).toEqual(["src/redis/connection.ts"]);
    expect(readFileSync(join(ROOT, "src/redis/connection.ts"), "utf8")).toContain('await import("redis")');
  });

  test("a database's code is loaded when an address asks for it", () => {
    const opening = imports.filter((one) => !one.typeOnly && within(one.from, ["src/storage/open.ts", "src/storage/opened-later.ts"]));
    const text = readFileSync(join(ROOT, "src/storage/open.ts"), "utf8");
    const wrong = opening.filter(
      ({ to }) =>
        within(to, ["src/storage"]) && to !== "src/storage/open.ts" && !text.includes(`import("./${to.slice("src/storage/".length)}")`),
    );
    const clients = imports.filter(({ from, to, typeOnly }) => {
      const loads = readFileSync(join(ROOT, from), "utf8").includes(`import("${to}")`);
      return (to === "pg" || to === "mysql2") && !typeOnly && !loads;
    });
    expect([...wrong, ...clients].map(show)).toEqual([]);
  });

  test("there are imports to look at", () => expect(imports.length).toBeGreaterThan(200));
});

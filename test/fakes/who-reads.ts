// Who reads the members of a type, found by the TypeScript checker over all sources: for tests that hold what is declared to what is used. Names
// say nothing here: two members of one name are two. Knows of no type what it is for.

import { globSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { Project, ts } from "ts-morph";

const ROOT = resolve(import.meta.dirname, "../..");

export interface Member {
  /** `PlanRouting.firstTokenTimeoutMs` */
  readonly name: string;
  /** Files that read it, relative to the root. */
  readonly readers: ReadonlySet<string>;
  /** Files that copy it with all that stands beside it. */
  readonly copiers: ReadonlySet<string>;
}

/** The members of all interfaces below some, in the folders given (`src/contract/`), each with its users among the files (a glob from the root). */
export function whoReads(
  roots: readonly string[],
  { declaredIn, files: glob }: { readonly declaredIn: string; readonly files: readonly string[] },
): ReadonlyMap<string, readonly Member[]> {
  const files = globSync([...glob], { cwd: ROOT });
  const project = new Project({
    compilerOptions: {
      target: ts.ScriptTarget.ES2024,
      module: ts.ModuleKind.ESNext,
      strict: true,
      noEmit: true,
      types: [],
      lib: ["lib.es2024.d.ts"],
    },
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    // Of packages and of what was generated nothing is asked here: without them the program is small enough for every run.
    resolutionHost: () => ({
      resolveModuleNames: (names, from) =>
        names.map((name) =>
          name.startsWith(".") && !name.includes("generated/")
            ? { resolvedFileName: resolve(dirname(from), name), extension: ts.Extension.Ts }
            : undefined,
        ),
    }),
  });
  project.addSourceFilesAtPaths(files.map((file) => resolve(ROOT, file)));
  const program = project.getProgram().compilerObject;
  const checker = program.getTypeChecker();
  const declared = program.getSourceFiles().flatMap(({ statements }) => statements.filter((one) => ts.isInterfaceDeclaration(one)));
  const below = roots.map((root) => {
    const declaration = declared.find(({ name }) => name.text === root);
    if (declaration === undefined) throw new Error(`there is no interface ${root}`);
    return [root, reachable(checker, checker.getTypeAtLocation(declaration), declaredIn)] as const;
  });
  const uses = usesOf(program, checker, new Set(below.flatMap(([, found]) => [...found.keys()])), files);
  return new Map(
    below.map(([root, found]) => [
      root,
      [...found].map(([at, name]) => ({ name, readers: uses.readers.get(at) ?? new Set(), copiers: uses.copiers.get(at) ?? new Set() })),
    ]),
  );
}

/** Declarations of members below a type, through unions, lists and records, each with its name; what is declared elsewhere is not looked into. */
function reachable(checker: ts.TypeChecker, from: ts.Type, declaredIn: string): ReadonlyMap<ts.Node, string> {
  const found = new Map<ts.Node, string>();
  const seen = new Set<ts.Type>();
  const visit = (type: ts.Type): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const one of type.types) visit(one);
    for (const info of checker.getIndexInfosOfType(type)) visit(info.type);
    for (const member of checker.getPropertiesOfType(type)) {
      for (const at of member.declarations ?? []) {
        if (!ts.isPropertySignature(at) || !at.getSourceFile().fileName.includes(`/${declaredIn}`)) continue;
        found.set(at, `${ownerOf(at)}.${member.name}`);
        visit(checker.getTypeOfSymbol(member));
      }
    }
  };
  visit(from);
  return found;
}

function ownerOf(at: ts.Node): string {
  for (let node = at.parent; ; node = node.parent) {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return node.name.text;
    if (ts.isPropertySignature(node)) return `${ownerOf(node)}.${node.name.getText()}`;
    if (ts.isSourceFile(node)) return "";
  }
}

type Uses = ReadonlyMap<ts.Node, ReadonlySet<string>>;

/** Who reads a member: by its name, out of a pattern, or with all others of its object, by an index that is computed or as entries. A copy is none. */
function usesOf(
  program: ts.Program,
  checker: ts.TypeChecker,
  wanted: ReadonlySet<ts.Node>,
  files: readonly string[],
): { readonly readers: Uses; readonly copiers: Uses } {
  const readers = new Map<ts.Node, Set<string>>();
  const copiers = new Map<ts.Node, Set<string>>();
  const names = new Set([...wanted].map((at) => (ts.isPropertySignature(at) ? at.name.getText() : "")));
  for (const file of files) {
    const source = program.getSourceFile(resolve(ROOT, file));
    if (source === undefined) throw new Error(`${file} is not in the program`);
    const name = file.split(sep).join("/");
    const note = (member: ts.Symbol | undefined, users = readers): void => {
      for (const at of member?.declarations ?? []) if (wanted.has(at)) users.set(at, (users.get(at) ?? new Set()).add(name));
    };
    const noteIn = (type: ts.Type, key: string): void => {
      if (type.isUnionOrIntersection()) for (const one of type.types) noteIn(one, key);
      note(type.getProperty(key));
    };
    const noteAll = (object: ts.Expression, users = readers): void => {
      const visitType = (type: ts.Type): void => {
        if (type.isUnionOrIntersection()) for (const one of type.types) visitType(one);
        for (const member of checker.getPropertiesOfType(type)) note(member, users);
      };
      visitType(checker.getTypeAtLocation(object));
    };
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        if (names.has(node.name.text)) note(checker.getSymbolAtLocation(node.name));
      } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const key = node.propertyName ?? node.name;
        if (node.dotDotDotToken === undefined && ts.isIdentifier(key) && names.has(key.text))
          noteIn(checker.getTypeAtLocation(node.parent), key.text);
      } else if (ts.isElementAccessExpression(node)) noteAll(node.expression);
      else if (ts.isSpreadAssignment(node)) noteAll(node.expression, copiers);
      else if (ts.isCallExpression(node) && /^Object\.(?:entries|values|keys)$/.test(node.expression.getText())) {
        const [object] = node.arguments;
        if (object !== undefined) noteAll(object);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { readers, copiers };
}

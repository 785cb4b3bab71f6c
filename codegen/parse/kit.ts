// The names of the kit's functions, read off its source: formulas may call these and nothing else.

const EXPORTED = /^export (?:function|const) (\w+)/gm;

export function kitFunctions(sources: ReadonlyMap<string, string>): ReadonlySet<string> {
  const barrel = sources.get("src/kit/formulas.ts") ?? "";
  const modules = [...barrel.matchAll(/from "\.\/([\w-]+\.ts)"/g)].map((match) => `src/kit/${match[1] ?? ""}`);
  return new Set(modules.flatMap((path) => [...(sources.get(path) ?? "").matchAll(EXPORTED)].map((match) => match[1] ?? "")));
}

import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

/** Files that put a module of ours in another's place: each needs modules nobody has loaded before. */
const REPLACES_MODULES = ["test/unit/codegen/compile.test.ts", "test/e2e/library.test.ts"];
const EVERY_FILE = ["test/**/*.test.ts"];
const NEVER = [...configDefaults.exclude, "test/bench/**", "test/deep/**"];

/** All others share what they load (the generated tables, validators and SDKs are most of what a file costs), and leave nothing behind. */
export default defineConfig({
  test: {
    setupFiles: ["test/setup.ts"],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    typecheck: { enabled: false },
    maxWorkers: Math.max(3, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: "shared", include: EVERY_FILE, exclude: [...NEVER, ...REPLACES_MODULES], isolate: false } },
      { extends: true, test: { name: "isolated", include: REPLACES_MODULES, exclude: NEVER } },
    ],
  },
});

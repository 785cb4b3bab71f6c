import { defineConfig } from "vitest/config";

/** The laws over many more cases, and what takes too long for every run. */
export default defineConfig({
  test: { setupFiles: ["test/setup.ts"], include: ["test/laws/**/*.test.ts", "test/deep/**/*.test.ts", "test/e2e/management-fuzz.test.ts"], testTimeout: 1_200_000, hookTimeout: 120_000 },
});

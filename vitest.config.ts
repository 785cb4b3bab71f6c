import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { setupFiles: ["test/setup.ts"], include: ["test/**/*.test.ts"], exclude: ["test/bench/**", "test/deep/**"], testTimeout: 20_000, typecheck: { enabled: false } },
});

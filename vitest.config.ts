import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Left alone, vitest keeps one core for itself, and on two that is half of them.
    maxWorkers: 2,
    // For the properties, on a machine that is busy with something else.
    testTimeout: 30_000,
    coverage: { include: ["src/**"], exclude: ["src/cli.ts", "src/cli/**"] },
  },
});

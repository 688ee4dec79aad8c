import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Left alone, vitest keeps one core for itself, and on two that is half of them.
    maxWorkers: 2,
    coverage: { include: ["src/**"], exclude: ["src/cli.ts", "src/cli/**"] },
  },
});

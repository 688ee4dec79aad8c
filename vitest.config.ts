import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Left alone, vitest keeps one core for itself, and on two that is half of them.
    maxWorkers: 2,
    coverage: { include: ["src/**"], exclude: ["src/cli.ts", "src/cli/**"] },
    projects: [
      {
        test: {
          name: "quick",
          include: ["test/**/*.test.ts"],
          exclude: ["test/slow/**"],
          // For the properties, on a machine that is busy with something else.
          testTimeout: 30_000,
        },
      },
      // Against real servers, which take their time.
      { test: { name: "slow", include: ["test/slow/**/*.test.ts"], testTimeout: 60_000 } },
    ],
  },
});

import { defineConfig } from "vitest/config";

/** Here files share servers and folders that are closed and removed when a file is done. */
const apart = ["app-profile", "authorization", "cli", "integrations"].map((folder) => `test/${folder}/**/*.test.ts`);

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
          exclude: ["test/slow/**", ...apart],
          // For the properties, on a machine that is busy with something else.
          testTimeout: 30_000,
          // No module keeps a state that a test could leave behind, and loading all of them for every file takes its time.
          isolate: false,
        },
      },
      { test: { name: "apart", include: apart, testTimeout: 30_000 } },
      // Against real servers, which take their time, and what only adds to what is tested quickly.
      { test: { name: "slow", include: ["test/slow/**/*.test.ts"], testTimeout: 60_000 } },
    ],
  },
});

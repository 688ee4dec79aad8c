import { defineConfig } from "vitest/config";

/** By hand: docs/mutation.md says how. The tests of checks that play nothing are quick enough to run for every mutant. */
const quick = ["kit", "stored", "runscope", "others-untouched", "lists", "writes", "statuses", "forms"];
const isRecording = process.env["RECORD"] !== undefined;

export default defineConfig({
  test: isRecording
    ? {
        globalSetup: "test/mutation/start-anew.ts",
        testTimeout: 120_000,
        isolate: false,
        projects: [
          { extends: true, test: { name: "quirks", include: ["test/mutation/record.ts"] } },
          {
            extends: true,
            test: {
              name: "servers of other tests",
              include: ["test/pitfalls/*.test.ts", "test/legal-rfc.test.ts", "test/checks/{discovery,queries}.test.ts"],
              setupFiles: "test/mutation/overhear.ts",
            },
          },
        ],
      }
    : {
        include: ["test/mutation/judge.ts", ...quick.map((name) => `test/checks/${name}.test.ts`)],
        testTimeout: 120_000,
        isolate: false,
      },
});

#!/usr/bin/env node
/** Sets the exit code: 0 nothing failing, 1 something failing, 2 usage, 3 nothing could be judged. */
import { UsageError } from "./usage-error.ts";
import { version } from "./version.ts";

const USAGE = 2;
const BROKEN = 3;
const INTERRUPTED = 130;

const controller = new AbortController();
// Whoever read along has left ("| head"): nothing can be said any more, but what was made is still removed.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => controller.abort());

/** From here on the first Ctrl-C ends the run after cleaning up; the second ends it at once. */
function interruption(): AbortSignal {
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(INTERRUPTED);
      controller.abort();
    });
  }
  return controller.signal;
}

async function main(argv: readonly string[]): Promise<number> {
  if (argv[0] === "--version") {
    console.log(version);
    return 0;
  }
  try {
    const { perform } = await import("./cli/commands.ts");
    return await perform(argv, process.env, interruption);
  } catch (error) {
    const usage = error instanceof UsageError;
    const message = error instanceof Error ? error.message : String(error);
    console.error(`scim-okta-test: ${usage ? message : `internal error: ${message}`}`);
    return usage ? USAGE : BROKEN;
  }
}

process.exitCode = await main(process.argv.slice(2));

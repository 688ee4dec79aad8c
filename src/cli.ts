#!/usr/bin/env node
/** Sets the exit code: 0 nothing failing, 1 something failing, 2 usage, 3 nothing could be judged. */
import { cut, visible } from "./reporters/text.ts";
import { systemCode, UsageError } from "./usage-error.ts";
import { version } from "./version.ts";

const USAGE = 2;
const BROKEN = 3;
const INTERRUPTED = 130;
/** So many characters of what is wrong are told. */
const LONGEST = 1_000;

const controller = new AbortController();
// Whoever read along has left ("| head"): nothing can be said any more, but what was made is still removed.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    const code = systemCode(error);
    const isUnread = code === "EPIPE";
    controller.abort(isUnread ? undefined : `its output could not be written (${code})`);
    if (!isUnread) process.exitCode ||= BROKEN;
  });
}
/** Milliseconds: npm passes on to us what Ctrl-C has told us already. */
const TWICE = 500;

/** From here on the first Ctrl-C ends the run after cleaning up; the second ends it at once. */
function interruption(): AbortSignal {
  let first: number | undefined;
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      first ??= performance.now();
      if (performance.now() - first > TWICE) process.exit(INTERRUPTED);
      controller.abort();
    });
  }
  // A terminal that is closed says so to everybody, and more than once.
  process.on("SIGHUP", () => controller.abort());
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
    // It may repeat what the user gave: a file, of which a name may be long, in several lines, or fit to upset a terminal.
    console.error(`scim-okta-test: ${visible(cut(usage ? message : `internal error: ${message}`, LONGEST))}`);
    return usage ? USAGE : BROKEN;
  }
}

const code = await main(process.argv.slice(2));
process.exitCode = code || process.exitCode || 0;

/** The command line: what there is to say, and who answers. */
import yargs, { type Argv } from "yargs";
import { selectApps } from "../app-profile.ts";
import { BACK_OFF } from "../session.ts";
import { UsageError } from "../usage-error.ts";
import { version } from "../version.ts";
import { DEFAULT_JUNIT, failOns, OKTA_TIMEOUT, runArguments, sweepingOf } from "./options.ts";
import { targetOf } from "./target.ts";
import { type Option, ordered } from "./words.ts";

// Numbers come in as text, so that what is wrong with them can be said in one line.
const targetOptions = {
  url: { type: "string", describe: "SCIM base URL of the server under test [SCIM_URL]" },
  token: { type: "string", describe: "bearer token, or what the app profile leaves open [SCIM_TOKEN]" },
  "token-file": { type: "string", describe: "file that holds the token; - is standard input" },
} as const satisfies Record<string, Option>;

const runOptions = {
  app: {
    type: "string",
    default: "oin",
    describe: "Okta app to simulate: oin, aiw, both, a ready-made app profile, or the file of one",
  },
  suite: {
    type: "string",
    array: true,
    describe:
      "suite, group of suites (usual, tolerance, rfc) or suite file of your own, or one /step of a suite; repeatable",
  },
  junit: { type: "string", bare: true, default: DEFAULT_JUNIT, describe: "where the JUnit XML goes" },
  "fail-on": { type: "string", default: "either", describe: `what fails the run: ${failOns.join(", ")}` },
  seed: { type: "string", describe: "seed of the made-up people and groups" },
  domain: { type: "string", default: "example.com", describe: "domain of made-up user names and e-mail addresses" },
  timeout: { type: "string", default: String(OKTA_TIMEOUT), describe: "milliseconds a request may take" },
  wait: { type: "string", default: "0", describe: "seconds to wait for the target to answer at all" },
  "back-off": {
    type: "string",
    default: String(BACK_OFF),
    describe:
      "milliseconds to wait first after a 429 without Retry-After; it doubles, nine times at most. Okta: 300000",
  },
  "max-duration": { type: "string", describe: "seconds until the run ends early, and cleans up" },
  "max-writes": { type: "string", describe: "writes until the run ends early, not counting those that clean up" },
  "read-only": { type: "boolean", default: false, describe: "send nothing but GET, which shows little" },
  tolerance: { type: "boolean", default: false, describe: "also play what Okta is only said to send; it never fails" },
  oin: {
    type: "boolean",
    default: false,
    describe: "also tell, case by case, what of Okta's test plan for submissions was shown, and what is left by hand",
  },
  keep: { type: "boolean", default: false, describe: "leave what the run made" },
  verbose: { type: "boolean", default: false, describe: "print every exchange as it happens" },
} as const satisfies Record<string, Option>;

const serveOptions = {
  port: { type: "string", default: "0", describe: "port on 127.0.0.1; 0 is any free one" },
  token: { type: "string", describe: "the token that is let in; made up unless given" },
  users: { type: "string", default: "0", describe: "how many people live there already" },
  groups: { type: "string", default: "0", describe: "how many groups" },
  quirk: { type: "string", array: true, describe: "fault or freedom to add, see list; repeatable" },
} as const satisfies Record<string, Option>;

const initOptions = {
  yes: { type: "boolean", default: false, describe: "ask nothing, take the defaults" },
  force: { type: "boolean", default: false, describe: "replace a file that is there" },
} as const satisfies Record<string, Option>;

const sweepOptions = {
  ...targetOptions,
  app: { type: "string", default: "oin", describe: "the app profile that says how to get in, as for the run" },
  timeout: runOptions.timeout,
  "dry-run": { type: "boolean", default: false, describe: "only show what would be removed; sends nothing but GET" },
  verbose: runOptions.verbose,
} as const satisfies Record<string, Option>;

const commands = {
  "": { options: { ...targetOptions, ...runOptions }, takes: 0 },
  init: { options: initOptions, takes: 1 },
  sweep: { options: sweepOptions, takes: 1 },
  list: { options: {}, takes: 0 },
  serve: { options: serveOptions, takes: 0 },
  demo: { options: runOptions, takes: 1 },
} as const;

const EXIT_CODES = `Exit codes: 0 nothing fails, 1 something fails, 2 this command line, a
suite file or an app profile is wrong, 3 nothing could be judged or the run did not get through.
Of sweep: 0 nothing is left, 1 something is, 2 and 3 as above`;

/** What carries a command out. */
interface Performance {
  readonly env: NodeJS.ProcessEnv;
  /** Begins to listen for signals; before, they end the process as they always do. */
  readonly interruption: () => AbortSignal;
  /** Is told the exit code. */
  readonly ends: (code: number) => void;
}

/** @returns the exit code; help and usage errors included */
export async function perform(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  interruption: Performance["interruption"],
): Promise<number> {
  let code = 0;
  const ends = (came: number): void => {
    code = came;
  };
  const performance = { env, interruption, ends };
  const line = yargs([...ordered(argv, commands)])
    .scriptName("scim-okta-test")
    .locale("en")
    .usage("$0 --url URL --token TOKEN\n\nSimulates Okta against a SCIM server and judges every answer.");
  await withTools(withSweep(withRuns(line, performance), performance), performance)
    .epilogue(EXIT_CODES)
    .strict()
    .version(version)
    .fail((message, error) => {
      throw error ?? new UsageError(message);
    })
    .exitProcess(false)
    .parseAsync();
  return code;
}

const withRuns = (line: Argv, { env, interruption, ends }: Performance): Argv =>
  line
    .command(
      "$0",
      "run against a server",
      (y) => y.options(commands[""].options),
      async (given) => {
        const args = runArguments(given, env);
        const target = await targetOf(given, args.profiles, env);
        const { runCommand } = await import("./run-command.ts");
        ends(await runCommand(target, args, interruption()));
      },
    )
    .command(
      "demo [quirk]",
      "run against the reference server, faultless or with a quirk",
      (y) =>
        y.positional("quirk", { type: "string", describe: "fault or freedom to add, see list" }).options(runOptions),
      async (given) => {
        const args = runArguments(given, env, { secrets: "ignored" });
        const { demoCommand } = await import("./demo-command.ts");
        ends(await demoCommand(given.quirk, args, interruption()));
      },
    );

const withSweep = (line: Argv, { env, ends }: Performance): Argv =>
  line.command(
    "sweep [journal]",
    "remove what a run has left that was killed, or could not remove it",
    (y) =>
      y
        .positional("journal", { type: "string", describe: "a run's journal, or a folder of them [reports]" })
        .options(sweepOptions),
    async (given) => {
      const profiles = selectApps(given.app, env);
      const target = await targetOf(given, profiles, env);
      const { sweepCommand } = await import("./sweep-command.ts");
      ends(await sweepCommand(target, sweepingOf(given, profiles)));
    },
  );

const withTools = (line: Argv, { interruption, ends }: Performance): Argv =>
  line
    .command(
      "init [file]",
      "write an app profile: what is switched on in Okta",
      (y) =>
        y
          .positional("file", { type: "string", default: "okta-app.yaml", describe: "where it goes" })
          .options(initOptions),
      async (given) => {
        const { initCommand } = await import("./init-command.ts");
        ends(await initCommand(given, process.stdin, process.stdout));
      },
    )
    .command("list", "list suites, steps, app profiles, checks and quirks", {}, async () => {
      const { listCommand } = await import("./list-command.ts");
      ends(listCommand());
    })
    .command(
      "serve",
      "start the reference server",
      (y) => y.options(serveOptions),
      async (given) => {
        const { serveCommand, servingOf } = await import("./serve-command.ts");
        ends(await serveCommand(servingOf(given), interruption()));
      },
    );

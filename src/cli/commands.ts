/** The command line: what there is to say, and who answers. */
import yargs, { type Options } from "yargs";
import { parseBaseUrl } from "../base-url.ts";
import { unknown, UsageError } from "../usage-error.ts";
import { version } from "../version.ts";
import { DEFAULT_JUNIT, failOns, OKTA_TIMEOUT, runArguments, token, whole } from "./options.ts";

// Numbers come in as text, so that what is wrong with them can be said in one line.
const targetOptions = {
  url: { type: "string", describe: "SCIM base URL of the server under test [SCIM_URL]" },
  token: { type: "string", describe: "bearer token [SCIM_TOKEN]" },
  "token-file": { type: "string", describe: "file that holds the token; - is standard input" },
} as const satisfies Record<string, Options>;

const runOptions = {
  app: { type: "string", default: "oin", describe: "Okta app to simulate: oin, aiw or both" },
  suite: { type: "string", array: true, describe: "suite, suite/step, or a suite file of your own; repeatable" },
  junit: { type: "string", default: DEFAULT_JUNIT, describe: "where the JUnit XML goes" },
  "fail-on": { type: "string", default: "either", describe: `what fails the run: ${failOns.join(", ")}` },
  seed: { type: "string", describe: "seed of the made-up people and groups" },
  domain: { type: "string", default: "example.com", describe: "domain of made-up user names and e-mail addresses" },
  timeout: { type: "string", default: String(OKTA_TIMEOUT), describe: "milliseconds a request may take" },
  wait: { type: "string", default: "0", describe: "seconds to wait for the target to answer at all" },
  keep: { type: "boolean", default: false, describe: "leave what the run made" },
  verbose: { type: "boolean", default: false, describe: "print every exchange as it happens" },
} as const satisfies Record<string, Options>;

const serveOptions = {
  port: { type: "string", default: "0", describe: "port on 127.0.0.1; 0 is any free one" },
  token: { type: "string", describe: "the token that is let in; made up unless given" },
  users: { type: "string", default: "0", describe: "how many people live there already" },
  groups: { type: "string", default: "0", describe: "how many groups" },
  quirk: { type: "string", array: true, describe: "fault or freedom to add; repeatable" },
} as const satisfies Record<string, Options>;

/** @returns the exit code; help and usage errors included */
export async function perform(argv: readonly string[], env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<number> {
  refuseUnknownOptions(argv);
  let code = 0;
  await yargs([...argv])
    .scriptName("scim-okta-test")
    .usage("$0 --url URL --token TOKEN\n\nSimulates Okta against a SCIM server and judges every answer.")
    .command(
      "$0",
      "run against a server",
      (y) => y.options(targetOptions).options(runOptions),
      async (given) => {
        const { runCommand } = await import("./run-command.ts");
        code = await runCommand(
          { url: targetUrl(given.url ?? env["SCIM_URL"]), token: token(given, env) },
          runArguments(given),
          signal,
        );
      },
    )
    .command("list", "list suites, steps, checks and quirks", {}, async () => {
      const { listCommand } = await import("./list-command.ts");
      code = listCommand();
    })
    .command(
      "serve",
      "start the reference server",
      (y) => y.options(serveOptions),
      async (given) => {
        const { newToken, serveCommand } = await import("./serve-command.ts");
        code = await serveCommand(
          {
            port: whole("--port", given.port, 0, 65_535),
            token: given.token ?? newToken(),
            users: whole("--users", given.users, 0, 100_000),
            groups: whole("--groups", given.groups, 0, 10_000),
            quirks: given.quirk ?? [],
          },
          signal,
        );
      },
    )
    .command(
      "demo [quirk]",
      "run against the reference server, faultless or with a quirk",
      (y) => y.positional("quirk", { type: "string" }).options(runOptions),
      async (given) => {
        const { demoCommand } = await import("./demo-command.ts");
        code = await demoCommand(given.quirk, runArguments(given), signal);
      },
    )
    .strict()
    .version(version)
    .fail((message, error) => {
      throw error ?? new UsageError(message);
    })
    .exitProcess(false)
    .parseAsync();
  return code;
}

function targetUrl(given: string | undefined): string {
  if (given === undefined)
    throw new UsageError("no target: give --url or SCIM_URL, such as https://scim.example.com/scim/v2");
  const parsed = parseBaseUrl(given);
  if ("error" in parsed) throw new UsageError(`--url: ${parsed.error}`);
  return given.trim();
}

/** yargs says that an option is unknown, but not which one was meant. */
function refuseUnknownOptions(argv: readonly string[]): void {
  const known = [
    ...new Set([targetOptions, runOptions, serveOptions].flatMap((group) => Object.keys(group))),
    "help",
    "version",
  ];
  const end = argv.indexOf("--");
  for (const word of end < 0 ? argv : argv.slice(0, end)) {
    const name = /^--(?:no-)?([^=]+)/.exec(word)?.[1];
    if (name !== undefined && !known.includes(name))
      throw unknown(
        "option",
        `--${name}`,
        known.map((one) => `--${one}`),
      );
  }
}

/** The command line: what there is to say, and who answers. */
import yargs from "yargs";
import { parseBaseUrl } from "../base-url.ts";
import { UsageError } from "../usage-error.ts";
import { version } from "../version.ts";
import { DEFAULT_JUNIT, failOns, OKTA_TIMEOUT, runArguments } from "./options.ts";
import { token } from "./token.ts";
import { type Option, ordered } from "./words.ts";

// Numbers come in as text, so that what is wrong with them can be said in one line.
const targetOptions = {
  url: { type: "string", describe: "SCIM base URL of the server under test [SCIM_URL]" },
  token: { type: "string", describe: "bearer token [SCIM_TOKEN]" },
  "token-file": { type: "string", describe: "file that holds the token; - is standard input" },
} as const satisfies Record<string, Option>;

const runOptions = {
  app: { type: "string", default: "oin", describe: "Okta app to simulate: oin, aiw or both" },
  suite: { type: "string", array: true, describe: "suite or suite file of your own, or one /step of it; repeatable" },
  junit: { type: "string", bare: true, default: DEFAULT_JUNIT, describe: "where the JUnit XML goes" },
  "fail-on": { type: "string", default: "either", describe: `what fails the run: ${failOns.join(", ")}` },
  seed: { type: "string", describe: "seed of the made-up people and groups" },
  domain: { type: "string", default: "example.com", describe: "domain of made-up user names and e-mail addresses" },
  timeout: { type: "string", default: String(OKTA_TIMEOUT), describe: "milliseconds a request may take" },
  wait: { type: "string", default: "0", describe: "seconds to wait for the target to answer at all" },
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

const commands = {
  "": { options: { ...targetOptions, ...runOptions }, takes: 0 },
  list: { options: {}, takes: 0 },
  serve: { options: serveOptions, takes: 0 },
  demo: { options: runOptions, takes: 1 },
} as const;

const EXIT_CODES = `Exit codes: 0 nothing fails, 1 something fails, 2 this command line or a
suite file is wrong, 3 nothing could be judged or the run did not get through`;

/**
 * @param interruption begins to listen for signals; before, they end the process as they always do
 * @returns the exit code; help and usage errors included
 */
export async function perform(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  interruption: () => AbortSignal,
): Promise<number> {
  let code = 0;
  await yargs([...ordered(argv, commands)])
    .scriptName("scim-okta-test")
    .locale("en")
    .usage("$0 --url URL --token TOKEN\n\nSimulates Okta against a SCIM server and judges every answer.")
    .command(
      "$0",
      "run against a server",
      (y) => y.options(commands[""].options),
      async (given) => {
        const args = runArguments(given);
        const target = { url: targetUrl(given.url, env), token: await token(given, env) };
        const { runCommand } = await import("./run-command.ts");
        code = await runCommand(target, args, interruption());
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
        const { serveCommand, servingOf } = await import("./serve-command.ts");
        code = await serveCommand(servingOf(given), interruption());
      },
    )
    .command(
      "demo [quirk]",
      "run against the reference server, faultless or with a quirk",
      (y) =>
        y.positional("quirk", { type: "string", describe: "fault or freedom to add, see list" }).options(runOptions),
      async (given) => {
        const args = runArguments(given);
        const { demoCommand } = await import("./demo-command.ts");
        code = await demoCommand(given.quirk, args, interruption());
      },
    )
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

function targetUrl(given: string | undefined, env: NodeJS.ProcessEnv): string {
  const url = given ?? env["SCIM_URL"] ?? "";
  if (given === undefined && url.trim() === "")
    throw new UsageError("no target: give --url or SCIM_URL, such as https://scim.example.com/scim/v2");
  const parsed = parseBaseUrl(url);
  if ("error" in parsed) throw new UsageError(`${given === undefined ? "SCIM_URL" : "--url"}: ${parsed.error}`);
  return url.trim();
}

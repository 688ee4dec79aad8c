/** The default command: reach the target, play, judge, report. */
import { randomInt } from "node:crypto";
import type { Answer, Authentication, Lost, Network, Report, Request, Send, Step, Story } from "../model.ts";
import { signature } from "../names.ts";
import { checklist } from "../oin/checklist.ts";
import { exitCode } from "../report.ts";
import { announcement, exchangeLine, type Look } from "../reporters/console.ts";
import { ending } from "../reporters/ending.ts";
import { findings } from "../reporters/findings.ts";
import { oinTable } from "../reporters/oin.ts";
import { redactor } from "../reporters/redact.ts";
import { summaryTable } from "../reporters/table.ts";
import { shown } from "../reporters/text.ts";
import { conduct, planRun, type RunConfig } from "../run.ts";
import { isLost } from "../session.ts";
import { selectSuites } from "../suites.ts";
import type * as Loaded from "../authorization.ts";
import type { Transport } from "../transport.ts";
import { version } from "../version.ts";
import type { RunArguments } from "./options.ts";
import { progress } from "./progress.ts";
import { reach } from "./reach.ts";
import { reportFile } from "./report-file.ts";
import { terminal, type Terminal } from "./terminal.ts";

export interface Target {
  /** Checked already: parseBaseUrl accepts it. */
  readonly url: string;
  readonly authentication: Authentication;
  /** What is to replace it. */
  readonly nextAuthentication?: Authentication;
  readonly network: Network;
  /** Whatever else must not be printed. */
  readonly secrets: readonly string[];
}
const NOTHING_JUDGED = 3;

/** @returns the exit code */
export async function runCommand(target: Target, given: RunArguments, signal: AbortSignal): Promise<number> {
  const { url, network } = target;
  const out = terminal(process.stdout, process.env);
  const config: RunConfig = { ...configOf(url, given), authentication: target.authentication.mode };
  const stories = planRun(config);
  const [{ transport }, { junit }, authorization] = await Promise.all([
    import("../transport.ts"),
    import("../reporters/junit.ts"),
    import("../authorization.ts"),
  ]);
  const passwords = stories.flatMap(({ people }) =>
    people.flatMap(({ password, ownPassword }) => [password, ownPassword]),
  );
  const secrets = new Set([...target.secrets, ...credentialsOf(target, authorization), ...passwords]);
  const look: Look = { paint: out.paint, redact: redactor(secrets) };
  const write = reportFile(given.junit);
  const line = transport({ baseUrl: url, timeoutMs: given.timeoutMs, network });
  const ended = new AbortController();
  const whole = (report: Report): Report => (given.oin ? { ...report, oin: checklist(report, config.apps) } : report);
  const unjudged = (why: string): number => {
    out.passing("");
    complain(shown(why, look.redact, LONGEST));
    complain(write(junit(whole(unreached(config, why)), look)));
    return NOTHING_JUDGED;
  };
  try {
    const { timeoutMs, waitMs } = given;
    const surroundings = { secrets, signal: ended.signal, timeoutMs, out };
    const { send, authorizer } = sender(target, line, surroundings, authorization);
    const why = await reach({
      send: knocking(send, given, out, { ...look, mark: config.mark }),
      authorizer,
      waitMs,
      signal,
    });
    if (why !== undefined) return unjudged(why);
    out.line(announcement({ ...config, version, ...creations(stories) }, look));
    signal.addEventListener("abort", () => out.line(interrupted(config.mark)));
    const { backOffMs } = given;
    const watcher = progress(out, { ...given, ...look, mark: config.mark });
    const report = whole(await conduct(config, stories, { send, signal, backOffMs }, watcher));
    const problem = write(junit(report, look));
    tell(report, out, look);
    if (problem === undefined) out.line(`JUnit: ${given.junit}`);
    else complain(problem);
    return exitCode(report) || (problem === undefined ? 0 : NOTHING_JUDGED);
  } catch (error) {
    if (error instanceof authorization.AuthorizationError) return unjudged(error.message);
    throw error;
  } finally {
    ended.abort();
    await line.close();
  }
}
type Authorization = Pick<typeof Loaded, "authorizer" | "authorizedSend" | "secretsOf">;
const credentialsOf = (
  { url, authentication, nextAuthentication, network }: Target,
  { secretsOf }: Authorization,
): readonly string[] => [
  // Some targets take their key in the address.
  ...new URL(url).searchParams.values(),
  ...secretsOf(authentication, network),
  ...(nextAuthentication === undefined ? [] : secretsOf(nextAuthentication)),
];

interface Surroundings {
  /** Tokens are put here as they come. */
  readonly secrets: Set<string>;
  /** Aborted when nobody needs a token any more, which is not yet when somebody interrupts: what was made is removed. */
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  readonly out: Terminal;
}
/** @throws AuthorizationError where the credentials cannot be sent */
function sender(
  { network, authentication, nextAuthentication: next }: Target,
  line: Transport,
  { out, ...surroundings }: Surroundings,
  { authorizer, authorizedSend }: Authorization,
): { send: Send; authorizer: Loaded.Authorizer } {
  const options = { ...surroundings, network, browse: (url: string) => out.line(consentAt(url)) };
  const ours = authorizer(authentication, options);
  return { send: authorizedSend(line, ours, next && authorizer(next, options)), authorizer: ours };
}
const consentAt = (url: string): string =>
  `Open this address in a browser and consent, as an Okta administrator would:\n${url}`;

/** The reason may quote where the target points to. */
const LONGEST = 1_000;
function complain(problem: string | undefined): void {
  if (problem !== undefined) process.stderr.write(`scim-okta-test: ${problem}\n`);
}

function configOf(target: string, { profiles, suites, seed, domain, failOn, keep }: RunArguments): RunConfig {
  const apps = profiles.map(({ app }) => app);
  return { target, apps, suites: selectSuites(suites), seed, domain, failOn, keep, mark: freshMark() };
}
const freshMark = (): string =>
  randomInt(36 ** 6)
    .toString(36)
    .padStart(6, "0");

/** The first request is no part of any story, but to somebody whose target cannot be reached it is the whole of it. */
const knocking =
  (send: Send, { profiles: [profile], waitMs, verbose }: RunArguments, out: Terminal, look: Look & { mark: string }) =>
  async (request: Request): Promise<Answer | Lost> => {
    if (waitMs > 0) out.passing("waiting for the target to answer …");
    const came = await send(request, "probe");
    const app = profile?.app.kind ?? "oin";
    const at = { app, suite: "reach", step: "reach", part: "list-users", seq: 0, by: "probe" } as const;
    if (verbose)
      out.line(
        exchangeLine({ ...at, request, ...(isLost(came) ? { lost: came } : { answer: came }) }, look, look.mark),
      );
    return came;
  };

/** Only what a step that is played makes: an app may have groups switched off, or people. */
function creations(stories: readonly Story[]): { people: number; groups: number; examples: readonly string[] } {
  const made = stories.map((story) => ({ ...story, made: new Set(story.steps.flatMap(madeIn)) }));
  const people = made.flatMap((story) => story.people.filter(({ alias }) => story.made.has(alias)));
  const groups = made.flatMap((story) => story.groups.filter(({ alias }) => story.made.has(alias)));
  const examples = [people[0]?.userName, groups[0]?.displayName].filter((name) => name !== undefined);
  return { people: people.length, groups: groups.length, examples };
}
const madeIn = ({ move: { makes }, givens, off }: Step): readonly string[] =>
  makes === undefined || off !== undefined ? [] : givens.flatMap((given) => given[makes] ?? []);

const interrupted = (mark: string): string =>
  `Interrupted: what the run made is being removed. Ctrl-C again leaves it there, with ${signature(mark)} in every name.`;

/** Also a run that judged nothing is reported, lest somebody takes the report of an earlier one for it. */
const unreached = ({ target, seed, mark, failOn }: RunConfig, endedEarly: string): Report => ({
  version,
  target,
  seed,
  mark,
  failOn,
  endedEarly,
  started: new Date().toISOString(),
  ms: 0,
  requests: 0,
  suites: [],
  leftovers: [],
});

function tell(report: Report, out: Terminal, look: Look): void {
  const told = findings(report, look);
  out.line();
  if (told !== "") out.line(`${told}\n`);
  out.line(summaryTable(report, look.paint));
  if (report.oin !== undefined) out.line(`\n${oinTable(report.oin, look)}\n`);
  out.line(ending(report, look));
}

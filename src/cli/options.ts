/** The options of a run: from argv and environment to values that hold. */
import { type AppProfile, type Selection, selectApps } from "../app-profile.ts";
import type { AppKind, FailOn } from "../model.ts";
import { tolerance as toleranceSuites, usual } from "../suites.ts";
import { unknown, UsageError } from "../usage-error.ts";

export const DEFAULT_JUNIT = "reports/junit.xml";
export const failOns: readonly FailOn[] = ["okta", "rfc", "either", "warning", "never"];
/** Okta's own limit, in milliseconds (docs/okta-wire.md §12). */
export const OKTA_TIMEOUT = 60_000;
/** Okta's first wait where a 429 does not say how long, in milliseconds (docs/okta-wire.md §12). */
const OKTA_BACK_OFF = 300_000;
const LONGEST_TIMER = 2_000_000_000;

/** As it comes from the command line, with its defaults filled in. */
export interface GivenOptions {
  readonly app: string;
  readonly suite?: readonly string[] | undefined;
  readonly junit: string;
  readonly "fail-on": string;
  readonly seed?: string | undefined;
  readonly domain: string;
  readonly timeout: string;
  readonly wait: string;
  readonly "back-off": string;
  readonly "max-duration"?: string | undefined;
  readonly "max-writes"?: string | undefined;
  readonly "read-only": boolean;
  readonly tolerance: boolean;
  readonly oin: boolean;
  readonly keep: boolean;
  readonly verbose: boolean;
}
export interface RunArguments {
  readonly profiles: readonly AppProfile[];
  readonly suites: readonly string[];
  readonly junit: string;
  readonly failOn: FailOn;
  readonly seed: number;
  readonly domain: string;
  readonly timeoutMs: number;
  readonly waitMs: number;
  readonly backOffMs: number;
  /** Absent: it takes as long as it takes. */
  readonly maxDurationMs: number | undefined;
  readonly maxWrites: number | undefined;
  readonly readOnly: boolean;
  /** Whether what it makes is written down beside the report. */
  readonly journal: boolean;
  /** Whether Okta's test plan is told, too. */
  readonly oin: boolean;
  readonly keep: boolean;
  readonly verbose: boolean;
}
/** @param selection what of the app profile is needed */
export function runArguments(given: GivenOptions, env: NodeJS.ProcessEnv, selection: Selection = {}): RunArguments {
  const failOn = failOns.find((one) => one === given["fail-on"]);
  if (failOn === undefined) throw unknown("value", given["fail-on"], failOns, "--fail-on");
  return {
    profiles: selectApps(given.app, env, selection),
    failOn,
    suites: chosen(given),
    junit: given.junit === "" ? DEFAULT_JUNIT : given.junit,
    seed: given.seed === undefined ? randomSeed() : whole("--seed", given.seed, 0, 0xffff_ffff),
    domain: domain(given.domain),
    timeoutMs: timeLimit(given.timeout),
    waitMs: whole("--wait", given.wait, 0, LONGEST_TIMER / 1000) * 1000,
    backOffMs: whole("--back-off", given["back-off"], 0, OKTA_BACK_OFF),
    maxDurationMs: optional("--max-duration", given["max-duration"], LONGEST_TIMER / 1000, 1000),
    maxWrites: optional("--max-writes", given["max-writes"], 1_000_000),
    readOnly: given["read-only"],
    journal: true,
    oin: given.oin,
    keep: given.keep,
    verbose: given.verbose,
  };
}

/** What is swept, and how. */
export interface SweepArguments {
  /** A journal or a folder of them; absent: where reports go. */
  readonly journal: string | undefined;
  readonly app: AppKind;
  readonly timeoutMs: number;
  readonly dryRun: boolean;
  readonly verbose: boolean;
}
interface GivenSweeping extends Pick<GivenOptions, "timeout" | "verbose"> {
  readonly journal?: string | undefined;
  readonly "dry-run": boolean;
}
export function sweepingOf(given: GivenSweeping, [profile]: readonly AppProfile[]): SweepArguments {
  const { journal, timeout, verbose } = given;
  const timeoutMs = timeLimit(timeout);
  return { journal, app: profile?.app.kind ?? "oin", timeoutMs, dryRun: given["dry-run"], verbose };
}
const timeLimit = (given: string): number => whole("--timeout", given, 1, LONGEST_TIMER);

/** With --tolerance, what Okta is only said to send is played behind the rest. */
const chosen = ({ suite = [], tolerance }: GivenOptions): readonly string[] =>
  tolerance ? [...(suite.length === 0 ? usual : suite), ...toleranceSuites] : suite;

const randomSeed = (): number => Math.floor(Math.random() * 1_000_000);

const optional = (option: string, given: string | undefined, most: number, unit = 1): number | undefined =>
  given === undefined ? undefined : whole(option, given, 1, most) * unit;
export function whole(option: string, given: string, least: number, most: number): number {
  const number = /^\d+$/.test(given.trim()) ? Number(given) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`${option}: "${given}" is no whole number from ${least} to ${most}`);
}
function domain(given: string): string {
  if (/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(given)) return given;
  throw new UsageError(`--domain: "${given}" is no domain; it should look like example.com`);
}

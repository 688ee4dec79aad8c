/** Removes what runs have left, by their journals: those that were killed, and those that could not clean up. */
import { dirname } from "node:path";
import { AuthorizationError } from "../authorization/failure.ts";
import type { Look } from "../reporters/console.ts";
import { exchangeLine } from "../reporters/console.ts";
import { shown } from "../reporters/text.ts";
import { some } from "../report.ts";
import { sweep, type Swept } from "../sweep.ts";
import { UsageError } from "../usage-error.ts";
import { addressOf, forget, journalsIn, readJournal, type Told } from "./journal-file.ts";
import { complain, knocking, lineTo, type Target } from "./line.ts";
import { DEFAULT_JUNIT, type SweepArguments } from "./options.ts";
import { reach } from "./reach.ts";
import { terminal, type Terminal } from "./terminal.ts";

const SOMETHING_LEFT = 1;
const UNREACHABLE = 3;
/** Nothing ends it but the signal that ends any process: what is left is still in the journal. */
const never = new AbortController().signal;

interface Journal extends Told {
  readonly file: string;
}
/** @returns the exit code */
export async function sweepCommand(target: Target, given: SweepArguments): Promise<number> {
  const out = terminal(process.stdout, process.env);
  const place = given.journal ?? dirname(DEFAULT_JUNIT);
  const journals = journalsIn(place, given.journal !== undefined).map((file) => ({ file, ...readJournal(file) }));
  const ours = journals.filter((one) => one.target === addressOf(target.url));
  const [first] = ours;
  const [other] = journals.filter((one) => !ours.includes(one));
  if (other !== undefined && ours.length === 0)
    throw new UsageError(`sweep: ${other.file} is of another target, ${other.target}`);
  const line = await lineTo(target, { ...given, out });
  const { look } = line;
  if (ours.length === 0) out.line(`Nothing to sweep: there is no journal of a run in ${shown(place, look.redact)}.`);
  try {
    const { send, authorizer } = line.enter();
    const { mark = "" } = first ?? {};
    const knock = knocking(send, { ...given, mark, out, look });
    const why = first !== undefined ? await reach({ send: knock, authorizer, waitMs: 0, signal: never }) : undefined;
    if (why !== undefined) return refused(why, look);
    let code = 0;
    for (const journal of ours) {
      const swept = await sweep({ ...journal, ...given }, { send }, (exchange) => {
        if (given.verbose) out.line(exchangeLine(exchange, look, journal.mark));
      });
      tell(journal, swept, given, { out, look });
      if (!given.dryRun && swept.left.length === 0) forget(journal.file);
      if (!given.dryRun && swept.left.length > 0) code = SOMETHING_LEFT;
    }
    return code;
  } catch (error) {
    if (error instanceof AuthorizationError) return refused(error.message, look);
    throw error;
  } finally {
    await line.close();
  }
}
function refused(why: string, look: Look): number {
  complain(why, look);
  return UNREACHABLE;
}

function tell(
  { file, mark }: Journal,
  { found, left, gone, strangers }: Swept,
  { dryRun }: SweepArguments,
  { out, look: { redact } }: { out: Terminal; look: Look },
): void {
  const say = (...words: readonly string[]): void =>
    out.line(`  ${words.map((word) => shown(word, redact)).join("  ")}`);
  const removed = found.filter(({ path }) => !left.some((one) => one.path === path));
  out.line(shown(`${file}, run mark ${mark}`, redact));
  for (const { path, name } of removed) say(dryRun ? "would be removed" : "removed", path, name);
  for (const name of gone) say("not there", name);
  for (const path of strangers) say("somebody else's, left alone", path);
  for (const { path, name, why, certain } of left) say(certain ? "left" : "perhaps left", path, name, why);
  const did = `${some(removed.length, "thing")} ${dryRun ? "would be removed" : "removed"}, ${gone.length} not there`;
  const rest = left.length > 0 ? `, ${left.length} left` : dryRun ? "" : "; the journal is done with";
  out.line(`${did}${rest}.`);
}

/** Probes that write the same name in other characters (RFC 7644 §5, §7.8). */
import type { Move, Play } from "../../../model.ts";
import { ask, done, name, unlinked } from "../../../okta/play.ts";
import { createUser, lookUpGroup } from "../../../okta/requests.ts";
import { both, own } from "../../kit.ts";

/** Every accent by itself. Names of groups begin with one. */
export const lookUpGroupDecomposed: Move = {
  id: "look-up-group-decomposed",
  title: "The harness looks a group up by its name with every accent as a character of its own",
  by: "probe",
  takes: { group: "group" },
  parts: both("look-up"),
  *play({ org, past }, given): Play {
    const { alias, displayName } = org.group(name(given, "group"));
    if (past.id(alias) === undefined) return unlinked(alias);
    yield* ask({ part: "look-up", about: alias, request: lookUpGroup(displayName.normalize("NFD")) });
    return done;
  },
};
/** Letters as wide as those of East Asian scripts, which mean the same (RFC 7613 §3.2); the run's sign stays as it is. */
const wide = (letters: string): string =>
  letters.replaceAll(/[a-z]/gi, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
export const createDuplicateWide: Move = {
  id: "create-duplicate-wide",
  title: "The harness creates a second account with a user name that is taken, in wide letters",
  by: "probe",
  takes: { person: "person" },
  parts: both("create"),
  *play({ app, org, past }, given): Play {
    const account = own(past, given);
    if ("how" in account) return account;
    const person = org.person(account.alias);
    const userName = person.userName.replace(/^[^.+]+/, wide);
    yield* ask({ part: "create", request: createUser({ ...person, userName }, app) });
    return done;
  },
};

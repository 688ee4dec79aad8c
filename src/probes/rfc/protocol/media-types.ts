/** Probes of media types (RFC 7644 §3.8) and of answers that come later (RFC 9967 §2.5.1.1). */
import type { Header, Move, Play } from "../../../model.ts";
import { ask, done, refused } from "../../../okta/play.ts";
import { get, putUser, userPath } from "../../../okta/requests.ts";
import { accepted } from "../../../scim/answers.ts";
import { both, own } from "../../kit.ts";

export const readAsJson: Move = {
  id: "read-as-json",
  title: "The harness reads a person as application/json, and without saying as what",
  by: "probe",
  takes: { person: "person" },
  parts: both("json", "any"),
  *play({ past }, given): Play {
    const account = own(past, given);
    if ("how" in account) return account;
    const request = get(userPath(account.id));
    yield* ask({ part: "json", request: { ...request, headers: [["Accept", "application/json"]] } });
    yield* ask({ part: "any", request: { ...request, headers: [["Accept", ""]] } });
    return done;
  },
};

/** Writes back what it has read, so that nothing changes whatever becomes of it. */
const writing = (id: string, title: string, header: Header): Move => ({
  id,
  title,
  by: "probe",
  takes: { person: "person" },
  parts: both("before", "write"),
  *play({ past }, given): Play {
    const account = own(past, given);
    if ("how" in account) return account;
    const before = yield* ask({ part: "before", about: account.alias, request: get(userPath(account.id)) });
    if (!accepted(before)) return refused(before);
    yield* ask({ part: "write", request: { ...putUser(account.id, before.json, {}), headers: [header] } });
    return done;
  },
});
export const writeAsJson: Move = writing("write-as-json", "The harness replaces a person with application/json", [
  "Content-Type",
  "application/json",
]);
export const writeForLater: Move = writing(
  "write-for-later",
  "The harness replaces a person, and need not have the answer at once",
  ["Prefer", "respond-async"],
);

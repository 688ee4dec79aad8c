/** Probes that make mistakes (RFC 7644 §3.12). What somebody might create from them bears the run's name. */
import type { Move, Play } from "../../../model.ts";
import { ask, done, name } from "../../../okta/play.ts";
import { createUser, get, userPath } from "../../../okta/requests.ts";
import { endpoints } from "../../../scim/kinds.ts";
import { bodyOf } from "./bulk.ts";
import { both, knock, own } from "../../kit.ts";

export const sendMalformed: Move = {
  id: "send-malformed",
  title: "The harness asks for a person with JSON that breaks off, with no body, and with a list",
  by: "probe",
  takes: { person: "person" },
  parts: both("truncated", "empty", "list"),
  *play({ app, org }, given): Play {
    const request = createUser(org.person(name(given, "person")), app);
    const whole = JSON.stringify(request.body);
    yield* ask({ part: "truncated", request: { ...request, text: whole.slice(0, -1) } });
    yield* ask({ part: "empty", request: { ...request, text: "" } });
    yield* ask({ part: "list", request: { ...request, text: `[${whole}]` } });
    return done;
  },
};
export const createIncompatible: Move = {
  id: "create-incompatible",
  title: "The harness asks for a person whose active is a word",
  by: "probe",
  takes: { person: "person" },
  parts: both("create"),
  *play({ app, org }, given): Play {
    const { body, ...request } = createUser(org.person(name(given, "person")), app);
    yield* ask({
      part: "create",
      request: { ...request, body: { ...bodyOf({ ...request, ...(body && { body }) }), active: "perhaps" } },
    });
    return done;
  },
};
/** The run's sign stands in the display name, so that what is made of it all the same is recognised. */
export const createNameless: Move = {
  id: "create-nameless",
  title: "The harness asks for a person without a user name",
  by: "probe",
  takes: { person: "person" },
  parts: both("create"),
  *play({ app, org }, given): Play {
    const request = createUser(org.person(name(given, "person")), app);
    const { userName = "", ...nameless } = bodyOf(request);
    yield* ask({ part: "create", request: { ...request, body: { ...nameless, displayName: userName } } });
    return done;
  },
};
/** What it sends is what the person has: whoever takes it for a replacement replaces nothing. */
export const postToPerson: Move = {
  id: "post-to-person",
  title: "The harness sends a POST to where a person is",
  by: "probe",
  takes: { person: "person" },
  parts: both("request"),
  *play({ app, org, past }, given): Play {
    const account = own(past, given);
    if ("how" in account) return account;
    const request = createUser(org.person(account.alias), app);
    yield* ask({ part: "request", request: { ...request, path: userPath(account.id) } });
    return done;
  },
};
export const unknownEndpoint: Move = knock(
  "unknown-endpoint",
  "The harness asks for an endpoint that no server has",
  get("/NoSuchResourcesOfScimOktaTest"),
);
/** Below the base URL, where a version stands if there is none in it yet; where there is, nothing should be there. */
export const unknownVersion: Move = knock(
  "unknown-version",
  "The harness asks for a person in a version of SCIM that does not exist",
  get(`/v99${endpoints.User}?startIndex=1&count=1`),
);

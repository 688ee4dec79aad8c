import type { Move, Play, Request, Resource } from "../../../model.ts";
import { ask, done, name, unlinked } from "../../../okta/play.ts";
import { text } from "../../../scim/json.ts";
import { endpoints } from "../../../scim/kinds.ts";
import { SEARCH_REQUEST } from "../../../scim/urns.ts";
import { named, readingOf, unfiltered } from "./asking.ts";
import { both } from "../../kit.ts";

const search = (endpoint: string, body: Resource): Request => ({
  method: "POST",
  path: `${endpoint}/.search`,
  body: { schemas: [SEARCH_REQUEST], ...body, startIndex: 1 },
});
/** It says nothing of whom it is about: a POST that is accepted would be taken for a write about them. */
export const searchPeople: Move = {
  id: "search-people",
  title: "The harness sends a query in the body of a POST: among the users, and among everything",
  by: "probe",
  takes: { person: "person" },
  parts: both("users", "attributes", "count", "root"),
  *play({ past }, given): Play {
    const off = unfiltered(past);
    if (off !== undefined) return off;
    const alias = name(given, "person");
    const userName = text(readingOf(past, alias), "userName");
    if (userName === undefined) return unlinked(alias);
    const filter = named(userName);
    const attributes = ["userName"];
    yield* ask({ part: "users", request: search(endpoints.User, { filter, count: 10 }) });
    yield* ask({ part: "attributes", request: search(endpoints.User, { filter, attributes, count: 10 }) });
    yield* ask({ part: "count", request: search(endpoints.User, { count: 1 }) });
    yield* ask({ part: "root", request: search("", { filter, count: 10 }) });
    return done;
  },
};

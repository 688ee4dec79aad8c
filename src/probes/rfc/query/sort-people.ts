import type { Move, Play } from "../../../model.ts";
import { ask, done, names, stopped } from "../../../okta/play.ts";
import { offers } from "../../../scim/discovered.ts";
import { text } from "../../../scim/json.ts";
import { filtered, named, readingOf, unfiltered } from "./asking.ts";
import { both } from "../../kit.ts";

const orders = {
  ascending: "&sortBy=title&sortOrder=ascending",
  default: "&sortBy=title",
  descending: "&sortBy=title&sortOrder=descending",
  primary: "&sortBy=emails.value&sortOrder=ascending",
} as const;

/** Of whoever else is there no order is known. */
export const sortPeople: Move = {
  id: "sort-people",
  title: "The harness asks for the run's own people in order of their titles and addresses",
  by: "probe",
  takes: { people: "people" },
  parts: both(...Object.keys(orders)),
  *play({ past }, given): Play {
    if (offers(past.discovered, "sort") !== true)
      return { how: "not-advertised", why: "the target does not say that it sorts" };
    const off = unfiltered(past);
    if (off !== undefined) return off;
    const own = names(given, "people")
      .map((alias) => text(readingOf(past, alias), "userName"))
      .filter((userName) => userName !== undefined);
    if (own.length < 2) return stopped("fewer than two people could be read");
    const filter = own.map(named).join(" or ");
    for (const [part, order] of Object.entries(orders)) yield* ask({ part, request: filtered(filter, order) });
    return done;
  },
};

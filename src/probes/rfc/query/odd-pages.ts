import type { Move, Play } from "../../../model.ts";
import { ask, done } from "../../../okta/play.ts";
import { get } from "../../../okta/requests.ts";
import { endpoints } from "../../../scim/kinds.ts";
import { both } from "../../kit.ts";

const pages = {
  second: "startIndex=2&count=1",
  "unknown-parameter": "startIndex=1&count=1&scimOktaTest=unknown",
  "start-zero": "startIndex=0&count=2",
  "start-negative": "startIndex=-5&count=2",
  "count-zero": "startIndex=1&count=0",
  "count-negative": "startIndex=1&count=-1",
  "two-hundred": "startIndex=1&count=200",
} as const;

/** Twice as many as Okta asks for is still a bound. */
export const oddPages: Move = {
  id: "odd-pages",
  title: "The harness asks for pages from before the start, for none and for many",
  by: "probe",
  reads: true,
  takes: {},
  parts: both(...Object.keys(pages)),
  *play(): Play {
    for (const [part, query] of Object.entries(pages)) yield* ask({ part, request: get(`${endpoints.User}?${query}`) });
    return done;
  },
};

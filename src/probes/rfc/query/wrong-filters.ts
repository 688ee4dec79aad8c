import type { Move, Play } from "../../../model.ts";
import { ask, done } from "../../../okta/play.ts";
import { get, percent } from "../../../okta/requests.ts";
import { endpoints } from "../../../scim/kinds.ts";
import { unfiltered } from "./asking.ts";
import { both } from "../../kit.ts";

const wrong = {
  "no-operator": "userName",
  "no-attribute": 'eq "scim-okta-test"',
  "no-value": "userName eq",
  "unknown-operator": 'userName regex "scim-okta-test"',
  "unknown-attribute": 'scimOktaTestUnknown eq "scim-okta-test"',
  "boolean-order": "active gt true",
} as const;

/** Whoever lets them pass shows two people at most. */
export const filterWrongly: Move = {
  id: "filter-wrongly",
  title: "The harness sends filters that cannot be read, or that mean nothing",
  by: "probe",
  reads: true,
  takes: {},
  parts: both(...Object.keys(wrong)),
  *play({ past }): Play {
    const off = unfiltered(past);
    if (off !== undefined) return off;
    for (const [part, filter] of Object.entries(wrong)) {
      const path = `${endpoints.User}?startIndex=1&count=2&filter=${percent(filter)}`;
      yield* ask({ part, request: get(path) });
    }
    return done;
  },
};

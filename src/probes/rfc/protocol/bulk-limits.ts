/** Bulk requests beyond the limits that a server has set itself (RFC 7644 §3.7.4), and where there should be none. */
import type { Ending, Json, Move, Past, Play } from "../../../model.ts";
import { NOBODY } from "../../../names.ts";
import { ask, done } from "../../../okta/play.ts";
import { attribute } from "../../../scim/json.ts";
import { offeredProbe, bulkRequest, deleting } from "./bulk.ts";

/** Bounds of ours: nobody is to be flooded for the sake of an error message. */
const MOST_OPERATIONS = 1000;
const MOST_BYTES = 2_000_000;

function limit(past: Past, named: string, most: number): number | Ending {
  const value: Json | undefined = attribute(attribute(past.discovered.config, "bulk"), named);
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1)
    return { how: "not-advertised", why: `the target sets no ${named}` };
  return value <= most ? value : { how: "not-advertised", why: `${named} is ${value}, more than the harness sends` };
}

/** What is deleted was never there: whoever heeds no limit does no harm. */
export const bulkTooMany: Move = offeredProbe(
  {
    id: "bulk-too-many",
    title: "The harness sends one operation more than a bulk request may have, each of which deletes what never was",
    takes: {},
    parts: ["bulk"],
  },
  function* ({ past }): Play {
    const most = limit(past, "maxOperations", MOST_OPERATIONS);
    if (typeof most !== "number") return most;
    yield* ask({ part: "bulk", request: bulkRequest(Array.from({ length: most + 1 }, () => deleting(NOBODY))) });
    return done;
  },
);
/** Blanks between two values are no more than bytes (RFC 8259 §2). */
export const bulkTooLarge: Move = offeredProbe(
  {
    id: "bulk-too-large",
    title: "The harness sends a bulk request of more bytes than one may have, most of them blanks",
    takes: {},
    parts: ["bulk"],
  },
  function* ({ past }): Play {
    const most = limit(past, "maxPayloadSize", MOST_BYTES);
    if (typeof most !== "number") return most;
    const request = bulkRequest([deleting(NOBODY)]);
    const text = JSON.stringify(request.body);
    const padding = " ".repeat(Math.max(0, most + 1 - text.length));
    yield* ask({ part: "bulk", request: { ...request, text: `${text.slice(0, -1)}${padding}}` } });
    return done;
  },
);

export const bulkOfNothing: Move = {
  id: "bulk-of-nothing",
  title: "The harness sends a bulk request without any operation, whether bulk requests are on offer or not",
  by: "probe",
  takes: {},
  parts: { oin: ["bulk"], aiw: ["bulk"] },
  *play(): Play {
    yield* ask({ part: "bulk", request: bulkRequest([]) });
    return done;
  },
};

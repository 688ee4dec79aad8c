import { describe, expect, test } from "vitest";
import { acquitsAny, judged, legal } from "../legal.ts";
import { player } from "../matrix.ts";
import { bothKinds } from "../rehearsal.ts";
import { tolerance } from "../../src/suites.ts";

describe.each(bothKinds)("freedoms that do no harm, met by a run as %s", (kind) => {
  test("accuse nobody, whichever a server takes at once", () => acquitsAny(kind, 20), 600_000);
  test("are no more to a crowd than to one person", () => acquitsAny(kind, 3, ["crowd"]), 600_000);
  test("are no more to a burst", () => acquitsAny(kind, 3, ["burst"]), 600_000);
  // The reference server itself refuses one of the forms of a catalog app; what counts is that nothing is added to that.
  test("accuse nobody when Okta's variants are played", async () => {
    const played = player(kind, { suites: tolerance });
    const plain = await judged([], kind, played);
    for (const quirk of legal.filter(({ off }) => off === undefined)) {
      expect({ id: quirk.id, ...(await judged([quirk], kind, played)) }).toEqual({ id: quirk.id, ...plain });
    }
  }, 600_000);
});

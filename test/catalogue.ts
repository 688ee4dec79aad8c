/** The faults that real servers had, as quirks. test/faults*.test.ts play each of them wherever it is noticed, so that nobody else has to. */
import type { Quirk } from "../src/reference/quirk.ts";
import { quirks } from "../src/reference/quirks/index.ts";
import { readFaults } from "./docs/faults.ts";
import { noticedIn, type Place } from "./matrix.ts";

const named = new Set(readFaults().flatMap((fault) => fault.quirks ?? []));
/** Those that there are; the test says which are missing. */
export const catalogue: readonly Quirk[] = quirks.filter(({ id }) => named.has(id));

/** Where a quirk is noticed; in Okta's own test only where it is noticed nowhere else. */
export function placesOf(quirk: Quirk): readonly Place[] {
  const places = (["oin", "aiw", "rfc"] as const).filter((place) => noticedIn(place, quirk).length > 0);
  return places.length > 0 ? places : (["spec"] as const).filter((place) => noticedIn(place, quirk).length > 0);
}
export const isInCatalogue = (place: Place, quirk: Quirk): boolean =>
  named.has(quirk.id) && placesOf(quirk).includes(place);
/** What a catalog app has met already: two files, so that two cores share them. */
export const isAgain = (place: Place, quirk: Quirk): boolean => place === "aiw" && placesOf(quirk).includes("oin");

/** Of the quirks that Okta's traffic meets, one for each check that a catalog app notices it by, and by no other. */
import type { Quirk } from "../src/reference/quirk.ts";
import { oktaQuirks } from "../src/reference/quirks/index.ts";
import { isInCatalogue } from "./catalogue.ts";

const byCheck = new Map<string, Quirk>();
for (const quirk of oktaQuirks) {
  const [check, ...more] = quirk.noticedBy.oin;
  if (quirk.kind === "faulty" && check !== undefined && more.length === 0 && !byCheck.has(check))
    byCheck.set(check, quirk);
}
const rest = oktaQuirks.filter((quirk) => !isInCatalogue("oin", quirk));
const chosen = new Set(byCheck.values());
export const specimens: readonly Quirk[] = rest.filter((quirk) => chosen.has(quirk));
export const others: readonly Quirk[] = rest.filter((quirk) => !chosen.has(quirk));

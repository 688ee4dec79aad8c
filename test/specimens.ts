/** Of the quirks that Okta's traffic meets, one for each check that a catalog app notices it by, and by no other. */
import type { Quirk } from "../src/reference/quirk.ts";
import { oktaQuirks } from "../src/reference/quirks/index.ts";

const byCheck = new Map<string, Quirk>();
for (const quirk of oktaQuirks) {
  const [check, ...more] = quirk.noticedBy.oin;
  if (quirk.kind === "faulty" && check !== undefined && more.length === 0 && !byCheck.has(check))
    byCheck.set(check, quirk);
}
export const specimens: readonly Quirk[] = [...byCheck.values()];
export const others: readonly Quirk[] = oktaQuirks.filter((quirk) => !specimens.includes(quirk));

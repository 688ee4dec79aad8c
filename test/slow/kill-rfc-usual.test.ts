import { rfcQuirks } from "../../src/reference/quirks/rfc/index.ts";
import { noticedIn, wholeMatrix } from "../matrix.ts";
import { bothKinds } from "../rehearsal.ts";

// What only the suites of the group rfc meet, Okta's own traffic does not: each in one dialect, and in both where it does.
for (const [turn, kind] of bothKinds.entries()) {
  wholeMatrix(
    kind,
    rfcQuirks.filter((quirk, index) => index % 2 === turn || noticedIn(kind, quirk).length > 0),
  );
}

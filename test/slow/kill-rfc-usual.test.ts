import { rfcQuirks } from "../../src/reference/quirks/rfc/index.ts";
import { isInCatalogue } from "../catalogue.ts";
import { matrix } from "../matrix.ts";
import { bothKinds } from "../rehearsal.ts";

// What only the suites of the group rfc meet, Okta's own traffic does not.
for (const kind of bothKinds) {
  matrix(
    kind,
    rfcQuirks.filter((quirk) => !isInCatalogue(kind, quirk)),
  );
}

import { specQuirks } from "../../src/reference/quirks/okta-spec/index.ts";
import { isInCatalogue } from "../catalogue.ts";
import { matrix } from "../matrix.ts";
import { bothKinds } from "../rehearsal.ts";

// What Okta's own tests mind, as Okta's client meets it.
for (const kind of bothKinds) {
  matrix(
    kind,
    specQuirks.filter((quirk) => !isInCatalogue(kind, quirk)),
  );
}

import { oktaQuirks } from "../src/reference/quirks/index.ts";
import { isInCatalogue } from "./catalogue.ts";
import { faultless, matrix, noticedIn } from "./matrix.ts";

// Together with test/faults.test.ts, what shows every check to fail; whom nobody notices is played in test/legal.test.ts.
matrix(
  "oin",
  oktaQuirks.filter((quirk) => noticedIn("oin", quirk).length > 0 && !isInCatalogue("oin", quirk)),
);
faultless("oin");

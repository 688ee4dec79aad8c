import { oktaQuirks } from "../src/reference/quirks/index.ts";
import { isInCatalogue } from "./catalogue.ts";
import { faultless, matrix, noticedIn } from "./matrix.ts";

// Together with test/faults.test.ts, what shows every check to fail; whom nobody notices is played in test/legal.test.ts.
matrix(
  "aiw",
  oktaQuirks.filter((quirk) => noticedIn("aiw", quirk).length > 0 && !isInCatalogue("aiw", quirk)),
);
faultless("aiw");

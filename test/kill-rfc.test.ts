import { rfcQuirks } from "../src/reference/quirks/rfc/index.ts";
import { rfc } from "../src/suites.ts";
import { isInCatalogue } from "./catalogue.ts";
import { faultless, matrix, noticedIn } from "./matrix.ts";

matrix(
  "rfc",
  rfcQuirks.filter((quirk) => noticedIn("rfc", quirk).length > 0 && !isInCatalogue("rfc", quirk)),
);
faultless("rfc", rfc);

import { oktaQuirks } from "../../src/reference/quirks/index.ts";
import { isInCatalogue } from "../catalogue.ts";
import { matrix } from "../matrix.ts";

matrix(
  "aiw",
  oktaQuirks.filter((quirk) => !isInCatalogue("aiw", quirk)),
);

import { catalogue, isAgain, isInCatalogue } from "./catalogue.ts";
import { matrix } from "./matrix.ts";

// The faults that real servers had, as a wizard app meets them; what only it meets is in test/faults.test.ts.
matrix(
  "aiw",
  catalogue.filter((quirk) => isInCatalogue("aiw", quirk) && isAgain("aiw", quirk)),
);

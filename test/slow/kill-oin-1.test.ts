import { oktaQuirks } from "../../src/reference/quirks/index.ts";
import { wholeMatrix } from "../matrix.ts";

// Half of them here, half in the other file, so that two cores share them.
wholeMatrix(
  "oin",
  oktaQuirks.filter((_, index) => index % 2 === 0),
);

import { oktaQuirks } from "../src/reference/quirks/index.ts";
import { matrix } from "./matrix.ts";

// Half of them here, half in the other file, so that two cores share them. A wizard app's are played in test/slow.
matrix(
  "oin",
  oktaQuirks.filter((_, index) => index % 2 === 1),
);

import { matrix } from "../matrix.ts";
import { others } from "../specimens.ts";

// Half of them here, half in the other file, so that two cores share them.
matrix(
  "oin",
  others.filter((_, index) => index % 2 === 0),
);

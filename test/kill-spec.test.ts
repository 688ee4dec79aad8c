import { quirks } from "../src/reference/quirks/index.ts";
import { isInCatalogue } from "./catalogue.ts";
import { faultless, matrix } from "./matrix.ts";

const rows = quirks.filter(({ kind, spec }) => kind === "legal" || spec !== undefined);
matrix(
  "spec",
  rows.filter((quirk) => !isInCatalogue("spec", quirk)),
);
faultless("spec", ["okta-spec"]);

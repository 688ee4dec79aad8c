import { oktaQuirks } from "../../src/reference/quirks/index.ts";
import { rfcQuirks } from "../../src/reference/quirks/rfc/index.ts";
import { isInCatalogue } from "../catalogue.ts";
import { rfcMatrix } from "../matrix.ts";

const rows = [...rfcQuirks, ...oktaQuirks.filter(({ kind }) => kind === "legal")];
rfcMatrix(rows.filter((quirk) => !isInCatalogue("rfc", quirk)));

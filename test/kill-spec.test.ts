import { quirks } from "../src/reference/quirks/index.ts";
import { isInCatalogue } from "./catalogue.ts";
import { specMatrix } from "./matrix.ts";

const rows = quirks.filter(({ kind, spec }) => kind === "legal" || spec !== undefined);
specMatrix(rows.filter((quirk) => !isInCatalogue("spec", quirk)));

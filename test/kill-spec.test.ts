import { quirks } from "../src/reference/quirks/index.ts";
import { specMatrix } from "./matrix.ts";

specMatrix(quirks.filter(({ kind, spec }) => kind === "legal" || spec !== undefined));

import { rfcQuirks } from "../src/reference/quirks/rfc/index.ts";
import { rfcMatrix } from "./matrix.ts";

rfcMatrix(rfcQuirks.filter(({ kind }) => kind === "faulty"));

import { rfcQuirks } from "../../src/reference/quirks/rfc/index.ts";
import { matrix } from "../matrix.ts";

// What only the suites of the group rfc meet, Okta's own traffic does not.
matrix("oin", rfcQuirks);
matrix("aiw", rfcQuirks);

import { rfcQuirks } from "../../src/reference/quirks/rfc/index.ts";
import { wholeMatrix } from "../matrix.ts";

// What only the suites of the group rfc meet, Okta's own traffic does not.
wholeMatrix("oin", rfcQuirks);
wholeMatrix("aiw", rfcQuirks);

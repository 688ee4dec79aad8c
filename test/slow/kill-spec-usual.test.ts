import { specQuirks } from "../../src/reference/quirks/okta-spec/index.ts";
import { wholeMatrix } from "../matrix.ts";

// What Okta's own tests mind, as Okta's client meets it.
wholeMatrix("oin", specQuirks);
wholeMatrix("aiw", specQuirks);

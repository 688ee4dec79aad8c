import { specQuirks } from "../../src/reference/quirks/okta-spec/index.ts";
import { matrix } from "../matrix.ts";

// What Okta's own tests mind, as Okta's client meets it.
matrix("oin", specQuirks);
matrix("aiw", specQuirks);

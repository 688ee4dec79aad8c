import { oktaQuirks } from "../../src/reference/quirks/index.ts";
import { rfcQuirks } from "../../src/reference/quirks/rfc/index.ts";
import { wholeMatrix } from "../matrix.ts";

// Whoever takes a freedom that Okta's traffic meets is left in peace by the probes as well.
wholeMatrix("rfc", [...rfcQuirks, ...oktaQuirks.filter(({ kind }) => kind === "legal")]);

import { oktaQuirks } from "../../src/reference/quirks/index.ts";
import { rfcQuirks } from "../../src/reference/quirks/rfc/index.ts";
import { wholeRfcMatrix } from "../matrix.ts";

// Whoever takes a freedom that Okta's traffic meets is left in peace by the probes as well.
wholeRfcMatrix([...rfcQuirks, ...oktaQuirks.filter(({ kind }) => kind === "legal")]);

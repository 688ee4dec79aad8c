import { oktaQuirks } from "../../src/reference/quirks/index.ts";
import { rfcQuirks } from "../../src/reference/quirks/rfc/index.ts";
import { rfcMatrix } from "../matrix.ts";

const isLegal = ({ kind }: { readonly kind: string }): boolean => kind === "legal";

rfcMatrix(
  rfcQuirks.filter((quirk) => !isLegal(quirk)),
  [...oktaQuirks, ...rfcQuirks].filter(isLegal),
);

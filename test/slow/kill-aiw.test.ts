import { quirks } from "../../src/reference/quirks/index.ts";
import { matrix, toldApart } from "../matrix.ts";

matrix(
  "aiw",
  quirks.filter((quirk) => !toldApart(quirk)),
);

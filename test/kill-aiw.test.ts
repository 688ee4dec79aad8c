import { quirks } from "../src/reference/quirks/index.ts";
import { matrix, toldApart } from "./matrix.ts";

// The others behave alike in both dialects; all of them are played in test/slow.
matrix("aiw", quirks.filter(toldApart));

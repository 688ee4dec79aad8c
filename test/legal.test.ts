import { test } from "vitest";
import { acquitsAny } from "./legal.ts";
import { bothKinds } from "./rehearsal.ts";

// Many more combinations are played in test/slow. A machine that is busy with something else takes its time over these.
test.each(bothKinds)(
  "no server is accused of freedoms that do no harm, whichever it takes at once (%s)",
  (kind) => acquitsAny(kind, 5),
  240_000,
);

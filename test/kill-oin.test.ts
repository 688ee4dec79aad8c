import { matrix } from "./matrix.ts";
import { specimens } from "./specimens.ts";

// Together with test/faults.test.ts, what shows every check to fail. All other quirks, and a wizard app's, are played in test/slow.
matrix("oin", specimens);

import { matrix } from "./matrix.ts";
import { specimens } from "./specimens.ts";

// What shows every check to fail. All other quirks, and a wizard app's, are played in test/slow.
matrix("oin", specimens);

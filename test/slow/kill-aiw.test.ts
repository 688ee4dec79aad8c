import { wholeMatrix } from "../matrix.ts";

wholeMatrix("aiw");

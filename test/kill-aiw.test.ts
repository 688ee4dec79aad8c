import { matrix } from "./matrix.ts";

matrix("aiw");

import { matrix } from "./matrix.ts";

matrix("oin");

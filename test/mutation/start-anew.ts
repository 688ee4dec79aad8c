/** Before anything is recorded. */
import { startAnew } from "./recordings.ts";

export default startAnew;

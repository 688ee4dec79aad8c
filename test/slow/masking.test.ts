import { bothKinds } from "../rehearsal.ts";
import { masking } from "../masking.ts";

for (const kind of bothKinds) masking(kind, 60);

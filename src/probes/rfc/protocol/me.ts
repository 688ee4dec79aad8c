import type { Move } from "../../../model.ts";
import { get } from "../../../okta/requests.ts";
import { knock } from "../../kit.ts";

/** RFC 7644 §3.11. Only read: whoever it is was there before. */
export const readMe: Move = knock("read-me", "The harness asks for whomever its token belongs to", get("/Me"));

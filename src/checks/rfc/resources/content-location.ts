import type { Check } from "../../../model.ts";
import { attribute, text } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { samePlace } from "../../kit/place.ts";
import { shownCheck } from "../../kit/shown.ts";

/** Nobody has to send the header. */
export const contentLocation: Check = shownCheck(
  {
    id: "content-location",
    title: "Content-Location is where the resource says that it is",
    level: "must",
    okta: "tolerates",
    consequence: "Okta builds addresses from ids; a client or cache that goes by the header reads something else.",
    cite: ["RFC 7643 §3.1"],
    fix: "Send meta.location in the Content-Location header, or leave the header out.",
  },
  (shown, _past, { answer }) => {
    const header = answer.headers["content-location"];
    const inside = text(attribute(shown, "meta"), "location");
    if (header === undefined || inside === undefined || samePlace(header, inside)) return [];
    return finding("Content-Location", `the same as meta.location, ${inside}`, header);
  },
);

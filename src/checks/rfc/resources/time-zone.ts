import type { Check } from "../../../model.ts";
import { attribute, text } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { shownCheck } from "../../kit/shown.ts";

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** Only what the server says of its own: what a client wrote comes back as it is. */
export const timeZone: Check = shownCheck(
  {
    id: "time-zone",
    title: "A time zone that the server chooses is one of the IANA's",
    level: "may",
    okta: "tolerates",
    consequence: "Okta imports the text as it is and may write it back.",
    cite: ["RFC 7643 §4.1.1"],
    fix: "Write timezone like America/Los_Angeles.",
  },
  (shown, past, { about = "" }) => {
    const zone = text(shown, "timezone") ?? "";
    if (zone === "" || attribute(past.intended(about), "timezone") !== undefined || isZone(zone)) return [];
    return finding("/timezone", "a name such as America/Los_Angeles", zone);
  },
);

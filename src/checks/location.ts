import type { Check } from "../model.ts";
import { attribute, text } from "../scim/json.ts";
import { check, finding } from "./kit/check.ts";

/** Relative and absolute forms, other hosts behind a proxy and a version segment are the same place (RFC 7643 §2.4). */
const samePlace = (one: string, other: string): boolean => ending(one) === ending(other);
const ending = (uri: string): string =>
  uri
    .replace(/[?#].*$/, "")
    .split("/")
    .filter(Boolean)
    .slice(-2)
    .map(decoded)
    .join("/");
/** Which letters are percent-encoded is anybody's choice (RFC 3986 §6.2.2.2). */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

export const location: Check = check(
  {
    id: "location",
    title: "A created resource says where it is",
    level: "must",
    okta: "tolerates",
    consequence: "Okta builds the address from the id.",
    cite: ["RFC 7644 §3.3", "RFC 7643 §3.1"],
    fix: "On 201 send the resource's address in the Location header and the same in meta.location.",
  },
  ({ answer }) => {
    const header = answer.headers["location"];
    const inside = text(attribute(answer.json, "meta"), "location");
    if (header === undefined) return finding("Location", "the address of the new resource", "nothing");
    if (inside === undefined || samePlace(header, inside)) return [];
    return finding("Location", `the same as meta.location, ${inside}`, header);
  },
  ({ request, answer }) => request.method === "POST" && answer.status === 201,
);

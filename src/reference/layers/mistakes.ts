/** Requests that are mistakes. */
import { accepted, pathname } from "../../scim/answers.ts";
import { answerOf, isObject, parseJson } from "../../scim/json.ts";
import { isDiscovery } from "../discovery.ts";
import { type Layer, layers, said, withHeaders, withJson } from "./layer.ts";
import { bodyOf, idIn, statedIn } from "./request.ts";
import { creates, on, type When } from "./when.ts";

/** A create whose body cannot be read. */
export const malformed: When = (wire, store) => creates(wire, store) && !isObject(parseJson(wire.body ?? ""));
/** A create of a user that says everything but the user name. */
export const isNamelessCreate: When = (wire, store) => {
  const names = Object.keys(bodyOf(wire)).map((name) => name.toLowerCase());
  return on("POST /Users")(wire, store) && names.length > 0 && !names.includes("username");
};
/** A write that says whether somebody is active in a word. */
export const wordy: When = (wire) => typeof statedIn(wire, "active") === "string";
export const postsToOne: When = (wire) =>
  wire.method === "POST" && idIn(wire) !== "" && !pathname(wire.path).endsWith("/.search");
const known = new Set(["Users", "Groups", "Roles", "Licenses", "Bulk", "Me", ".search", "ServiceProviderConfig"]);
/** An endpoint that there is not. */
export const astray: When = ({ path }) => {
  const [, first = ""] = pathname(path).split("/");
  return !known.has(first) && !isDiscovery(first);
};
export const isAsking =
  (name: string, value: string | undefined): When =>
  ({ headers }) =>
    headers.find(([one]) => one.toLowerCase() === name)?.[1] === value;

export const isMe: When = ({ path }) => pathname(path) === "/Me";
/** The first user of all is whom the token belongs to. */
export const meAt =
  (location: string): Layer =>
  (next, store) =>
  (wire) => {
    const [first] = store.users.keys();
    if (!isMe(wire, store) || first === undefined) return next(wire);
    return next({ ...wire, path: `/Users/${first}` }).then((answer) => withHeaders(answer, { location }));
  };

const laterAnswers: Layer = said(
  ({ path }) => pathname(path) === "/ServiceProviderConfig",
  (answer) => withJson(answer, (json) => ({ ...json, securityEvents: { asyncRequest: "Request", eventUris: [] } })),
);
/** Whoever prefers it is answered later: what is to be done is done at once all the same. */
export const answeringLater = (headers: Readonly<Record<string, string>>): Layer =>
  layers(
    laterAnswers,
    said(isAsking("prefer", "respond-async"), (answer) => (accepted(answer) ? answerOf(202, headers, "") : answer)),
  );

/** Bulk requests, and what they are answered. */
import type { Answer, Json, Resource, Wire } from "../../model.ts";
import { pathname } from "../../scim/answers.ts";
import { isObject, text } from "../../scim/json.ts";
import { heard, type Layer, said, withJson } from "./layer.ts";
import { bodyOf, listIn, withBody } from "./request.ts";
import type { When } from "./when.ts";

export const bulkRequests: When = ({ method, path }) => method === "POST" && pathname(path) === "/Bulk";
export const bulkOperations = (wire: Wire): readonly Resource[] => listIn(bodyOf(wire), "Operations").filter(isObject);
export const isGroupCreate = (operation: Resource): boolean => operation["path"] === "/Groups";
/** Groups only, and more than one: they are in one another. */
export const circles: When = (wire, store) =>
  bulkRequests(wire, store) && bulkOperations(wire).length > 1 && bulkOperations(wire).every(isGroupCreate);

export const withResults = (json: Resource, change: (result: Resource) => readonly Json[]): Resource => ({
  ...json,
  Operations: listIn(json, "Operations").filter(isObject).flatMap(change),
});
/** Every result may become none, one or several. */
export const resultsSaid = (change: (result: Resource) => readonly Json[]): Layer =>
  said(bulkRequests, (answer) => withJson(answer, (json) => withResults(json, change)));
/** Every operation may become none, one or several, where one of them is meant. */
export const operationsHeard = (
  change: (operation: Resource) => readonly Resource[],
  isMeant: (operation: Resource) => boolean,
): Layer =>
  heard(
    (wire, store) => bulkRequests(wire, store) && bulkOperations(wire).some(isMeant),
    (wire) => withBody(wire, (body) => ({ ...body, Operations: bulkOperations(wire).flatMap(change) })),
  );
export const isFailure = (result: Resource): boolean => Number(text(result, "status")) >= 300;
/** What a result says about itself in vain. */
export const isOf =
  (...methods: readonly string[]) =>
  (result: Resource): boolean =>
    methods.includes(text(result, "method") ?? "");
/** The paths of what bulk requests have created, as their results tell. */
const createdBy = (json: Json | undefined): readonly string[] =>
  (isObject(json) ? listIn(json, "Operations") : []).flatMap((result) => {
    const location = text(result, "location");
    return text(result, "method") === "POST" && location !== undefined
      ? [location.replace(/^.*(?=\/\w+\/[^/]+$)/, "")]
      : [];
  });
/** What bulk requests have created is shown otherwise when it is read. */
export const shownOnceCreated =
  (change: (answer: Answer) => Answer): Layer =>
  (next) => {
    const created = new Set<string>();
    return async (wire) => {
      const answer = await next(wire);
      for (const path of createdBy(answer.json)) created.add(path);
      return wire.method === "GET" && created.has(pathname(wire.path)) ? change(answer) : answer;
    };
  };
/** The server says that it takes no bulk requests. */
export const bulkDenied: Layer = said(
  ({ path }) => pathname(path) === "/ServiceProviderConfig",
  (answer) =>
    withJson(answer, (json) => ({ ...json, bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 } })),
);

import type { App, Move, Person, Request } from "../../model.ts";
import { afterwards, ask, name } from "../play.ts";
import { lookUpPerson } from "../requests.ts";

/** docs/okta-wire.md §13 */
const lookUp = (id: string, title: string, other: (path: string) => string): Move => ({
  id,
  title,
  by: "okta",
  reads: true,
  takes: { person: "person" },
  needs: ["create-users"],
  parts: { oin: ["look-up"], aiw: ["look-up"] },
  *play({ app, org }, given) {
    const person = org.person(name(given, "person"));
    return afterwards(yield* ask({ part: "look-up", about: person.alias, request: rewritten(person, app, other) }));
  },
});
const rewritten = (person: Person, app: App, other: (path: string) => string): Request => {
  const request = lookUpPerson(person, app);
  return { ...request, path: other(request.path) };
};

/** C2: as a form writes blanks. */
export const lookUpWithPlus: Move = lookUp(
  "look-up-with-plus",
  "Okta looks a person up with plus signs for the blanks",
  (path) => path.replaceAll("%20", "+"),
);
/** C17 */
export const lookUpFilterLast: Move = lookUp(
  "look-up-filter-last",
  "Okta looks a person up with the filter behind the paging",
  (path) => path.replace(/\?(filter=[^&]*)&(.*)$/, "?$2&$1"),
);

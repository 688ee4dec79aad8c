import type { Move, Person, Resource } from "../../model.ts";
import { isArray, isObject } from "../../scim/json.ts";
import { cleared } from "../mapping.ts";
import { getThenPut, name, names, overProfile, unlinked, type Over } from "../play.ts";
import { profileWants } from "../requests.ts";

/** docs/okta-wire.md §4: nobody has seen what Okta writes for an attribute that was emptied; one of these two forms. */
function emptied(id: string, title: string, form: "left out" | "empty text"): Move {
  return {
    id,
    title,
    by: "okta",
    takes: { person: "person", attributes: "emptiable" },
    needs: ["update-users"],
    parts: { oin: ["read-before-update", "update"], aiw: ["read-before-update", "update"] },
    *play({ app, org }, given) {
      const about = name(given, "person");
      const attributes = names(given, "attributes");
      org.changePerson(about, { more: without(org.person(about), attributes) });
      const linked = org.id(about);
      if (linked === undefined) return unlinked(about);
      const person = org.person(about);
      const mappings = app.mappings.filter(({ attribute }) => attributes.includes(attribute));
      const { request }: Over =
        form === "left out"
          ? {
              ...overProfile(linked, person, app),
              request: (read) => overProfile(linked, person, app).request(cleared(read, mappings)),
            }
          : overProfile(linked, { ...person, more: { ...person.more, ...emptyTexts(attributes) } }, app);
      const wants = withoutShells(profileWants({ ...person, more: { ...person.more, ...nothings(attributes) } }, app));
      return yield* getThenPut({ read: "read-before-update", write: "update" }, about, linked, { request, wants });
    },
  };
}
/** A list's value of which nothing but its label is left is gone as a whole, and so is a list of nothing else. */
const withoutShells = (wants: Resource): Resource =>
  Object.fromEntries(
    Object.entries(wants).map(([name, value]) => {
      if (!isArray(value) || value.length === 0) return [name, value];
      const left = value.filter((item) => !isObject(item) || item["value"] !== null);
      return [name, left.length === 0 ? null : left];
    }),
  );
const without = ({ more }: Person, attributes: readonly string[]): Person["more"] =>
  Object.fromEntries(Object.entries(more).filter(([attribute]) => !attributes.includes(attribute)));
const each = <Value>(attributes: readonly string[], value: Value): Readonly<Record<string, Value>> =>
  Object.fromEntries(attributes.map((attribute) => [attribute, value]));
const emptyTexts = (attributes: readonly string[]): Readonly<Record<string, string>> => each(attributes, "");
const nothings = (attributes: readonly string[]): Readonly<Record<string, null>> => each(attributes, null);

export const leaveOut: Move = emptied(
  "leave-out",
  "Attributes are emptied in Okta, which leaves them out of what it writes",
  "left out",
);
export const sendEmpty: Move = emptied(
  "send-empty",
  "Attributes are emptied in Okta, which writes empty texts",
  "empty text",
);

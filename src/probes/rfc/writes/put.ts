/** PUTs of what Okta would not write (RFC 7644 §3.5.1). */
import type { Json, Move, Resource } from "../../../model.ts";
import { schemaOf } from "../../../scim/discovered.ts";
import { attribute, isArray, isObject, text } from "../../../scim/json.ts";
import { USER } from "../../../scim/urns.ts";
import { putUser, userPath } from "../../../okta/requests.ts";
import { listHeld, simpleHeld } from "./held.ts";
import { foreignMeta, MADE_UP } from "./make.ts";
import { type Subject, trials, type Try } from "./trials.ts";

const over =
  (values: Resource, wants?: Resource): Try =>
  ({ id, now }) => ({ request: putUser(id, now, values), ...(wants === undefined ? {} : { wants }) });
const without = (resource: Resource, name: string): Resource =>
  Object.fromEntries(Object.entries(resource).filter(([key]) => key.toLowerCase() !== name.toLowerCase()));
const omitting =
  (choose: (subject: Subject) => string | undefined): Try =>
  (subject) => {
    const name = choose(subject);
    return name === undefined ? undefined : { request: putUser(subject.id, without(subject.now, name), {}) };
  };
/** A single value that is null, and a list with nothing in it. */
const emptied: Try = (subject) => {
  const list = listHeld(subject)?.name;
  const simple = simpleHeld(subject);
  // Nobody may take away all addresses of somebody whose user name is one.
  const gone = [
    ...simple.map((name): readonly [string, Json] => [name, null]),
    ...(list === "phoneNumbers" ? ([[list, []]] as const) : []),
  ];
  return gone.length === 0 ? undefined : over(Object.fromEntries(gone), Object.fromEntries(gone))(subject);
};
/** Whoever takes it over has moved the account. */
const otherId: Try = ({ id, now }) => ({
  request: putUser(id, now, { id: MADE_UP }),
  elsewhere: userPath(MADE_UP),
});

export const putWhole: Move = trials(
  { id: "put-whole", title: "The harness writes an account back, as it was read and otherwise", of: "person" },
  {
    "as-read": over({}),
    "read-only": over({ meta: foreignMeta }),
    omitting: omitting((subject) => simpleHeld(subject)[0]),
    emptied,
    "other-id": otherId,
  },
);

/** A text of the target's own that is given once and never changes. */
function immutable({ cast }: Subject): string | undefined {
  const attributes = attribute(schemaOf(cast.past.discovered, USER), "attributes");
  const found = (isArray(attributes) ? attributes : [])
    .filter(isObject)
    .find(
      (one) =>
        text(one, "mutability") === "immutable" &&
        text(one, "type") === "string" &&
        attribute(one, "multiValued") !== true &&
        attribute(one, "canonicalValues") === undefined,
    );
  return text(found, "name");
}
const immutableWith =
  (value: string, isSet: boolean): Try =>
  (subject) => {
    const name = immutable(subject);
    if (name === undefined || (text(subject.now, name) !== undefined) !== isSet) return undefined;
    const set = over({ [name]: value }, isSet ? undefined : { [name]: value });
    return set(subject);
  };
export const putImmutable: Move = trials(
  { id: "put-immutable", title: "The harness writes an attribute that is declared immutable, twice", of: "person" },
  {
    set: immutableWith("Given once", false),
    other: immutableWith("Given twice", true),
  },
);
/** Last of all, for a server that does it has an account without a name. */
export const putNameless: Move = trials(
  { id: "put-nameless", title: "The harness writes an account back without its user name", of: "person" },
  { request: omitting(() => "userName") },
);

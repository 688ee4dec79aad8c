/** PATCH of what has several values (RFC 7644 §3.5.2.1 to §3.5.2.3). */
import type { Json, Move } from "../../../model.ts";
import { displayed } from "../../../okta/membership.ts";
import type { Member } from "../../../okta/requests.ts";
import { attribute, isArray, isObject, text } from "../../../scim/json.ts";
import { freeType, fresh, type Item, type List, listHeld, plainly, primaryType } from "./held.ts";
import { type Change, patchTrials, type Subject } from "./trials.ts";

/** So long that servers which count in seconds show another time. */
const MORE_THAN_A_SECOND = 1100;

/** What is asked of the list that the account shows, and the values that are then in it. */
const onList =
  (change: (subject: Subject, list: List) => { operation: Json; items: readonly Json[] } | undefined) =>
  (subject: Subject): Change | undefined => {
    const list = listHeld(subject);
    const changed = list && change(subject, list);
    return changed && { operations: [changed.operation], wants: { [list.name]: changed.items } };
  };
const selecting = ({ name }: List, { type }: Item): string => `${name}[type eq "${type}"]`;
const last = ({ items }: List): Item => items.at(-1) ?? { value: "", type: "" };
const except = ({ items }: List, gone: Item): readonly Item[] => items.filter((item) => item !== gone);

/** The last value, so that whoever takes the first for it is found out. */
const replaced = (
  number: number,
  asked: (path: string, value: string, type: string) => Json,
): ReturnType<typeof onList> =>
  onList((subject, list) => {
    const target = last(list);
    const value = fresh(subject, list, number);
    const items = [...plainly(except(list, target)), { value, type: target.type }];
    return { operation: asked(selecting(list, target), value, target.type), items };
  });
const madePrimary = onList((subject, list) => {
  const before = primaryType(subject, list);
  const target = list.items.find(({ type }) => type !== before);
  if (before === undefined || target === undefined) return undefined;
  const items = [...plainly(except(list, target)), { value: target.value, type: target.type, primary: true }];
  return { operation: { op: "replace", path: `${selecting(list, target)}.primary`, value: true }, items };
});
const appended = (number: number, asked: (list: List, added: Json) => Json): ReturnType<typeof onList> =>
  onList((subject, list) => {
    const type = freeType(subject, list);
    if (type === undefined) return undefined;
    const added = { value: fresh(subject, list, number), type };
    return { operation: asked(list, [added]), items: [...plainly(list.items), added] };
  });
const selectedRemoved = onList((_, list) => ({
  operation: { op: "remove", path: selecting(list, last(list)) },
  items: plainly(except(list, last(list))),
}));
const allReplaced = onList((subject, list) => {
  const items = list.items.slice(0, 2).map(({ type }, index) => ({ value: fresh(subject, list, 5 + index), type }));
  return { operation: { op: "replace", path: list.name, value: items }, items };
});
/** Not all e-mail addresses: a server may need one of them, whatever its schema says. */
const allRemoved = onList((_, { name }) =>
  name === "emails" ? undefined : { operation: { op: "remove", path: name }, items: [] },
);

export const patchList: Move = patchTrials(
  { id: "patch-list", title: "The harness changes lists of values with PATCH, in every way", of: "person" },
  {
    "replace-sub-attribute": replaced(1, (path, value) => ({ op: "replace", path: `${path}.value`, value })),
    "replace-selected": replaced(2, (path, value, type) => ({ op: "replace", path, value: { value, type } })),
    primary: madePrimary,
    add: appended(3, ({ name }, value) => ({ op: "add", path: name, value })),
    "remove-selected": selectedRemoved,
    "add-without-path": appended(4, ({ name }, value) => ({ op: "add", value: { [name]: value } })),
    replace: allReplaced,
    remove: allRemoved,
  },
);

const membersOf = ({ now }: Subject): readonly Member[] => {
  const members = attribute(now, "members");
  return isArray(members) ? members.filter(isObject).map((member) => ({ value: text(member, "value") ?? "" })) : [];
};
function memberAgain(subject: Subject): Change | undefined {
  const members = membersOf(subject);
  const [first] = members;
  if (first === undefined) return undefined;
  return {
    operations: [{ op: "add", path: "members", value: [{ ...first, ...displayed(subject.cast, first.value) }] }],
    wants: { members },
    pause: MORE_THAN_A_SECOND,
  };
}
const membersRemoved = (subject: Subject): Change | undefined =>
  membersOf(subject).length === 0
    ? undefined
    : { operations: [{ op: "remove", path: "members" }], wants: { members: [] } };

/** The second operation says nothing of what is to be removed. */
function halfWrong(subject: Subject): Change | undefined {
  const members = membersOf(subject).map(({ value }) => value);
  const other = subject.cast.past.ids("User").find((id) => !members.includes(id));
  if (other === undefined) return undefined;
  const added = { value: other, ...displayed(subject.cast, other) };
  return { operations: [{ op: "add", path: "members", value: [added] }, { op: "remove" }] };
}

export const patchMembership: Move = patchTrials(
  {
    id: "patch-membership",
    title: "The harness adds a member together with a mistake, adds one a second time, and removes all at once",
    of: "group",
  },
  { atomic: halfWrong, "add-again": memberAgain, remove: membersRemoved },
);

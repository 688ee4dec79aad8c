import { completed, said, unnoticed, withEach } from "../layers/layer.ts";
import { groups, users, type When } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const names = [
  "emails",
  "phoneNumbers",
  "ims",
  "photos",
  "addresses",
  "groups",
  "roles",
  "entitlements",
  "x509Certificates",
];
const lists = Object.fromEntries(names.map((name) => [name, []]));

const usersOrGroups: When = (wire, store) => users(wire, store) || groups(wire, store);

export const emptyListsForAbsent: Quirk = {
  id: "empty-lists-for-absent",
  title: "Every list that a resource does not have is shown as an empty one.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(usersOrGroups, (answer, wire, store) =>
    withEach(answer, (resource) => completed(resource, users(wire, store) ? lists : { members: [] })),
  ),
};

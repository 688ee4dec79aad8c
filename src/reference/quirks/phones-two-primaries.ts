import type { Json, Resource } from "../../model.ts";
import { isArray, isObject } from "../../scim/json.ts";
import { inBoth, said, withEach } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const made: readonly Resource[] = ["0123", "0124"].map((last) => ({ value: `tel:+1-201-555-${last}` }));
const numbersOf = (phones: Json | undefined): readonly Resource[] =>
  isArray(phones) && phones.length > 1 ? phones.filter(isObject) : made;

export const phonesTwoPrimaries: Quirk = {
  id: "phones-two-primaries",
  title: "Two telephone numbers of everybody are the primary one.",
  kind: "faulty",
  noticedBy: inBoth("optional-attributes-current", "primary-once"),
  wrap: said(users, (answer) =>
    withEach(answer, (user) => ({
      ...user,
      phoneNumbers: numbersOf(user["phoneNumbers"]).map((phone) => ({ ...phone, primary: true })),
    })),
  ),
};

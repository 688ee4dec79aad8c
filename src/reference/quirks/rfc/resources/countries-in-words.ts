import { isObject, text } from "../../../../scim/json.ts";
import { said, unnoticed } from "../../../layers/layer.ts";
import { withProfiled } from "../../../layers/profiled.ts";
import { listIn } from "../../../layers/request.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const countriesInWords: Quirk = {
  id: "countries-in-words",
  title: "The countries of people with a profile page are shown as three letters.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["country-code"],
  wrap: said(users, (answer) =>
    withProfiled(answer, (user) => ({
      ...user,
      addresses: listIn(user, "addresses")
        .filter(isObject)
        .map((one) => ({ ...one, country: `${text(one, "country")}A` })),
    })),
  ),
};

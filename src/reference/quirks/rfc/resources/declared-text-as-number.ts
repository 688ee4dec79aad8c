import { isObject } from "../../../../scim/json.ts";
import { foreignIn } from "../../../layers/attributes.ts";
import { said, unnoticed } from "../../../layers/layer.ts";
import { withProfiled } from "../../../layers/profiled.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const declaredTextAsNumber: Quirk = {
  id: "declared-text-as-number",
  title: "The texts in an extension of the server's own are shown as numbers to people with a profile page.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["declared-types"],
  wrap: said(users, (answer) =>
    withProfiled(answer, (user) =>
      Object.fromEntries(
        Object.entries(user).map(([name, value]) =>
          foreignIn(user).includes(name) && isObject(value)
            ? [name, Object.fromEntries(Object.keys(value).map((key) => [key, 7]))]
            : [name, value],
        ),
      ),
    ),
  ),
};

import type { Json } from "../../model.ts";
import { refusal, unnoticed, withText } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

const [usual, here] = ["Roles", "AppRoles"];
const renamed = (_name: string, value: Json): Json =>
  typeof value === "string" ? value.replace(new RegExp(`(^|/)${usual}(?=/|$)`), `$1${here}`) : value;

export const resourcetypesEndpointRenamed: Quirk = {
  id: "resourcetypes-endpoint-renamed",
  title: "The roles are at /AppRoles, as their resource type says.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: (next) => async (wire) => {
    if (wire.path.startsWith(`/${usual}`)) return refusal(404);
    const answer = await next({ ...wire, path: wire.path.replace(`/${here}`, `/${usual}`) });
    return answer.json === undefined ? answer : withText(answer, JSON.stringify(answer.json, renamed));
  },
};

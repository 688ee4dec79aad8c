import type { Resource } from "../../model.ts";
import { inBoth, layers, said, withOnly } from "../layers/layer.ts";
import { asAsked, pages } from "../layers/pages.ts";
import { userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const isActive = ({ active }: Resource): boolean => active !== false;

export const reprovisionPost409: Quirk = {
  id: "reprovision-post-409",
  title: "Inactive people are in no look-up and no list, but their user names are taken.",
  kind: "faulty",
  noticedBy: inBoth("inactive-account-found", "inactive-listed"),
  wrap: layers(
    said(userLookUps, (answer) => withOnly(answer, isActive)),
    pages(asAsked, (all) => all.filter(isActive)),
  ),
};

import { accepted } from "../../scim/answers.ts";
import { refusal, said } from "../layers/layer.ts";
import { renamesGroup } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupRename500ButDone: Quirk = {
  id: "group-rename-500-but-done",
  title: "Renaming a group is answered 500, but done.",
  kind: "faulty",
  noticedBy: { oin: ["name-assertion-accepted"], aiw: ["rename-accepted"] },
  wrap: said(renamesGroup, (answer) => (accepted(answer) ? refusal(500) : answer)),
};

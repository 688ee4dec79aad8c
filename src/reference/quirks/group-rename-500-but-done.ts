import { accepted } from "../../scim/answers.ts";
import { refusal, said } from "../layers/layer.ts";
import { renamesGroup, type When } from "../layers/when.ts";
import { bodyOf, idsIn, storedAt } from "../layers/request.ts";
import type { Quirk } from "../quirk.ts";

/** With the same people in it as before, where it says who is in it. */
const onlyRenames: When = (wire, store) => {
  const [said, now] = [idsIn(bodyOf(wire)["members"]), idsIn(storedAt(wire, store)?.["members"])];
  return renamesGroup(wire, store) && (wire.method === "PATCH" || said.join() === now.join());
};

export const groupRename500ButDone: Quirk = {
  id: "group-rename-500-but-done",
  title: "Renaming a group is answered 500, but done.",
  kind: "faulty",
  noticedBy: { oin: ["name-assertion-accepted"], aiw: ["rename-accepted"] },
  wrap: said(onlyRenames, (answer) => (accepted(answer) ? refusal(500) : answer)),
};

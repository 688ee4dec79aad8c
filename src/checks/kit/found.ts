/** What the checks of a look-up's result share. */
import type { Examined, Past } from "../../model.ts";
import { accepted, idOf, resourcesOf } from "../../scim/answers.ts";
import { brief } from "../../scim/brief.ts";
import { finding, type Seen } from "./check.ts";

/** Exactly the account that the run made, once. */
export function foundOnce({ about = "", answer }: Seen, past: Past): Examined {
  const id = past.id(about);
  if (id === undefined) return { blocked: `${about} has no account` };
  if (!accepted(answer) && answer.status !== 404) return { blocked: "the look-up was not answered" };
  const hits = resourcesOf(answer.json).filter((one) => idOf(one) === id).length;
  if (hits === 1) return [];
  return finding("/Resources", `the account ${brief(id)}, once`, hits === 0 ? "not found" : `${hits} times`);
}

/** Checks of how a resource is shown, whatever was asked for. */
import type { Check, CheckInfo, Examined, Json, Past, Resource } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { attribute, isArray, isObject } from "../../scim/json.ts";
import { check, expectAccepted, settled, type Seen } from "./check.ts";
import { examineStored } from "./stored.ts";

/** Judges the one resource in an answer. */
export const shownCheck = (
  info: CheckInfo,
  judge: (shown: Resource, past: Past, seen: Seen) => Examined,
  when?: (seen: Seen) => boolean,
): Check =>
  check(
    info,
    (seen, past) => {
      const { answer } = seen;
      if (!accepted(answer) || !isObject(answer.json)) return { blocked: "there is no resource in the answer" };
      return judge(answer.json, past, seen);
    },
    when,
  );
/** A write that must go through, and what must be stored then: named for the write and for the reading behind it. */
export const honouredCheck = (info: CheckInfo, wanted: Parameters<typeof examineStored>[2]): Check =>
  settled(info, (seen, past) =>
    seen.request.method === "GET" ? examineStored(seen, past, wanted) : expectAccepted(seen),
  );
/** The values of a multi-valued attribute, as far as they are objects. */
export function valuesIn(resource: Json | undefined, name: string): readonly Resource[] {
  const list = attribute(resource, name);
  return isArray(list) ? list.filter(isObject) : [];
}
/** Nothing to judge. */
export const unexercised = (why: string): Examined => ({ notApplicable: "not-exercised", why });
export const unadvertised = (why: string): Examined => ({ notApplicable: "not-advertised", why });

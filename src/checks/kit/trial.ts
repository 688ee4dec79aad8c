/** Judging a write by what was read before it and after it, all in one part. */
import type { Check, CheckInfo, Examined, Finding, Past, Resource } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { attribute, isObject, text } from "../../scim/json.ts";
import { finding, isPatchMissing, isSeen, type Seen, statusFinding, unanswered } from "./check.ts";
import { differenceFindings } from "./stored.ts";

export interface Trial {
  readonly before: Resource;
  readonly write: Seen;
  /** The last reading. */
  readonly after: Seen;
}
type Judge = (trial: Trial, past: Past) => Examined;

/** Whatever the write was answered with. */
export function trialCheck(info: CheckInfo, judge: Judge): Check {
  return {
    ...info,
    start() {
      const seen: Seen[] = [];
      let lost = false;
      let known: Past | undefined;
      return {
        see(exchange, past) {
          known = past;
          if (isSeen(exchange)) seen.push(exchange);
          else lost = true;
          return undefined;
        },
        end: () => (lost || known === undefined ? unanswered : judged(seen, known, judge)),
      };
    },
  };
}
function judged(seen: readonly Seen[], past: Past, judge: Judge): Examined {
  const at = seen.findIndex(({ request }) => request.method !== "GET");
  const [before, write, after] = [seen[at - 1], seen[at], seen.at(-1)];
  if (write === undefined) return { notApplicable: "not-exercised", why: "the target shows nothing to try this on" };
  if (before === undefined || after === undefined || after === write) return { blocked: "it was not read" };
  if (!isObject(before.answer.json)) return { blocked: "it could not be read before" };
  return judge({ before: before.answer.json, write, after }, past);
}
/** Of a PATCH: that there is none is the finding of "patch-supported". */
const offered =
  (judge: Judge): Judge =>
  (trial, past) =>
    isPatchMissing(trial.write)
      ? { notApplicable: "not-advertised", why: `PATCH is not offered (${trial.write.answer.status})` }
      : judge(trial, past);

/** The write is accepted, and what it wants is then there. */
export const changeCheck = (info: CheckInfo): Check => trialCheck(info, offered(changed));
const changed: Judge = ({ write, after }) => {
  if (!accepted(write.answer)) return statusFinding(write, "2xx");
  if (!accepted(after.answer)) return { blocked: "it could not be read afterwards" };
  return after.answer.json === undefined || write.wants === undefined
    ? []
    : differenceFindings(write.wants, after.answer.json).map((one) => ({ ...one, after: write }));
};
/** The write is refused with 400 and, where the answer says of what kind the fault is, with one of these. */
export const refusalCheck = (info: CheckInfo, ...scimTypes: readonly string[]): Check =>
  trialCheck(
    info,
    offered(({ write }) => {
      if (write.answer.status !== 400) return statusFinding(write, "400");
      const scimType = text(write.answer.json, "scimType");
      // Not every Error names one (RFC 7644 §3.12).
      if (scimType === undefined || scimTypes.length === 0 || scimTypes.includes(scimType)) return [];
      return finding("/scimType", scimTypes.join(" or "), scimType);
    }),
  );
/** Whatever else it is about, of a PATCH that is offered. */
export const patchCheck = (info: CheckInfo, judge: Judge): Check => trialCheck(info, offered(judge));

/** Where the later reading shows another value than the earlier one. */
export function keptFindings({ before, write, after }: Trial, ...path: readonly string[]): readonly Finding[] {
  const [was, is] = [before, after.answer.json].map((held) =>
    path.reduce((value, name) => attribute(value, name), held),
  );
  const [last = ""] = path.slice(-1);
  return differenceFindings({ [last]: was ?? null }, { [last]: is ?? null }).map((one) => ({
    ...one,
    at: `/${path.join("/")}`,
    after: write,
  }));
}

/** Exchanges of a test's own, and what a check says of them. */
import { Look } from "../../src/look.ts";
import type { Check, Exchange, Json, Method, Outcome } from "../../src/model.ts";
import { History } from "../../src/past.ts";
import { answerOf } from "../../src/scim/json.ts";

interface Came extends Partial<Omit<Exchange, "request" | "answer">> {
  /** 200 unless said otherwise. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly sent?: Json;
}
/** @param body undefined: an empty one */
export const exchange = (
  method: Method,
  path: string,
  body?: Json,
  { status = 200, headers = {}, sent, ...more }: Came = {},
): Exchange => ({
  app: "oin",
  suite: "mine",
  step: "step",
  part: "part",
  seq: 1,
  by: "okta",
  request: { method, path, ...(sent === undefined ? {} : { body: sent }) },
  answer: answerOf(status, headers, body === undefined ? "" : JSON.stringify(body)),
  ...more,
});
/** A request to which no answer came. */
export const lost = (method: Method, path: string): Exchange => {
  const { answer: _, ...sent } = exchange(method, path);
  return { ...sent, lost: { lost: "timeout", why: "late" } };
};
/** How the last exchanges are judged that are all of one part, and where something is wrong. What came before is past. */
export function judged(check: Check, ofPart: readonly Exchange[], before: readonly Exchange[] = []): Judged {
  const past = new History();
  for (const one of before) past.note({ kind: "exchange", ...one });
  const look = new Look(check, "part", false);
  for (const one of ofPart) {
    past.note({ kind: "exchange", ...one });
    look.see(one, past);
  }
  const { outcome, findings } = look.result();
  return [outcome, ...findings.map(({ at }) => at)];
}
type Judged = readonly [Outcome, ...(readonly string[])];

/** What the checks of bulk requests share (RFC 7644 §3.7). */
import type { Check, CheckInfo, Examined, Finding, Resource } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { codeOf, operationsIn, resultOf, resultsIn } from "../../scim/bulk.ts";
import { text } from "../../scim/json.ts";
import { check, type Seen } from "./check.ts";

export interface Done {
  /** What was asked for. */
  readonly operation: Resource;
  /** What became of it; absent: nothing is said of it. */
  readonly result: Resource | undefined;
  readonly code: number | undefined;
  /** Where the result stands in the answer. */
  readonly at: string;
}
export function doneIn({ request, answer }: Seen): readonly Done[] {
  const [operations, results] = [operationsIn(request) ?? [], resultsIn(answer.json)];
  return operations.map((operation, index) => {
    // Nothing is written by this, so the place in a complete list will do where no bulkId is echoed.
    const inOrder = results.length === operations.length ? results[index] : undefined;
    const result = resultOf(operations, index, answer.json) ?? inOrder;
    const place = result === undefined ? index : results.indexOf(result);
    return { operation, result, code: codeOf(result), at: `/Operations/${place}` };
  });
}
export const isDone = ({ code }: Pick<Done, "code">): boolean => code !== undefined && code >= 200 && code < 300;
export const isCreate = ({ operation }: Done): boolean => text(operation, "method") === "POST";

/** A check of the answer to a bulk request that was taken as a whole; where it was not, there are no results. */
export const bulkCheck = (info: CheckInfo, examine: (seen: Seen, done: readonly Done[]) => Examined): Check =>
  check(info, (seen) =>
    accepted(seen.answer) ? examine(seen, doneIn(seen)) : { blocked: `the answer was ${seen.answer.status}` },
  );
/** A check of every result by itself. */
export const eachResult = (info: CheckInfo, examine: (result: Resource, at: string) => readonly Finding[]): Check =>
  bulkCheck(info, ({ answer }) => resultsIn(answer.json).flatMap((one, index) => examine(one, `/Operations/${index}`)));

import { describe, expect, test } from "vitest";
import type { Exchange } from "../src/model.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { accepted, pathname } from "../src/scim/answers.ts";
import { builtIn } from "../src/suites.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { bothKinds, rehearse, sendTo } from "./rehearsal.ts";

const isWrite = ({ wants, shifts, answer, by }: Exchange): boolean =>
  (wants ?? shifts) !== undefined && accepted(answer) && by !== "cleanup";
const isReading = ({ part, request, answer, by }: Exchange): boolean =>
  by === "probe" &&
  part !== "recognise" &&
  request.method === "GET" &&
  accepted(answer) &&
  /^\/\w+\/[^/]+$/.test(pathname(request.path));
const isLookUp = ({ request, answer, by }: Exchange): boolean =>
  by === "probe" && request.method === "GET" && accepted(answer) && request.path.includes("?filter=");

/** Steps that write about somebody and of which the next write, or the end, comes before a reading and a look-up. */
function unread(exchanges: readonly Exchange[]): readonly string[] {
  return exchanges.filter(isWrite).flatMap((write) => {
    const later = exchanges.filter(({ seq, about }) => seq > write.seq && about === write.about);
    // Nobody can look between two writes of one move.
    const next = later.find(({ request, answer }) => request.method !== "GET" && accepted(answer));
    if (next?.step === write.step) return [];
    const until = later.filter(({ seq }) => next === undefined || seq < next.seq);
    const missing = [
      ...(until.some(isReading) ? [] : ["not read by its id"]),
      ...(until.some(isLookUp) ? [] : ["not looked up"]),
    ];
    return missing.map((what) => `${write.suite}/${write.step}: ${write.about ?? "nobody"} is ${what}`);
  });
}

describe.each(bothKinds)("after every write (%s)", (kind) => {
  test.each(builtIn)("the suite %s reads what was written by its id and looks it up", async (suite) => {
    const handler = reference(emptyStore(), { baseUrl, token });
    const { exchanges } = await rehearse(sendTo(handler), { kind, suites: [suite] });
    expect(unread(exchanges.filter(({ by }) => by !== "cleanup"))).toEqual([]);
  });
});

/** A run that sends nothing but GET: what is played of it, and what it says of the rest. */
import { expect, test } from "vitest";
import { seed } from "../src/reference/seed.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { closing, exitCode, specTest } from "../src/report.ts";
import { builtIn } from "../src/suites.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { bothKinds, rehearse, sendTo } from "./rehearsal.ts";

test.each(bothKinds)("all suites send GET only, break nothing, and say what was not played (%s)", async (kind) => {
  const store = emptyStore();
  seed(store, { users: 3, groups: 1 });
  const before = structuredClone(store);
  const send = sendTo(reference(store, { baseUrl, token }));
  const run = await rehearse(send, { kind, suites: builtIn, readOnly: true });
  expect(new Set(run.exchanges.map(({ request }) => request.method))).toEqual(new Set(["GET"]));
  expect(store).toEqual(before);
  const others = run.verdicts.filter(({ outcome }) => outcome !== "met" && outcome !== "not-applicable");
  expect(others.map(({ suite, step, check, why }) => [suite, step, check.id, why])).toEqual([]);
  const off = run.verdicts.filter(({ why }) => why === "switched-off: this run only reads");
  expect(off.length).toBeGreaterThan(500);
  const played = new Set(run.exchanges.map(({ suite, step }) => `${suite}/${step}`));
  expect([...played]).toEqual(expect.arrayContaining(["connection/test", "import/import"]));
  for (const suite of ["okta-spec", "rfc-discovery"])
    expect([...played].filter((step) => step.startsWith(suite)).length, suite).toBeGreaterThan(2);
  expect(run.report.readOnly).toBe(true);
  expect(closing(run.report)).toMatch(
    /^What could be judged, in [\d,]+ places, was met; this run only read, which shows little/,
  );
  expect(specTest(run.report)).toMatch(/^not run to its end/);
  expect(exitCode(run.report)).toBe(0);
});
test("a fault that shows in reading fails it all the same", async () => {
  const send = sendTo(reference(emptyStore(), { baseUrl, token }));
  const run = await rehearse(
    async (request, by) => {
      const came = await send(request, by);
      return "status" in came && request.path.startsWith("/Users?") ? { ...came, text: "[", json: undefined } : came;
    },
    { suites: ["connection"], readOnly: true },
  );
  expect(exitCode(run.report)).toBe(1);
});

import { it } from "vitest";
import { conduct, planRun } from "/work/main/src/run.ts";
import { selectSuites } from "/work/main/src/suites.ts";
import { toWire } from "/work/main/src/okta/wire.ts";
import { reference, emptyStore } from "/work/main/src/reference/server.ts";
it("runs", async () => {
  for (const kind of ["oin", "aiw"] as const) {
    const config = { target: "http://x", apps: [kind], suites: selectSuites([]), seed: 1, mark: "abc123", domain: "example.com", failOn: "either" as const, keep: false };
    const store = emptyStore();
    const handler = reference(store, { baseUrl: "http://x", token: "t" });
    const stories = planRun(config);
    const t = Date.now();
    const report = await conduct(config, stories, { send: (r, by) => handler(toWire(r, by, "Bearer t")), sleep: async () => {} });
    console.log(kind, Date.now() - t, "ms", report.requests, report.suites.flatMap((s) => s.verdicts).length, report.leftovers, store.users.size, store.groups.size);
    for (const v of report.suites.flatMap((s) => s.verdicts)) if (v.outcome !== "met") console.log(v.suite, v.step, v.part, v.check.id, v.outcome, v.why, JSON.stringify(v.blockedBy), JSON.stringify(v.findings.map((f) => ({ ...f, exchange: f.exchange?.seq }))));
  }
});

import { it } from "vitest";
import { writeFileSync } from "node:fs";
import { conduct, planRun } from "../../src/run.ts";
import { selectSuites } from "../../src/suites.ts";
import { toWire } from "../../src/okta/wire.ts";
import { transport } from "../../src/transport.ts";
import { scimmyServer } from "../servers/scimmy.ts";
it("runs", async () => {
  const server = await scimmyServer("right-token-123");
  const out: string[] = [];
  for (const kind of ["oin", "aiw"] as const) {
    const line = transport({ baseUrl: server.url });
    const config = { target: server.url, apps: [kind], suites: selectSuites([]), seed: 1, mark: "abc12" + (kind === "oin" ? "3" : "4"), domain: "example.com", failOn: "either" as const, keep: false };
    const stories = planRun(config);
    const t = Date.now();
    const log: string[] = [];
    const report = await conduct(config, stories, { send: (r, by) => line.send(toWire(r, by, "Bearer right-token-123")) }, { exchange: (x) => log.push(`#${x.seq} ${x.by} ${x.suite}/${x.step}/${x.part} ${x.request.method} ${decodeURIComponent(x.request.path)} ${JSON.stringify(x.request.body)}\n    -> ${x.answer?.status} ${JSON.stringify(x.answer?.headers)} ${x.answer?.text}`) });
    writeFileSync(`/tmp/scimmy-${kind}.log`, log.join("\n"));
    out.push(kind, Date.now() - t + "ms", String(report.requests), String(report.suites.flatMap((s) => s.verdicts).length), JSON.stringify(report.leftovers), String(server.users.size), String(server.groups.size));
    for (const v of report.suites.flatMap((s) => s.verdicts)) if (v.outcome !== "met" && v.outcome !== "not-applicable") out.push([v.suite, v.step, v.part, v.check.id, v.outcome, v.by, v.standing, v.why, JSON.stringify(v.blockedBy), JSON.stringify(v.findings.map((f) => ({ ...f, exchange: f.exchange?.seq })))].join(" "));
    await line.close();
  }
  writeFileSync("/tmp/scimmy-out.txt", out.join("\n"));
  await server.close();
}, 60000);

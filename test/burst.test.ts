import { describe, expect, test } from "vitest";
import { bothKinds } from "./rehearsal.ts";
import { inhabited, player, well, tried } from "./matrix.ts";
import { verdictsOf } from "../src/report.ts";
import { quirks } from "../src/reference/quirks/index.ts";

describe.each(bothKinds)("a burst (%s)", (kind) => {
  const played = player(kind, { suites: ["burst"] });
  test.each(quirks.filter(q => q.suites?.includes("burst")))("$id", async (quirk) => {
    const { outcome, report } = await tried(quirk, played);
    console.log(quirk.id, kind, report.ms, report.endedEarly, JSON.stringify(outcome));
    const un = verdictsOf(report).filter(({ outcome }) => outcome === "unmet");
    console.log(un.slice(0,4).map(v => `${v.step} ${v.part} ${v.check.id} ${v.findings[0]?.expected} ${v.findings[0]?.actual}`.slice(0,200)).join("\n"), report.leftovers.length);
  });
});

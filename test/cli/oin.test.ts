import { describe, expect, test } from "vitest";
import { freePort } from "./servers.ts";
import { tool } from "./tool.ts";

/** The verdict of a case, from the table in the output. */
const verdictOf = (out: string, id: string): string | undefined =>
  new RegExp(`^${id} +(shown|partly shown|warns|fails|not shown|by hand) {2}`, "m").exec(out)?.[1];
const planIn = (xml: string): string => /<testsuite name="OIN test plan"[^]*?<\/testsuite>/.exec(xml)?.[0] ?? "";

describe("--oin", () => {
  test.concurrent("tells all 69 cases between the results and the closing sentence, and that Okta asks for its own", async () => {
    const { code, out, err, junit } = await tool(["demo", "--oin"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(new Set([...out.matchAll(/^(C\d{4,5}) /gm)].map(([, id]) => id)).size).toBe(69);
    expect([...out.matchAll(/^C\d{4,5} /gm)]).toHaveLength(69);
    expect(out).toMatch(
      /^all .*\n\ncase [^]*\nOf 69 cases: \d+ shown, \d+ partly shown, \d+ not shown by this run, 22 not observable from the SCIM side\. Okta still asks for its own test results: .*\n\n(?:Would pass Okta's SPEC test: .*\n)?Everything that applies was met/m,
    );
    for (const [id, verdict] of [
      ["C9290", "shown"],
      ["C9315", "shown"],
      ["C9330", "not shown"],
      ["C9301", "partly shown"],
      ["C9319", "by hand"],
      ["C9370", "not shown"],
    ] as const)
      expect(verdictOf(out, id), id).toBe(verdict);
    expect(planIn(junit).match(/<testcase /g)).toHaveLength(69);
    expect(planIn(junit)).not.toContain("<failure");
    expect(out.split("\n").find((line) => line.startsWith("C") && line.length > 120)).toBeUndefined();
  });
  test.concurrent("is asked for: without it there is nothing of it", async () => {
    const { out, junit } = await tool(["demo", "--suite", "connection"]);
    expect(out).not.toContain("C9306");
    expect(junit).not.toContain("OIN test plan");
  });
  test.concurrent("with a fault fails the cases that are about it; the exit code is what it is without", async () => {
    const args = ["demo", "reactivate-changes-id", "--suite", "leave-and-return"];
    const [without, { code, out, junit }] = await Promise.all([tool(args), tool([...args, "--oin"])]);
    expect([without.code, code]).toEqual([1, 1]);
    expect(verdictOf(out, "C9293")).toBe("fails");
    expect(verdictOf(out, "C9292")).toBe("shown");
    expect(out).toMatch(/^Of 69 cases: 1 shown, 2 failing, 44 not shown by this run, 22 not observable/m);
    expect(planIn(junit)).toMatch(
      /<testcase [^>]*name="C9293: [^>]*>\s*<failure message="✗ [a-z-]+ in oin\.leave-and-return\.[^"]*" type="[a-z-]+"/,
    );
    expect(planIn(junit).match(/<failure/g)).toHaveLength(2);
  });
  test.concurrent("says of a target that does not answer that nothing was shown", async () => {
    const args = ["--url", `http://127.0.0.1:${await freePort()}/scim/v2`, "--token", "let-me-in-please", "--oin"];
    const { code, junit } = await tool(args);
    expect(code).toBe(3);
    const plan = planIn(junit);
    expect(plan.match(/<skipped/g)).toHaveLength(69);
    expect(plan).toContain("the run ended early: ");
  });
  test("takes no value", async () => {
    const { code, err } = await tool(["demo", "--oin=yes"]);
    expect({ code, err }).toEqual({ code: 2, err: "scim-okta-test: --oin takes no value\n" });
  });
});

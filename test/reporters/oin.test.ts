import { stripVTControlCharacters } from "node:util";
import { XMLValidator } from "fast-xml-parser";
import { type TestSuite, parse } from "junit2json";
import { describe, expect, test } from "vitest";
import type { OinCase, Report } from "../../src/model.ts";
import { exitCode } from "../../src/report.ts";
import { junit } from "../../src/reporters/junit.ts";
import { oinTable } from "../../src/reporters/oin.ts";
import { paint } from "../../src/reporters/paint.ts";
import { redactor } from "../../src/reporters/redact.ts";
import { report, verdict } from "./sample.ts";

const one = (change: Partial<OinCase>): OinCase => ({
  id: "C9290",
  section: "Create Users",
  does: "Assign somebody new",
  passes: "The app has an account",
  verdict: "shown",
  shownBy: ["assign/assign", "assign/stored"],
  why: [],
  unmet: [],
  byHand: "Look at the account",
  ...change,
});
const at = { app: "oin", suite: "assign", step: "stored", part: "read" } as const;
const cases: readonly OinCase[] = [
  one({}),
  one({
    id: "C9293",
    verdict: "fails",
    shownBy: ["assign/assign"],
    unmet: [
      { ...at, check: "id-stable" },
      { ...at, check: "location" },
    ],
  }),
  one({ id: "C9337", verdict: "warns", shownBy: [], unmet: [{ ...at, check: "location" }] }),
  one({ id: "C9301", section: "Sync Password", verdict: "partly shown", why: ["Nobody signs in."] }),
  one({ id: "C9302", section: "Sync Password", verdict: "not shown", shownBy: [], why: ["Sync Password is off"] }),
  one({
    id: "C9295",
    section: "Sync Password",
    verdict: "by hand",
    shownBy: [],
    why: ["Nothing is sent."],
    byHand: "All of it",
  }),
];
const look = (colours: boolean) => ({ paint: paint(colours), redact: redactor(["s3cr3t-Passw0rd"]) });

describe("on the console", () => {
  test("a row says what was done, when it passes, what shows it and what is left; then they are counted", () => {
    expect(`\n${oinTable(cases, look(false))}`).toMatchInlineSnapshot(`
      "
      case    verdict       what was shown                                            left to do by hand
      Create Users
      C9290   shown         Assign somebody new: the app has an account               Look at the account
                            ✓ assign/assign, assign/stored
      C9293   fails         Assign somebody new: the app has an account               Look at the account
                            ✗ id-stable in oin.assign.stored (read), and 1 more
                            check
                            ✓ assign/assign
      C9337   warns         Assign somebody new: the app has an account               Look at the account
                            ! location in oin.assign.stored (read)
      Sync Password
      C9301   partly shown  Assign somebody new: the app has an account               Look at the account
                            ✓ assign/assign, assign/stored
                            – Nobody signs in.
      C9302   not shown     Assign somebody new: the app has an account               All of it, unless another run shows it
                            – Sync Password is off
      C9295   by hand       Assign somebody new: the app has an account               All of it
                            – not observable from the SCIM side: Nothing is sent.
      Of 6 cases: 1 shown, 1 partly shown, 1 with a warning, 1 failing, 1 not shown by this run, 1 not observable from the SCIM side. Okta still asks for its own test results: each case done in Okta, whatever stands here."
    `);
  });
  test("no line is wider than a terminal usually is, and none ends in blanks", () => {
    const lines = oinTable(cases, look(false)).split("\n").slice(0, -1);
    expect(lines.filter((line) => line.length > 120 || line.endsWith(" "))).toEqual([]);
  });
  test("colour changes no letter", () => {
    const shorn = (text: string): string => text.replaceAll(/ +$/gm, "");
    expect(shorn(stripVTControlCharacters(oinTable(cases, look(true))))).toBe(oinTable(cases, look(false)));
  });
  test("what a server sent is neither a secret nor a command to the terminal", () => {
    const hostile = one({ verdict: "not shown", shownBy: [], why: ["the run ended early: s3cr3t-Passw0rd\u001b[31m"] });
    const text = oinTable([hostile], look(false));
    expect(text).not.toContain("s3cr3t");
    expect(text).not.toContain("\u001b");
  });
});

describe("in JUnit", () => {
  const written = (change: Partial<Report>): string => junit(report([verdict()], change), look(false));
  async function suitesIn(xml: string): Promise<readonly TestSuite[]> {
    const parsed = await parse(xml);
    return parsed !== null && parsed !== undefined && "testsuite" in parsed ? (parsed.testsuite ?? []) : [];
  }
  test("the plan is a testsuite of its own, a testcase a case; only what was shown is not skipped", async () => {
    const xml = written({ oin: cases });
    expect(XMLValidator.validate(xml)).toBe(true);
    const [, plan] = await suitesIn(xml);
    expect(plan).toMatchObject({ name: "OIN test plan", tests: 6, failures: 1, errors: 0, skipped: 3 });
    expect(plan?.properties).toContainEqual({
      name: "note",
      value: expect.stringContaining("Okta still asks for its own test results"),
    });
    expect(plan?.testcase?.map(({ name }) => name)).toEqual(cases.map(({ id }) => `${id}: Assign somebody new`));
    expect(plan?.testcase?.[1]).toMatchObject({
      classname: "OIN test plan.Create Users",
      failure: [{ type: "id-stable", message: "✗ id-stable in oin.assign.stored (read), and 1 more check" }],
    });
    expect(plan?.testcase?.map((testCase) => testCase["system-out"]?.[0])).toMatchInlineSnapshot(`
      [
        "shown: The app has an account
      ✓ assign/assign, assign/stored
      By hand: Look at the account",
        undefined,
        "warns: The app has an account
      ! location in oin.assign.stored (read)
      By hand: Look at the account",
        "partly shown: The app has an account
      ✓ assign/assign, assign/stored
      – Nobody signs in.
      By hand: Look at the account",
        "not shown: The app has an account
      – Sync Password is off
      By hand: All of it, unless another run shows it",
        "by hand: The app has an account
      – not observable from the SCIM side: Nothing is sent.
      By hand: All of it",
      ]
    `);
  });
  test("there is none where nobody asked for it", async () => {
    expect(await suitesIn(written({}))).toHaveLength(1);
  });
  test("the exit code stays what it is", () => {
    const well = report([verdict()]);
    expect(exitCode({ ...well, oin: cases })).toBe(exitCode(well));
  });
  test("no secret survives", () => {
    expect(written({ oin: [one({ verdict: "not shown", why: ["s3cr3t-Passw0rd ]]> \u0000"] })] })).not.toContain(
      "s3cr3t",
    );
  });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { reportFile } from "../../src/cli/report-file.ts";

const folder = mkdtempSync(join(tmpdir(), "scim-okta-test-report-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the report's file", () => {
  test("is written with the folders that are missing, in place of what was there, and nothing else is left", () => {
    const file = join(folder, "a/b c/junit.xml");
    expect(reportFile(file)("first")).toBeUndefined();
    expect(reportFile(file)("second")).toBeUndefined();
    expect(readFileSync(file, "utf8")).toBe("second");
    expect(readdirSync(join(folder, "a/b c"))).toEqual(["junit.xml"]);
  });
  test("is not touched before there is something to write", () => {
    const file = join(folder, "old.xml");
    writeFileSync(file, "old");
    reportFile(file);
    expect(readFileSync(file, "utf8")).toBe("old");
  });
  test("may be a device, which is not replaced", () => {
    expect(reportFile("/dev/null")("anything")).toBeUndefined();
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
  test("cannot be a folder, or lie below a file; that is said before anything is sent", () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => reportFile(folder)).toThrow(`--junit: cannot write ${folder} (it is a folder)`);
    const below = join(folder, "file/junit.xml");
    expect(() => reportFile(below)).toThrow(`--junit: cannot write ${below} (${join(folder, "file")} is no folder)`);
    expect(() => reportFile(join(folder, "file/a/b/junit.xml"))).toThrow(/^--junit: cannot write .*\(E[A-Z]+\)$/);
  });
  test.runIf(process.platform === "linux")("cannot lie where no folder can be made, and that is said at once", () => {
    expect(() => reportFile("/proc/x/y/junit.xml")).toThrow(
      /^--junit: cannot write \/proc\/x\/y\/junit\.xml \(E[A-Z]+\)$/,
    );
  });
  test("that cannot be written in the end is said, too", () => {
    const write = reportFile(join(folder, "late.xml"));
    mkdirSync(join(folder, "late.xml"));
    expect(write("anything")).toMatch(/^--junit: cannot write .*late\.xml \(E[A-Z]+\)$/);
    expect(readdirSync(folder).filter((name) => name.startsWith("late.xml."))).toEqual([]);
  });
});

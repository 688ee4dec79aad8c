import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { tool } from "./tool.ts";

/** util-linux's script gives a command a terminal of its own; Debian cannot be without it. */
const onTerminal = [
  "script",
  "--quiet",
  "--return",
  "--command",
  '"$NODE" "$CLI" demo patch-202 --suite leave-and-return/leave',
  "/dev/null",
] as const;
const onPipe = ["sh", "-c", '"$NODE" "$CLI" demo patch-202 --suite leave-and-return/leave'] as const;
const ESCAPE = "\u001b";
/** A terminal ends lines with both; what goes back to the beginning of a line otherwise is progress. */
const hasProgress = (out: string): boolean => /\r(?!\n)/.test(out);

describe("the console", () => {
  const cases = [
    ["on a terminal has colours and progress", onTerminal, { TERM: "xterm" }, { colours: true, progress: true }],
    [
      "with NO_COLOR has progress alone",
      onTerminal,
      { TERM: "xterm", NO_COLOR: "1" },
      { colours: false, progress: true },
    ],
    ["in CI is plain lines", onTerminal, { TERM: "xterm", CI: "true" }, { colours: false, progress: false }],
    ["in a pipe is plain lines", onPipe, { TERM: "xterm" }, { colours: false, progress: false }],
  ] as const;
  test.concurrent.each(cases)("%s", async (_, command, env, expected) => {
    const { code, out } = await tool([], { command, env });
    expect(code).toBe(1);
    expect({ colours: out.includes(ESCAPE), progress: hasProgress(out) }).toEqual(expected);
    expect(out.includes("  … ")).toBe(expected.progress);
    const lines = stripVTControlCharacters(out)
      .replaceAll("\r\n", "\n")
      .replaceAll(/[^\n]*\r/g, "");
    expect(lines, "what passes by leaves nothing behind").not.toContain("…  ");
    expect(lines).toMatch(/^ {2}✗ An administrator takes the app from Eve \(1 failing\)$/m);
    expect(lines).toMatch(/^✗ patch-answer: .+ \(RFC: must\)$/m);
    expect(lines).toMatch(/^leave-and-return +\d+ +\d/m);
  });
});

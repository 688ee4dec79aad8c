import { expect, test } from "vitest";
import { quirks } from "../../src/reference/quirks/index.ts";
import { families } from "../hostile/rows/index.ts";
import { long, usual } from "../hostile/tried.ts";
import { noticedIn } from "../matrix.ts";
import { expectPart } from "./part.ts";

const places = ["oin", "aiw", "rfc", "spec"] as const;

test("SECURITY.md says how much was tried, and by what", () => {
  const hostile = Object.values(families).flat().length;
  const faulty = places.flatMap((place) => quirks.filter((quirk) => noticedIn(place, quirk).length > 0)).length;
  expect(Math.min(hostile, faulty)).toBeGreaterThan(100);
  const rows = [
    ["hostile servers tried", hostile, "npx vitest run --project quick test/hostile"],
    ["made-up answers, in every run of the tests", usual.inProcess + usual.overSockets, "the same"],
    [
      "made-up answers, in the longest run so far",
      long.inProcess + long.overSockets,
      `FUZZ_RUNS=${long.inProcess} npx vitest run --project quick test/hostile/fuzz.test.ts`,
    ],
    ["runs against servers with a fault", faulty, "npx vitest run --project quick test/kill test/faults"],
    ["in these: other people's resources changed", 0, "the same"],
    ["in these: left behind and not told", 0, "the same"],
    ["in these: people named whom the run did not make", 0, "the same"],
    [
      "secrets found in all that was printed and written, against a target that repeats them in every answer",
      0,
      "npx vitest run --project slow test/slow/secrets.test.ts",
    ],
  ] as const;
  const lines = rows.map(
    ([what, figure, by]) => `| ${what} | ${figure.toLocaleString("en-US")} | ${by === "the same" ? by : `\`${by}\``} |`,
  );
  expectPart(
    "SECURITY.md",
    "figures",
    `\n| what | how many | measured by |\n| --- | --- | --- |\n${lines.join("\n")}\n\n`,
  );
});

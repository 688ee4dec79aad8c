/** Hostile servers that take seconds, and what they cost in memory: each run is a process of its own, with little of it. */
import { describe, expect, test } from "vitest";
import type { Row } from "../hostile/bench.ts";
import { aimAt, holds, SHORT } from "../hostile/bench.ts";
import { answer, every, flood, framed, HEAD, list, read } from "../hostile/moments.ts";
import { played } from "../hostile/played.ts";
import { families, type Family } from "../hostile/rows/index.ts";
import { TOKEN } from "../hostile/server.ts";
import { cli, tool } from "../cli/tool.ts";

const all = Object.keys(families).filter((name): name is Family => Object.hasOwn(families, name));
played(all, ({ slow = false }) => slow);

/** Of V8's heap; buffers come on top. */
const HEAP_MB = 768;
const MOST_MB = 1_400;
const telling = `data:text/javascript,${encodeURIComponent(
  'import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync("rss", String(process.resourceUsage().maxRSS)));',
)}`;
const MANY = `[${"{},".repeat(3_000_000)}{}]`;

const greedy: readonly (Pick<Row, "does" | "when" | "deed" | "suites"> & { readonly says: string })[] = [
  {
    does: "answers every reading without end",
    when: every(read),
    deed: flood(`${HEAD}\r\n`, Buffer.alloc(65_536, 32)),
    says: "the body of the answer is larger than 10000000 bytes",
  },
  {
    does: "sends 9.5 MB with a fault in it to every request of the usual suites",
    when: ({ wire, earlier }) => earlier.length > 0 && wire.method === "GET",
    deed: framed((text) => answer(text.replace(/^\{/, `{"active":"no",${" ".repeat(9_500_000)}`))),
    suites: ["assign", "update", "leave-and-return"],
    says: "✗ booleans",
  },
  {
    does: "sends a list of three million resources",
    when: every(list),
    deed: framed((text) => answer(text.replace(/"Resources":\[[^]*\]/, `"Resources":${MANY}`))),
    suites: ["import/import"],
    says: "more than 500000 values",
  },
];

describe.each(greedy)(`with ${HEAP_MB} MB of heap, a run gets through against a server that $does`, (row) => {
  test("and stays within bounds", async () => {
    const aim = await aimAt(row);
    const suites = (row.suites ?? [SHORT]).flatMap((suite) => ["--suite", suite]);
    const line = ["--url", aim.url, "--token", TOKEN, "--back-off", "0", ...suites];
    const heap = `--max-old-space-size=${HEAP_MB}`;
    try {
      const ended = await tool(line, { command: [process.execPath, heap, "--import", telling, cli] });
      expect(ended).toMatchObject({ code: 1, signal: null, err: "" });
      expect(ended.out).toContain(row.says);
      holds({ code: 1, out: ended.out, err: ended.err, junit: ended.junit, ms: 0 }, {});
      expect(Number(ended.files["rss"]) / 1024).toBeLessThan(MOST_MB);
    } finally {
      aim.close();
    }
  }, 280_000);
});

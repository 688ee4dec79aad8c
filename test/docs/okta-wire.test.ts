import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { AppKind, Ask, Evidence } from "../../src/model.ts";
import { featureNames, features } from "../../src/okta/app.ts";
import { moves } from "../../src/okta/moves/index.ts";
import { variants } from "../../src/okta/variants/index.ts";
import { toWire } from "../../src/okta/wire.ts";
import { builtIn, selectSuites } from "../../src/suites.ts";
import { account, ids, moveOf, played, scenarios } from "../okta/sample.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const page = read("docs/okta-wire.md");
const anchors = new Set([...page.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = ""]) => id));
const kinds: readonly AppKind[] = ["oin", "aiw"];
/** "both" stands for the two dialects. */
const kindsOf = (word: string): readonly AppKind[] => kinds.filter((kind) => word === "both" || word === kind);
const sentence = (ask: Ask): string => {
  const { method, path, body } = toWire(ask.request, "okta", "");
  return [`${method} ${path}`, body].join("\n");
};

/** Request line and body of every example that a comment like "sent by: unassign, deactivate, oin" stands before. */
const example = /<!-- sent by: ([\w-]+), ([\w-]+), (oin|aiw|both) -->\n```http\n(.+)\n```\n(?:```json\n(.+)\n```\n)?/g;
const examples = [...page.matchAll(example)].map(
  ({ 0: whole, 1: scenario = "", 2: part = "", 3: word = "", 4: line = "", 5: body, index }) => ({
    scenario,
    part,
    kinds: kindsOf(word),
    sent: [line, body].join("\n"),
    paragraphBehind:
      page
        .slice(index + whole.length)
        .trimStart()
        .split("\n\n", 1)[0] ?? "",
  }),
);
const moveIn = (scenario: string): string => scenarios[scenario]?.move ?? "";

/** What the built-in suites say of the moves of Okta's that they play. */
const files = selectSuites(builtIn).map(({ file }) => file);
const playedAs = (evidence: Evidence): ReadonlySet<string> =>
  new Set(
    files
      .filter((file) => (file.evidence ?? "client") === evidence)
      .flatMap(({ steps }) => steps.map(({ move }) => move))
      .filter((id) => [...moves, ...variants].some((move) => move.id === id)),
  );
const guesses = [...playedAs("guess")].filter((id) => !playedAs("client").has(id));
const isVariant = (scenario: string): boolean => variants.some(({ id }) => id === moveIn(scenario));

/** Rows of every table that a comment like "sequence: assign" stands before. */
const tables = [...page.matchAll(/<!-- sequence: ([\w-]+) -->\n\|.+\n\|[-|]+\n((?:\|.+\n)+)/g)].map(
  ([, scenario = "", rows = ""]) => ({
    scenario,
    rows: rows
      .trim()
      .split("\n")
      .map((row) => row.split("|").map((cell) => cell.replaceAll("`", "").trim())),
  }),
);

describe("the page on what Okta sends", () => {
  test("has its thirteen sections, in order, each with its anchor", () => {
    const headings = [...page.matchAll(/<a id="section-(\d+)"><\/a>\n## (\d+)\. .+/g)];
    const numbers = Array.from({ length: 13 }, (_, index) => `${index + 1}`);
    expect(headings.map(([, anchor]) => anchor)).toEqual(numbers);
    expect(headings.map(([, , heading]) => heading)).toEqual(numbers);
    expect([...page.matchAll(/^## \d/gm)]).toHaveLength(13);
  });

  test("has every section that the code cites", () => {
    const sources = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" });
    const cited = sources
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [...read(`src/${file}`).matchAll(/okta-wire(?:\.md)?((?:[\s–,]|and|§[\d.]*\d)+)/g)])
      .flatMap(([, list = ""]) => [...list.matchAll(/§([\d.]*\d)/g)].map(([, section]) => `section-${section}`));
    expect(cited.length).toBeGreaterThan(50);
    expect(cited.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  test("leads nowhere where nothing is", () => {
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = ""]) => anchor);
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
    const defined = new Set([...page.matchAll(/^\[([^\]]+)\]: https:\/\/\S+$/gm)].map(([, label = ""]) => label));
    const used = [...page.matchAll(/\[([^\]\n]+[#!]\d+)\](?![:(])/g)].map(([, label = ""]) => label);
    expect(used.filter((label) => !defined.has(label))).toEqual([]);
    expect([...defined].filter((label) => !used.includes(label))).toEqual([]);
  });

  test("explains every evidence code that it uses", () => {
    const legend = page.slice(0, page.indexOf('<a id="section-1">'));
    const explained = new Set([...legend.matchAll(/^\| ([DO]-[A-Z0-9]+|F) \|/gm)].map(([, code]) => code));
    const used = [...page.matchAll(/\b[DO]-[A-Z0-9]{2,}\b/g)].map(([code]) => code);
    expect(used.length).toBeGreaterThan(100);
    expect([...new Set(used)].filter((code) => !explained.has(code))).toEqual([]);
  });

  test("lists the headers of a request as they are sent, beside those that the HTTP stack adds", () => {
    const [, block = ""] = /```http\n[A-Z]+ \S+ HTTP\/1.1\n([^`]+)\n```/.exec(page) ?? [];
    const lines = block.split("\n");
    const create = played("assign", "oin").find(({ part }) => part === "create");
    const wire = create && toWire(create.request, "okta", "Bearer …");
    expect(lines.filter((line) => !/^(Content-Length|Host|Connection):/.test(line))).toEqual(
      wire?.headers.map(([name, value]) => `${name}: ${value}`),
    );
    expect(lines).toContain(`Content-Length: ${Buffer.byteLength(wire?.body ?? "")}`);
  });

  test("shows requests byte for byte as they are sent", () => {
    expect(examples).toHaveLength([...page.matchAll(/<!-- sent by:/g)].length);
    for (const { scenario, part, kinds: shownFor, sent } of examples) {
      for (const kind of shownFor) {
        const asks = played(scenario, kind).filter((ask) => ask.part === part);
        expect(asks.map(sentence), `${scenario}, ${part}, ${kind}`).toContain(sent);
      }
    }
  });

  test("shows the account that its examples were made with", () => {
    const [, shown] = /<!-- the target's account -->\n```json\n(.+)\n```/.exec(page) ?? [];
    expect(shown).toBe(JSON.stringify(account));
  });

  test("shows every body that a move sends", () => {
    const shown = new Set(examples.map(({ sent }) => sent));
    for (const scenario of Object.keys(scenarios)) {
      for (const kind of kinds) {
        const bodies = played(scenario, kind).filter(({ request }) => request.body !== undefined);
        expect(
          bodies.map(sentence).filter((sent) => !shown.has(sent)),
          `${scenario}, ${kind}`,
        ).toEqual([]);
      }
    }
  });

  test("shows every request of every variant", () => {
    const shown = new Set(examples.map(({ sent }) => sent));
    const told = Object.keys(scenarios).filter(isVariant);
    expect(told.map(moveIn).toSorted()).toEqual(variants.map(({ id }) => id).toSorted());
    for (const scenario of told) {
      for (const kind of kinds) {
        const sent = played(scenario, kind).map(sentence);
        expect(
          sent.filter((one) => !shown.has(one)),
          `${scenario}, ${kind}`,
        ).toEqual([]);
      }
    }
  });

  test("calls a guess a guess and a variant a variant, right behind the request", () => {
    expect(guesses.length).toBeGreaterThan(0);
    const isGuess = ({ scenario }: { scenario: string }): boolean => guesses.includes(moveIn(scenario));
    expect(new Set(examples.filter(isGuess).map(({ scenario }) => moveIn(scenario)))).toEqual(new Set(guesses));
    for (const one of examples) {
      const word = isGuess(one) ? /\bguess\b/ : isVariant(one.scenario) ? /\(variant: .*(?:\b[DO]-|\[)/ : /^/;
      expect(one.paragraphBehind, `${one.scenario}, ${one.part}`).toMatch(word);
    }
  });

  test("puts the requests of every move in the order in which they are sent", () => {
    const told = new Set(tables.map(({ scenario }) => outlines(scenario)));
    const untold = Object.keys(scenarios).filter((scenario) => !isVariant(scenario) && !told.has(outlines(scenario)));
    expect(untold).toEqual([]);
    for (const { scenario, rows } of tables) {
      for (const [column, kind] of kinds.entries()) {
        const row = rows.flatMap(([, part, ...cells]) => (cells[column] === "–" ? [] : [[part, cells[column]]]));
        expect(row, `${scenario}, ${kind}`).toEqual(played(scenario, kind).map((ask) => [ask.part, outline(ask)]));
      }
    }
  });

  test("leaves out no move and no part of one", () => {
    const contents = page.slice(0, page.indexOf("## How to read the evidence"));
    expect(moves.map(({ id }) => id).filter((id) => !contents.includes(`| \`${id}\` |`))).toEqual([]);
    for (const move of [...moves, ...variants]) {
      const told = Object.keys(scenarios).filter((name) => moveOf(moveIn(name)) === move);
      for (const kind of kinds) {
        const parts = told.flatMap((name) => played(name, kind).map(({ part }) => part));
        expect(
          [...move.parts[kind]].filter((part) => !parts.includes(part)),
          `${move.id}, ${kind}`,
        ).toEqual([]);
      }
    }
  });

  test("says of every switch what is not sent where it is off", () => {
    const [, table = ""] = page.split("<!-- switches -->");
    const rows = [...table.matchAll(/^\| (.+) \| `([a-z-]+)` \| .+ \| (.+) \|$/gm)];
    expect(new Set(rows.map(([, , feature]) => feature))).toEqual(new Set(features));
    for (const feature of features) {
      const [, choice, , told] = rows.find(([, , id]) => id === feature) ?? [];
      expect(choice).toContain(featureNames[feature]);
      const unsent = moves.flatMap(({ id, needs = [], partNeeds = {} }) => {
        const parts = Object.keys(partNeeds).filter((part) => partNeeds[part] === feature);
        if (needs.includes(feature)) return [`\`${id}\``];
        return parts.length === 0 ? [] : [`\`${id}\`: ${parts.map((part) => `\`${part}\``).join(", ")}`];
      });
      expect(told, feature).toBe(unsent.length === 0 ? "–" : unsent.join("; "));
    }
  });
});

/** Scenarios of a move that look the same from outside need to be told once. */
const outlines = (scenario: string): string =>
  JSON.stringify([
    moveIn(scenario),
    kinds.map((kind) => played(scenario, kind).map((ask) => [ask.part, outline(ask)])),
  ]);
function outline({ request: { method, path } }: Ask): string {
  const named = Object.values(ids).reduce((text, id) => text.replace(id, "{id}"), path);
  return `${method} ${named.replace(/filter=.*/, "filter=…")}`;
}

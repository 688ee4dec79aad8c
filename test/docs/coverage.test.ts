import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { AppKind, Evidence, Move } from "../../src/model.ts";
import { defaultApp } from "../../src/okta/app.ts";
import { moves } from "../../src/okta/moves/index.ts";
import { variants } from "../../src/okta/variants/index.ts";
import { probes } from "../../src/probes/index.ts";
import { tolerance, usual } from "../../src/suites.ts";
import { bothKinds } from "../rehearsal.ts";
import { coveragePage } from "./coverage-page.ts";
import { everythingSent, isAbout, isSent, type Sending } from "./sent.ts";
import { folder, kindsOf, lineOf, readTemplates, type Template } from "./templates.ts";
import { mismatch } from "./unify.ts";

const templates = readTemplates();
const wire = readFileSync(new URL("../../docs/okta-wire.md", import.meta.url), "utf8");
const byOkta: readonly Move[] = [...moves, ...variants];
const moveById = new Map([...byOkta, ...probes].map((move) => [move.id, move]));

let sent: readonly Sending[] = [];
beforeAll(async () => {
  sent = await everythingSent();
}, 60_000);

const inSuites = (ids: readonly string[], evidence: Evidence, { story }: Sending): boolean =>
  ids.includes(story.suite) && story.evidence === evidence;
/** Whether a template of this class is at home in the suite that sent it. */
const isAtHome: Readonly<Record<Evidence, (sending: Sending) => boolean>> = {
  client: (sending) => inSuites(usual, "client", sending),
  guess: (sending) => inSuites(usual, "guess", sending) && sending.move.needs !== undefined,
  variant: (sending) => inSuites(tolerance, "variant", sending),
  "okta-test": (sending) => sending.by === "probe" && usual.includes(sending.story.suite),
};
/** What Okta may send in a suite: what the suite is about, and what is known anyway. */
const mayBeSent = ({ class: evidence }: Template, { story }: Sending): boolean =>
  evidence === "client" || evidence === story.evidence;

/** "assign: create" of everything that sends a template in this dialect. */
const senders = ({ sentBy }: Template, kind: AppKind): readonly string[] =>
  Object.entries(sentBy).flatMap(([move, parts]) =>
    parts.filter((part) => moveById.get(move)?.parts[kind].includes(part)).map((part) => `${move}: ${part}`),
  );
const name = ({ move, part }: Sending): string => `${move.id}: ${part}`;
const place = ({ kind, story, step }: Sending): string => `${kind} ${story.suite}/${step}`;

describe("every request of Okta's that is known", () => {
  test("is known once", () => {
    const ids = templates.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("has sources that the page on what Okta sends explains, and recordings that are there", () => {
    const known = new Set([...wire.matchAll(/^\| ([DO]-[A-Z0-9]+|F|C\d+) \|/gm)].map(([, code]) => code));
    const unknown = templates.flatMap(({ id, sources }) =>
      sources.filter((source) => !known.has(source)).map((source) => `${id}: ${source}`),
    );
    expect(unknown).toEqual([]);
    const recorded = templates.flatMap((template) => template.recorded ?? []);
    expect(recorded.filter((file) => !existsSync(new URL(file, folder)))).toEqual([]);
  });

  test("is said to be sent by moves and parts that there are, in every dialect that it names", () => {
    const wrong = templates.flatMap(({ id, sentBy }) =>
      Object.entries(sentBy).flatMap(([move, parts]) =>
        parts
          .filter((part) => !bothKinds.some((kind) => moveById.get(move)?.parts[kind].includes(part)))
          .map((part) => `${id}: ${move}, ${part}`),
      ),
    );
    const unsent = templates.flatMap((template) =>
      kindsOf(template)
        .filter((kind) => senders(template, kind).length === 0)
        .map((kind) => `${template.id}, ${kind}`),
    );
    expect([wrong, unsent]).toEqual([[], []]);
  });

  test("is sent in its very form by every move and part that it names", () => {
    const missed = templates.flatMap((template) =>
      kindsOf(template).flatMap((kind) => {
        const ofKind = sent.filter((sending) => sending.kind === kind);
        return senders(template, kind)
          .filter((sender) => !ofKind.some((sending) => name(sending) === sender && isSent(template, sending)))
          .map((sender) => `${template.id}, ${kind}, ${sender}`);
      }),
    );
    expect(missed).toEqual([]);
  });

  test("is sent by a suite of its class, in every dialect that it names", () => {
    const homeless = templates.flatMap((template) =>
      kindsOf(template)
        .filter(
          (kind) =>
            !sent.some(
              (sending) => sending.kind === kind && isAtHome[template.class](sending) && isSent(template, sending),
            ),
        )
        .map((kind) => `${template.id} (${template.class}), ${kind}`),
    );
    expect(homeless).toEqual([]);
  });
});

describe("whatever Okta sends", () => {
  test("is in the form of a template that the suite may send", () => {
    const stray = sent
      .filter(({ by }) => by === "okta")
      .filter((sending) => !templates.some((template) => mayBeSent(template, sending) && isSent(template, sending)))
      .map((sending) => `${place(sending)}, ${name(sending)}: ${reasons(sending)}`);
    expect([...new Set(stray)]).toEqual([]);
  });

  test("is in the table, every part of every move", () => {
    const told = (move: Move, part: string, kind: AppKind): boolean =>
      templates.some((template) => kindsOf(template).includes(kind) && template.sentBy[move.id]?.includes(part));
    const missing = byOkta.flatMap((move) =>
      bothKinds.flatMap((kind) =>
        move.parts[kind].filter((part) => !told(move, part, kind)).map((part) => `${kind} ${move.id}: ${part}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  test("is no guess and no variant where nobody has asked for it", () => {
    const uncertain = new Set(
      templates.filter((one) => one.class !== "client").flatMap(({ sentBy }) => Object.keys(sentBy)),
    );
    const certain = new Set(
      templates.filter((one) => one.class === "client").flatMap(({ sentBy }) => Object.keys(sentBy)),
    );
    expect(variants.map(({ id }) => id).filter((id) => !uncertain.has(id) || certain.has(id))).toEqual([]);
    expect(tolerance.filter((id) => usual.includes(id))).toEqual([]);
    expect(bothKinds.filter((kind) => defaultApp(kind).features.has("sync-password"))).toEqual([]);
  });
});

/** Why it is none of the templates that speak of its move and part. */
function reasons(sending: Sending): string {
  const about = templates.filter((template) => isAbout(template, sending));
  return (
    about
      .map((one) =>
        `${one.id} (${mayBeSent(one, sending) ? (mismatch(one, sending) ?? "") : `a ${one.class}`})`.slice(0, 120),
      )
      .join("; ") || "no template"
  );
}

test("docs/coverage.md says what is sent where", () => {
  const rows = templates.map((template) => {
    const steps = new Map<string, readonly string[]>();
    for (const sending of sent.filter((one) => isSent(template, one))) {
      const { story, step } = sending;
      steps.set(story.suite, [...new Set([...(steps.get(story.suite) ?? []), step])]);
    }
    return { ...template, line: lineOf(template), steps };
  });
  const file = new URL("../../docs/coverage.md", import.meta.url);
  const page = coveragePage(rows);
  if (process.env["UPDATE_DOCS"] === undefined) expect(readFileSync(file, "utf8")).toBe(page);
  else writeFileSync(file, page);
});

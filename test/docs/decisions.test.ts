import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checks } from "../../src/checks/index.ts";
import { specChecks } from "../../src/checks/okta-spec/index.ts";
import { quirks } from "../../src/reference/quirks/index.ts";
import { sections } from "../checks/rfc-sections.ts";
import { decisionsPage } from "./decisions-page.ts";
import { readDecisions } from "./decisions.ts";

const root = new URL("../../", import.meta.url);
const wire = readFileSync(new URL("docs/okta-wire.md", root), "utf8");
const decisions = readDecisions();
const checkById = new Map(checks.map((check) => [check.id, check]));
const legal = quirks.filter(({ kind }) => kind === "legal");
const freedoms = (those: typeof decisions): readonly string[] => those.map(({ freedom }) => freedom);

describe("the decisions on what the RFCs leave open", () => {
  test("are told in words, each once", () => {
    expect(new Set(freedoms(decisions)).size).toBe(decisions.length);
    const short = decisions.filter(
      ({ freedom, leaves, okta }) =>
        !/^\S.{8,}[^.]$/.test(freedom) || ![leaves, okta].every((text) => /^\w.{10,}\.$/s.test(text)),
    );
    expect(freedoms(short)).toEqual([]);
  });
  test("name sections that there are, of the RFCs and of what Okta sends", () => {
    const wrong = decisions.flatMap(({ rfc, evidence }) =>
      [...rfc, evidence].filter((one) => {
        const [, number, section = ""] = /^(?:RFC (\d+)|okta-wire) §([\d.]+)$/.exec(one) ?? [];
        return number === undefined ? !wire.includes(`id="section-${section}"`) : !sections[number]?.has(section);
      }),
    );
    expect(wrong).toEqual([]);
    expect(freedoms(decisions.filter(({ evidence }) => !evidence.startsWith("okta-wire")))).toEqual([]);
  });
  test("are held by checks of that very level, or by quirks that are legal, or by tests", () => {
    const loose = decisions.filter(({ decided, checks: named = [], quirks: proof = [], tests = [] }) =>
      decided === "legal"
        ? named.length > 0 ||
          proof.length + tests.length === 0 ||
          !proof.every((id) => legal.some((quirk) => quirk.id === id)) ||
          !tests.every((file) => existsSync(new URL(file, root)))
        : proof.length + tests.length > 0 ||
          named.length === 0 ||
          !named.every((id) => checkById.get(id)?.level === decided),
    );
    expect(freedoms(loose)).toEqual([]);
  });
  test("speak of every check of level may, but for what harms nobody in Okta and what Okta's own tests ask for", () => {
    const told = new Set(decisions.flatMap(({ checks: named = [] }) => named));
    const open = checks.filter(
      (check) => check.level === "may" && check.okta !== "tolerates" && !specChecks.includes(check),
    );
    expect(open.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });
});

test("docs/decisions.md says what was decided", () => {
  const page = decisionsPage(decisions, { checkOf: (id) => checkById.get(id), legal });
  const file = new URL("docs/decisions.md", root);
  if (process.env["UPDATE_DOCS"] !== undefined) writeFileSync(file, page);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(page);
});

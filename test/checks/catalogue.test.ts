import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { checks } from "../../src/checks/index.ts";
import { planRun } from "../../src/run.ts";
import { builtIn } from "../../src/suites.ts";
import { bothKinds, configOf } from "../rehearsal.ts";
import { sections } from "./rfc-sections.ts";

const folder = new URL("../../src/checks/", import.meta.url);
const modules = await Promise.all(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && basename(file) !== "index.ts")
    .map(async (file) => {
      const exported: Record<string, unknown> = await import(new URL(file, folder).href);
      return { file: basename(file), exported: Object.entries(exported) };
    }),
);
const isCheck = (thing: unknown): boolean =>
  typeof thing === "object" && thing !== null && "id" in thing && "start" in thing;
const defined = modules.flatMap(({ file, exported }) =>
  exported.filter(([, thing]) => isCheck(thing)).map(([name, thing]) => ({ file, name, thing })),
);
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const wirePage = readFileSync(new URL("../../docs/okta-wire.md", import.meta.url), "utf8");

describe("the catalogue of checks", () => {
  test("holds every check that a file defines, once, and no other", () => {
    expect(checks.length).toBeGreaterThan(50);
    expect(new Set(checks).size).toBe(checks.length);
    expect(new Set(defined.map(({ thing }) => thing))).toEqual(new Set(checks));
    expect(defined).toHaveLength(checks.length);
  });
  test("has one file for each, called like it", () => {
    for (const { file, name, thing } of defined)
      expect([file, thing]).toEqual([`${kebab(name)}.ts`, expect.objectContaining({ id: kebab(name) })]);
    expect(new Set(defined.map(({ file }) => file)).size).toBe(defined.length);
  });
  test("has no two titles that are the same", () => {
    expect(new Set(checks.map(({ title }) => title)).size).toBe(checks.length);
  });
  test("has no check that never looks: it stands, or a suite names it in one of the dialects", () => {
    const named = new Set(
      bothKinds
        .flatMap((kind) => planRun(configOf({ kind, suites: builtIn })))
        .flatMap(({ steps }) => steps.flatMap((step) => Object.values(step.expect).flat())),
    );
    expect(checks.filter((check) => check.standing === undefined && !named.has(check)).map(({ id }) => id)).toEqual([]);
  });
});

describe.each(checks.map((check) => [check.id, check] as const))(
  "%s",
  (_, { title, consequence, fix, level, okta, cite }) => {
    test("says in words what is true, what Okta does otherwise, and what to do", () => {
      expect(title).toMatch(/^[A-Za-z].{8,}[^.]$/);
      expect(consequence).toMatch(/^[A-Z].*[.!?]["”]?$/s);
      expect(fix).toMatch(/^[A-Z].{10,}[.!?]["”]?$/s);
      for (const words of [title, consequence, fix]) expect(words).not.toMatch(/\s{2}|\n|undefined/);
    });
    test("has a level, a reaction and citations that lead somewhere", () => {
      expect(["must", "should", "may"]).toContain(level);
      expect(["blocks", "degrades", "tolerates"]).toContain(okta);
      expect(cite.length).toBeGreaterThan(0);
      expect(new Set(cite).size).toBe(cite.length);
      for (const one of cite) {
        const [, rfc, section = ""] = /^(?:RFC (764[34]|9865|9967)|okta-wire) §(\d+(?:\.\d+)*)$/.exec(one) ?? [];
        const leads = rfc === undefined ? wirePage.includes(`id="section-${section}"`) : sections[rfc]?.has(section);
        expect([one, leads]).toEqual([one, true]);
      }
      // What the RFCs say is in the RFCs.
      expect(cite.some((one) => one.startsWith("RFC"))).toBe(true);
    });
  },
);

import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { checks } from "../src/checks/index.ts";
import type { Send } from "../src/model.ts";
import { quirks } from "../src/reference/quirks/index.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { tolerance } from "../src/suites.ts";
import { exitCode } from "../src/report.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { bothKinds, rehearse, sendTo } from "./rehearsal.ts";

const faulty = quirks.filter(({ kind }) => kind === "faulty");
const legal = quirks.filter(({ kind }) => kind === "legal");
/** What each quirk is noticed by, once for each dialect. */
const noticed = quirks.flatMap(({ noticedBy, rfc = [], spec = [] }) => [
  ...bothKinds.map((kind) => noticedBy[kind]),
  rfc,
  spec,
]);

describe("the index of quirks", () => {
  const folder = new URL("../src/reference/quirks/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && basename(file) !== "index.ts",
  );
  const named = (id: string): string => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

  test.each(files)("holds what %s exports, under the file's name", async (file) => {
    const id = basename(file, ".ts");
    const exported = (await import(new URL(file, folder).href)) as Record<string, unknown>;
    expect(Object.keys(exported)).toEqual([named(id)]);
    expect(quirks.find((quirk) => quirk.id === id)).toBe(exported[named(id)]);
  });
  test("holds nothing twice and nothing else", () => {
    expect(quirks.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.map((file) => basename(file)).toSorted());
  });
});

describe("the kill matrix", () => {
  test("speaks of checks that exist", () => {
    const known = new Set(checks.map(({ id }) => id));
    expect(noticed.flat().filter((id) => !known.has(id))).toEqual([]);
  });
  test("has a quirk for every check, and one that no other check notices", () => {
    const alone = new Set(noticed.filter((ids) => ids.length === 1).flat());
    // Where PATCH is not to be had at all, that is noticed, too.
    expect(checks.map(({ id }) => id).filter((id) => !alone.has(id))).toEqual(["patch-unoffered-status"]);
  });
  test("has no faulty quirk that nobody notices", () => {
    const unseen = faulty.filter(
      ({ noticedBy, rfc = [], spec = [] }) =>
        rfc.length + spec.length === 0 && bothKinds.every((kind) => noticedBy[kind].length === 0),
    );
    expect(unseen.map(({ id }) => id)).toEqual([]);
  });
  test("has no legal quirk that is more to anybody than a hint", () => {
    expect(legal.length).toBeGreaterThan(80);
    const told = new Set(legal.flatMap(({ noticedBy }) => bothKinds.flatMap((kind) => noticedBy[kind])));
    const hints = checks.filter(({ level, okta }) => level !== "must" && okta === "tolerates");
    expect([...told].filter((id) => !hints.some((hint) => hint.id === id))).toEqual([]);
    // Nobody is told more than about the spelling of attributes.
    expect([...told]).toEqual(["key-case"]);
  });
  test("has no legal quirk that breaks a must, whichever suite it meets", () => {
    const musts = new Set(checks.filter(({ level }) => level === "must").map(({ id }) => id));
    const accused = legal.filter(({ rfc = [], spec = [] }) => [...rfc, ...spec].some((id) => musts.has(id)));
    expect(accused.map(({ id }) => id)).toEqual([]);
  });
});

test.each(bothKinds)("an answer that is lost is noticed by the check for it and by no other (%s)", async (kind) => {
  const store = emptyStore();
  const well = sendTo(reference(store, { baseUrl, token }));
  // The target creates the first account of all, and the answer does not arrive.
  let creates = 0;
  const send: Send = async (request, by) => {
    const answer = await well(request, by);
    return request.method === "POST" && (creates += 1) === 1 ? { lost: "unreachable", why: "reset" } : answer;
  };
  const { verdicts, report } = await rehearse(send, { kind });
  const unmet = verdicts.filter(({ outcome }) => outcome === "unmet");
  const blocked = verdicts.filter(({ outcome }) => outcome === "blocked");
  expect(unmet.map(({ step, check }) => `${step}: ${check.id}`)).toEqual(["bystander: answers"]);
  expect(new Set(blocked.map(({ blockedBy }) => blockedBy?.check))).toEqual(new Set(["answers"]));
  expect([report.leftovers, store.users.size, exitCode(report)]).toEqual([[], 0, 1]);
});

test("a variant that is refused is noticed by the check for it, and fails nothing", async () => {
  // Without a path, add needs an object of attributes (RFC 7644 §3.5.2.1): the reference server is right to refuse a list.
  const handler = reference(emptyStore(), { baseUrl, token });
  const { verdicts, report } = await rehearse(sendTo(handler), { kind: "oin", suites: [...tolerance] });
  const unmet = verdicts.filter(({ outcome }) => outcome === "unmet");
  expect(unmet.map(({ step, check }) => `${step}: ${check.id}`)).toEqual(["bare-add: variant-accepted"]);
  expect([exitCode(report), report.leftovers]).toEqual([0, []]);
});

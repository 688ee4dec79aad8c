import { describe, expect, test } from "vitest";
import type { App, AppKind } from "../../src/model.ts";
import type { Observable, PlanCase } from "../../src/oin/case.ts";
import { settings } from "../../src/oin/case.ts";
import { testPlan } from "../../src/oin/plan.ts";
import { plan } from "../../src/plan.ts";
import { maker } from "../../src/okta/people.ts";
import { selectSuites, usual } from "../../src/suites.ts";
import { bothKinds } from "../rehearsal.ts";
import { appOf, caseIn, played } from "./played.ts";

const cases = testPlan.flatMap((section) => section.cases);
const isObservable = (one: PlanCase): one is Observable => one.shows !== "no";
const observable = cases.filter(isObservable);
const numbered = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `C${from + index}`);

/** Okta's numbers have no gap from the one to the other but for these. */
const withoutEntitlements = ["C21902", ...numbered(9289, 9345), ...numbered(9359, 9361)];
const withEntitlements = [...numbered(9370, 9373), ...numbered(9390, 9393)];

describe("Okta's test plan", () => {
  test("has 61 cases, and 8 more for apps with entitlements; each of them once", () => {
    expect([withoutEntitlements.length, withEntitlements.length]).toEqual([61, 8]);
    expect(cases.map(({ id }) => id).toSorted()).toEqual([...withoutEntitlements, ...withEntitlements].toSorted());
  });
  test("says of each what is done and when it passes, and why SCIM shows no more", () => {
    for (const one of cases) {
      expect(one.does, one.id).toMatch(/^[A-Z].{10,}[^.]$/);
      expect(one.passes, one.id).toMatch(/^[A-Z].{10,}[^.]$/);
      if (one.shows !== "yes") expect(one.why, one.id).toMatch(/^[A-Z].{10,}\.$/);
      if (one.shows !== "no") expect(one.byHand, one.id).toMatch(/^[A-Z].{10,}[^.]$/);
    }
    const many = (shows: PlanCase["shows"]): number => cases.filter((one) => one.shows === shows).length;
    expect({ yes: many("yes"), partly: many("partly"), no: many("no") }).toEqual({ yes: 40, partly: 7, no: 22 });
  });
});

const kindsOf = ({ app }: Observable): readonly AppKind[] => (app === undefined ? bothKinds : [app]);
/** An app in which everything is on that the case needs. */
const appFor = ({ setting }: Observable, kind: AppKind): App =>
  setting === "keeps-group-names" ? appOf(kind, "rename-groups") : appOf(kind);
const suitesOf = ({ by }: Observable): readonly string[] => [...new Set(by.map((place) => place.split("/")[0] ?? ""))];

describe("what shows a case", () => {
  test.each(observable)("$id: is played by the usual suites, and judged, in every dialect that it has", (one) => {
    expect(suitesOf(one).filter((suite) => !usual.includes(suite))).toEqual([]);
    for (const kind of kindsOf(one)) {
      const app = appFor(one, kind);
      if (one.setting !== undefined) expect(settings[one.setting].holds(app)).toBe(true);
      const make = maker({ app, seed: 1, number: () => 1, mark: "abc123", domain: "example.com" });
      const stories = selectSuites(suitesOf(one)).map((suite) => plan(suite, app, make));
      const judged = (place: string): boolean => {
        const [suite, id, part] = place.split("/");
        const step = stories.find((story) => story.suite === suite)?.steps.find((each) => each.id === id);
        const expected = Object.entries(step?.expect ?? {}).filter(([name]) => part === undefined || name === part);
        return step?.off === undefined && expected.flatMap(([, checks]) => checks).length > 0;
      };
      expect(one.by.filter((place) => !judged(place))).toEqual([]);
    }
  });

  test.each(bothKinds)("is met by a server without faults (%s)", async (kind) => {
    const renames = await played({ apps: [appOf(kind)] });
    const keeps = await played({ apps: [appOf(kind, "rename-groups")], suites: ["link-group"] });
    const verdicts = observable
      .filter((one) => kindsOf(one).includes(kind))
      .map((one) => {
        const { id, verdict, shownBy } = caseIn(one.setting === "keeps-group-names" ? keeps : renames, one.id);
        return { id, verdict, shownBy };
      });
    expect(verdicts).toEqual(
      observable
        .filter((one) => kindsOf(one).includes(kind))
        .map(({ id, shows, by }) => ({ id, verdict: shows === "yes" ? "shown" : "partly shown", shownBy: by })),
    );
  });

  // What the case is about goes wrong in the server, and the case says so: its steps are about it.
  const faults: Readonly<Record<string, readonly [quirk: string, check: string, kind?: AppKind]>> = {
    C9306: ["groups-probe-not-implemented", "groups-listed"],
    C9340: ["auth-any-token-accepted", "wrong-token-refused"],
    C9341: ["token-rotation-refused", "next-token-accepted"],
    C9345: ["put-addresses-phones-ignored", "optional-attributes-current"],
    C9290: ["create-missing-id", "create-body"],
    C9293: ["reactivate-changes-id", "id-stable"],
    C9300: ["group-change-hits-others", "others-untouched"],
    C9307: ["burst-500", "lookup-answered"],
    C9334: ["create-enterprise-ext-dropped", "optional-attributes-stored"],
    C9335: ["filter-hides-non-scim-users", "account-found"],
    C9336: ["email-becomes-username", "attributes-stored"],
    C9291: ["username-change-ignored", "attributes-stored"],
    C9309: ["put-ignores-name", "attributes-stored"],
    C9310: ["put-email-change-rejected", "update-accepted"],
    C9337: ["empty-string-refused", "update-accepted"],
    C9292: ["deactivate-refused", "deactivation-accepted"],
    C9294: ["put-ignores-active", "active-stored", "aiw"],
    C9311: ["deactivate-hard-deletes", "resource-readable"],
    C9301: ["password-returned", "password-never-returned"],
    C9302: ["put-password-refused", "password-accepted", "aiw"],
    C9303: ["list-omits-active", "listed-as-stored"],
    C9304: ["list-hides-newest", "pages-complete"],
    C9305: ["put-ignores-displayname", "optional-attributes-current"],
    C9338: ["groups-list-hides-newest", "groups-complete"],
    C9360: ["import-omits-emails", "listed-as-stored"],
    C9361: ["import-skips-inactive", "inactive-listed"],
    C9312: ["group-post-empty-members-fails", "create-accepted"],
    C9315: ["group-rename-ignored", "group-name-stored"],
    C9316: ["group-replace-empty-ignored", "members-stored"],
    C9317: ["group-post-empty-members-fails", "create-accepted"],
    C9318: ["group-delete-cascades-users", "resource-readable"],
    C9320: ["group-replace-only-removes", "members-stored"],
    C9322: ["group-add-replaces", "members-stored"],
    C9323: ["groups-displayname-filter-unsupported", "filter-offered"],
    C9325: ["group-delete-noop", "deleted-gone"],
    C9327: ["group-delete-cascades-users", "resource-readable"],
    C9329: ["group-replace-only-removes", "members-stored"],
    C9330: ["group-add-replaces", "members-stored"],
    C9332: ["group-add-replaces", "members-stored"],
    C9333: ["group-remove-filter-noop", "members-stored"],
    C9370: ["roles-total-wrong", "full-pages"],
    C9371: ["create-roles-dropped", "grants-stored"],
    C9372: ["put-one-role-kept", "grants-stored"],
    C9373: ["import-omits-roles", "listed-as-stored"],
    C9390: ["schemas-without-user", "user-schema"],
    C9392: ["extension-dropped", "optional-attributes-stored"],
    C9393: ["extension-dropped", "optional-attributes-stored"],
  };
  test.each(observable)("$id: is not met where the server fails at it", async (one) => {
    const [quirk = "", check = "", kind = "oin"] = faults[one.id] ?? [];
    const found = caseIn(await played({ apps: [appFor(one, kind)], suites: suitesOf(one), quirk }), one.id);
    expect(["fails", "warns"]).toContain(found.verdict);
    expect(found.unmet.map((unmet) => unmet.check)).toContain(check);
  });
});

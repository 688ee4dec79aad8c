/** What an app has switched off is not sent, is not judged, and is said to be off. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { App, AppKind, Exchange, Feature } from "../src/model.ts";
import { defaultApp, features } from "../src/okta/app.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { bothKinds, nextToken, rehearse, sendTo, type Rehearsal } from "./rehearsal.ts";

const appOf = (kind: AppKind, on: readonly Feature[], patchesUsers = kind === "oin"): App => ({
  ...defaultApp(kind),
  features: new Set(on),
  patchesUsers,
});
const played = (app: App): Promise<Rehearsal> =>
  rehearse(sendTo(reference(emptyStore(), { baseUrl, token, nextToken })), { app });

/** Requests of Okta's that a feature stands for. */
const sends: Readonly<Partial<Record<Feature, (exchange: Exchange) => boolean>>> = {
  "create-users": ({ by, request }) =>
    by === "okta" &&
    ((request.method === "POST" && request.path === "/Users") || request.path.startsWith("/Users?filter")),
  "update-users": ({ part, by }) => by === "okta" && part === "update",
  "deactivate-users": ({ by, wants }) => by !== "cleanup" && wants?.["active"] === false,
  "sync-password": ({ part }) => part === "password",
  "import-users": ({ request }) => request.path.startsWith("/Users?startIndex") && request.path.endsWith("count=100"),
  "import-groups": ({ request }) => request.path.startsWith("/Groups?startIndex"),
  "push-groups": ({ by, request }) =>
    by !== "cleanup" &&
    (request.path.startsWith("/Groups/") || (request.path === "/Groups" && request.method === "POST")),
  "change-groups": ({ by, request }) =>
    by !== "cleanup" && request.path.startsWith("/Groups/") && ["PUT", "PATCH"].includes(request.method),
  "delete-groups": ({ by, request }) =>
    by !== "cleanup" && request.path.startsWith("/Groups/") && request.method === "DELETE",
  governance: ({ request }) => /^\/(Roles|Licenses)/.test(request.path),
  "token-rotation": ({ request }) => request.credentials === "next",
};

describe.each(bothKinds)("an app (%s)", (kind) => {
  test.each(features)("without %s sends nothing of it, and finds nothing wrong with a good server", async (feature) => {
    const on = features.filter((one) => one !== feature);
    const { exchanges, verdicts } = await played(appOf(kind, on));
    expect(exchanges.filter((exchange) => sends[feature]?.(exchange))).toEqual([]);
    expect(verdicts.filter(({ outcome }) => outcome !== "met" && outcome !== "not-applicable")).toEqual([]);
  });
  test("with everything on sends all of it", async () => {
    const { exchanges } = await played(appOf(kind, features));
    const unsent = features.filter((feature) => sends[feature] !== undefined && !exchanges.some(sends[feature]));
    // No wizard app has Governance.
    expect(unsent).toEqual(kind === "oin" ? [] : ["governance"]);
  });
  test("says what is switched off, in the words of Okta's consoles", async () => {
    const { verdicts } = await played(
      appOf(
        kind,
        features.filter((one) => one !== "push-groups"),
      ),
    );
    const why = verdicts.filter(({ suite }) => suite === "push-group").map((verdict) => verdict.why);
    const name = kind === "oin" ? "Create groups" : "Push Groups";
    expect(new Set(why)).toEqual(new Set([`switched-off: ${name} is off in this app`]));
  });
});

test("any combination of switches leaves a good server without a finding and without a gap", async () => {
  const apps = fc
    .tuple(fc.constantFrom<AppKind>("oin", "aiw"), fc.subarray([...features]), fc.boolean())
    .map(([kind, on, patches]) => appOf(kind, on, kind === "oin" && patches));
  await fc.assert(
    fc.asyncProperty(apps, async (app) => {
      const { exchanges, verdicts, report } = await played(app);
      expect(verdicts.filter(({ outcome }) => outcome !== "met" && outcome !== "not-applicable")).toEqual([]);
      for (const feature of features) {
        if (!app.features.has(feature)) expect(exchanges.filter((exchange) => sends[feature]?.(exchange))).toEqual([]);
      }
      expect(report.leftovers).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

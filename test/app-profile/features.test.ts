import fc from "fast-check";
import { expect, test } from "vitest";
import type { Feature } from "../../src/model.ts";
import { defaultApp } from "../../src/okta/app.ts";
import { mistake, read } from "./folder.ts";

type Switches = Readonly<Record<string, boolean | undefined>>;
const switches = (...names: readonly string[]): fc.Arbitrary<Switches> =>
  fc.record(Object.fromEntries(names.map((name) => [name, fc.boolean()])), { requiredKeys: [] });
const sometimes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const toApp = sometimes(
  switches("createUsers", "updateUserAttributes", "deactivateUsers", "syncPassword", "excludeUsernameUpdates"),
);
const sorted = (features: Iterable<Feature>): readonly Feature[] => [...features].toSorted();
const chosen = (on: Readonly<Partial<Record<Feature, boolean>>>): readonly string[] =>
  Object.entries(on)
    .flatMap(([name, isOn]) => (isOn ? [name] : []))
    .toSorted();

/** Somebody who says both that it is not there and that it is on. */
const contradicts = (
  ...pairs: readonly (readonly [offered: boolean | undefined, on: boolean | undefined])[]
): boolean => pairs.some(([offered, on]) => offered === false && on === true);

test("a wizard app does what its actions offer and its To App page has switched on", () => {
  const actions = sometimes(
    switches("importNewUsersAndProfileUpdates", "pushNewUsers", "pushProfileUpdates", "pushGroups", "importGroups"),
  );
  const property = fc.property(actions, toApp, sometimes(fc.boolean()), (offered, to, renames) => {
    const file = { kind: "aiw", supportedProvisioningActions: offered, toApp: to, renameAppGroups: renames };
    const wrong = contradicts(
      [offered?.["pushNewUsers"], to?.["createUsers"]],
      [offered?.["pushProfileUpdates"], to?.["updateUserAttributes"]],
      [offered?.["pushProfileUpdates"], to?.["deactivateUsers"]],
      [offered?.["pushProfileUpdates"], to?.["syncPassword"]],
      [offered?.["pushGroups"], renames],
    );
    if (wrong) {
      expect(mistake(() => read(file))).toMatch(/^app\.yaml:\d+ [\w.]+: cannot be on while .+ is off$/);
      return;
    }
    const { app } = read(file);
    const action = (name: string): boolean => offered?.[name] ?? true;
    const updates = action("pushProfileUpdates") && (to?.["updateUserAttributes"] ?? true);
    expect(app.patchesUsers).toBe(false);
    expect(sorted(app.features)).toEqual(
      chosen({
        "import-users": action("importNewUsersAndProfileUpdates"),
        "import-groups": action("importGroups"),
        "create-users": action("pushNewUsers") && (to?.["createUsers"] ?? true),
        "update-users": updates,
        "update-user-names": updates && !(to?.["excludeUsernameUpdates"] ?? false),
        "deactivate-users": action("pushProfileUpdates") && (to?.["deactivateUsers"] ?? true),
        "sync-password": action("pushProfileUpdates") && (to?.["syncPassword"] ?? false),
        "push-groups": action("pushGroups"),
        "change-groups": action("pushGroups"),
        "delete-groups": action("pushGroups"),
        "rename-groups": action("pushGroups") && (renames ?? true),
      }),
    );
  });
  fc.assert(property, { numRuns: 200 });
});

test("a catalog app does what its submission offers and its provisioning pages have switched on", () => {
  const property = fc.property(
    fc.record({
      userOperations: sometimes(
        switches("create", "update", "changePassword", "deactivate", "supportPatchForUser", "importUserSchema"),
      ),
      groups: sometimes(fc.boolean()),
      groupOperations: sometimes(switches("create", "read", "update", "delete")),
      toOkta: sometimes(switches("importUsers", "importGroups")),
      toApp,
      renameAppGroups: sometimes(fc.boolean()),
      governance: sometimes(fc.boolean()),
    }),
    (given) => {
      const { userOperations: user, groups, groupOperations: group, toOkta, toApp: to, renameAppGroups } = given;
      const file = { kind: "oin", ...given };
      const wrong = contradicts(
        [user?.["create"], to?.["createUsers"]],
        [user?.["update"], to?.["updateUserAttributes"]],
        [user?.["deactivate"], to?.["deactivateUsers"]],
        [user?.["changePassword"], to?.["syncPassword"]],
        ...["create", "read", "update", "delete"].map((name) => [groups, group?.[name]] as const),
        [groups, toOkta?.["importGroups"]],
        [group?.["read"], toOkta?.["importGroups"]],
        [groups, renameAppGroups],
        [group?.["update"], renameAppGroups],
      );
      if (wrong) {
        expect(mistake(() => read(file))).toMatch(/^app\.yaml:\d+ [\w.]+: cannot be on while .+ is off$/);
        return;
      }
      const { app } = read(file);
      const ofUsers = (name: string): boolean => user?.[name] ?? true;
      const ofGroups = (name: string): boolean => (groups ?? true) && (group?.[name] ?? true);
      const updates = ofUsers("update") && (to?.["updateUserAttributes"] ?? true);
      expect(app.patchesUsers).toBe(ofUsers("supportPatchForUser"));
      expect(sorted(app.features)).toEqual(
        chosen({
          "import-users": toOkta?.["importUsers"] ?? true,
          "import-groups": ofGroups("read") && (toOkta?.["importGroups"] ?? true),
          "create-users": ofUsers("create") && (to?.["createUsers"] ?? true),
          "update-users": updates,
          "update-user-names": updates && !(to?.["excludeUsernameUpdates"] ?? false),
          "deactivate-users": ofUsers("deactivate") && (to?.["deactivateUsers"] ?? true),
          "sync-password": ofUsers("changePassword") && (to?.["syncPassword"] ?? false),
          "push-groups": ofGroups("create"),
          "change-groups": ofGroups("update"),
          "delete-groups": ofGroups("delete"),
          "rename-groups": ofGroups("update") && (renameAppGroups ?? true),
          "import-schema": user?.["importUserSchema"] ?? false,
          governance: given.governance ?? false,
        }),
      );
    },
  );
  fc.assert(property, { numRuns: 200 });
});

test.each(["oin", "aiw"] as const)(
  "a file that says nothing but its kind is the app that needs no file (%s)",
  (kind) => {
    const { app, authentication, baseUrl, network, secrets } = read({ kind });
    expect(app).toEqual(defaultApp(kind));
    expect({ authentication, baseUrl, network, secrets }).toEqual({
      authentication: { mode: "bearer", awaits: "token" },
      baseUrl: undefined,
      network: { headers: [] },
      secrets: [],
    });
  },
);

/** What is on in an app: everything that Okta offers for it and its administrator has switched on. docs/okta-wire.md §12 */
import type { AppKind, Feature } from "../model.ts";
import { valueAt } from "./path.ts";
import type { Source } from "./source.ts";

/** Switches that must all be on, what is offered before what is chosen from it; with a "!", off. */
type Rules = ReadonlyMap<Feature, readonly string[]>;
const action = (name: string, ...chosen: readonly string[]): readonly string[] => [
  `supportedProvisioningActions.${name}`,
  ...chosen,
];
const user = (name: string, ...chosen: readonly string[]): readonly string[] => [`userOperations.${name}`, ...chosen];
const group = (name: string, ...chosen: readonly string[]): readonly string[] => [
  "groups",
  `groupOperations.${name}`,
  ...chosen,
];
const rules: Readonly<Record<AppKind, Rules>> = {
  aiw: new Map([
    ["import-users", action("importNewUsersAndProfileUpdates")],
    ["import-groups", action("importGroups")],
    ["create-users", action("pushNewUsers", "toApp.createUsers")],
    ["update-users", action("pushProfileUpdates", "toApp.updateUserAttributes")],
    ["update-user-names", action("pushProfileUpdates", "toApp.updateUserAttributes", "!toApp.excludeUsernameUpdates")],
    // Sources name one or the other (docs/okta-wire.md §13, C16); where both are on, all of them agree.
    ["deactivate-users", action("pushProfileUpdates", "toApp.deactivateUsers")],
    ["sync-password", action("pushProfileUpdates", "toApp.syncPassword")],
    ["push-groups", action("pushGroups")],
    ["change-groups", action("pushGroups")],
    ["delete-groups", action("pushGroups")],
    ["rename-groups", action("pushGroups", "renameAppGroups")],
  ]),
  oin: new Map([
    ["import-users", user("read", "toOkta.importUsers")],
    ["import-groups", group("read", "toOkta.importGroups")],
    ["create-users", user("create", "toApp.createUsers")],
    ["update-users", user("update", "toApp.updateUserAttributes")],
    ["update-user-names", user("update", "toApp.updateUserAttributes", "!toApp.excludeUsernameUpdates")],
    ["deactivate-users", user("deactivate", "toApp.deactivateUsers")],
    ["sync-password", user("changePassword", "toApp.syncPassword")],
    ["push-groups", group("create")],
    ["change-groups", group("update")],
    ["delete-groups", group("delete")],
    ["rename-groups", group("update", "renameAppGroups")],
    ["import-schema", user("importUserSchema")],
    ["governance", ["governance"]],
  ]),
};

/** @param file as checked, with its defaults */
export function featuresOf(file: { readonly kind: AppKind }, source: Source): ReadonlySet<Feature> {
  const own = rules[file.kind];
  for (const switches of own.values()) refuseContradictions(switches, source);
  return new Set([...own].filter(([, all]) => all.every((one) => isOn(file, one))).map(([feature]) => feature));
}
const isOn = (file: object, name: string): boolean =>
  name.startsWith("!") ? !isOn(file, name.slice(1)) : valueAt(file, name.split(".")) === true;

/** The switches without which this one has nothing to switch. */
export const offering = (kind: AppKind, name: string): readonly string[] =>
  [...rules[kind].values()].flatMap((all) => {
    const at = all.findIndex((one) => one.replace("!", "") === name);
    return at < 0 ? [] : all.slice(0, at);
  });

/** What the file switches on although it says that it is not offered. */
function refuseContradictions(switches: readonly string[], { data, mistake }: Source): void {
  const said = (name: string): unknown => valueAt(data, name.split("."));
  for (const [index, chosen] of switches.entries()) {
    const missing = switches.slice(0, index).find((one) => said(one) === false);
    if (missing !== undefined && said(chosen) === true)
      throw mistake(chosen.split("."), `cannot be on while ${missing} is off`);
  }
}

/** The apps that are simulated where nobody says otherwise: everything on that Okta is known to send. docs/okta-wire.md §12 */
import type { App, AppKind, Feature, Mapping } from "../model.ts";
import { defaultMappings } from "./mapping.ts";

/** In the words of Okta's consoles. */
export const featureNames: Readonly<Record<Feature, string>> = {
  "import-users": "Import New Users and Profile Updates",
  "import-groups": "Import Groups",
  "create-users": "Create Users",
  "update-users": "Update User Attributes",
  "update-user-names": "Update user names",
  "deactivate-users": "Deactivate Users",
  "sync-password": "Sync Password",
  "push-groups": "Push Groups",
  "change-groups": "Update groups",
  "delete-groups": "Delete groups",
  "rename-groups": "Rename app groups",
  "import-schema": "Import User Schema",
  governance: "Governance",
  "token-rotation": "A token to rotate to",
};
const usual: readonly Feature[] = [
  "import-users",
  "import-groups",
  "create-users",
  "update-users",
  "update-user-names",
  "deactivate-users",
  "push-groups",
  "change-groups",
  "delete-groups",
  "rename-groups",
];

/** A catalog app has switches of its own for what a wizard app does with Push Groups. */
export const featureName = (feature: Feature, kind: AppKind): string =>
  feature === "push-groups" && kind === "oin" ? "Create groups" : featureNames[feature];
export const features: readonly Feature[] = allOf(featureNames);
function allOf(names: Readonly<Record<Feature, string>>): readonly Feature[] {
  return Object.keys(names).filter((name): name is Feature => Object.hasOwn(names, name));
}

/** Okta's own, where a submission says nothing else (docs/okta-wire.md §9). */
export const BATCH_SIZE = 100;

/** The dialect in which an app writes to users; groups are always written in that of its kind. */
export const usersDialect = ({ patchesUsers }: App): AppKind => (patchesUsers ? "oin" : "aiw");

export function defaultApp(kind: AppKind, mappings: readonly Mapping[] = defaultMappings): App {
  return {
    kind,
    name: kind,
    features: new Set(usual),
    patchesUsers: kind === "oin",
    uniqueIdentifier: "userName",
    userNameFormat: "Okta username",
    mappings,
    values: {},
    passwordPolicy: { minimumLength: 8, symbol: false },
    batchSize: BATCH_SIZE,
  };
}
/** With everything on that such an app can have, but for a token to rotate to, which the target would have to know. */
export const everythingOn = (kind: AppKind): App => ({
  ...defaultApp(kind),
  features: new Set(features.filter((feature) => !absent[kind].includes(feature))),
});
const absent: Readonly<Record<AppKind, readonly Feature[]>> = {
  oin: ["token-rotation"],
  aiw: ["token-rotation", "governance", "import-schema"],
};

/** A case of Okta's test plan, and what would show it. */
import type { App, AppKind } from "../model.ts";
import { ENTERPRISE_USER, USER } from "../scim/urns.ts";

interface Told {
  /** As Okta numbers it. */
  readonly id: string;
  /** What the administrator does. */
  readonly does: string;
  /** When the case has passed. */
  readonly passes: string;
}
interface Played extends Told {
  /** "suite/step", or "suite/step/part": all that is judged there counts. */
  readonly by: readonly string[];
  /** The only kind of app that does it; absent: both. */
  readonly app?: AppKind;
  /** How the app has to be set up for these steps to be about it. */
  readonly setting?: Setting;
  readonly byHand: string;
}
export type Observable = Played &
  (
    | { readonly shows: "yes" }
    /** No more than the SCIM half of it can be shown, and why. */
    | { readonly shows: "partly"; readonly why: string }
  );
interface Unobservable extends Told {
  readonly shows: "no";
  readonly why: string;
  /** Absent: all of it. */
  readonly byHand?: string;
}
export type PlanCase = Observable | Unobservable;
export interface Section {
  readonly title: string;
  readonly cases: readonly PlanCase[];
}

export type Setting = "renames-groups" | "keeps-group-names" | "own-attributes";
interface Rule {
  holds(app: App): boolean;
  /** Why the case is not played where it does not hold. */
  readonly otherwise: string;
}
export const settings: Readonly<Record<Setting, Rule>> = {
  "renames-groups": {
    holds: ({ features }) => features.has("rename-groups"),
    otherwise: "Rename app groups is off in this app",
  },
  "keeps-group-names": {
    holds: ({ features }) => !features.has("rename-groups"),
    otherwise: "Rename app groups is on in this app: an app profile can switch it off",
  },
  "own-attributes": {
    holds: ({ mappings, values }) =>
      mappings.some(
        ({ attribute, externalNamespace }) =>
          externalNamespace !== USER && externalNamespace !== ENTERPRISE_USER && Object.hasOwn(values, attribute),
      ),
    otherwise: "no attribute of the target's own is mapped in this app: an app profile can map one",
  },
};

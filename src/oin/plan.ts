/** Okta's test plan for submissions to its Integration Network (docs/oin.md): 61 cases, and 8 more for apps with entitlements. */
import type { Section } from "./case.ts";
import { entitlements } from "./plan/entitlements.ts";
import { groups } from "./plan/groups.ts";
import { reading, sourcing } from "./plan/imports.ts";
import { setUp } from "./plan/set-up.ts";
import { users } from "./plan/users.ts";

/** Sections in Okta's order. */
export const testPlan: readonly Section[] = [...setUp, ...users, ...reading, ...groups, ...sourcing, ...entitlements];

/** People with a profile page: Okta gives nobody one, so what is peculiar about them shows in the suites of the group rfc alone. */
import type { Answer, Json, Resource } from "../../model.ts";
import { text } from "../../scim/json.ts";
import { withEach } from "./layer.ts";

export const isProfiled = (user: Json | undefined): boolean => text(user, "profileUrl") !== undefined;
export const withProfiled = (answer: Answer, change: (user: Resource) => Json): Answer =>
  withEach(answer, (user) => (isProfiled(user) ? change(user) : user));

/** What the checks of lists share. */
import type { Finding, Resource } from "../../model.ts";
import { brief } from "../../scim/brief.ts";
import { attribute, text } from "../../scim/json.ts";
import { finding } from "./check.ts";

/** Which items lack an attribute that has to be a string. */
export const lacking = (items: readonly Resource[], ...names: readonly string[]): readonly Finding[] =>
  items.flatMap((one, index) =>
    names
      .filter((name) => text(one, name) === undefined)
      .flatMap((name) => finding(`/Resources/${index}/${name}`, "a string", brief(attribute(one, name)))),
  );

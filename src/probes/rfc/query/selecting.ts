/** Attributes that are wanted, and such as are not (RFC 7644 §3.4.2.5, §3.9). What is shown of somebody then is no reading of them. */
import type { Cast, Given, Move, Play } from "../../../model.ts";
import { ask, done, name, unlinked } from "../../../okta/play.ts";
import { get, groupPath, percent, userPath } from "../../../okta/requests.ts";
import { endpoints } from "../../../scim/kinds.ts";
import { USER } from "../../../scim/urns.ts";
import { both } from "../../kit.ts";

type Paths = Readonly<Record<string, string>>;
function selecting(
  id: string,
  title: string,
  kind: "person" | "group",
  parts: readonly string[],
  paths: (id: string) => Paths,
): Move {
  return {
    id,
    title,
    by: "probe",
    takes: { [kind]: kind },
    parts: both(...parts),
    *play({ past }: Cast, given: Given): Play {
      const alias = name(given, kind);
      const who = past.id(alias);
      if (who === undefined) return unlinked(alias);
      for (const [part, path] of Object.entries(paths(who))) yield* ask({ part, request: get(path) });
      return done;
    },
  };
}
const list = `${endpoints.User}?startIndex=1&count=10`;

export const selectAttributes: Move = selecting(
  "select-attributes",
  "The harness asks for some attributes of people, or for all but some",
  "person",
  ["one", "list", "inner", "qualified", "password", "one-without", "list-without", "without-id"],
  (id) => ({
    one: `${userPath(id)}?attributes=userName`,
    list: `${list}&attributes=userName`,
    inner: `${userPath(id)}?attributes=name.givenName`,
    qualified: `${userPath(id)}?attributes=${percent(`${USER.toUpperCase()}:USERNAME`)}`,
    password: `${userPath(id)}?attributes=userName,password`,
    "one-without": `${userPath(id)}?excludedAttributes=emails`,
    "list-without": `${list}&excludedAttributes=emails`,
    "without-id": `${userPath(id)}?excludedAttributes=id,emails`,
  }),
);
export const selectGroupAttributes: Move = selecting(
  "select-group-attributes",
  "The harness asks for a group without its members",
  "group",
  ["group", "group-without"],
  (id) => ({
    group: `${groupPath(id)}?attributes=displayName`,
    "group-without": `${groupPath(id)}?excludedAttributes=members`,
  }),
);

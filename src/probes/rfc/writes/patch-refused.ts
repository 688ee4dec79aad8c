/** PATCHes that have to be refused, and leave everything as it was (RFC 7644 §3.5.2). */
import type { Json, Move } from "../../../model.ts";
import { offers } from "../../../scim/discovered.ts";
import { attribute, text } from "../../../scim/json.ts";
import { PATCH_OP } from "../../../scim/urns.ts";
import { listHeld, simpleHeld } from "./held.ts";
import { foreignMeta } from "./make.ts";
import { type Change, ifPatched, patchTrials, patchWith, type Subject, trials, type Try } from "./trials.ts";

/** What the account holds already: whoever accepts this changes nothing. */
const harmless = ({ now }: Subject): Json => ({ op: "replace", path: "userName", value: text(now, "userName") ?? "" });

const body =
  (made: (subject: Subject) => Json): Try =>
  (subject) => ({ request: patchWith(subject.path, made(subject)) });
const schemas = [PATCH_OP];
export const patchMalformed: Move = ifPatched(
  trials(
    { id: "patch-malformed", title: "The harness sends PATCHes that are none", of: "person" },
    {
      "no-schemas": body((subject) => ({ Operations: [harmless(subject)] })),
      "no-operations": body(() => ({ schemas })),
      "empty-operations": body(() => ({ schemas, Operations: [] })),
      "unknown-op": body(({ now }) => ({
        schemas,
        Operations: [{ op: "move", path: "userName", value: text(now, "userName") ?? "" }],
      })),
      "add-without-value": body(() => ({ schemas, Operations: [{ op: "add", path: "userName" }] })),
    },
  ),
);

/** Selects nothing in any list. */
function noTarget(subject: Subject): Json | undefined {
  const list = listHeld(subject);
  return list && { op: "replace", path: `${list.name}[type eq "none"].value`, value: list.items[0]?.value ?? "" };
}
function unmatched(subject: Subject): Change | undefined {
  const operation = noTarget(subject);
  return operation === undefined ? undefined : { operations: [operation] };
}
/** The second operation fails where nothing is wrong with the first. */
function halfWrong(subject: Subject): Change | undefined {
  const [held] = simpleHeld(subject);
  const second = noTarget(subject);
  if (held === undefined || second === undefined) return undefined;
  return { operations: [{ op: "replace", path: held, value: "Half done" }, second] };
}
const always = (operation: Json) => (): Change => ({ operations: [operation] });
const created = ({ now }: Subject): Change | undefined =>
  text(attribute(now, "meta"), "created") === undefined
    ? undefined
    : { operations: [{ op: "replace", path: "meta.created", value: foreignMeta["created"] ?? "" }] };

export const patchRefused: Move = patchTrials(
  { id: "patch-refused", title: "The harness sends PATCHes that no resource can follow", of: "person" },
  {
    "no-target": unmatched,
    atomic: halfWrong,
    "remove-without-path": always({ op: "remove" }),
    "malformed-path": always({ op: "replace", path: 'emails[type eq "work"', value: [] }),
    "unknown-path": always({ op: "replace", path: "scimOktaTestUnknown", value: "unknown" }),
    "read-only": created,
  },
);
/** Last of all, for a server that does it has an account without a name. */
export const patchRequired: Move = patchTrials(
  { id: "patch-required", title: "The harness asks with PATCH to take away the user name", of: "person" },
  { remove: always({ op: "remove", path: "userName" }) },
);
/** Only where the target says that it has no PATCH. */
export const patchUnoffered: Move = trials(
  { id: "patch-unoffered", title: "The harness sends a PATCH where the target says that it has none", of: "person" },
  {
    request: (subject) =>
      offers(subject.cast.past.discovered, "patch") === false
        ? { request: patchWith(subject.path, { schemas, Operations: [harmless(subject)] }) }
        : undefined,
  },
);

/** PATCH of what has one value, with parts or without (RFC 7644 §3.5.2.1 to §3.5.2.3). */
import type { Discovered, Json, Move, Resource } from "../../../model.ts";
import { definition, objectsIn } from "../../../scim/discovered.ts";
import { attribute, text } from "../../../scim/json.ts";
import { ENTERPRISE_USER, USER } from "../../../scim/urns.ts";
import { isWritable, simpleGone, simpleHeld } from "./held.ts";
import { type Change, patchTrials, type Subject } from "./trials.ts";

/** So long that servers which count in seconds show another time. */
const MORE_THAN_A_SECOND = 1100;

const operation = (op: string, path: string, value?: Json): Json => ({
  op,
  path,
  ...(value === undefined ? {} : { value }),
});
/** One operation on the first single value that the account shows. */
const onSimple =
  (op: "add" | "replace", value: string, more: Partial<Change> = {}) =>
  (subject: Subject): Change | undefined => {
    const [held] = simpleHeld(subject);
    return held === undefined
      ? undefined
      : { operations: [operation(op, held, value)], wants: { [held]: value }, ...more };
  };
/** The same on one that it has lost in this move. */
const onGone =
  (op: "add" | "replace", value: string) =>
  (subject: Subject): Change | undefined => {
    const [gone] = simpleGone(subject);
    return gone === undefined ? undefined : { operations: [operation(op, gone, value)], wants: { [gone]: value } };
  };
function addedAgain(subject: Subject): Change | undefined {
  const [held = ""] = simpleHeld(subject);
  const value = text(subject.now, held);
  return value === undefined
    ? undefined
    : { operations: [operation("add", held, value)], wants: { [held]: value }, pause: MORE_THAN_A_SECOND };
}
function withoutPath(subject: Subject): Change | undefined {
  const held = simpleHeld(subject);
  const wants = Object.fromEntries(held.map((name) => [name, "Registrar"]));
  return held.length === 0 ? undefined : { operations: [{ op: "replace", value: wants }], wants };
}
/** In another order the account would hold the second value, or none. */
function inOrder(subject: Subject): Change | undefined {
  const [held] = simpleHeld(subject);
  if (held === undefined) return undefined;
  const operations = [
    operation("replace", held, "Second to last"),
    operation("remove", held),
    operation("add", held, "Last"),
  ];
  return { operations, wants: { [held]: "Last" } };
}
function removed(subject: Subject): Change | undefined {
  const held = simpleHeld(subject);
  if (held.length === 0) return undefined;
  return {
    operations: held.map((name) => operation("remove", name)),
    wants: Object.fromEntries(held.map((name) => [name, null])),
  };
}
export const patchSimple: Move = patchTrials(
  { id: "patch-simple", title: "The harness changes single values with PATCH, in every way", of: "person" },
  {
    replace: onSimple("replace", "Archivist"),
    add: onSimple("add", "Bursar"),
    "add-again": addedAgain,
    "without-path": withoutPath,
    "in-order": inOrder,
    attributes: onSimple("replace", "Curator", { query: "?attributes=schemas,id,meta,userName" }),
    remove: removed,
    "replace-absent": onGone("replace", "Dean"),
    "add-absent": onGone("add", "Envoy"),
  },
);

/** One part of the name, so that the other has to stay. */
const onName =
  (op: "add" | "replace", of: "givenName" | "familyName") =>
  (subject: Subject): Change | undefined => {
    const { now, about, cast } = subject;
    const paths = [["name"], ["name", of]];
    if (!paths.every((path) => isWritable(definition(cast.past.discovered, USER, path)))) return undefined;
    const other = of === "givenName" ? "familyName" : "givenName";
    const stays = text(attribute(now, "name"), other);
    if (stays === undefined || text(attribute(now, "name"), of) === undefined) return undefined;
    const value = cast.org.person(about).alternative[of];
    return { operations: [operation(op, "name", { [of]: value })], wants: { name: { [of]: value, [other]: stays } } };
  };
/** Where the target tells no resource types, its schemas alone are to go by. */
function extendsUsers({ resourceTypes }: Discovered): boolean {
  if (resourceTypes === undefined) return true;
  const users = resourceTypes.filter((one) => text(one, "name")?.toLowerCase() === "user");
  return users
    .flatMap((one) => objectsIn(one, "schemaExtensions"))
    .some((one) => text(one, "schema")?.toLowerCase() === ENTERPRISE_USER.toLowerCase());
}
/** Only where the target declares the extension; others may do without it (RFC 7643 §4.3). */
function ofExtension({ cast }: Subject): Change | undefined {
  const { discovered } = cast.past;
  const defined = definition(discovered, ENTERPRISE_USER, ["department"]);
  if (defined === undefined || !isWritable(defined) || !extendsUsers(discovered)) return undefined;
  const wants: Resource = { [ENTERPRISE_USER]: { department: "Audit" } };
  return { operations: [operation("add", `${ENTERPRISE_USER}:department`, "Audit")], wants };
}
export const patchComplex: Move = patchTrials(
  { id: "patch-complex", title: "The harness changes parts of a name and of an extension with PATCH", of: "person" },
  { replace: onName("replace", "givenName"), add: onName("add", "familyName"), extension: ofExtension },
);

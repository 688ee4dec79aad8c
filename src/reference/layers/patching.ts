/** Operations of a PATCH that are taken for others. */
import type { Resource } from "../../model.ts";
import { text } from "../../scim/json.ts";
import { heard, type Layer } from "./layer.ts";
import { operationsOf, storedAt, withBody, withOperations } from "./request.ts";
import { both, on, type When } from "./when.ts";

/** Is carried out, and changes nothing. */
const nothing: Resource = { op: "replace", value: {} };
/** @param stored what is there before the PATCH */
type Fits = (operation: Resource, stored: Resource | undefined) => boolean;

const userPatches = on("PATCH /Users/{id}");
/** A PATCH of a user with such an operation. */
export const saying = (fits: Fits, patches: When = userPatches): When =>
  both(patches, (wire, store) => operationsOf(wire).some((operation) => fits(operation, storedAt(wire, store))));
/** Such an operation of a user's PATCH is taken for these; for none unless said otherwise. */
export const taking = (
  fits: Fits,
  instead: (operation: Resource) => readonly Resource[] = () => [nothing],
  patches: When = userPatches,
): Layer =>
  heard(saying(fits, patches), (wire, store) =>
    withOperations(wire, (operation) => (fits(operation, storedAt(wire, store)) ? instead(operation) : [operation])),
  );
/** The PATCH has one operation only. */
export const alone: When = (wire) => operationsOf(wire).length === 1;

export const pathOf = (operation: Resource): string => text(operation, "path") ?? "";
const is =
  (op: string, path: (path: string) => boolean): Fits =>
  (operation) =>
    operation["op"] === op && path(pathOf(operation));
/** A single value of a user that is plain text. */
const plain = (path: string): boolean => path === "title" || path === "nickName";
const list = (path: string): boolean => path === "phoneNumbers" || path === "emails";
const selection = (path: string): boolean => /^(?:phoneNumbers|emails)\[.*\]$/.test(path);

export const ofPlain = (op: string): Fits => is(op, plain);
/** One that has a value, or has none. */
export const ofHeld =
  (op: string, held: boolean): Fits =>
  (operation, stored) =>
    ofPlain(op)(operation, stored) && (stored?.[pathOf(operation)] !== undefined) === held;
export const ofList = (op: string): Fits => is(op, list);
export const ofSelection = (op: string): Fits => is(op, selection);
export const ofPath = (op: string, wanted: string): Fits => is(op, (path) => path === wanted);
/** One part of the values that a filter selects. */
export const ofPart = (op: string, part: string): Fits => is(op, (path) => path.endsWith(`].${part}`));
export const ofExtension: Fits = (operation) => pathOf(operation).startsWith("urn:");
/** Selects nothing. */
export const ofNobody: Fits = (operation) => pathOf(operation).includes('"none"');

/** What its first operation has changed stays, though the PATCH is refused. */
export const halfDone =
  (patched: When): Layer =>
  (next, store) =>
  async (wire) => {
    const answer = await next(wire);
    if (patched(wire, store) && answer.status === 400 && operationsOf(wire).length > 1)
      await next(withBody(wire, (body) => ({ ...body, Operations: operationsOf(wire).slice(0, 1) })));
    return answer;
  };

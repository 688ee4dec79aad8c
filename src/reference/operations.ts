/** Reading the body of a PATCH (RFC 7644 §3.5.2). */
import type { Json } from "../model.ts";
import { attribute, isArray, isObject, text } from "../scim/json.ts";
import { PATCH_OP } from "../scim/urns.ts";
import { badRequest } from "./errors.ts";

const ops = ["add", "remove", "replace"] as const;
export type Op = (typeof ops)[number];
export interface Operation {
  readonly op: Op;
  readonly path?: string;
  readonly value?: Json;
}

/** @throws Refusal invalidSyntax, or invalidValue where add or replace comes without a value */
export function operationsOf(body: Json): readonly Operation[] {
  const schemas = attribute(body, "schemas");
  if (!isArray(schemas) || !schemas.some((urn) => typeof urn === "string" && urn.toLowerCase() === patchOp))
    throw malformed(`schemas must contain ${PATCH_OP}.`);
  const operations = attribute(body, "Operations");
  if (!isArray(operations) || operations.length === 0)
    throw malformed("Operations must be an array with an operation.");
  return operations.map(operationOf);
}
const patchOp = PATCH_OP.toLowerCase();

function operationOf(operation: Json): Operation {
  if (!isObject(operation)) throw malformed("An operation must be an object.");
  const named = text(operation, "op")?.toLowerCase();
  const op = ops.find((candidate) => candidate === named);
  if (op === undefined) throw malformed(`op must be one of ${ops.join(", ")}.`);
  const value = attribute(operation, "value");
  if (value === undefined && op !== "remove") throw badRequest("invalidValue", `${op} needs a value.`);
  const path = attribute(operation, "path");
  if (path !== undefined && path !== null && typeof path !== "string")
    throw badRequest("invalidPath", "path must be a string.");
  return { op, ...(typeof path === "string" ? { path } : {}), ...(value === undefined ? {} : { value }) };
}
const malformed = (detail: string): Error => badRequest("invalidSyntax", detail);

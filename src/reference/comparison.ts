/** The comparing operators of a filter, by the type of the attribute (RFC 7644 §3.4.2.2, table 3). */
import type { Json } from "../model.ts";
import { badRequest } from "./errors.ts";
import type { Attribute } from "./schema/attribute.ts";
import { prepared } from "./text.ts";

export type Operator = "eq" | "ne" | "co" | "sw" | "ew" | "gt" | "ge" | "lt" | "le";
type Scalar = string | number | boolean;

/** Whether one value stands in this relation to the wanted one. Values of different types are not identical, and no more. */
export function comparison(op: Operator, wanted: Scalar, attribute: Attribute): (value: Json) => boolean {
  if (isOrder(op) && (attribute.type === "boolean" || attribute.type === "binary" || typeof wanted === "boolean"))
    throw badRequest("invalidFilter", `${attribute.name} has no order, so ${op} cannot be used.`);
  const read = (value: Json): Json | undefined => comparable(value, attribute, op);
  const right = read(wanted);
  if (right === undefined) throw badRequest("invalidFilter", `${attribute.name} cannot be compared with ${wanted}.`);
  return (value) => {
    const left = read(value);
    if (typeof left === "string" && typeof right === "string") return relations[op](left, right);
    if (typeof left === "number" && typeof right === "number") return !isTextual(op) && relations[op](left, right);
    return op === "ne" ? left !== right : op === "eq" && left === right;
  };
}

const relations: Record<Operator, (left: string | number, right: string | number) => boolean> = {
  eq: (left, right) => left === right,
  ne: (left, right) => left !== right,
  co: (left, right) => String(left).includes(String(right)),
  sw: (left, right) => String(left).startsWith(String(right)),
  ew: (left, right) => String(left).endsWith(String(right)),
  gt: (left, right) => left > right,
  ge: (left, right) => left >= right,
  lt: (left, right) => left < right,
  le: (left, right) => left <= right,
};
const isTextual = (op: Operator): boolean => op === "co" || op === "sw" || op === "ew";
const isOrder = (op: Operator): boolean => op === "gt" || op === "ge" || op === "lt" || op === "le";

/** A moment is compared as such, in milliseconds, whatever its zone; undefined where the value is none. */
function comparable(value: Json, { type, caseExact }: Attribute, op: Operator): Json | undefined {
  if (type === "dateTime" && !isTextual(op)) {
    const moment = typeof value === "string" ? Date.parse(value) : Number.NaN;
    return Number.isNaN(moment) ? undefined : moment;
  }
  return typeof value === "string" ? prepared(value, caseExact) : value;
}

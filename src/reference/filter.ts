/** Filters from text to a predicate (RFC 7644 §3.4.2.2). */
import { type Compare, type Filter, parse } from "scim2-parse-filter";
import type { Json } from "../model.ts";
import { isArray, parseJson } from "../scim/json.ts";
import { comparison } from "./comparison.ts";
import { badRequest, Refusal } from "./errors.ts";
import { type Attribute, part } from "./schema/attribute.ts";
import { along } from "./schema/path.ts";
import { reached } from "./values.ts";

export type Predicate = (value: Json) => boolean;

/**
 * @param of what the filter's names belong to: a resource, or the attribute before the brackets
 * @throws Refusal invalidFilter
 */
export function filterOf(text: string, of: Attribute): Predicate {
  try {
    const { masked, literals } = maskLiterals(text);
    return predicate(parse(masked), of, literals);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw invalid(`The filter ${text} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/**
 * Of scim2-parse-filter only the grammar is used. Its literals are wrong: JSON escapes stay as they are ("\\" is two
 * characters, and one before the closing quote an error), and a negative number must be the last word. So each literal
 * is read here and stands in the parser's text as a quoted number.
 */
function maskLiterals(text: string): { masked: string; literals: readonly Json[] } {
  const literals: Json[] = [];
  const masked = text.replaceAll(/"(?:[^"\\]|\\.)*"|(?<=\s)-\d[\d.eE+-]*/g, (literal) => {
    const value = parseJson(literal);
    if (value === undefined) throw invalid(`${literal} is no JSON value.`);
    return `"${literals.push(value) - 1}"`;
  });
  // Both are let through by the parser, the second with another meaning than a PATCH path gives it.
  if (/\bnot\b(?!\s*\()/i.test(masked)) throw invalid('"not" needs round brackets.');
  if (/\]\s*\./.test(masked)) throw invalid("A filter cannot go on behind square brackets.");
  return { masked, literals };
}

/** Why not the library's own test: it compares by case, takes null for present, and knows neither dates nor schemas. */
function predicate(filter: Filter, of: Attribute, literals: readonly Json[]): Predicate {
  switch (filter.op) {
    case "and": {
      const all = filter.filters.map((one) => predicate(one, of, literals));
      return (value) => all.every((one) => one(value));
    }
    case "or": {
      const any = filter.filters.map((one) => predicate(one, of, literals));
      return (value) => any.some((one) => one(value));
    }
    case "not": {
      const negated = predicate(filter.filter, of, literals);
      return (value) => !negated(value);
    }
    case "[]": {
      const path = pathOf(filter.attrPath, of);
      const each = predicate(filter.valFilter, last(path), literals);
      return (value) => reached(value, path).some(each);
    }
    case "pr": {
      const path = pathOf(filter.attrPath, of);
      return (value) => reached(value, path).length > 0;
    }
    case "eq":
    case "ne":
    case "co":
    case "sw":
    case "ew":
    case "gt":
    case "ge":
    case "lt":
    case "le":
      return compared(filter, of, literals);
    default:
      // The parser looks words up in a plain object, so "constructor" comes out as an operator.
      throw invalid("An operator of the filter is not known.");
  }
}
function compared({ op, attrPath, compValue }: Compare, of: Attribute, literals: readonly Json[]): Predicate {
  const path = valuePath(pathOf(attrPath, of));
  const wanted = typeof compValue === "string" ? literals[Number(compValue)] : compValue;
  if (wanted === null || wanted === undefined) {
    if (op === "eq") return (value) => reached(value, path).length === 0;
    if (op === "ne") return (value) => reached(value, path).length > 0;
    throw invalid(`${op} cannot be used with null.`);
  }
  if (isArray(wanted) || typeof wanted === "object") throw invalid(`${attrPath} cannot be compared with that.`);
  const holds = comparison(op, wanted, last(path));
  return (value) => reached(value, path).some(holds);
}
/** "emails co …" means the values of emails: the RFC's rule asks for the sub-attribute, its own example leaves it out. */
function valuePath(path: Path): Path {
  const attribute = last(path);
  if (attribute.type !== "complex") return path;
  const value = part(attribute, "value");
  if (value.type === "any") throw invalid(`${attribute.name} is complex: name one of its sub-attributes.`);
  return [...path, value];
}

type Path = readonly [Attribute, ...Attribute[]];
const last = (path: Path): Attribute => path.at(-1) ?? path[0];
function pathOf(text: string, of: Attribute): Path {
  const path = along(of, text);
  if (path === undefined) throw invalid(`${text} is no attribute's name.`);
  return path;
}
const invalid = (detail: string): Refusal => badRequest("invalidFilter", detail);

/** JSON in: the one place where text from outside becomes typed data. */
import type { Answer, Json, Resource } from "../model.ts";

export const isObject = (value: Json | undefined): value is Resource =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const isArray = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** The value, or undefined where the text is no JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- JSON.parse yields nothing but Json
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Bounds of ours. SCIM nests a handful of levels, and whoever follows a million of them runs out of stack. */
const MOST_LEVELS = 1_000;
/** In what may be as long as ten million bytes, a value, its name and all around it have twenty. */
const MOST_VALUES = 500_000;
/** Why a JSON text is not taken apart: nobody should have to hold so much. */
export function excess(text: string): string | undefined {
  if (text.length <= MOST_LEVELS) return undefined;
  let [open, values, quoted] = [0, 0, false];
  // Sign by sign: a text of ten million has millions of matches.
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    else if (quoted) at += sign === "\\" ? 1 : 0;
    else if (sign === "}" || sign === "]") open -= 1;
    else if (sign === ",") values += 1;
    else if (sign === "{" || sign === "[") [open, values] = [open + 1, values + 1];
    if (open > MOST_LEVELS) return `more than ${MOST_LEVELS} levels`;
    if (values > MOST_VALUES) return `more than ${MOST_VALUES} values`;
  }
  return undefined;
}

export const answerOf = (status: number, headers: Readonly<Record<string, string>>, text: string, ms = 0): Answer => ({
  status,
  headers,
  text,
  json: text === "" || excess(text) !== undefined ? undefined : parseJson(text),
  ms,
});

/** An attribute by its name, whatever its case (RFC 7643 §2.1). */
export function attribute(resource: Json | undefined, name: string): Json | undefined {
  if (!isObject(resource)) return undefined;
  if (Object.hasOwn(resource, name)) return resource[name];
  const wanted = name.toLowerCase();
  const key = Object.keys(resource).find((candidate) => candidate.toLowerCase() === wanted);
  return key === undefined ? undefined : resource[key];
}
/** An attribute that must be a string to be of use. */
export function text(resource: Json | undefined, name: string): string | undefined {
  const value = attribute(resource, name);
  return typeof value === "string" ? value : undefined;
}

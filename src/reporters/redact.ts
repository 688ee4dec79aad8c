/** Secrets out: by value wherever they stand, by name in JSON. Equal values get equal markers. */
import { isArray, isObject, parseJson } from "../scim/json.ts";
import { finder } from "./secrets.ts";

export type Redact = (text: string) => string;

/** The fields whose value nobody should read, such as password, clientSecret and access_token. */
export const namesSecret = (name: string): boolean => /(?:password|secret|token|authorization)$/i.test(name);

/** The same redactor gives the same value the same marker in every text. What is JSON stays JSON. */
export function redactor(secrets: readonly string[]): Redact {
  const marker = markers();
  const { pattern, found } = finder(secrets);
  const byValue: Redact = (text) =>
    text.replace(pattern, (...match) => marker(found.find((_, index) => match[index + 1] !== undefined) ?? ""));

  const inField = (name: string, value: string): string => {
    const plain = unquoted(value);
    return plain === "" || isMarker(plain) ? value : JSON.stringify(namesSecret(name) ? marker(plain) : value);
  };
  const inString = (string: string): string => {
    const plain = unquoted(string);
    const clean = /^\s*[[{]/.test(plain) ? redact(plain) : byValue(plain);
    return clean === plain ? string : JSON.stringify(clean);
  };
  const redact: Redact = (text) => {
    const json = parseJson(text);
    return isObject(json) || isArray(json) ? text : text;
  };
  return (text) => byValue(inField("", redact(inString(text))));
}
const isMarker = (text: string): boolean => /^\*\*\*\d+\*\*\*$/.test(text);
const unquoted = (text: string): string => text;
function markers(): (value: string) => string {
  const known = new Map<string, string>();
  return (value) => {
    const marker = known.get(value) ?? `***${known.size + 1}***`;
    known.set(value, marker);
    return marker;
  };
}

/** Secrets out: by value wherever they stand, by name in JSON. What is JSON stays JSON; equal values get equal markers. */
import { parseJson } from "../scim/json.ts";
import { type Finder, finders } from "./secrets.ts";

export type Redact = (text: string) => string;

/** The fields whose value nobody should read, such as password, clientSecret and access_token. */
export const namesSecret = (name: string): boolean => /(?:password|secret|token|authorization)$/i.test(name);

/** @param secrets found by value where they have eight characters or more; a set may grow, and is obeyed at once */
export function redactor(secrets: readonly string[] | ReadonlySet<string>): Redact {
  const marker = markers();
  const known = upToDate(secrets);
  const byValue: Redact = (text) =>
    known().reduce(
      (rest, { secret, least, pattern }) => (rest.length < least ? rest : rest.replace(pattern, () => marker(secret))),
      text,
    );

  function value(token: string, field: string): string {
    const plain = unquoted(token);
    if (namesSecret(field) && plain !== "" && !isMarker(plain)) return JSON.stringify(marker(plain));
    // By value last and all over: a secret may itself look like the JSON that a string can hold.
    const clean = byValue(token.startsWith('"') ? redact(plain) : plain);
    return clean === plain ? token : JSON.stringify(clean);
  }
  const redact: Redact = (text) =>
    isJson(text)
      ? rewritten(text, value)
      : byValue(
          text.replace(fields, (all, name, colon, token) =>
            namesSecret(name) ? `"${name}"${colon}${value(token, name)}` : all,
          ),
        );
  return redact;
}

/** The finders of all secrets there are by now, made again only where there are more. */
function upToDate(secrets: readonly string[] | ReadonlySet<string>): () => readonly Finder[] {
  const find = finders();
  let known = 0;
  let made: readonly Finder[] = [];
  return () => {
    const size = "size" in secrets ? secrets.size : secrets.length;
    if (size !== known) made = find(secrets);
    known = size;
    return made;
  };
}

/** A field in text that is no JSON as a whole, perhaps cut off. The limit keeps hostile texts from exhausting the stack. */
const fields = /"([^"\\]*)"(\s*:\s*)("[^"\\]*(?:\\[^][^"\\]*){0,10000}"?|-?\d[\d.eE+-]*)/g;

const isJson = (text: string): boolean => /^\s*["[{]/.test(text) && parseJson(text) !== undefined;
const isMarker = (text: string): boolean => /^\*\*\*\d+\*\*\*$/.test(text);
function unquoted(token: string): string {
  const json = parseJson(token);
  return typeof json === "string" ? json : token;
}

function markers(): (value: string) => string {
  const known = new Map<string, string>();
  return (value) => {
    const marker = known.get(value) ?? `***${known.size + 1}***`;
    known.set(value, marker);
    return marker;
  };
}

/** JSON text with its strings and numbers exchanged; whatever stands between them stays to the letter. */
function rewritten(json: string, exchange: (token: string, field: string) => string): string {
  const pieces: string[] = [];
  let done = 0;
  let before = "";
  const starts = /"|-?\d[\d.eE+-]*/g;
  for (let start = starts.exec(json); start !== null; start = starts.exec(json)) {
    const end = start[0] === '"' ? endOfString(json, start.index) : starts.lastIndex;
    const token = json.slice(start.index, end);
    const between = json.slice(done, start.index);
    pieces.push(between, exchange(token, between.trim() === ":" ? unquoted(before) : ""));
    before = token;
    done = starts.lastIndex = end;
  }
  return [...pieces, json.slice(done)].join("");
}
/** By hand, because a pattern for a whole string overflows the stack at some megabytes. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let slashes = 0;
    while (json[end - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return json.length;
}

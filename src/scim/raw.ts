/** What JSON.parse hides: facts about the text of a JSON body. */
import type { Answer } from "../model.ts";
import { parseJson } from "./json.ts";
import { below } from "./pointer.ts";
import { remembered } from "./remembered.ts";

/**
 * `at` is a JSON pointer, `text` what stands there.
 * - duplicate-key: the same key once more in one object (RFC 8259 §4); of keys that differ in case, canonical.ts knows.
 * - fraction-or-exponent: a whole number written like 1.0 or 1e2, which no integer attribute may have (RFC 7643 §2.3.4) but a
 *   decimal one must or may (§2.3.3): whether it is a fault depends on the attribute.
 * - byte-order-mark: before the text (RFC 8259 §8.1).
 * - too-deep: nested deeper than 200 levels, where nothing else is looked for.
 */
export interface RawFact {
  readonly at: string;
  readonly fact: "duplicate-key" | "fraction-or-exponent" | "byte-order-mark" | "too-deep";
  readonly text: string;
}

const mostFacts = 20;
const deepest = 200;
const longest = 200;

/** An object or array that is being read, and where in it. */
interface Open {
  /** Absent: an array. */
  readonly keys?: Set<string>;
  /** The key or index of the value being read. */
  place: string | number;
  /** A string here would be a key. */
  awaitsKey: boolean;
}

/** The first 20 facts, in one pass and linear time. Text that is no JSON is read as far as it looks like JSON. */
export function rawFacts(text: string): readonly RawFact[] {
  const facts: RawFact[] = [];
  const open: Open[] = [];
  let beyond = 0;
  const add = (fact: RawFact["fact"], what: string): void => {
    const at = open.reduce((path, { place }) => below(path, place), "");
    facts.push({ at, fact, text: what.slice(0, longest) });
  };
  if (text.startsWith("\uFEFF")) add("byte-order-mark", "U+FEFF");
  for (const token of tokens(text)) {
    if (facts.length >= mostFacts) break;
    if (token === "}" || token === "]") {
      if (beyond > 0) beyond -= 1;
      else open.pop();
    } else if (token === "{" || token === "[") {
      if (open.length < deepest) open.push(opened(token));
      else if (beyond++ === 0) add("too-deep", `more than ${deepest} levels`);
    } else if (beyond === 0) {
      const repeated = step(open.at(-1), token);
      if (repeated) add("duplicate-key", token);
      if (isWholeInDisguise(token)) add("fraction-or-exponent", token);
    }
  }
  return facts;
}

/** The facts about an answer. What is written as its own value would be has none, however deep, and most answers are. */
export const hidden: (answer: Answer) => readonly RawFact[] = remembered((answer) =>
  isPlain(answer) ? [] : rawFacts(answer.text),
);
function isPlain({ text, json }: Answer): boolean {
  try {
    // The one whole number that JSON.stringify writes with an exponent is one of 22 digits or more.
    return !text.includes("e+") && JSON.stringify(json) === text;
  } catch {
    // JSON.parse goes deeper than JSON.stringify.
    return false;
  }
}

const opened = (bracket: "{" | "["): Open =>
  bracket === "{" ? { keys: new Set(), place: "", awaitsKey: true } : { place: 0, awaitsKey: false };

/** Moves on inside of what is open. True: the token is a key that was there before. */
function step(inside: Open | undefined, token: string): boolean {
  if (inside === undefined) return false;
  if (token === ",") {
    if (typeof inside.place === "number") inside.place += 1;
    inside.awaitsKey = inside.keys !== undefined;
  }
  if (inside.keys === undefined || !inside.awaitsKey || !token.startsWith('"')) return false;
  inside.awaitsKey = false;
  inside.place = keyOf(token);
  const repeated = inside.keys.has(inside.place);
  inside.keys.add(inside.place);
  return repeated;
}
/** "a" and "\u0061" are the same key. */
function keyOf(token: string): string {
  const key = token.includes("\\") ? parseJson(token) : undefined;
  return typeof key === "string" ? key : token.slice(1, -1);
}
const isWholeInDisguise = (token: string): boolean =>
  /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(token) && /[.e]/i.test(token) && Number.isInteger(Number(token));

/** Brackets, commas, colons, strings with their quotes, numbers and words; until something else comes. */
function* tokens(text: string): Generator<string> {
  const next = /\s*([{}[\],:"]|[-+.\w]+)/y;
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    const [, token = ""] = found;
    if (token !== '"') yield token;
    else {
      const start = next.lastIndex - 1;
      const end = endOfString(text, next.lastIndex);
      if (end === undefined) return;
      yield text.slice(start, end);
      next.lastIndex = end;
    }
  }
}
/** Behind the next quote that is not escaped: one with an even number of backslashes before it. */
function endOfString(text: string, start: number): number | undefined {
  for (let quote = text.indexOf('"', start); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let before = quote;
    while (before > start && text[before - 1] === "\\") before -= 1;
    if ((quote - before) % 2 === 0) return quote + 1;
  }
  return undefined;
}

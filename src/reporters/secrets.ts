/** How a secret may be spelt in a text: as it is, or in one of the encodings it meets on its way. */

/** Shorter ones would be found by chance all over the place. */
const SHORTEST = 8;
/** By so many characters a secret is recognised that somebody cut off, with an ellipsis in its place. */
const BEGINNING = 12;

export interface Finder {
  readonly secret: string;
  /** No shorter text can hold it, in whatever spelling. */
  readonly least: number;
  readonly pattern: RegExp;
}
/**
 * For each secret of eight characters or more, the longest first, so that one which contains another goes as a whole.
 * Each has a pattern of its own, made once: the time to compile one grows with the square of its length.
 */
export function finders(): (secrets: Iterable<string>) => readonly Finder[] {
  const made = new Map<string, Finder>();
  return (secrets) => {
    const wanted = [...new Set(secrets)].filter(({ length }) => length >= SHORTEST);
    for (const secret of wanted) if (!made.has(secret)) made.set(secret, finder(secret));
    return [...made.values()].toSorted((one, other) => other.secret.length - one.secret.length);
  };
}
const finder = (secret: string): Finder => ({
  secret,
  // Cut off, it is its beginning and the ellipsis.
  least: Math.min(secret.length, BEGINNING + 1),
  pattern: patternOf(secret),
});
const patternOf = (secret: string): RegExp =>
  new RegExp(`${spelt(secret)}|${beginning(secret)}|${base64(secret)}`, "g");

const spelt = (secret: string): string => Array.from(secret, spellings).join("");
const beginning = (secret: string): string => `${spelt(secret.slice(0, BEGINNING))}[^\\s"…]{0,500}…`;
/** The character itself, percent-encoded (also twice), or escaped as in JSON (also in JSON inside JSON). */
function spellings(char: string): string {
  const percent = [...Buffer.from(char)].map((byte) => `%(?:25){0,2}${hex(byte, 2)}`).join("");
  const escape = char.split("").map((unit) => `\\\\{1,3}u${hex(unit.charCodeAt(0), 4)}`);
  const itself = char === " " ? "[ +]" : `${/["\\/]/.test(char) ? "\\\\{0,3}" : ""}${literal(char)}`;
  return `(?:${itself}|${percent}|${escape.join("")})`;
}
const literal = (char: string): string => char.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
const hex = (number: number, width: number): string =>
  number
    .toString(16)
    .padStart(width, "0")
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

/** By itself or inside of something longer, which begins one or two bytes before it, or any number of threes more. */
const base64 = (secret: string): string => [0, 1, 2].map((before) => inBase64(Buffer.from(secret), before)).join("|");
/** Both alphabets, with padding or without. What the signs at either end say of the secret they share with its neighbours. */
function inBase64(secret: Buffer, before: number): string {
  const all = Buffer.concat([Buffer.alloc(before), secret]);
  const core = all.toString("base64url").slice(Math.ceil((before * 8) / 6), Math.floor((all.length * 8) / 6));
  return `[\\w+/-]?${core.replaceAll("-", "[-+]").replaceAll("_", "[/_]")}[\\w+/-]?={0,2}`;
}

/** The text of an app profile, and where in it something stands. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from "yaml";
import { UsageError } from "../usage-error.ts";
import { GLUED, isGlued, named, type Path } from "./path.ts";
import { superfluous } from "./superfluous.ts";

export interface Source {
  /** What the file itself says, without the defaults of what it leaves out. */
  readonly data: unknown;
  /** One line that begins with the place. */
  readonly mistake: (path: Path, reason: string) => UsageError;
}
/** How a place is called: that of a line, and of a key. */
export type Called = (line: number | undefined, key: string) => string;

export const inFile =
  (path: string): Called =>
  (line, key) =>
    `${path}${line === undefined ? "" : `:${line}`} ${key}`.trimEnd();
/** Its path means nothing to whoever has chosen it by its name. */
export const inReadyMade =
  (id: string): Called =>
  (line, key) =>
    [`app profile ${id}`, line === undefined ? "" : `line ${line}`, key].filter((part) => part !== "").join(", ");

export function parseSource(text: string, called: Called): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    // The parser compares every key with every other.
    uniqueKeys: false,
    // Only then a second document is an error.
    logLevel: "error",
  });
  const lineOf = (offset: number | undefined): number | undefined =>
    offset === undefined ? undefined : Math.max(1, lines.linePos(offset).line);
  const at = (offset: number | undefined, path: Path, reason: string): UsageError =>
    new UsageError(`${called(lineOf(offset), named(path))}: ${reason}`);
  // What YAML only warns of, such as a tag that nobody knows, is a slip, too.
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) throw at(error.pos[0], [], unreadable(error, text));
  const [surplus] = superfluous(document.contents, []);
  if (surplus !== undefined) throw at(surplus.offset, surplus.path, surplus.reason);
  return { data: document.toJS(), mistake: (path, reason) => at(place(document.contents, path), path, reason) };
}

/** The parser's own message may quote the file, and with it a secret. */
function unreadable({ code, pos: [start] }: YAMLError, text: string): string {
  if (code === "MULTIPLE_DOCS") return "another document begins (---), and a profile is a single one";
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start + 100).trimStart();
  return code === "MISSING_CHAR" && isGlued(line) ? GLUED : `is no YAML (${code.toLowerCase().replaceAll("_", " ")})`;
}

/** Where the last key of the path begins, or of as much of the path as is there. */
function place(node: Node | null, path: Path): number | undefined {
  const [key, ...rest] = path;
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    if (pair === undefined || !isScalar(pair.key)) return node.range?.[0];
    const below = rest.length === 0 ? undefined : place(isNode(pair.value) ? pair.value : null, rest);
    return below ?? pair.key.range?.[0];
  }
  if (isSeq(node) && typeof key === "number") {
    const item = node.items[key];
    return (isNode(item) ? place(item, rest) : undefined) ?? node.range?.[0];
  }
  return node?.range?.[0];
}
const isNode = (value: unknown): value is Node => isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);

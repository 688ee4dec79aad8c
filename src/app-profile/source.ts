/** The text of an app profile, and where in it something stands. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from "yaml";
import { UsageError } from "../usage-error.ts";

export type Path = readonly (string | number)[];
export interface Source {
  /** What the file itself says, without the defaults of what it leaves out. */
  readonly data: unknown;
  /** One line that begins with the place. */
  readonly mistake: (path: Path, reason: string) => UsageError;
}

/** @param file names the file in errors */
export function parseSource(text: string, file: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    logLevel: "silent",
  });
  const mistake = (path: Path, reason: string): UsageError =>
    new UsageError(`${file}${lineOf(place(document.contents, path), lines)} ${named(path)}`.trimEnd() + `: ${reason}`);
  // What YAML only warns of, such as a tag that nobody knows, is a slip, too.
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) throw new UsageError(`${file}${lineOf(error.pos[0], lines)}: ${unreadable(error)}`);
  return { data: plain(document, mistake), mistake };
}

/** The parser's own message may quote the file, and with it a secret. */
const unreadable = ({ code }: YAMLError): string =>
  code === "DUPLICATE_KEY" ? "the same key twice" : `is no YAML (${code.toLowerCase().replaceAll("_", " ")})`;

function plain(document: { toJS(): unknown }, mistake: Source["mistake"]): unknown {
  try {
    return document.toJS();
  } catch {
    throw mistake([], "has aliases that lead nowhere, or too many");
  }
}

/** "attributes.mapped[0].externalName" */
const named = (path: Path): string =>
  path.reduce<string>(
    (before, key) => (typeof key === "number" ? `${before}[${key}]` : before === "" ? key : `${before}.${key}`),
    "",
  );

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

const lineOf = (offset: number | undefined, lines: LineCounter): string =>
  offset === undefined ? "" : `:${Math.max(1, lines.linePos(offset).line)}`;

export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? Object.entries(value).find(([name]) => name === String(key))?.[1]
        : undefined,
    data,
  );

/** Places in an app profile, and what of them may be repeated: a slip puts a secret where a key goes. */
import { isObject } from "../scim/json.ts";
import { modes } from "./schema/modes.ts";

export type Path = readonly (string | number)[];

/** "attributes.mapped[0].externalName", up to what may be no key at all. */
export function named(path: Path): string {
  const end = path.findIndex((_, index) => !isName(path, index));
  return path
    .slice(0, end < 0 ? path.length : end)
    .reduce<string>(
      (before, key) => (typeof key === "number" ? `${before}[${key}]` : before === "" ? key : `${before}.${key}`),
      "",
    );
}
/** Whether the last key of the path may be repeated. */
export const isSpeakable = (path: Path): boolean => path.every((_, index) => isName(path, index));

/** A token may look like a name, so that beside credentials only what is known is taken for one. */
function isName(path: Path, index: number): boolean {
  const [first, second] = path;
  const key = String(path[index]);
  if (first === "authentication" && index > 0) return index === 1 && credentials.has(key);
  const isHeader = first === "target" && second === "headers" && index === 2;
  return (isHeader ? /^[A-Za-z0-9-]{1,40}$/ : /^[\w$-]{1,40}$/).test(key);
}
const credentials: ReadonlySet<string> = new Set(
  Object.values(modes).flatMap(({ properties }) => (isObject(properties) ? Object.keys(properties) : [])),
);

export const GLUED = "a blank is missing after the colon";
/** "token:abc", which YAML takes for one word. */
export const isGlued = (key: unknown): boolean => typeof key === "string" && /^[\w$-]+:[^\s/]/.test(key);

export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined,
    data,
  );

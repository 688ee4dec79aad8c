/** Something the user gave is wrong: one line that says what, where, and what might have been meant. */
import leven from "leven";

export class UsageError extends Error {}

/** So many names are listed where none is near. */
const FEW = 6;

/** "unknown suite "asign"; did you mean "assign"?" */
export function unknown(kind: string, given: string, known: Iterable<string>, at?: string): UsageError {
  const place = at === undefined ? "" : `${at}: `;
  return new UsageError(`${place}unknown ${kind} "${given}"${hint(given, [...known])}`);
}
function hint(given: string, known: readonly string[]): string {
  const near = nearest(given, known);
  if (near !== undefined) return `; did you mean "${near}"?`;
  if (known.length === 0 || known.length > FEW) return "";
  return known.length === 1 ? `; there is only ${known.join()}` : `; one of ${known.join(", ")}`;
}
/** The known name that is closest, where one is close enough to be a slip. */
export function nearest(given: string, known: Iterable<string>): string | undefined {
  const ranked = [...known].map((name) => ({ name, distance: leven(given.toLowerCase(), name.toLowerCase()) }));
  const [best] = ranked.toSorted((one, other) => one.distance - other.distance);
  return best !== undefined && best.distance <= Math.max(2, given.length / 3) ? best.name : undefined;
}

/** What the operating system calls it, such as ENOENT; undefined where it has nothing to do with it. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error ? String(error.code) : undefined;

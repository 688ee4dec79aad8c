/** Attribute notation: names, sub-attributes and schema URNs, in any case (RFC 7644 §3.10). */
import { type Attribute, isUrn, part } from "./attribute.ts";

/** RFC 7643 §2.1, with the `$` that its own `$ref` needs. */
const name = /^[A-Za-z$][\w$-]*$/;

/**
 * The attributes along a path, from the resource inwards, or undefined where the text is no path.
 * @param held the names in the resource at hand, for extensions that no schema declares
 */
export function along(
  root: Attribute,
  path: string,
  held: readonly string[] = [],
): readonly [Attribute, ...Attribute[]] | undefined {
  if (!isUrn(path)) return inside(root, path);
  const urn = namespaceOf(root, path, held);
  const rest = path.slice(urn.length + 1);
  if (urn.toLowerCase() === root.name.toLowerCase()) return inside(root, rest);
  const extension = part(root, urn);
  if (rest === "") return [extension];
  const within = inside(extension, rest);
  return within && [extension, ...within];
}
function inside(of: Attribute, path: string): readonly [Attribute, ...Attribute[]] | undefined {
  const [first = "", second, ...more] = path.split(".");
  if (!name.test(first) || more.length > 0) return undefined;
  const attribute = part(of, first);
  if (second === undefined) return [attribute];
  return name.test(second) ? [attribute, part(attribute, second)] : undefined;
}
/** URNs hold dots and colons ("2.0:User"), so the known ones are tried first, the longest wins. */
function namespaceOf(root: Attribute, path: string, held: readonly string[]): string {
  const lower = path.toLowerCase();
  const known = [root.name, ...root.subAttributes.map((attribute) => attribute.name), ...held]
    .filter((urn) => isUrn(urn) && (lower === urn.toLowerCase() || lower.startsWith(`${urn.toLowerCase()}:`)))
    .toSorted((a, b) => b.length - a.length);
  return known[0] ?? path.slice(0, path.lastIndexOf(":"));
}

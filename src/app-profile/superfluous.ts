/** What YAML allows and no app profile needs. */
import { isAlias, isMap, isNode, isScalar, isSeq } from "yaml";
import type { Path } from "./path.ts";

interface Superfluous {
  readonly offset: number | undefined;
  readonly path: Path;
  readonly reason: string;
}
/** An alias may lead into itself, and a few of them make a file endless. */
const ALIAS = "is an alias (*), which is not followed: write out what it stands for";
const TOO_DEEP = "is nested too deeply";
const DEEPEST = 32;

export function* superfluous(node: unknown, path: Path): Generator<Superfluous> {
  const offset = isNode(node) ? node.range?.[0] : undefined;
  if (isAlias(node)) yield { offset, path, reason: ALIAS };
  if (path.length > DEEPEST) yield { offset, path: [], reason: TOO_DEEP };
  if (isMap(node)) {
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : "";
      const below = [...path, name];
      if (seen.has(name))
        yield { offset: isNode(key) ? key.range?.[0] : offset, path: below, reason: "the same key twice" };
      seen.add(name);
      yield* superfluous(key, path);
      yield* superfluous(value, below);
    }
  }
  if (isSeq(node)) for (const [index, item] of node.items.entries()) yield* superfluous(item, [...path, index]);
}

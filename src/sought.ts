/** What the run asked for and nobody knows where it is: to be looked for by its name. */
import type { Unresolved } from "./made.ts";
import type { ResourceKind } from "./model.ts";
import { sameBearer } from "./names.ts";

const isIt =
  (kind: ResourceKind, name: string) =>
  (one: Unresolved): boolean =>
    one.kind === kind && sameBearer(one.name, name);

export class Sought {
  readonly #unresolved = new Map<string, Unresolved>();
  /** Whatever was unresolved once, so that all that came of one create is taken up. */
  readonly #all: Unresolved[] = [];
  /** Asked for in bulk, by mistake or in the wrong place: there may be more of it than the answers tell. */
  readonly #several = new Map<string, Unresolved>();

  /** Whether and where it was made, nobody knows. */
  seek(one: Unresolved): void {
    this.#unresolved.set(one.name, one);
    this.#all.push(one);
  }
  /** There may be more of it than is known. */
  lookFor(one: Unresolved): void {
    this.#several.set(one.name, one);
    this.#all.push(one);
  }
  find(kind: ResourceKind, name: string): Unresolved | undefined {
    return this.#all.find(isIt(kind, name));
  }
  /** It was shown. */
  resolve(kind: ResourceKind, name: string): void {
    for (const one of this.unresolved().filter(isIt(kind, name))) this.#unresolved.delete(one.name);
  }
  /** Looked for, whatever came of it: what bears its name has been taken up on the way. */
  settle({ name }: Unresolved): void {
    this.#unresolved.delete(name);
    this.#several.delete(name);
  }
  unresolved(): readonly Unresolved[] {
    return [...this.#unresolved.values()];
  }
  /** To be looked for, however their creates were answered. */
  several(): readonly Unresolved[] {
    return [...this.#several.values()].filter(({ name }) => !this.#unresolved.has(name));
  }
}

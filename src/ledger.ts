/** What this run made. Nothing else is ever written to. */
import type { Exchange, Json, ResourceKind } from "./model.ts";
import { accepted, idOf, pathname, resourcesOf, segment } from "./scim/answers.ts";
import { sameText } from "./scim/compare.ts";
import { text } from "./scim/json.ts";

export interface Made {
  readonly path: string;
  readonly id: string;
  readonly kind: ResourceKind;
  readonly alias: string | undefined;
  /** The user name or display name, with the run mark in it. */
  readonly name: string;
}
/** A create of which nobody knows whether it left something behind. */
export type Unresolved = Omit<Made, "path" | "id">;

const kinds: Readonly<Record<string, ResourceKind>> = { "/Users": "User", "/Groups": "Group" };
const nameOf = (kind: ResourceKind, resource: Json | undefined): string | undefined =>
  text(resource, kind === "User" ? "userName" : "displayName");

export class Ledger {
  readonly #made = new Map<string, Made>();
  readonly #unresolved = new Map<string, Unresolved>();
  /** Paths that a list showed before this run could have made them: somebody else's. */
  readonly #foreign = new Set<string>();

  note(exchange: Exchange): void {
    const { request, answer } = exchange;
    const path = pathname(request.path);
    if (request.method === "DELETE" && (accepted(answer) || answer?.status === 404)) this.#made.delete(path);
    const kind = kinds[path];
    if (kind === undefined) return;
    if (request.method === "POST") this.#noteCreate(exchange, kind);
    if (request.method === "GET") this.#noteList(answer?.json, path);
  }
  holds(path: string): boolean {
    return this.#made.has(pathname(path));
  }
  /** Whether the run made this very resource for this person or group. */
  madeFor(alias: string, path: string): boolean {
    return this.#made.get(path)?.alias === alias;
  }
  /** Newest first, groups before people, so that no removal pulls a member out of a group that is still there. */
  made(): readonly Made[] {
    const newestFirst = [...this.#made.values()].reverse();
    return [
      ...newestFirst.filter(({ kind }) => kind === "Group"),
      ...newestFirst.filter(({ kind }) => kind === "User"),
    ];
  }
  /** What could not be removed is still ours, but nobody tries again. */
  giveUp(path: string): void {
    this.#made.delete(path);
  }
  unresolved(): readonly Unresolved[] {
    return [...this.#unresolved.values()];
  }
  /** Takes up what a look-up found under exactly the name of an unresolved create. */
  resolve(one: Unresolved, list: Json | undefined): void {
    this.#unresolved.delete(one.name);
    const endpoint = one.kind === "User" ? "/Users" : "/Groups";
    for (const resource of resourcesOf(list)) {
      const id = idOf(resource);
      if (id === undefined || !sameText(nameOf(one.kind, resource) ?? "", one.name)) continue;
      const path = `${endpoint}/${segment(id)}`;
      if (!this.#made.has(path)) this.#made.set(path, { ...one, id, path });
    }
  }

  #noteCreate({ request, answer, about }: Exchange, kind: ResourceKind): void {
    const name = nameOf(kind, request.body);
    if (name === undefined) return;
    const refused = answer !== undefined && answer.status >= 300 && answer.status < 500;
    if (refused) return;
    const made = { kind, alias: about, name };
    const id = accepted(answer) ? idOf(answer?.json) : undefined;
    const answered = nameOf(kind, answer?.json) ?? name;
    const path = `${pathname(request.path)}/${segment(id ?? "")}`;
    if (id === undefined || !sameText(answered, name) || this.#foreign.has(path)) this.#unresolved.set(name, made);
    else if (!this.#made.has(path)) this.#made.set(path, { ...made, id, path });
  }
  #noteList(list: Json | undefined, endpoint: string): void {
    for (const resource of resourcesOf(list)) {
      const id = idOf(resource);
      const path = `${endpoint}/${segment(id ?? "")}`;
      if (id !== undefined && !this.#made.has(path)) this.#foreign.add(path);
    }
  }
}

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
  /** The user name or display name, as last shown, with the run mark in it. */
  readonly name: string;
}
/** A create of which nobody knows whether it left something behind, or where. */
export type Unresolved = Omit<Made, "path" | "id">;

export const endpoints: Readonly<Record<ResourceKind, string>> = { User: "/Users", Group: "/Groups" };
const kindAt = (path: string): ResourceKind | undefined =>
  path === endpoints.User ? "User" : path === endpoints.Group ? "Group" : undefined;
const pathOf = (kind: ResourceKind, id: string | undefined): string => `${endpoints[kind]}/${segment(id ?? "")}`;
const nameOf = (kind: ResourceKind, resource: Json | undefined): string | undefined =>
  text(resource, kind === "User" ? "userName" : "displayName");

export class Ledger {
  readonly #signature: string;
  readonly #made = new Map<string, Made>();
  readonly #unresolved = new Map<string, Unresolved>();
  /** What the target says it has deleted. */
  readonly #gone = new Map<string, Made>();
  /** First shown under a name without the run's signature, or without a name before the run could have made it. */
  readonly #foreign = new Set<string>();
  /** Shown under a name with the run's signature. */
  readonly #recognised = new Set<string>();

  /** @param signature stands in the name of everything that the run makes */
  constructor(signature: string) {
    this.#signature = signature.toLowerCase();
  }
  note(exchange: Exchange): void {
    const { request, answer } = exchange;
    const path = pathname(request.path);
    const kind = kindAt(path);
    if (request.method === "DELETE" && (accepted(answer) || answer?.status === 404)) this.#noteDelete(path);
    if (request.method === "POST" && kind !== undefined) this.#noteCreate(exchange, kind);
    if (request.method === "GET" && accepted(answer)) this.#noteRead(path, kind, answer?.json);
  }
  holds(path: string): boolean {
    return this.#made.has(pathname(path));
  }
  /** Whether the run made this very resource for this person or group. */
  madeFor(alias: string, path: string): boolean {
    return this.#made.get(path)?.alias === alias;
  }
  /** Whether the target has shown it under the run's own name: an id in the answer to a create may be a wrong one. */
  recognises(path: string): boolean {
    return this.#recognised.has(path);
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
  /** Looked for: whatever bears exactly this name has been taken up on the way. */
  settle({ name }: Unresolved): void {
    this.#unresolved.delete(name);
  }
  /** Whether the list shows it under an id that is taken for somebody else's. */
  disowns({ kind, name }: Unresolved, list: Json | undefined): boolean {
    return resourcesOf(list).some(
      (one) => sameText(nameOf(kind, one) ?? "", name) && !this.#made.has(pathOf(kind, idOf(one))),
    );
  }

  #noteCreate({ request, answer, about }: Exchange, kind: ResourceKind): void {
    const name = nameOf(kind, request.body);
    if (name === undefined) return;
    // A server that says it ran out of time (408) may have got there all the same.
    const refused = answer !== undefined && answer.status >= 300 && answer.status < 500 && answer.status !== 408;
    if (refused) return;
    const id = accepted(answer) ? idOf(answer?.json) : undefined;
    const answered = nameOf(kind, answer?.json) ?? name;
    const path = pathOf(kind, id);
    const one = { kind, alias: about, name };
    if (id === undefined || !sameText(answered, name) || this.#foreign.has(path)) this.#unresolved.set(name, one);
    else if (!this.#made.has(path)) this.#made.set(path, { ...one, id, path });
  }
  #noteDelete(path: string): void {
    const made = this.#made.get(path);
    if (made !== undefined) this.#gone.set(path, made);
    this.#forget(path);
  }
  #noteRead(path: string, list: ResourceKind | undefined, json: Json | undefined): void {
    const known = this.#made.get(path) ?? this.#gone.get(path);
    if (known !== undefined) this.#noteShown(path, known.id, known.kind, json);
    if (list === undefined) return;
    for (const one of resourcesOf(json)) {
      const id = idOf(one);
      if (id !== undefined) this.#noteShown(pathOf(list, id), id, list, one);
    }
  }
  /** The first name that is shown tells whose it is, whatever a create has said of the id. */
  #noteShown(path: string, id: string, kind: ResourceKind, resource: Json | undefined): void {
    const made = this.#made.get(path);
    const name = nameOf(kind, resource);
    const ours = name?.toLowerCase().includes(this.#signature) === true;
    if (ours && made === undefined) this.#takeUp(path, id, this.#gone.get(path) ?? this.#missing(kind, name));
    else if (ours && made !== undefined) this.#recognise({ ...made, name });
    else if (made === undefined) this.#foreign.add(path);
    else if (name !== undefined && !this.#recognised.has(path)) this.#letGo(made);
  }
  #recognise(made: Made): void {
    this.#made.set(made.path, made);
    this.#recognised.add(made.path);
  }
  #letGo({ path, kind, alias, name }: Made): void {
    this.#foreign.add(path);
    this.#forget(path);
    this.#unresolved.set(name, { kind, alias, name });
  }
  #forget(path: string): void {
    this.#made.delete(path);
    this.#recognised.delete(path);
  }
  #missing(kind: ResourceKind, name: string): Unresolved | undefined {
    return this.unresolved().find((one) => one.kind === kind && sameText(one.name, name));
  }
  /** What a lost create has left behind, or what was deleted and is there all the same. */
  #takeUp(path: string, id: string, one: Unresolved | undefined): void {
    if (one !== undefined && !this.#foreign.has(path)) this.#recognise({ ...one, id, path });
  }
}

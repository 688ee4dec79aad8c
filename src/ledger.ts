/** What this run made. Nothing else is ever written to. */
import type { Exchange, Json, Request } from "./model.ts";
import {
  believable,
  idIn,
  inOrderOfRemoval,
  isRefused,
  type Journal,
  kindAt,
  type Made,
  mayMake,
  pathOf,
  type Trace,
  type Unresolved,
} from "./made.ts";
import { isSigned, NOBODY, sameBearer } from "./names.ts";
import { accepted, idOf, pathname, resourcesOf } from "./scim/answers.ts";
import { isBulk, unfolded } from "./scim/bulk.ts";
import { text } from "./scim/json.ts";
import { endpoints, isOne, kindOf, nameOf } from "./scim/kinds.ts";
import { membersNamed } from "./scim/members.ts";
import { Sought } from "./sought.ts";

type Place = Pick<Made, "path" | "id" | "kind">;

export class Ledger {
  readonly #signature: string;
  readonly #journal: Journal | undefined;
  readonly #made = new Map<string, Made>();
  readonly sought: Sought = new Sought();
  /** What the target says it has deleted. */
  readonly #gone = new Map<string, Made>();
  /** Of those, what was answered 404 when it was last spoken of. */
  readonly #absent = new Set<string>();
  /** What could not be removed: still ours, but nobody tries again. */
  readonly #givenUp = new Set<string>();
  /** Shown under the run's own name. An id in the answer to a create may be a wrong one. */
  readonly #recognised = new Set<string>();
  /** Held because of a list alone. Where a create has told the id as well, there are two that say the same. */
  readonly #listed = new Set<string>();
  /** First shown under a name without the run's signature, or under none before the run could have made it. */
  readonly #foreign = new Set<string>();
  /** Shown with the run's signature, but never made by a create of this run: nobody's to write to. */
  readonly #strays = new Map<string, string>();

  /** @param signature stands in the name of everything that the run makes */
  constructor(signature: string, journal?: Journal) {
    this.#signature = signature;
    this.#journal = journal;
  }
  /** Writes down what the request may make, before it is sent. */
  foretell(request: Request): void {
    const goneAt = (path: string): Made | undefined => (this.holds(path) ? undefined : this.#gone.get(path));
    for (const trace of mayMake(request, goneAt)) if (this.#isSigned(trace.name)) this.#journal?.creating(trace);
  }
  #isSigned(name: string | undefined): name is string {
    return name !== undefined && isSigned(name, this.#signature);
  }
  /**
   * Takes up what an earlier run has made under the same signature. Nothing of it counts as made before it was read.
   * @returns where it is, as far as that is known
   */
  recall(traces: readonly Trace[]): readonly string[] {
    for (const { path, name } of traces) {
      const [kind, id] = [kindOf(path), idIn(path)];
      if (kind !== undefined && id !== undefined) this.#gone.set(path, { kind, alias: undefined, name, path, id });
      if (kind !== undefined) this.sought.seek({ kind, alias: undefined, name, answered: false });
    }
    return [...this.#gone.keys()];
  }
  note(exchange: Exchange): void {
    if (!isBulk(exchange.request)) this.#noteSingle(exchange);
    else for (const one of unfolded(exchange)) this.#noteInside(one);
  }
  #noteInside(operation: Exchange): void {
    const { request, about: alias } = operation;
    const kind = request.method === "POST" ? kindAt(request.path) : undefined;
    const name = kind === undefined ? undefined : nameOf(kind, request.body);
    if (kind !== undefined && name !== undefined) this.sought.lookFor({ kind, alias, name, answered: false });
    this.#noteSingle(believable(operation));
  }
  #noteSingle(exchange: Exchange): void {
    const { request, answer } = exchange;
    const path = pathname(request.path);
    if (request.method === "DELETE" && accepted(answer)) this.strike(path);
    if (request.method === "POST") this.#notePost(exchange, path);
    if (request.method === "GET" && accepted(answer)) this.#noteRead(path, answer?.json);
    if (request.method === "GET" && answer?.status === 404) this.#noteAbsent(path);
    if (request.method === "PUT" || request.method === "PATCH") {
      this.#noteRevived(exchange, path);
      if (kindOf(path) === "Group") this.#noteMembers(request.body);
    }
  }
  /** Whether the run made it, as far as the answer to a create can be believed. */
  holds(path: string): boolean {
    return this.#made.has(pathname(path));
  }
  /** Whether the target has also shown it under the run's own name. */
  recognises(path: string): boolean {
    return this.holds(path) && this.#recognised.has(pathname(path));
  }
  /** Whether it was the run's own, has been deleted, and was not there a moment ago. */
  knowsAbsent(path: string): boolean {
    return this.#absent.has(pathname(path)) && !this.holds(path);
  }
  /** A reading is good for one write: ids may be given out again, and then it is somebody else who is there. */
  spend(path: string): void {
    this.#absent.delete(pathname(path));
  }
  /** Whether nobody was ever there, as far as the target has shown. */
  isNobodys(path: string): boolean {
    const seen = this.holds(path) || this.#foreign.has(path) || this.#strays.has(path) || this.#givenUp.has(path);
    return !seen && Object.values(endpoints).some((endpoint) => path === `${endpoint}/${NOBODY}`);
  }
  /** Whether the path is one to create at, and the resource bears a name that this run has made up. */
  mayCreate(path: string, resource: Json | undefined): boolean {
    const kind = kindAt(path);
    return kind !== undefined && this.#isSigned(nameOf(kind, resource));
  }
  /** Whether the target has ever spoken of it: where it has not, nothing that it answered leads there. */
  knowsOf(path: string): boolean {
    const place = pathname(path);
    return [this.#made, this.#gone, this.#foreign, this.#strays, this.#givenUp].some((known) => known.has(place));
  }
  /** Whether somebody else was shown there. */
  isForeign(path: string): boolean {
    return this.#foreign.has(path);
  }
  /** Whether the run made this very resource for this person or group. */
  madeFor(alias: string, path: string): boolean {
    return this.#made.get(path)?.alias === alias;
  }
  made(): readonly Made[] {
    return inOrderOfRemoval([...this.#made.values()]);
  }
  strays(): readonly { readonly path: string; readonly name: string }[] {
    return [...this.#strays].map(([path, name]) => ({ path, name }));
  }
  giveUp(path: string): void {
    this.#made.delete(path);
    this.#givenUp.add(path);
  }
  /** It is gone. If the target shows it again, it is the run's again. */
  strike(path: string): void {
    const made = this.#made.get(path);
    if (made === undefined) return;
    this.#gone.set(path, made);
    this.#made.delete(path);
    this.#recognised.delete(path);
  }

  /** A POST to where one resource is may make another one. */
  #notePost({ request, answer, about: alias, by }: Exchange, path: string): void {
    const kind = kindAt(path) ?? (isOne(path) ? kindOf(path) : undefined);
    // What is asked for without a user name bears its sign elsewhere.
    const name = kind === undefined ? undefined : (nameOf(kind, request.body) ?? text(request.body, "displayName"));
    if (kind === undefined || name === undefined) return;
    // What a probe asks for may be made half-way before it is refused; a name that is taken was refused for that.
    const isTaken = [...this.#made.values()].some((made) => made.kind === kind && sameBearer(made.name, name));
    const isInvited = by === "probe" && isRefused(answer) && !isTaken;
    if (isOne(path) || isInvited) this.sought.lookFor({ kind, alias, name, answered: false });
    if (isRefused(answer)) return;
    // Asked for a second time and not refused: there may be two of them.
    const isSought = this.sought.find(kind, name) !== undefined;
    if (by === "probe" && (isTaken || isSought)) this.sought.lookFor({ kind, alias, name, answered: false });
    this.#noteCreate({ kind, alias, name, answered: isOne(path) ? answer?.status === 201 : accepted(answer) }, answer);
  }
  #noteCreate(one: Unresolved, answer: Exchange["answer"]): void {
    const { kind, alias, name } = one;
    const id = accepted(answer) ? idOf(answer?.json) : undefined;
    const known = id === undefined ? undefined : { id, path: pathOf(kind, id), kind, alias, name };
    const ours = sameBearer(nameOf(kind, answer?.json) ?? name, name);
    if (known === undefined || !ours || this.#foreign.has(known.path)) {
      this.sought.seek(one);
      return;
    }
    const there = this.#made.get(known.path);
    if (there === undefined) this.#hold(known);
    // One id for two names: only one of them can be right.
    else if (!sameBearer(there.name, name)) this.sought.seek({ ...one, answered: true });
  }
  /** A write to what was not there may have made it once more, or something else in its stead. */
  #noteRevived({ request, answer }: Exchange, path: string): void {
    const gone = this.holds(path) ? undefined : this.#gone.get(path);
    if (gone === undefined || isRefused(answer)) return;
    const { kind, alias } = gone;
    const name = nameOf(kind, request.body) ?? gone.name;
    // It may be back all the same: the next reading tells.
    if (accepted(answer) && idOf(answer?.json) === undefined) this.#hold(gone);
    this.#noteCreate({ kind, alias, name, answered: answer?.status === 201 }, answer);
  }
  /** A member under the run's name whom nobody has made may have been made of that name. */
  #noteMembers(body: Json | undefined): void {
    const unmade = membersNamed(body).filter((name) => this.#isSigned(name) && !this.#made.has(pathOf("User", name)));
    for (const name of unmade) this.sought.lookFor({ kind: "User", alias: undefined, name, answered: false });
  }
  #noteAbsent(path: string): void {
    const gone = this.#gone.get(path);
    if (gone === undefined) return;
    this.#absent.add(path);
    // Said to be back, or to have been given out again, and it is not: whatever there is, is elsewhere.
    if (!this.holds(path) || this.recognises(path)) return;
    this.#made.delete(path);
    this.sought.seek({ kind: gone.kind, alias: gone.alias, name: gone.name, answered: false });
  }
  #noteRead(path: string, json: Json | undefined): void {
    const list = kindAt(path);
    if (this.isNobodys(path)) this.#foreign.add(path);
    const known = this.#made.get(path) ?? this.#gone.get(path);
    if (known !== undefined) this.#noteShown(known, json, true);
    if (list === undefined) return;
    for (const one of resourcesOf(json)) {
      const id = idOf(one);
      if (id !== undefined) this.#noteShown({ path: pathOf(list, id), id, kind: list }, one, false);
    }
  }
  /** The first name that is shown tells whose it is, whatever a create has said of the id. */
  #noteShown(place: Place, resource: Json | undefined, isThere: boolean): void {
    const { path, kind } = place;
    this.#absent.delete(path);
    const made = this.#made.get(path);
    const name = nameOf(kind, resource);
    if (this.#isSigned(name)) this.#noteOurs(place, name, isThere);
    else if (made === undefined) this.#foreign.add(path);
    else if (name !== undefined && !this.#recognised.has(path)) this.#letGo(made);
    // It was the run's, and by now it may be somebody else, whom a redirect leads to or who was given the id.
    else if (name !== undefined && isThere) this.#recognised.delete(path);
  }
  /** @param isThere read at its own path, where it would be written to: an id in a list may be a wrong one, too */
  #noteOurs(place: Place, name: string, isThere: boolean): void {
    if (this.#givenUp.has(place.path)) return;
    const missing = this.sought.find(place.kind, name);
    const known = this.#made.get(place.path) ?? this.#gone.get(place.path) ?? missing;
    if (known === undefined || this.#foreign.has(place.path)) {
      this.#strays.set(place.path, name);
      return;
    }
    if (!isThere && !this.holds(place.path)) this.#listed.add(place.path);
    this.#hold({ ...place, alias: known.alias, name });
    this.#strays.delete(place.path);
    this.#gone.delete(place.path);
    this.sought.resolve(place.kind, name);
    if (isThere || !this.#listed.has(place.path)) this.#recognised.add(place.path);
  }
  #hold(made: Made): void {
    const { path, name } = made;
    if (this.#made.get(path)?.name !== name) this.#journal?.made({ path, name });
    this.#made.set(path, made);
  }
  #letGo({ path, kind, alias, name }: Made): void {
    this.#foreign.add(path);
    this.#made.delete(path);
    this.sought.seek({ kind, alias, name, answered: true });
  }
}

/** What happened so far, folded: the one source of what each person and group should hold. */
import type { Discovered, Entry, Exchange, Past, Resource, ResourceKind, Shift } from "./model.ts";
import { sameBearer } from "./names.ts";
import { accepted, idOf } from "./scim/answers.ts";
import { isBulk, unfolded } from "./scim/bulk.ts";
import { overlay } from "./scim/compare.ts";
import { withRead } from "./scim/discovered.ts";
import { attribute, isArray, isObject, text } from "./scim/json.ts";
import { isOne, kindOf, nameAttribute } from "./scim/kinds.ts";

interface Reading {
  readonly step: string;
  readonly now: Resource;
  /** In a step before that. */
  readonly before: Resource | undefined;
}
type Intended = Resource | { readonly unknown: string };

/**
 * Folds accepted `wants`, never bodies sent: a wizard app's PUT of what it has read hides a loss,
 * because what the server dropped is absent from the next body too.
 */
export class History implements Past {
  readonly #intended = new Map<string, Intended>();
  readonly #readings = new Map<string, Reading>();
  readonly #lastWrites = new Map<string, Exchange>();
  readonly #shown = new Map<string, Resource>();
  readonly #filtered = new Set<ResourceKind>();
  readonly #ids = new Map<string, { id: string; kind: ResourceKind }>();
  #discovered: Discovered = {};
  readonly #formerIds = new Map<string, string>();

  intended(alias: string): Intended {
    return this.#intended.get(alias) ?? { unknown: `nothing was written about ${alias}` };
  }
  earlierReading(alias: string, step: string): Resource | undefined {
    const reading = this.#readings.get(alias);
    return reading?.step === step ? reading.before : reading?.now;
  }
  lastWrite(alias: string): Exchange | undefined {
    return this.#lastWrites.get(alias);
  }
  shown(alias: string): Resource {
    return this.#shown.get(alias) ?? {};
  }
  filters(kind: ResourceKind): boolean {
    return this.#filtered.has(kind);
  }
  id(alias: string): string | undefined {
    return this.#ids.get(alias)?.id;
  }
  formerId(alias: string): string | undefined {
    return this.#formerIds.get(alias);
  }
  aliasOf(id: string): string | undefined {
    return [...this.#ids].find(([, known]) => known.id === id)?.[0];
  }
  get discovered(): Discovered {
    return this.#discovered;
  }
  ids(kind: ResourceKind): readonly string[] {
    return [...this.#ids.values()].filter((known) => known.kind === kind).map(({ id }) => id);
  }

  note(entry: Entry): void {
    if (entry.kind === "exchange") this.#discovered = withRead(this.#discovered, entry);
    if (entry.by === "cleanup") return;
    if (entry.kind === "exchange" && isBulk(entry.request)) {
      for (const one of unfolded(entry)) if (one.about !== undefined) this.#noteExchange(one, one.about, entry);
    }
    if (entry.about === undefined) return;
    if (entry.kind === "exchange") this.#noteExchange(entry, entry.about);
    else if (entry.by === "okta" && entry.ending.how !== "done" && entry.ending.how !== "off") {
      this.#intended.set(entry.about, { unknown: entry.ending.why });
    }
  }
  /** @param whole what was sent, where the exchange is but an operation of it */
  #noteExchange(exchange: Exchange, about: string, whole: Exchange = exchange): void {
    const { request, answer, wants, shifts } = exchange;
    if (accepted(answer)) this.#noteShown(exchange, about);
    if (accepted(answer) && request.method === "GET") this.#noteReading(exchange, about);
    if (request.method !== "GET") this.#readings.delete(about);
    if (accepted(answer) && request.method !== "GET") this.#lastWrites.set(about, whole);
    if (accepted(answer) && request.method === "POST") this.#noteCreate(exchange, about);
    if (accepted(answer) && request.method === "DELETE") {
      const id = this.id(about);
      if (id !== undefined) this.#formerIds.set(about, id);
      this.#ids.delete(about);
      this.#intended.delete(about);
    }
    if ((wants ?? shifts) === undefined) return;
    // One of several creates at once is refused because another has made it.
    if (request.method === "POST" && !accepted(answer) && this.#ids.has(about)) return;
    this.#intended.set(
      about,
      accepted(answer)
        ? this.#after(about, wants ?? {}, shifts)
        : { unknown: `the ${request.method} was not accepted` },
    );
  }
  #noteShown({ request: { path }, answer }: Exchange, about: string): void {
    const kind = kindOf(path);
    if (kind !== undefined && path.includes("?filter=")) this.#filtered.add(kind);
    else if (isObject(answer?.json)) this.#shown.set(about, overlay(this.shown(about), answer.json));
  }
  #noteReading({ step, request, answer }: Exchange, about: string): void {
    if (!isOne(request.path) || !isObject(answer?.json)) return;
    this.#readings.set(about, { step, now: answer.json, before: this.earlierReading(about, step) });
  }
  /** What was lost from sight comes back with a write that says everything, not with one that says a part. */
  #after(about: string, wants: Resource, shifts?: Shift): Intended {
    const before = this.#intended.get(about) ?? {};
    if (!("unknown" in before)) return overlay(before, shifts === undefined ? wants : shifted(before, shifts));
    const whole = "userName" in wants || ("displayName" in wants && "members" in wants);
    return whole ? wants : before;
  }
  /** An answer under another name shows somebody else, whose id is not to be read under this alias. */
  #noteCreate({ request, answer }: Exchange, about: string): void {
    const kind = kindOf(request.path);
    if (kind === undefined) return;
    const name = nameAttribute[kind];
    const id = idOf(answer?.json);
    const [sent = "", came = sent] = [text(request.body, name), text(answer?.json, name)];
    if (id !== undefined && sameBearer(sent, came)) this.#ids.set(about, { id, kind });
  }
}

/** The same, whichever of several shifts comes first, as long as they speak of different people. */
function shifted(before: Resource, { joins, leaves }: Shift): Resource {
  const list = attribute(before, "members");
  const moving = new Set([...joins, ...leaves]);
  const staying = (isArray(list) ? list : []).filter((member) => !moving.has(text(member, "value") ?? ""));
  return { members: [...staying, ...joins.map((value) => ({ value }))] };
}

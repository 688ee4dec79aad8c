/** The nouns of this project. They import nothing but one another; everything else may import them. */
import type { App, AppKind, Authentication, Evidence, Feature } from "./model/app.ts";
import type { OinCase } from "./model/oin.ts";
import type { Grant, Group, Person, Profile } from "./model/people.ts";
import type { Answer, Lost, Request, Resource, Sender, Shift } from "./model/wire.ts";

export type * from "./model/app.ts";
export type * from "./model/oin.ts";
export type * from "./model/people.ts";
export type * from "./model/wire.ts";

/** A request of a move before it is sent. */
export interface Ask {
  /** What the request is for inside its move. */
  readonly part: string;
  /** The alias of the person or group it speaks of. */
  readonly about?: string;
  /** What that resource should hold afterwards, as a delta; null means gone, a list means exactly these. */
  readonly wants?: Resource;
  /** In the place of `wants`: one of several changes of a group's members that are under way at once, in an order that nobody knows. */
  readonly shifts?: Shift;
  /** Of a bulk request: of whom each of its operations speaks, in order, and what it wants. */
  readonly operations?: readonly Pick<Ask, "about" | "wants">[];
  /** Milliseconds to let pass before it is sent. */
  readonly pause?: number;
  readonly request: Request;
}
export interface At {
  readonly app: AppKind;
  readonly suite: string;
  readonly step: string;
}
/** One recorded request and what came back. `seq` counts from 1 over the whole run. */
export interface Exchange extends Omit<Ask, "pause">, At {
  readonly seq: number;
  readonly by: Sender;
  readonly answer?: Answer;
  readonly lost?: Lost;
  /** The Retry-After of every 429 that came before, after which it was asked again; "" where there was none. */
  readonly heldOff?: readonly string[];
}
/** How a move ended. `stopped`: Okta gives up here. `off`: the app has this switched off. `not-advertised`: the target says that it does not offer this. `unplayable`: nothing could be sent. `broke`: our fault. */
export interface Ending {
  readonly how: "done" | "stopped" | "off" | "not-advertised" | "unplayable" | "broke";
  readonly why: string;
}
export interface End extends At {
  /** How many more times the step is still to be played; 0: it is over. */
  readonly rest: number;
  readonly by: Sender;
  readonly about?: string;
  readonly ending: Ending;
}
export type Entry = ({ readonly kind: "exchange" } & Exchange) | ({ readonly kind: "end" } & End);

/** A move at work: yields what to send, is given the answer, returns how it ended. Pure, so anybody may play it. */
export type Play = Generator<Ask, Ending, Answer>;

/** What the simulated Okta org knows: profiles, groups, and which account each is linked to. */
export interface Org {
  person(alias: string): Person;
  group(alias: string): Group;
  changePerson(alias: string, change: Partial<Profile & Pick<Person, "grants" | "formerUserName">>): void;
  changeGroup(alias: string, change: Partial<Pick<Group, "displayName" | "formerName" | "members">>): void;
  id(alias: string): string | undefined;
  /** Remembers the account; answers false, and remembers nothing, where this run did not make it. */
  link(alias: string, id: string): boolean;
  unlink(alias: string): void;
  /** Whether the app is assigned to the person. */
  isAssigned(alias: string): boolean;
  assign(alias: string): void;
  unassign(alias: string): void;
  /** Pushed groups that the person is in. */
  groupsOf(alias: string): readonly Group[];
  /** What Okta remembers of the target since it was imported or discovered; undefined: it was not. */
  readonly seen: Seen;
}
/** What an import or a discovery has shown Okta. */
export interface Seen {
  /** Ids of groups by their names. */
  groups?: ReadonlyMap<string, string>;
  /** Roles and entitlements that a person can be given. */
  grants?: readonly Grant[];
  /** The id of whoever came first in the list that a test of Okta's has read. */
  firstUser?: string;
}
/** What happened so far to the run's own people and groups. */
export interface Past {
  /** What the resource should hold: the accepted wants, folded. Unknown where a move about it did not end well. */
  intended(alias: string): Resource | { readonly unknown: string };
  /** What it was read as, by its id, in a step before this one and after the last write about it. */
  earlierReading(alias: string, step: string): Resource | undefined;
  /** The last write about it that was accepted. */
  lastWrite(alias: string): Exchange | undefined;
  /** Everything that accepted answers about it have ever shown, the latest over the rest. */
  shown(alias: string): Resource;
  /** Whether a look-up by filter has been accepted in this story. */
  filters(kind: ResourceKind): boolean;
  id(alias: string): string | undefined;
  /** The id that a deleted person or group had. */
  formerId(alias: string): string | undefined;
  /** The alias of the run's own person or group with this id. */
  aliasOf(id: string): string | undefined;
  /** Ids of the run's own people (or groups) that exist now. */
  ids(kind: ResourceKind): readonly string[];
  /** What the target says about itself, as far as the story has asked. */
  readonly discovered: Discovered;
}
/** RFC 7644 §4. What is absent was not read, or was refused, or was none of it. */
export interface Discovered {
  readonly config?: Resource;
  readonly resourceTypes?: readonly Resource[];
  readonly schemas?: readonly Resource[];
}
export type ResourceKind = "User" | "Group";

export interface Cast {
  readonly app: App;
  readonly org: Org;
  readonly past: Past;
}
/** What a suite gives a move, by name; plan.ts has checked it against `takes`. */
export type Given = Readonly<Record<string, string | readonly string[]>>;
export type GivenKind = "person" | "group" | "people" | "groups" | "attributes" | "emptiable" | "grants";
export interface Move {
  readonly id: string;
  /** One sentence: the administrator's action, or what the probe is for. */
  readonly title: string;
  readonly by: "okta" | "probe";
  readonly takes: Readonly<Record<string, GivenKind | `${GivenKind}?`>>;
  readonly parts: Readonly<Record<AppKind, readonly string[]>>;
  /** All of these must be on in the app, or it is not played. */
  readonly needs?: readonly Feature[];
  /** It sends nothing but GET, whatever it is answered. */
  readonly reads?: boolean;
  /** Parts that are not sent where a feature is off. */
  readonly partNeeds?: Readonly<Record<string, Feature>>;
  /** Which of what it takes it makes in the target, where it is not there. */
  readonly makes?: "person" | "group" | "groups";
  play(cast: Cast, given: Given): Play;
}

export interface Step {
  readonly id: string;
  readonly does: string;
  readonly move: Move;
  /** One for each time it is played: what is said of a crowd is done with everybody in it, as often as the suite says. */
  readonly givens: readonly Given[];
  /** How many of these at the same time. */
  readonly atOnce: number;
  /** Why it is not played: what the app has switched off. */
  readonly off?: string;
  /** Part → the checks that its exchanges must meet, beside the standing ones. */
  readonly expect: Readonly<Record<string, readonly Check[]>>;
}
/** A suite in one app's dialect, with its people and groups made up: ready to play. */
export interface Story {
  readonly app: App;
  readonly suite: string;
  readonly title: string;
  readonly evidence: Evidence;
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly steps: readonly Step[];
  /** Only this step is judged; the steps before it are played for its sake. */
  readonly judged?: string;
}

/** What the RFC says: must | should | may ("Okta needs", the RFC allows otherwise). */
export type Level = "must" | "should" | "may";
/** What Okta does about it: stops, goes on with wrong data, or does not mind. */
export type Reaction = "blocks" | "degrades" | "tolerates";
/** One difference. `at`: "status", a header's name, or a JSON path in the answer. */
export interface Finding {
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
  /** The write after which it should have been otherwise. */
  readonly after?: Exchange;
}
export type NotApplicable = "switched-off" | "not-advertised" | "not-exercised";
export type Examined =
  | readonly Finding[]
  | { readonly notApplicable: NotApplicable; readonly why: string }
  | { readonly blocked: string };
export interface CheckInfo {
  readonly id: string;
  /** What is true when it is met. */
  readonly title: string;
  readonly level: Level;
  readonly okta: Reaction;
  /** What Okta does when it is unmet. */
  readonly consequence: string;
  /** "RFC 7644 §3.4.2" or "okta-wire §3": the latter is docs/okta-wire.md. */
  readonly cite: readonly Citation[];
  readonly fix: string;
}
export type Citation = `RFC ${number} §${string}` | `okta-wire §${number}`;
/** One look at the exchanges of a part about one person or group, in order; undefined: nothing to say yet. What it keeps lives in the closure of `start`. */
export interface Eye {
  see(exchange: Exchange, past: Past): Examined | undefined;
  end?(): Examined | undefined;
}
export interface Check extends CheckInfo {
  /** Present: the check looks at every exchange for which this answers true, named by the suite or not. */
  standing?(exchange: Exchange): boolean;
  start(): Eye;
}

export type Outcome = "met" | "unmet" | "not-applicable" | "blocked" | "broken";
export interface Verdict extends At {
  readonly part: string;
  readonly check: CheckInfo;
  readonly outcome: Outcome;
  readonly by: Sender;
  /** How it is known that Okta does what the suite plays. */
  readonly evidence: Evidence;
  /** Whether the check looked because it always does, not because the suite named it. */
  readonly standing: boolean;
  /** The reason of not-applicable, blocked and broken. */
  readonly why?: string;
  /** The finding that keeps this check from being judged. */
  readonly blockedBy?: { readonly check: string; readonly step: string };
  readonly findings: readonly (Finding & { readonly exchange: Exchange | undefined })[];
}

/** What decides whether a run fails: Okta is hurt, a MUST is broken, either of the two, any finding, or nothing. */
export type FailOn = "okta" | "rfc" | "either" | "warning" | "never";
/** Something the run made and could not remove, or of which nobody knows whether it was made. */
export interface Leftover {
  readonly certain: boolean;
  readonly path: string;
  readonly name: string;
  readonly why: string;
}
export interface SuiteReport {
  readonly app: AppKind;
  readonly suite: string;
  readonly title: string;
  readonly evidence: Evidence;
  readonly steps: readonly (Pick<Step, "id" | "does"> & { readonly off?: string })[];
  /** Only this step was judged. */
  readonly judged?: string;
  readonly verdicts: readonly Verdict[];
  readonly ms: number;
}
export interface Report {
  readonly version: string;
  readonly target: string;
  /** How the run proved itself; absent: with a bearer token. */
  readonly authentication?: Authentication["mode"];
  readonly seed: number;
  /** Stands in the name of everything the run made. */
  readonly mark: string;
  /** ISO 8601 */
  readonly started: string;
  readonly ms: number;
  readonly requests: number;
  readonly failOn: FailOn;
  readonly suites: readonly SuiteReport[];
  readonly leftovers: readonly Leftover[];
  /** It sent nothing but GET, so it shows little. */
  readonly readOnly?: boolean;
  /** Where it is written down what is left, for whoever removes it later. */
  readonly journal?: string;
  /** Why the run ended before its last step, if it did. */
  readonly endedEarly?: string;
  /** What of Okta's test plan the run has shown, where somebody has asked for it. */
  readonly oin?: readonly OinCase[];
}

/** The nouns of this project. This file imports nothing; everything else may import it. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Resource = { readonly [key: string]: Json };

/** Which of Okta's two dialects is spoken: a catalog (OIN) app or one made with the App Integration Wizard. docs/okta-wire.md §2 */
export type AppKind = "oin" | "aiw";
/** The Okta app integration that is simulated. */
export interface App {
  readonly kind: AppKind;
}
/** Who sends a request. Okta's requests are judged as Okta's; a probe is the harness looking; cleanup is never judged. */
export type Sender = "okta" | "probe" | "cleanup";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
/** A request as a move thinks of it. `path` is below the base URL, percent-encoded, with its query. */
export interface Request {
  readonly method: Method;
  readonly path: string;
  readonly body?: Json;
  /** Absent: the credentials of the run. A probe may send wrong ones or none. */
  readonly credentials?: "wrong" | "none";
}
export type Header = readonly [name: string, value: string];
/** A request as it goes over the wire: every header but those the HTTP stack adds, the body serialised. */
export interface Wire {
  readonly method: Method;
  readonly path: string;
  readonly headers: readonly Header[];
  readonly body?: string;
}
/** What came back. Header names are lower case. `json` is undefined where the text is empty or no JSON. `ms`: until the body was read. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly json: Json | undefined;
  readonly ms: number;
}
/** Why nothing came back. */
export interface Lost {
  readonly lost: "timeout" | "unreachable" | "tls" | "protocol";
  readonly why: string;
}
export type Send = (request: Request, by: Sender) => Promise<Answer | Lost>;

/** A request of a move before it is sent. */
export interface Ask {
  /** What the request is for inside its move. */
  readonly part: string;
  /** The alias of the person or group it speaks of. */
  readonly about?: string;
  /** What that resource should hold afterwards, as a delta; null means gone, a list means exactly these. */
  readonly wants?: Resource;
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
}
/** How a move ended. `stopped`: Okta gives up here. `unplayable`: nothing could be sent. `broke`: our fault. */
export interface Ending {
  readonly how: "done" | "stopped" | "unplayable" | "broke";
  readonly why: string;
}
export interface End extends At {
  readonly by: Sender;
  readonly about?: string;
  readonly ending: Ending;
}
export type Entry = ({ readonly kind: "exchange" } & Exchange) | ({ readonly kind: "end" } & End);

/** A move at work: yields what to send, is given the answer, returns how it ended. Pure, so anybody may play it. */
export type Play = Generator<Ask, Ending, Answer>;

export interface Profile {
  readonly userName: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly displayName: string;
  readonly email: string;
  readonly locale: string;
}
export interface Person extends Profile {
  readonly alias: string;
  /** The Okta user id, which Okta sends as externalId. */
  readonly externalId: string;
  readonly password: string;
  /** What the profile changes to when a suite updates it. */
  readonly alternative: Profile;
}
export interface Group {
  readonly alias: string;
  readonly displayName: string;
  readonly alternativeName: string;
  /** The name before the last rename. */
  readonly formerName?: string;
  /** Aliases of the people in it, as the Okta org has it. */
  readonly members: readonly string[];
}
/** What the simulated Okta org knows: profiles, groups, and which account each is linked to. */
export interface Org {
  person(alias: string): Person;
  group(alias: string): Group;
  changePerson(alias: string, change: Partial<Profile>): void;
  changeGroup(alias: string, change: Partial<Pick<Group, "displayName" | "formerName" | "members">>): void;
  id(alias: string): string | undefined;
  /** Remembers the account; answers false, and remembers nothing, where this run did not make it. */
  link(alias: string, id: string): boolean;
  unlink(alias: string): void;
}
/** What happened so far to the run's own people and groups. */
export interface Past {
  /** What the resource should hold: the accepted wants, folded. Unknown where a move about it did not end well. */
  intended(alias: string): Resource | { readonly unknown: string };
  /** What it was read as, by its id, in a step before this one and after the last write about it. */
  earlierReading(alias: string, step: string): Resource | undefined;
  /** The last write about it that was accepted. */
  lastWrite(alias: string): Exchange | undefined;
  id(alias: string): string | undefined;
  /** The id that a deleted person or group had. */
  formerId(alias: string): string | undefined;
  /** The alias of the run's own person or group with this id. */
  aliasOf(id: string): string | undefined;
  /** Ids of the run's own people (or groups) that exist now. */
  ids(kind: ResourceKind): readonly string[];
}
export type ResourceKind = "User" | "Group";

export interface Cast {
  readonly app: App;
  readonly org: Org;
  readonly past: Past;
}
/** What a suite gives a move, by name; plan.ts has checked it against `takes`. */
export type Given = Readonly<Record<string, string | readonly string[]>>;
export type GivenKind = "person" | "group" | "people" | "attributes";
export interface Move {
  readonly id: string;
  /** One sentence: the administrator's action, or what the probe is for. */
  readonly title: string;
  readonly by: "okta" | "probe";
  readonly takes: Readonly<Record<string, GivenKind | `${GivenKind}?`>>;
  readonly parts: Readonly<Record<AppKind, readonly string[]>>;
  play(cast: Cast, given: Given): Play;
}

export interface Step {
  readonly id: string;
  readonly does: string;
  readonly move: Move;
  readonly given: Given;
  /** Part → the checks that its exchanges must meet, beside the standing ones. */
  readonly expect: Readonly<Record<string, readonly Check[]>>;
}
/** A suite in one app's dialect, with its people and groups made up: ready to play. */
export interface Story {
  readonly app: App;
  readonly suite: string;
  readonly title: string;
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
/** One look at the exchanges of a part, in order; undefined: nothing to say yet. What it keeps lives in the closure of `start`. */
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
  readonly steps: readonly { readonly id: string; readonly does: string }[];
  readonly verdicts: readonly Verdict[];
  readonly ms: number;
}
export interface Report {
  readonly version: string;
  readonly target: string;
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
  /** Why the run ended before its last step, if it did. */
  readonly endedEarly?: string;
}

/** A deliberate change of exactly one habit of the reference server. */
import type { AppKind, Feature } from "../model.ts";
import type { Handler, Store } from "./handler.ts";

export interface Quirk {
  /** Also the file's name. */
  readonly id: string;
  /** What the server does, in one sentence. */
  readonly title: string;
  /** A faulty quirk is a server's fault; a legal one is a freedom that the RFCs leave and Okta's client does not mind. */
  readonly kind: "faulty" | "legal";
  /** Exactly the checks that are unmet because of it, in each dialect. Of a legal one most often none, and never one that fails a run. */
  readonly noticedBy: Readonly<Record<AppKind, readonly string[]>>;
  /** Exactly the checks that are unmet because of it in the suites of the group rfc; absent: none. Of a legal one, none of them is a must. */
  readonly rfc?: readonly string[];
  /** Exactly the checks that are unmet because of it in the suite okta-spec; absent: none, or nobody has looked. Of a legal one, none of them is a must. */
  readonly spec?: readonly string[];
  /** Where an app has these on, Okta needs what the server does not do: they are switched off. Legal ones only. */
  readonly off?: readonly Feature[];
  /** Where it shows, if not in the usual suites: suites or groups of them. */
  readonly suites?: readonly string[];
  /** It shows where nobody else lives. */
  readonly alone?: true;
  /** An onion's layer: it may change the request, the answer or the store, or not call through. */
  wrap(next: Handler, store: Store): Handler;
}

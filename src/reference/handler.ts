/** The shape of the reference server: what it stores, what handles a request, what a quirk may change. */
import type { Answer, Json, Wire } from "../model.ts";

export type Stored = Record<string, Json>;
/** Keyed by id, in order of creation. A user's password stays in here and is never shown. */
export interface Store {
  readonly users: Map<string, Stored>;
  readonly groups: Map<string, Stored>;
  /** What people can be given. Clients only read it. */
  readonly roles: Map<string, Stored>;
  readonly licenses: Map<string, Stored>;
}
export type Handler = (request: Wire) => Promise<Answer>;

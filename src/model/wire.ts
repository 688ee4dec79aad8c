/** What goes over the wire, and what comes back. Imports nothing. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Resource = { readonly [key: string]: Json };

/** Who sends a request. Okta's requests are judged as Okta's; a probe is the harness looking; cleanup is never judged. */
export type Sender = "okta" | "probe" | "cleanup";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
/** A request as a move thinks of it. `path` is below the base URL, percent-encoded, with its query. */
export interface Request {
  readonly method: Method;
  readonly path: string;
  readonly body?: Json;
  /** Absent: the credentials of the run. A probe may send wrong ones, none, or the ones that are to replace them. */
  readonly credentials?: "wrong" | "none" | "next";
  /** Of a probe: instead of Okta's header of that name, or beside Okta's; an empty value means that there is none. */
  readonly headers?: readonly Header[];
  /** Of a probe that does as a test of Okta's: these headers and no others, in this order. An Authorization without a value is that of the run. */
  readonly exactHeaders?: readonly Header[];
  /** Of a probe: goes out as the body as it stands, JSON or not. */
  readonly text?: string;
}
/** Who joins a group and who leaves it, by id. */
export interface Shift {
  readonly joins: readonly string[];
  readonly leaves: readonly string[];
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
/** Why nothing came back. `unauthorized`: no token could be had for it, or none that is let in. `interrupted`: nobody waits any more. */
export interface Lost {
  readonly lost: "timeout" | "unreachable" | "tls" | "protocol" | "unauthorized" | "interrupted";
  readonly why: string;
}
export type Send = (request: Request, by: Sender) => Promise<Answer | Lost>;

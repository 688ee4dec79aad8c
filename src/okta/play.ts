/** The few words that every move is written in. */
import type { Answer, App, Ask, Ending, Given, Person, Play, Request, Resource } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { isObject } from "../scim/json.ts";
import { get, profileWants, putProfile, putUser, userPath } from "./requests.ts";

export function* ask(request: Ask): Generator<Ask, Answer, Answer> {
  return yield request;
}
export const done: Ending = { how: "done", why: "" };
export const stopped = (why: string): Ending => ({ how: "stopped", why });
export const refused = (answer: Answer): Ending => stopped(`Okta stops at the answer ${answer.status}`);
export const unlinked = (alias: string): Ending => ({
  how: "unplayable",
  why: `${alias} has no account in the target`,
});
export const afterwards = (answer: Answer): Ending => (accepted(answer) ? done : refused(answer));

/** What is written once the account was read, and what it should hold afterwards. */
export interface Over {
  readonly request: (read: Resource) => Request;
  readonly wants: Resource;
}
/** Read the account, then write back what was read with these values over it. A refused read ends the flow; nothing is retried. */
export function* getThenPut(
  parts: { read: string; write: string },
  about: string,
  id: string,
  { request, wants }: Over,
): Play {
  const got = yield* ask({ part: parts.read, about, request: get(userPath(id)) });
  if (!accepted(got)) return refused(got);
  if (!isObject(got.json)) return stopped("what was read is no JSON object, so Okta has nothing to merge with");
  return afterwards(yield* ask({ part: parts.write, about, wants, request: request(got.json) }));
}
/** One attribute of the account and nothing else. */
export const over = (id: string, wants: Resource): Over => ({ request: (read) => putUser(id, read, wants), wants });
export const overProfile = (id: string, person: Person, app: App): Over => ({
  request: (read) => putProfile(id, read, person, app),
  wants: profileWants(person, app),
});

/** A name that the suite gave; the plan has seen to it that it is there. */
export function name(given: Given, key: string): string {
  const value = given[key];
  if (typeof value !== "string") throw new Error(`"${key}" is missing`);
  return value;
}
export function names(given: Given, key: string): readonly string[] {
  const value = given[key];
  return typeof value === "object" ? value : [];
}

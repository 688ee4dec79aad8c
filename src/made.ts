/** What a run makes: where it is, what it is called, and who is told of it. */
import type { Exchange, Leftover, Request, ResourceKind } from "./model.ts";
import { accepted, idOf, pathname, segment } from "./scim/answers.ts";
import { isBulk, requestsIn } from "./scim/bulk.ts";
import { endpoints, kindOf, nameOf } from "./scim/kinds.ts";

export interface Made {
  readonly path: string;
  readonly id: string;
  readonly kind: ResourceKind;
  readonly alias: string | undefined;
  /** The user name or display name, with the run mark in it. */
  readonly name: string;
}
/** A create of which nobody knows whether it left something behind, or where. */
export interface Unresolved extends Omit<Made, "path" | "id"> {
  /** The target said that it had been made. */
  readonly answered: boolean;
}

/** Something that the run makes: under its own path where that is known, under that of its kind where it is not. */
export type Trace = Pick<Leftover, "path" | "name">;
/** Is told what the run makes, so that somebody finds it whatever becomes of the run. */
export interface Journal {
  /** Before the create is sent, which is not sent where this throws. */
  creating(trace: Trace): void;
  made(trace: Trace): void;
  /** All that is left of everything before, once that was cleaned up. */
  left(traces: readonly Trace[]): void;
}

export const kindAt = (path: string): ResourceKind | undefined =>
  path === endpoints.User ? "User" : path === endpoints.Group ? "Group" : undefined;
export const pathOf = (kind: ResourceKind, id: string): string => `${endpoints[kind]}/${segment(id)}`;
/** The id that makes this path of one resource, if one does. */
export function idIn(path: string): string | undefined {
  const [, kind, raw = ""] = path.split("/");
  try {
    const id = idOf({ id: decodeURIComponent(raw) });
    return id !== undefined && `/${kind}/${segment(id)}` === path ? id : undefined;
  } catch {
    return undefined;
  }
}
/**
 * What a request may make where it succeeds: by POST, or by a write to what was deleted.
 * @param goneAt what was deleted there
 */
export const mayMake = (request: Request, goneAt: (path: string) => Made | undefined): readonly Trace[] =>
  (isBulk(request) ? requestsIn(request) : [request]).flatMap(({ method, path, body }) => {
    const gone = method === "PUT" || method === "PATCH" ? goneAt(pathname(path)) : undefined;
    const kind = method === "POST" ? kindOf(path) : gone?.kind;
    const name = kind === undefined ? undefined : (nameOf(kind, body) ?? gone?.name);
    return kind === undefined || name === undefined ? [] : [{ path: endpoints[kind], name }];
  });

/** A create that a bulk request was refused may have got half-way, so it is looked for like one that was not answered. */
export function believable(operation: Exchange): Exchange {
  const { answer, ...unanswered } = operation;
  return operation.request.method !== "POST" || accepted(answer) ? operation : unanswered;
}

/** A server that says it ran out of time (408) may have got there all the same. */
export const isRefused = (answer: Exchange["answer"]): boolean =>
  answer !== undefined && answer.status >= 300 && answer.status < 500 && answer.status !== 408;

/** Newest first, groups before people, so that no removal pulls a member out of a group that is still there. */
export function inOrderOfRemoval(made: readonly Made[]): readonly Made[] {
  const newestFirst = [...made].reverse();
  return [...newestFirst.filter(({ kind }) => kind === "Group"), ...newestFirst.filter(({ kind }) => kind === "User")];
}

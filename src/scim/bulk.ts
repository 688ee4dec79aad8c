/** Bulk requests: what stands inside of them, and what became of it (RFC 7644 §3.7). */
import type { Answer, Exchange, Json, Method, Request, Resource } from "../model.ts";
import { pathname } from "./answers.ts";
import { answerOf, attribute, isArray, isObject, parseJson, text } from "./json.ts";

export const BULK_PATH = "/Bulk";
export const isBulk = ({ method, path }: Request): boolean => method === "POST" && pathname(path) === BULK_PATH;

/** What the request asks for, in order, as it goes out; undefined where nobody can say what it asks for. */
export function operationsIn({ body, text: raw }: Request): readonly Resource[] | undefined {
  const operations = attribute(raw === undefined ? body : parseJson(raw), "Operations") ?? [];
  return isArray(operations) && operations.every(isObject) ? operations.filter(isObject) : undefined;
}
/** What a bulk request is answered, one result for each operation that was carried out. */
export function resultsIn(json: Json | undefined): readonly Resource[] {
  const operations = attribute(json, "Operations");
  return isArray(operations) ? operations.filter(isObject) : [];
}
/** The status of an operation, also where it is a number or an object with a code, as SCIM 1.1 had it. */
export function codeOf(result: Resource | undefined): number | undefined {
  const status = attribute(result, "status");
  const code = isObject(status) ? attribute(status, "code") : status;
  const number = typeof code === "string" || typeof code === "number" ? Number(code) : Number.NaN;
  return Number.isInteger(number) ? number : undefined;
}
/** The last two segments: the path of a resource, wherever the target thinks that it stands. */
const placeOf = (location: string): string =>
  `/${location
    .replace(/[?#].*$/, "")
    .split("/")
    .filter(Boolean)
    .slice(-2)
    .join("/")}`;

/**
 * The result of one operation. What is created is told by its bulkId alone, for results may come in another order; what
 * was there already by where it is, or by its place in a list that is complete.
 */
export function resultOf(operations: readonly Resource[], index: number, json: Json | undefined): Resource | undefined {
  const [results, operation] = [resultsIn(json), operations[index]];
  const bulkId = text(operation, "bulkId");
  if (bulkId !== undefined) return results.find((result) => text(result, "bulkId") === bulkId);
  const there = results.find(
    (result) => sameMethod(result, operation) && placeOf(text(result, "location") ?? "") === text(operation, "path"),
  );
  if (there !== undefined) return there;
  const inOrder = results.length === operations.length ? results[index] : undefined;
  return inOrder !== undefined && sameMethod(inOrder, operation) ? inOrder : undefined;
}
const methodOf = (one: Resource | undefined): string | undefined => text(one, "method")?.toUpperCase();
/** A result that names no method may be of any. */
const sameMethod = (result: Resource, operation: Resource | undefined): boolean =>
  (methodOf(result) ?? methodOf(operation)) === methodOf(operation);

const methods: readonly Method[] = ["POST", "PUT", "PATCH", "DELETE"];
function requestOf(operation: Resource): Request | undefined {
  const method = methods.find((one) => one === methodOf(operation));
  const path = text(operation, "path");
  if (method === undefined || path === undefined) return undefined;
  const data = attribute(operation, "data");
  return { method, path, ...(data === undefined ? {} : { body: data }) };
}
/** Every operation as if it were sent by itself. */
export const requestsIn = (request: Request): readonly Request[] =>
  (operationsIn(request) ?? []).flatMap((operation) => requestOf(operation) ?? []);
/** Every operation as if it had been sent by itself. Without an answer: nobody knows what became of it. */
export function unfolded(exchange: Exchange): readonly Exchange[] {
  const { answer: whole, lost: _lost, about: _about, wants: _wants, operations: spoken = [], ...rest } = exchange;
  const operations = operationsIn(exchange.request) ?? [];
  return operations.flatMap((operation, index): readonly Exchange[] => {
    const request = requestOf(operation);
    if (request === undefined) return [];
    const answer = answerTo(resultOf(operations, index, whole?.json), request.path);
    return [{ ...rest, ...spoken[index], request, ...(answer === undefined ? {} : { answer }) }];
  });
}
function answerTo(result: Resource | undefined, path: string): Answer | undefined {
  const [status, location = "", response] = [codeOf(result), text(result, "location"), attribute(result, "response")];
  if (status === undefined) return undefined;
  const id = idAt(location, path);
  const json = { ...(isObject(response) ? response : {}), ...(id === undefined ? {} : { id }) };
  return answerOf(status, {}, JSON.stringify(json));
}
/** Of something of the same kind: a group is not where a person would be. */
function idAt(location: string, path: string): string | undefined {
  const [, collection, id = ""] = placeOf(location).split("/");
  if (`/${collection}` !== path && placeOf(location) !== path) return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    return undefined;
  }
}

/** POST /Bulk (RFC 7644 §3.7): operations one after the other, each as if it had come by itself. */
import type { Answer, Header, Json, Resource, Wire } from "../model.ts";
import { accepted, idOf, pathname, segment } from "../scim/answers.ts";
import { attribute, isArray, isObject, text } from "../scim/json.ts";
import { BULK_REQUEST, BULK_RESPONSE } from "../scim/urns.ts";
import { completed, namedIn, placed, without } from "./bulk-ids.ts";
import type { Reply } from "./endpoints.ts";
import { badRequest, errorBody, Refusal } from "./errors.ts";
import type { Incoming } from "./incoming.ts";

export const MAX_OPERATIONS = 100;
/** In bytes. */
export const MAX_PAYLOAD = 100_000;

export interface Desk {
  readonly baseUrl: string;
  /** Of the request's body, in bytes. */
  readonly size: number;
  /** Carries out one operation. */
  readonly perform: (operation: Omit<Wire, "headers"> & { readonly headers: readonly Header[] }) => Answer;
}
interface Operation {
  readonly index: number;
  readonly method: Wire["method"];
  readonly path: string;
  readonly bulkId: string | undefined;
  readonly version: string | undefined;
  readonly data: Json | undefined;
}

/** @throws Refusal where the request as a whole cannot be taken */
export function bulk(request: Incoming, desk: Desk): Reply {
  if (desk.size > MAX_PAYLOAD) throw tooMuch(`The body is larger than maxPayloadSize (${MAX_PAYLOAD}).`);
  const body = request.object();
  const schemas = attribute(body, "schemas");
  if (!isArray(schemas) || !schemas.includes(BULK_REQUEST))
    throw badRequest("invalidSyntax", `schemas must contain ${BULK_REQUEST}.`);
  const operations = attribute(body, "Operations");
  if (!isArray(operations)) throw badRequest("invalidSyntax", "Operations must be an array.");
  if (operations.length > MAX_OPERATIONS)
    throw tooMuch(`There are more operations than maxOperations (${MAX_OPERATIONS}).`);
  const most = attribute(body, "failOnErrors");
  const job = new Job(desk, typeof most === "number" && most > 0 ? most : Infinity);
  return { status: 200, body: { schemas: [BULK_RESPONSE], Operations: job.run(operations) } };
}
const tooMuch = (detail: string): Refusal => new Refusal(413, detail);

class Job {
  readonly #desk: Desk;
  readonly #most: number;
  /** What was created, by bulkId. */
  readonly #ids = new Map<string, string>();
  readonly #results = new Map<number, Resource>();
  /** Created without the references of a circle, which are put in when everything else is there. */
  #unfinished: readonly Operation[] = [];

  constructor(desk: Desk, most: number) {
    this.#desk = desk;
    this.#most = most;
  }
  run(given: readonly Json[]): readonly Resource[] {
    let open = given.flatMap((one, index) => this.#read(one, index));
    while (open.length > 0 && this.#errors() < this.#most) {
      const coming = new Set(open.flatMap(({ method, bulkId }) => (method === "POST" && bulkId ? [bulkId] : [])));
      const isReady = (one: Operation): boolean => namedIn(one).every((id) => !coming.has(id));
      const next = open.find(isReady) ?? open.find(({ method }) => method === "POST");
      if (next === undefined) break;
      if (isReady(next)) this.#results.set(next.index, this.#done(next));
      else this.#begin(next);
      open = open.filter((one) => one !== next);
    }
    for (const one of this.#unfinished) this.#finish(one);
    return [...this.#results].toSorted(([one], [other]) => one - other).map(([, result]) => result);
  }
  #errors(): number {
    return [...this.#results.values()].filter((result) => Number(result["status"]) >= 400).length;
  }
  /** An operation that makes no sense has its result at once. */
  #read(given: Json, index: number): readonly Operation[] {
    const [method, path = "", bulkId] = ["method", "path", "bulkId"].map((name) => text(given, name));
    const known = (["POST", "PUT", "PATCH", "DELETE"] as const).find((one) => one === method?.toUpperCase());
    const data = attribute(given, "data");
    const fault =
      known === undefined
        ? "method must be POST, PUT, PATCH or DELETE."
        : known === "POST" && bulkId === undefined
          ? "A POST needs a bulkId."
          : known !== "DELETE" && !isObject(data)
            ? "The operation needs data."
            : undefined;
    const operation = { index, method: known ?? "POST", path, bulkId, version: text(given, "version"), data };
    if (fault === undefined) return [operation];
    const failed = errorBody(400, fault, "invalidSyntax");
    const location = known === undefined || known === "POST" ? {} : { location: this.#desk.baseUrl + path };
    const named = { ...(method === undefined ? {} : { method }), ...(bulkId === undefined ? {} : { bulkId }) };
    this.#results.set(index, { ...location, ...named, status: "400", response: failed });
    return [];
  }
  #done(operation: Operation): Resource {
    const { path, data, method, version } = placed(operation, this.#ids);
    const unknown = namedIn({ path, data })[0];
    if (unknown !== undefined) return this.#refused(operation, `Nothing was created as bulkId:${unknown}.`);
    const headers: readonly Header[] = version === undefined ? [] : [["if-match", version]];
    const body = data === undefined || method === "DELETE" ? {} : { body: JSON.stringify(data) };
    return this.#resultOf(operation, this.#desk.perform({ method, path, headers, ...body }), path);
  }
  #resultOf({ method, bulkId }: Operation, answer: Answer, path: string): Resource {
    const { headers, status, json } = answer;
    const id = idOf(json);
    if (method === "POST" && accepted(answer) && bulkId !== undefined && id !== undefined) this.#ids.set(bulkId, id);
    const location = headers["location"] ?? (method === "POST" ? undefined : this.#desk.baseUrl + path);
    return {
      ...(location === undefined ? {} : { location }),
      method,
      ...(bulkId === undefined ? {} : { bulkId }),
      ...(headers["etag"] === undefined ? {} : { version: headers["etag"] }),
      status: String(status),
      ...(accepted(answer) ? {} : { response: json ?? errorBody(status, "It failed.") }),
    };
  }
  #refused({ method, bulkId }: Operation, detail: string): Resource {
    const response = errorBody(409, detail);
    return { method, ...(bulkId === undefined ? {} : { bulkId }), status: "409", response };
  }
  /** RFC 7644 §3.7.1: of those that wait for one another, one has to begin. */
  #begin(operation: Operation): void {
    this.#results.set(operation.index, this.#done(without(operation)));
    this.#unfinished = [...this.#unfinished, operation];
  }
  #finish(operation: Operation): void {
    const begun = this.#results.get(operation.index);
    const id = this.#ids.get(operation.bulkId ?? "");
    if (begun === undefined || id === undefined) return;
    const path = `${pathname(operation.path)}/${segment(id)}`;
    const replaced = this.#done({ ...completed(operation), path });
    const { status, method: _method, bulkId: _bulkId, ...after } = replaced;
    if (Number(status) < 300) this.#results.set(operation.index, { ...begun, ...after });
    else this.#giveUp(operation, path);
  }
  #giveUp(operation: Operation, path: string): void {
    this.#desk.perform({ method: "DELETE", path, headers: [] });
    this.#results.set(operation.index, this.#refused(operation, "The references could not be resolved."));
  }
}

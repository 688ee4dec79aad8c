import type { Answer, Header, Json, Method, Resource } from "../../src/model.ts";
import type { Handler, Store } from "../../src/reference/handler.ts";
import type { Quirk } from "../../src/reference/quirk.ts";
import { emptyStore, reference, type ReferenceOptions } from "../../src/reference/server.ts";
import { attribute, isArray, isObject, text } from "../../src/scim/json.ts";
import { GROUP, PATCH_OP, USER } from "../../src/scim/urns.ts";

export const baseUrl = "https://directory.example.com/scim/v2";
export const token = "right-token";

export interface Directory {
  readonly store: Store;
  readonly handler: Handler;
  /** A JSON request as Okta's client sends it; a header of undefined is left out. */
  readonly send: Send<Json | undefined>;
  /** A body that may be no JSON at all. */
  readonly sendText: Send<string>;
  /** Created, and must be. */
  readonly user: (attributes: Resource) => Promise<Resource>;
  readonly group: (attributes: Resource) => Promise<Resource>;
  readonly patch: (path: string, ...operations: readonly Json[]) => Promise<Answer>;
  /** Lets a second pass. */
  readonly tick: () => void;
}
type Send<Body> = (
  method: Method,
  path: string,
  body?: Body,
  headers?: Readonly<Record<string, string | undefined>>,
) => Promise<Answer>;

/** An empty directory whose clock stands still unless it is told otherwise. */
export function directory(options: Partial<ReferenceOptions> = {}, quirk?: Quirk): Directory {
  let moment = Date.UTC(2026, 0, 1);
  const store = emptyStore();
  const well = reference(store, { baseUrl, token, now: () => new Date(moment), ...options });
  const handler = quirk?.wrap(well, store) ?? well;
  const sendText: Directory["sendText"] = (method, path, body = "", headers = {}) => {
    const all = {
      Accept: "application/scim+json",
      Authorization: `Bearer ${token}`,
      ...(method === "GET" ? {} : { "Content-Type": "application/scim+json; charset=utf-8" }),
      ...headers,
    };
    const given = Object.entries(all).flatMap(([name, value]): readonly Header[] =>
      value === undefined ? [] : [[name, value]],
    );
    return handler({ method, path, headers: given, ...(body === "" ? {} : { body }) });
  };
  const send: Directory["send"] = (method, path, body, headers) =>
    sendText(method, path, body === undefined ? "" : JSON.stringify(body), headers);
  const created = async (path: string, body: Resource): Promise<Resource> => {
    const answer = await send("POST", path, body);
    if (answer.status !== 201 || !isObject(answer.json)) throw new Error(answer.text);
    return answer.json;
  };
  return {
    store,
    handler,
    send,
    sendText,
    user: (attributes) => created("/Users", { schemas: [USER], ...attributes }),
    group: (attributes) => created("/Groups", { schemas: [GROUP], ...attributes }),
    patch: (path, ...operations) => send("PATCH", path, { schemas: [PATCH_OP], Operations: operations }),
    tick: () => {
      moment += 1000;
    },
  };
}

export const idOf = (resource: Json | undefined): string => text(resource, "id") ?? "";
export const versionOf = (resource: Json | undefined): string => text(attribute(resource, "meta"), "version") ?? "";
export const at = (answer: Answer | Json | undefined, ...names: readonly string[]): Json | undefined =>
  names.reduce<Json | undefined>(
    (value, name) => (isArray(value) ? value[Number(name)] : attribute(value, name)),
    isAnswer(answer) ? answer.json : answer,
  );
const isAnswer = (value: Answer | Json | undefined): value is Answer =>
  typeof value === "object" && value !== null && "status" in value && "text" in value && "ms" in value;
/** Status and scimType in one: "409 uniqueness". */
export const refusal = (answer: Answer): string =>
  [answer.status, text(answer.json, "scimType")].filter((part) => part !== undefined).join(" ");
export const list = (value: Json | undefined): readonly Json[] => (isArray(value) ? value : []);
export const names = (answer: Answer): readonly (string | undefined)[] =>
  list(at(answer, "Resources")).map((one) => text(one, "userName") ?? text(one, "displayName"));

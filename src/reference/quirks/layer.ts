/** What quirks are made of: which requests they are about, another request on its way in, another answer on its way out. */
import type { Answer, AppKind, Header, Json, Method, Resource, Wire } from "../../model.ts";
import { accepted, isList, pathname, resourcesOf } from "../../scim/answers.ts";
import { answerOf, isArray, isObject, parseJson } from "../../scim/json.ts";
import { errorBody, type ScimType } from "../errors.ts";
import type { Handler, Store, Stored } from "../handler.ts";
import { SCIM_JSON } from "../incoming.ts";
import type { Quirk } from "../quirk.ts";

export type Layer = Quirk["wrap"];
export type When = (wire: Wire, store: Store) => boolean;

export const inBoth = (...checks: readonly string[]): Readonly<Record<AppKind, readonly string[]>> => ({
  oin: checks,
  aiw: checks,
});
export const unnoticed: Readonly<Record<AppKind, readonly string[]>> = inBoth();

/** "GET /Users" is a list or a look-up, "GET /Users/{id}" one user. */
export type Call = `${Method} ${"/Users" | "/Groups"}${"" | "/{id}"}`;
export const on =
  (...calls: readonly Call[]): When =>
  (wire) =>
    calls.some((call) => call === `${wire.method} ${pathname(wire.path).replace(/^(\/\w+)\/.+$/, "$1/{id}")}`);
export const anything: When = () => true;
export const isLookUp: When = (wire) => wire.path.includes("filter=");
export const both =
  (one: When, other: When): When =>
  (wire, store) =>
    one(wire, store) && other(wire, store);
export const userLookUps: When = both(on("GET /Users"), isLookUp);
export const groupLookUps: When = both(on("GET /Groups"), isLookUp);
export const userLists: When = both(on("GET /Users"), (wire) => !wire.path.includes("filter="));
export const creates: When = on("POST /Users", "POST /Groups");

/** The request is taken for another one. */
export const heard =
  (when: When, change: (wire: Wire, store: Store) => Wire): Layer =>
  (next, store) =>
  (wire) =>
    next(when(wire, store) ? change(wire, store) : wire);
/** The request is handled as ever, and answered otherwise. */
export const said =
  (when: When, change: (answer: Answer, wire: Wire, store: Store) => Answer): Layer =>
  (next, store) =>
  async (wire) => {
    // Asked before: afterwards the store is another.
    const applies = when(wire, store);
    const answer = await next(wire);
    return applies ? change(answer, wire, store) : answer;
  };
/** The request is refused. Who may not read at all is told that first. */
export const refused =
  (when: When, status: number, scimType?: ScimType): Layer =>
  (next, store) =>
  async (wire) => {
    if (!when(wire, store)) return next(wire);
    const read = wire.method === "GET" ? await next(wire) : undefined;
    return read === undefined || accepted(read) || read.status === 404 ? refusal(status, scimType) : read;
  };
export const layers =
  (...all: readonly Layer[]): Layer =>
  (next, store) =>
    all.reduce((handler, layer) => layer(handler, store), next);

export const refusal = (status: number, scimType?: ScimType): Answer =>
  answerOf(
    status,
    { "content-type": SCIM_JSON },
    JSON.stringify(errorBody(status, "This server would rather not.", scimType)),
  );
export const noContent: Answer = answerOf(204, {}, "");
export const withText = ({ status, headers }: Answer, text: string): Answer => answerOf(status, headers, text);
export const withStatus = (answer: Answer, status: number): Answer => ({ ...answer, status });
export const withHeaders = (answer: Answer, change: Readonly<Record<string, string | undefined>>): Answer => ({
  ...answer,
  headers: Object.fromEntries(
    Object.entries({ ...answer.headers, ...change }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  ),
});

/** The body of an accepted answer, rewritten. */
export const withJson = (answer: Answer, change: (json: Resource) => Json): Answer =>
  accepted(answer) && isObject(answer.json) ? withText(answer, JSON.stringify(change(answer.json))) : answer;
/** The body of a refusal, rewritten. */
export const withError = (answer: Answer, change: (error: Resource) => Json): Answer =>
  answer.status >= 400 && isObject(answer.json) ? withText(answer, JSON.stringify(change(answer.json))) : answer;
/** Every resource in an accepted answer, alone or in a list. */
export const withEach = (answer: Answer, change: (resource: Resource) => Json): Answer =>
  withJson(answer, (json) => (isList(json) ? { ...json, Resources: resourcesOf(json).map(change) } : change(json)));
/** Only these resources of a list, as if there were no others. */
export const withOnly = (answer: Answer, keep: (resource: Resource) => boolean): Answer =>
  withJson(answer, (json) => {
    const [all, kept] = [resourcesOf(json), resourcesOf(json).filter(keep)];
    const totalResults = Number(json["totalResults"]) - (all.length - kept.length);
    return { ...json, totalResults, itemsPerPage: kept.length, Resources: kept };
  });

export const bodyOf = (wire: Wire): Resource => {
  const json = parseJson(wire.body ?? "");
  return isObject(json) ? json : {};
};
export const withBody = (wire: Wire, change: (body: Resource) => Resource): Wire => ({
  ...wire,
  body: JSON.stringify(change(bodyOf(wire))),
});
/** The operations of a PATCH, each of which may become none, one or several. */
export const withOperations = (wire: Wire, change: (operation: Resource) => readonly Resource[]): Wire =>
  withBody(wire, (body) => ({ ...body, Operations: operationsOf(wire).flatMap(change) }));
export const operationsOf = (wire: Wire): readonly Resource[] => {
  const { Operations } = bodyOf(wire);
  return isArray(Operations) ? Operations.filter(isObject) : [];
};
/** What a PATCH without a path, or a PUT, says about an attribute. */
export const statedIn = (wire: Wire, name: string): Json | undefined =>
  wire.method === "PATCH"
    ? operationsOf(wire)
        .map(({ value }) => (isObject(value) ? value[name] : undefined))
        .find((value) => value !== undefined)
    : bodyOf(wire)[name];
export const states =
  (name: string, value: Json): When =>
  (wire) =>
    statedIn(wire, name) === value;
export const withQuery = (wire: Wire, change: (query: URLSearchParams) => void): Wire => {
  const query = new URLSearchParams(wire.path.split("?")[1]);
  change(query);
  return { ...wire, path: `${pathname(wire.path)}?${query.toString()}` };
};
export const number = (wire: Wire, name: string): number =>
  Number(new URLSearchParams(wire.path.split("?")[1]).get(name));
/** What Okta looks for. */
export const soughtBy = (wire: Wire): string =>
  / eq "(.*)"$/.exec(new URLSearchParams(wire.path.split("?")[1]).get("filter") ?? "")?.[1] ?? "";
export const withHeader = (wire: Wire, name: string, value: string): Wire => ({
  ...wire,
  headers: [...wire.headers.filter(([other]: Header) => other.toLowerCase() !== name.toLowerCase()), [name, value]],
});

export const without = (resource: Resource, ...names: readonly string[]): Resource =>
  Object.fromEntries(Object.entries(resource).filter(([name]) => !names.includes(name)));
/** What is stored under the path. */
export const storedAt = ({ path }: Wire, { users, groups }: Store): Stored | undefined => {
  const [, endpoint, id = ""] = pathname(path).split("/").map(decodeURIComponent);
  return (endpoint === "Users" ? users : groups).get(id);
};
/** What a read of the same path would be answered now. */
export const peek = (next: Handler, wire: Wire): Promise<Answer> =>
  next({ method: "GET", path: pathname(wire.path), headers: wire.headers });

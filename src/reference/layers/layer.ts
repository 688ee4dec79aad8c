/** What quirks are made of: another request on its way in, another answer on its way out. */
import type { Answer, AppKind, Json, Resource, Wire } from "../../model.ts";
import { accepted, isList, pathname, resourcesOf } from "../../scim/answers.ts";
import { answerOf, attribute, isArray, isObject, text } from "../../scim/json.ts";
import { errorBody, type ScimType } from "../errors.ts";
import type { Handler, Store } from "../handler.ts";
import { SCIM_JSON } from "../incoming.ts";
import type { Quirk } from "../quirk.ts";
import type { When } from "./when.ts";

export type Layer = Quirk["wrap"];

export const inBoth = (...checks: readonly string[]): Readonly<Record<AppKind, readonly string[]>> => ({
  oin: checks,
  aiw: checks,
});
export const unnoticed: Readonly<Record<AppKind, readonly string[]>> = inBoth();

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
    const read = await peek(next, wire);
    return read.status === 401 ? read : refusal(status, scimType);
  };
/** The request is accepted, and nothing is done about it. */
export const shrugged =
  (when: When): Layer =>
  (next, store) =>
  async (wire) => {
    if (!when(wire, store)) return next(wire);
    const read = await peek(next, wire);
    return read.status === 401 ? read : noContent;
  };
/** The request is handled, and the answer shows what was there before. */
export const answeredWithBefore =
  (when: When): Layer =>
  (next, store) =>
  async (wire) => {
    if (!when(wire, store)) return next(wire);
    const before = await peek(next, wire);
    const answer = await next(wire);
    return accepted(answer) ? withText(answer, before.text) : answer;
  };
export const layers =
  (...all: readonly Layer[]): Layer =>
  (next, store) =>
    all.reduce((handler, layer) => layer(handler, store), next);

/** What a read of the same path would be answered now. */
export const peek = (next: Handler, wire: Wire): Promise<Answer> =>
  next({ method: "GET", path: pathname(wire.path), headers: wire.headers });
export const noContent: Answer = answerOf(204, {}, "");
export const refusal = (status: number, scimType?: ScimType): Answer =>
  answerOf(
    status,
    { "content-type": SCIM_JSON },
    JSON.stringify(errorBody(status, "This server would rather not.", scimType)),
  );

export const withText = ({ status, headers }: Answer, text: string): Answer => answerOf(status, headers, text);
/** After Okta has given up waiting, which it does after a minute (docs/okta-wire.md §12). */
export const late = (answer: Answer): Answer => ({ ...answer, ms: 61_000 });
export const withStatus = (answer: Answer, status: number): Answer => ({ ...answer, status });
/** Headers as given; undefined takes one away. */
export const withHeaders = (answer: Answer, change: Readonly<Record<string, string | undefined>>): Answer => ({
  ...answer,
  headers: Object.fromEntries(
    Object.entries({ ...answer.headers, ...change }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  ),
});
export const labelled = (answer: Answer, type: string): Answer =>
  answer.text === "" ? answer : withHeaders(answer, { "content-type": type });

/** The body of an accepted answer. */
export const withJson = (answer: Answer, change: (json: Resource) => Json): Answer =>
  accepted(answer) && isObject(answer.json) ? withText(answer, JSON.stringify(change(answer.json))) : answer;
/** The body of a refusal. */
export const withError = (answer: Answer, change: (error: Resource) => Json): Answer =>
  answer.status >= 400 && isObject(answer.json) ? withText(answer, JSON.stringify(change(answer.json))) : answer;
/** Of these the RFCs want to be told what they are (RFC 7644 §3.4.2.2, RFC 9865 §2.1). */
const demanded = new Set(["invalidFilter", "invalidCursor"]);
export const isDemanded = (error: Resource): boolean => demanded.has(text(error, "scimType") ?? "");
/** Every resource in an accepted answer, alone or in a list. */
export const withEach = (answer: Answer, change: (resource: Resource) => Json): Answer =>
  withJson(answer, (json) =>
    isList(json) ? having(json, { Resources: resourcesOf(json).map(change) }) : change(json),
  );
/** Only these resources of a list, as if there were no others. */
export const withOnly = (answer: Answer, keep: (resource: Resource) => boolean): Answer =>
  withJson(answer, (json) => {
    const Resources = resourcesOf(json).filter(keep);
    const totalResults = Number(attribute(json, "totalResults")) - resourcesOf(json).length + Resources.length;
    return having(json, { totalResults, itemsPerPage: Resources.length, Resources });
  });
const withAttribute = (answer: Answer, name: string, change: (value: Json) => Json): Answer =>
  withEach(answer, (resource) => {
    const value = attribute(resource, name);
    return value === undefined ? resource : having(resource, { [name]: change(value) });
  });
export const withMeta = (answer: Answer, change: (meta: Resource) => Resource): Answer =>
  withAttribute(answer, "meta", (meta) => (isObject(meta) ? change(meta) : meta));
/** Every value of a multi-valued attribute. */
export const withValues = (answer: Answer, name: string, change: (value: Resource) => Json): Answer =>
  withAttribute(answer, name, (values) => (isArray(values) ? values.filter(isObject).map(change) : values));

export const without = (resource: Resource, ...names: readonly string[]): Resource => {
  const gone = new Set(names.map((name) => name.toLowerCase()));
  return Object.fromEntries(Object.entries(resource).filter(([name]) => !gone.has(name.toLowerCase())));
};
/** With these values, each under the spelling that it has already: layers below may spell attributes otherwise. */
export const having = (resource: Resource, values: Resource): Resource => {
  const spelling = new Map(Object.keys(resource).map((key) => [key.toLowerCase(), key]));
  const entries = Object.entries(values).map(([name, value]) => [spelling.get(name.toLowerCase()) ?? name, value]);
  return { ...resource, ...Object.fromEntries(entries) };
};
/** With these values where it has none. */
export const completed = (resource: Resource, values: Resource): Resource => ({
  ...without(values, ...Object.keys(resource)),
  ...resource,
});
/** The same attributes, from the last to the first. */
export const reversed = (resource: Resource): Resource => Object.fromEntries(Object.entries(resource).toReversed());
/** A number or a boolean as text. */
export const spelled = (value: Json | undefined): string => (typeof value === "string" ? value : JSON.stringify(value));
/** Digits as the number that they are. */
export const counted = (value: Json): Json =>
  typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;

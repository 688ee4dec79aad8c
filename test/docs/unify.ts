/**
 * Whether a request is what a template says: nothing more, nothing less, keys in the same order.
 *
 * "${x}" stands for a text, the same wherever it stands in the template; {"$many": …} for one item or more;
 * {"$merge": "GET body", …} for the account as it was read, in the server's order, with the other keys laid over it.
 */
import { ENTERPRISE_USER } from "../../src/scim/urns.ts";
import type { Json, Request, Resource } from "../../src/model.ts";
import { isArray, isObject } from "../../src/scim/json.ts";
import type { Template } from "./templates.ts";

export interface Sent {
  readonly request: Request;
  /** What the account should hold afterwards. */
  readonly wants?: Resource;
  /** What the account was read as before. */
  readonly read?: Json;
  /** Of the answer. */
  readonly status?: number;
}
type Bindings = Map<string, Json>;
/** What is wrong; undefined: nothing. */
type Mismatch = string | undefined;

export function mismatch(template: Template, { request, wants = {}, read, status }: Sent): Mismatch {
  const bound: Bindings = new Map();
  const [path = "", query = "", ...rest] = request.path.split("?");
  if (rest.length > 0) return `${request.path} has two queries`;
  if (request.method !== template.method) return `${request.method} is not ${template.method}`;
  return (
    inPath(template.path, path, bound) ??
    inText(template.query, query, bound) ??
    inBody(template.body, request.body, { wants, read }, bound) ??
    (template.answer !== undefined && template.answer !== status ? `it was answered ${status}` : undefined)
  );
}

/** How a placeholder is written in a path or a query, and what is read from it. */
interface Writing {
  readonly pattern: string;
  readonly read: (written: string) => string;
}
const unescaped = (value: string): string => value.replaceAll(/\\(.)/g, "$1");
const writings: ReadonlyMap<string, Writing> = new Map([
  [
    "pct",
    {
      pattern: "(?:[\\w.*-]|%[0-9A-F]{2})+",
      read: (written) => unescaped(decodeURIComponent(written)),
    },
  ],
  [
    "form",
    {
      pattern: "(?:[\\w.*+-]|%[0-9A-F]{2})+",
      read: (written) => unescaped(decodeURIComponent(written.replaceAll("+", "%20"))),
    },
  ],
]);
const segment: Writing = { pattern: "[^/?]+", read: decodeURIComponent };
const plain: Writing = { pattern: ".+", read: (written) => written };
const placeholder = /\$\{([^}]+)\}/;
const whole = (template: string): string | undefined =>
  placeholder.exec(template)?.[0] === template ? template.slice(2, -1) : undefined;

const inPath = (template: string, path: string, bound: Bindings): Mismatch =>
  inText(template, path, bound, whole(template) === undefined ? segment : plain);
function inText(template: string, text: string, bound: Bindings, writing: Writing = plain): Mismatch {
  // Every second piece is a placeholder.
  const pieces = template.split(placeholder).map((piece, index) => {
    if (index % 2 === 0) return { pattern: piece.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&") };
    const [, how = "", name = piece] = /^(\w+)\((\w+)\)$/.exec(piece) ?? [];
    const { pattern, read } = writings.get(how) ?? writing;
    return { pattern: `(${pattern})`, name, read };
  });
  const found = new RegExp(`^${pieces.map(({ pattern }) => pattern).join("")}$`, "s").exec(text);
  if (found === null) return `"${text}" is not "${template}"`;
  const holes = pieces.flatMap(({ name, read }) => (name === undefined ? [] : [{ name, read }]));
  return first(holes, ({ name, read }, index) => bind(name, read(found[index + 1] ?? ""), bound));
}
function first<Item>(items: readonly Item[], check: (item: Item, index: number) => Mismatch): Mismatch {
  for (const [index, item] of items.entries()) {
    const wrong = check(item, index);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** What may stand for some of them; for the rest any text but none. */
const forms: ReadonlyMap<string, RegExp> = new Map([
  ["random8", /^[A-Za-z0-9]{8}$/],
  ["oktaUserId", /^00u[A-Za-z0-9]{17}$/],
  ["1+100n", /^(?:[1-9]\d*0)?1$/],
]);
function bind(name: string, value: Json | undefined, bound: Bindings): Mismatch {
  if (value === undefined) return `there is no ${name}`;
  const said = JSON.stringify(value);
  if (name !== "value" && (typeof value !== "string" || !(forms.get(name) ?? /./).test(value))) {
    return `${said} cannot be ${name}`;
  }
  const before = bound.get(name);
  if (before !== undefined && JSON.stringify(before) !== said) return `${name} is ${said}, and elsewhere otherwise`;
  bound.set(name, value);
  return undefined;
}

interface Account {
  readonly wants: Resource;
  readonly read: Json | undefined;
}
function inBody(template: Json, body: Json | undefined, account: Account, bound: Bindings): Mismatch {
  if (template === null) return body === undefined ? undefined : "it has a body";
  return isObject(template) && "$merge" in template
    ? merged(template, body, account, bound)
    : unify(template, body, "body", bound);
}

function unify(template: Json, value: Json | undefined, at: string, bound: Bindings): Mismatch {
  if (typeof template === "string" && placeholder.test(template)) {
    const name = whole(template);
    if (name !== undefined) return bind(name, value, bound);
    return typeof value === "string" ? inText(template, value, bound) : `${at} is no text`;
  }
  if (isArray(template)) return isArray(value) ? items(template, value, at, bound) : `${at} is no list`;
  if (!isObject(template)) return template === value ? undefined : `${at} is ${JSON.stringify(value)}`;
  if (!isObject(value)) return `${at} is no object`;
  const [wanted, keys] = [Object.entries(template), Object.keys(value)];
  if (wanted.length !== keys.length) return `${at} has the keys ${keys.join(", ")}`;
  return first(wanted, ([key, inner], index) => {
    const there = keys[index] ?? "";
    return inText(key, there, bound) ?? unify(inner, value[there], `${at}.${there}`, bound);
  });
}
function items(templates: readonly Json[], values: readonly Json[], at: string, bound: Bindings): Mismatch {
  let rest = values;
  for (const template of templates) {
    const many = isObject(template) ? template["$many"] : undefined;
    const wrong = many === undefined ? unify(template, rest[0], at, bound) : unify(many, rest[0], at, new Map(bound));
    if (wrong !== undefined) return wrong;
    const others =
      many === undefined ? -1 : rest.findIndex((one) => unify(many, one, at, new Map(bound)) !== undefined);
    rest = rest.slice(many === undefined ? 1 : others < 0 ? rest.length : others);
  }
  return rest.length === 0 ? undefined : `${at} has too many items`;
}

/** A manager's name is written, but nobody is asked to keep it. */
function withoutManagersName(body: Resource): Resource {
  const extension = body[ENTERPRISE_USER];
  const manager = isObject(extension) ? extension["manager"] : undefined;
  if (!isObject(extension) || !isObject(manager)) return body;
  const { displayName: _, ...kept } = manager;
  return { ...body, [ENTERPRISE_USER]: { ...extension, manager: kept } };
}
function merged(template: Resource, written: Json | undefined, { wants, read }: Account, bound: Bindings): Mismatch {
  if (!isObject(read) || !isObject(written)) return "there is nothing that was read, or nothing that was written";
  const body = withoutManagersName(written);
  const { $merge: _, $overwrite: overwritten, $emptied: emptied, ...stated } = template;
  if (!isArray(overwritten)) return echoed(read, body, stated, "body", bound);
  if (hasNothing(wants) !== (emptied !== undefined)) return "what is emptied and what is to be are not the same";
  const over = { ...(emptied === "" ? filled(wants) : wants), groups: [] };
  const names = overwritten.filter((name) => typeof name === "string");
  const unnamed = names.find((name) => name !== "mapped attributes" && !Object.hasOwn(over, name));
  if (unnamed !== undefined) return `${unnamed} is not overwritten`;
  const places = Object.keys(body)
    .filter((key) => !Object.hasOwn(read, key))
    .map((key) => Math.max(0, names.indexOf(key)));
  if (places.some((place, index) => place < (places[index - 1] ?? 0))) return "new keys stand in another order";
  return (
    echoed(read, body, { ...schemasOf(read, over), ...over }, "body", bound) ??
    first(Object.entries(stated), ([key, value]) => unify(value, own(body, key), `body.${key}`, bound))
  );
}
const hasNothing = (wants: Json): boolean =>
  wants === null || (isObject(wants) && Object.values(wants).some((inner) => hasNothing(inner)));
const filled = (wants: Resource): Resource =>
  Object.fromEntries(
    Object.entries(wants).map(([key, inner]) => [key, inner === null ? "" : isObject(inner) ? filled(inner) : inner]),
  );
/** Extensions that the account does not name yet are named behind those that it does. */
function schemasOf({ schemas }: Resource, over: Resource): Resource {
  const named = isArray(schemas) ? schemas : [];
  const missing = Object.keys(over).filter((key) => key.startsWith("urn:") && !named.includes(key));
  return missing.length === 0 ? {} : { schemas: [...named, ...missing] };
}

const own = (resource: Resource, key: string): Json | undefined =>
  Object.hasOwn(resource, key) ? resource[key] : undefined;
/** Emptied as a whole, or of all that is in it. */
const isGone = (laid: Json | undefined): boolean =>
  laid === null || (isObject(laid) && Object.keys(laid).length > 0 && Object.values(laid).every(isGone));
/** Everything that was read, in its order, but for what lies over it; null over it leaves it out. What is new comes last. */
function echoed(read: Resource, body: Resource, over: Resource, at: string, bound: Bindings): Mismatch {
  const kept = Object.keys(read).filter((key) => !isGone(own(over, key)));
  const added = Object.keys(over).filter((key) => !isGone(own(over, key)) && !Object.hasOwn(read, key));
  const keys = Object.keys(body);
  if (kept.some((key, index) => key !== keys[index])) return `${at} does not begin with ${kept.join(", ")}`;
  if (keys.length !== kept.length + added.length || added.some((key) => !Object.hasOwn(body, key))) {
    return `${at} has the keys ${keys.join(", ")}`;
  }
  return first(keys, (key) => {
    const [laid, below, value] = [own(over, key), own(read, key), own(body, key)];
    const place = `${at}.${key}`;
    if (laid === undefined) return JSON.stringify(below) === JSON.stringify(value) ? undefined : `${place} is no echo`;
    if (isObject(laid) && isObject(below) && isObject(value)) return echoed(below, value, laid, place, bound);
    return unify(laid, value, place, bound);
  });
}

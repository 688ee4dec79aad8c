/** From the validator's error to what is wrong and where, without the value where it may be a secret. */
import type { ErrorObject } from "ajv";
import type { Json, Resource } from "../model.ts";
import { isObject } from "../scim/json.ts";
import { nearest, unknown } from "../usage-error.ts";
import { kinds } from "./schema.ts";
import { modes } from "./schema/modes.ts";
import { GLUED, isGlued, isSpeakable, type Path, valueAt } from "./path.ts";

export interface Fault {
  readonly path: Path;
  readonly reason: string;
}
export const NO_SECRETS_HERE = "a secret is given as { env: NAME } or { file: PATH }, never in the file itself";

/** @param data the file as a whole */
export function fault(error: ErrorObject | undefined, data: unknown): Fault {
  const path = segments(error?.instancePath ?? "");
  const secret = path.findIndex(isSecret);
  const end = secret < 0 ? path : path.slice(0, secret + 1);
  const glued = gluedIn(end, valueAt(data, end));
  if (glued !== undefined) return { path: glued, reason: GLUED };
  const several = wrongReference(valueAt(data, end));
  if (secret >= 0) return { path: end, reason: several ?? NO_SECRETS_HERE };
  if (error?.keyword === "anyOf" && several !== undefined) return { path, reason: several };
  if (error === undefined) return { path, reason: "is no app profile" };
  const said = reasonOf(error, path);
  return { path: said.at === undefined ? path : [...path, said.at], reason: said.reason };
}
const secrets = ["token", "nextToken", "value", "nextValue", "password", "clientSecret", "refreshToken", "clientKey"];
const isSecret = (key: string | number, index: number, path: Path): boolean =>
  index === 1 &&
  ((path[0] === "authentication" && secrets.includes(String(key))) ||
    (path[0] === "target" && ["clientKey", "passphrase"].includes(String(key))));

/** The place itself, or a key in it, that runs into its value. */
function gluedIn(path: Path, value: unknown): Path | undefined {
  if (isGlued(path.at(-1)) || (path.length < 2 && isGlued(value))) return path;
  const key = typeof value === "object" && value !== null ? Object.keys(value).find(isGlued) : undefined;
  return key === undefined ? undefined : [...path, key];
}
/** Where somebody gives both places of a secret, or none. */
function wrongReference(value: unknown): string | undefined {
  const keys = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : ["neither"];
  const isReference = keys.length !== 1 && keys.every((key) => key === "env" || key === "file");
  return isReference ? "give exactly one of env and file" : undefined;
}

const segments = (pointer: string): Path =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~")));

function reasonOf(error: ErrorObject, path: Path): { readonly at?: string; readonly reason: string } {
  const { keyword, params, data } = error;
  const limits: Resource = error.parentSchema ?? {};
  switch (keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      return { at: key, reason: foreign(key, path, data) ?? unknownTo([...path, key], "key", key, names(limits)) };
    }
    case "required": {
      const key = String(params["missingProperty"]);
      if (key === "externalNamespace")
        return { reason: "has no externalNamespace, and without one Okta never sends the attribute" };
      return { reason: `has no ${key}${Object.hasOwn(tags, key) ? `: ${known(key).join(", ")}` : ""}` };
    }
    case "discriminator": {
      const [tag, value] = [String(params["tag"]), params["tagValue"]];
      return {
        at: tag,
        reason: typeof value === "string" ? unknownTo(path, tag, value, known(tag)) : "must be a text",
      };
    }
    case "enum":
      if (data === "userName") return { reason: "userName cannot be taken out: everybody has a user name" };
      return typeof data === "string"
        ? { reason: unknownTo(path, "choice", data, choices(limits)) }
        : { reason: `must be one of ${choices(limits).join(", ")}` };
    case "const":
      return { reason: "cannot be switched off: Okta always reads users" };
    case "type":
      return { reason: typeReason(path, params["type"], data) };
    case "anyOf":
      return { reason: "must be a text, { env: NAME } or { file: PATH }" };
    case "minimum":
    case "maximum":
      return { reason: `must be a whole number from ${number(limits["minimum"])} to ${number(limits["maximum"])}` };
    case "minLength":
      return { reason: "is empty" };
    case "maxLength":
      return { reason: `is longer than ${number(limits["maxLength"])} characters` };
    case "maxProperties":
      return { reason: `has more than ${number(limits["maxProperties"])}` };
    case "uniqueItems":
      return { reason: "names the same twice" };
    default:
      return { reason: error.message ?? "is wrong" };
  }
}
/** Beside credentials, and where it is no name, what stands there is not repeated. */
function unknownTo(path: Path, kind: string, given: string, names: readonly string[]): string {
  if (path[0] !== "authentication" && (kind !== "key" || isSpeakable(path))) return unknown(kind, given, names).message;
  const near = nearest(given.slice(0, 100), names);
  if (near !== undefined) return `unknown ${kind}; did you mean "${near}"?`;
  return `unknown ${kind}${names.length > FEW ? "" : `; one of ${names.join(", ")}`}`;
}
/** So many names are listed where none is near. */
const FEW = 6;

/** What decides which keys there are. */
const tags: Readonly<Record<string, object>> = { kind: kinds, mode: modes };
const known = (tag: string): readonly string[] => Object.keys(tags[tag] ?? {});
const number = (limit: Json | undefined): number => (typeof limit === "number" ? limit : Number.NaN);
const names = (schema: Resource): readonly string[] =>
  isObject(schema["properties"]) ? Object.keys(schema["properties"]) : [];
const choices = ({ enum: list }: Resource): readonly string[] => (Array.isArray(list) ? list.map(String) : []);

function typeReason(path: Path, type: unknown, data: unknown): string {
  if (path.length === 0) return data === null ? "is empty" : "is no app profile";
  if (data === null) return "has no value";
  const words: Readonly<Record<string, string>> = {
    boolean: "must be true or false",
    string: "must be a text",
    object: "must be a map of keys and values",
    array: "must be a list",
    integer: "must be a whole number",
  };
  return words[String(type)] ?? "must be a text, a number, true, false, a list or a map";
}

/** A key that another kind of app, or another mode, has. */
function foreign(key: string, path: Path, data: unknown): string | undefined {
  if (key === "supportPatchForUser") return "a wizard app never PATCHes users";
  if (path.length === 0) return Object.hasOwn(ofTheOther, key) ? ofTheOther[key] : undefined;
  if (path.length > 1 || path[0] !== "authentication") return undefined;
  const own = Object.entries(modes).filter(([, schema]) => names(schema).includes(key));
  const mode = typeof data === "object" && data !== null && "mode" in data ? String(data.mode) : "";
  return own.length === 0 ? undefined : `is of mode ${own.map(([name]) => name).join(" or ")}, not of ${mode}`;
}
const ofTheOther: Readonly<Record<string, string>> = {
  supportedProvisioningActions: "is of a wizard app (aiw); a catalog app has userOperations and groupOperations",
  uniqueIdentifierField: "is of a wizard app (aiw); a catalog app looks people up by their user names",
  userOperations: "is of a catalog app (oin); a wizard app has supportedProvisioningActions and never PATCHes users",
  groups: "is of a catalog app (oin); a wizard app has supportedProvisioningActions",
  groupOperations: "is of a catalog app (oin); a wizard app has supportedProvisioningActions",
  toOkta: "is of a catalog app (oin); a wizard app has supportedProvisioningActions",
  governance: "is of a catalog app (oin): only its templates with Governance manage roles and entitlements",
};

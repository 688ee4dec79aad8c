/** A request as the endpoints see it: path and query decoded, media types agreed on, the body read. */
import type { Method, Resource, Wire } from "../model.ts";
import { isObject, parseJson } from "../scim/json.ts";
import { badRequest, Refusal } from "./errors.ts";

export const SCIM_JSON = "application/scim+json";
const JSON_TYPE = "application/json";

export interface Incoming {
  readonly method: Method;
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** The media type of the answer. */
  readonly type: string;
  header(name: string): string | undefined;
  /** @throws Refusal 415 or invalidSyntax */
  object(): Resource;
}

export function incoming(wire: Wire): Incoming {
  const [path = "", ...query] = wire.path.split("?");
  const header = (name: string): string | undefined => headerOf(wire, name);
  return {
    method: wire.method,
    segments: segmentsOf(path),
    // Form rules: "+" is a blank and "%2B" a plus. Okta has sent blanks in both ways (docs/okta-wire.md §13, C2).
    query: new URLSearchParams(query.join("?")),
    type: typeOf(header("accept")),
    header,
    object: () => objectIn(wire.body, header("content-type")),
  };
}
export const headerOf = (wire: Wire, name: string): string | undefined =>
  wire.headers.find(([candidate]) => candidate.toLowerCase() === name)?.[1];

function segmentsOf(path: string): readonly string[] {
  try {
    return path.replace(/^\//, "").replace(/\/$/, "").split("/").map(decodeURIComponent);
  } catch {
    throw new Refusal(404, `${path} is not properly percent-encoded.`);
  }
}
/** RFC 7644 §3.8. The q-values do not matter but for 0: both types carry the same bytes. */
function typeOf(accept: string | undefined): string {
  if (accept === undefined || accept.trim() === "") return SCIM_JSON;
  const admitted = accept
    .split(",")
    .map((range) => range.toLowerCase().replaceAll(/\s/g, "").split(";"))
    .filter(([, ...parameters]) => !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)))
    .map(([range]) => range);
  const type = [SCIM_JSON, JSON_TYPE].find((candidate) => admitted.includes(candidate));
  if (type !== undefined) return type;
  if (admitted.includes("*/*") || admitted.includes("application/*")) return SCIM_JSON;
  throw new Refusal(406, `This server speaks ${SCIM_JSON} only.`);
}
function objectIn(body: string | undefined, contentType: string | undefined): Resource {
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  if (body === undefined || body.trim() === "") throw badRequest("invalidSyntax", "The request needs a body.");
  if (type !== undefined && type !== SCIM_JSON && type !== JSON_TYPE)
    throw new Refusal(415, `The body must be ${SCIM_JSON}, not ${type}.`);
  const json = parseJson(body);
  if (json === undefined) throw badRequest("invalidSyntax", "The body is no JSON.");
  if (!isObject(json)) throw badRequest("invalidSyntax", "The body must be a JSON object.");
  return json;
}

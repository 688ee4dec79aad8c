/** From a request to the bytes and headers of Okta's SCIM client. docs/okta-wire.md §1 */
import type { Header, Request, Sender, Wire } from "../model.ts";

const json = "application/scim+json; charset=utf-8";

/** @param authorization the whole value of the Authorization header */
export function toWire(request: Request, by: Sender, authorization: string): Wire {
  const { method, path, body, exactHeaders } = request;
  const headers =
    exactHeaders === undefined ? clientHeaders(request, by, authorization) : exactly(exactHeaders, authorization);
  const text = request.text ?? (body === undefined ? undefined : JSON.stringify(body));
  return { method, path, headers, ...(text === undefined ? {} : { body: text }) };
}
function clientHeaders(request: Request, by: Sender, authorization: string): readonly Header[] {
  const { method, headers: own = [] } = request;
  const usual: Header[] = [
    ["Accept", "application/scim+json"],
    ["Accept-Charset", "utf-8"],
    ...(method === "GET" ? [] : [["Content-Type", json] as const]),
    ["User-Agent", "Okta SCIM Client 1.0.0"],
    ...authorized(request, authorization),
    ["Accept-Encoding", "gzip,deflate"],
    ...(by === "okta" ? [] : [["X-Scim-Okta-Test", by] as const]),
  ];
  return own.length === 0 ? usual : overridden(usual, own);
}
/** Without the mark of the harness: what does as another client does is that client to the target. */
const exactly = (headers: readonly Header[], authorization: string): readonly Header[] =>
  headers.map(([name, value]) => [name, name === "Authorization" && value === "" ? authorization : value]);
/** What a probe says of its own, in the place of Okta's where Okta has it, otherwise at the end. */
function overridden(usual: readonly Header[], own: readonly Header[]): readonly Header[] {
  const ownNames = own.map(([name]) => name.toLowerCase());
  const names = usual.map(([name]) => name.toLowerCase());
  const replaced = usual.map((header) => own[ownNames.indexOf(header[0].toLowerCase())] ?? header);
  const added = own.filter(([name]) => !names.includes(name.toLowerCase()));
  return [...replaced, ...added].filter(([, value]) => value !== "");
}

/** What the probe sends that asks whether wrong credentials are refused: of the same scheme as the right ones. */
function wrongFor(authorization: string): string {
  if (/^basic /i.test(authorization)) return `Basic ${Buffer.from("scim-okta-test:wrong-password").toString("base64")}`;
  return /^bearer /i.test(authorization) ? "Bearer scim-okta-test-wrong-token" : "scim-okta-test-wrong-token";
}

function authorized({ credentials }: Request, authorization: string): readonly Header[] {
  if (credentials === "none") return [];
  return [["Authorization", credentials === "wrong" ? wrongFor(authorization) : authorization]];
}

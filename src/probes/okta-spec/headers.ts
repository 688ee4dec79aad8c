/** The headers of Okta's test files, which are not those of its client (docs/okta-wire.md §1). */
import type { Header, Request } from "../../model.ts";

const charset: Header = ["Accept-Charset", "utf-8"];
const content: Header = ["Content-Type", "application/scim+json; charset=utf-8"];
const accept: Header = ["Accept", "application/scim+json"];
const agent: Header = ["User-Agent", "OKTA SCIM Integration"];
const own: Header = ["Authorization", ""];
/** What the file has for somebody without credentials. */
const none: Header = ["Authorization", "non-token"];

const get = (path: string, ...exactHeaders: readonly Header[]): Request => ({ method: "GET", path, exactHeaders });
/** The file has its headers in three orders. */
export const getAsFirst = (path: string): Request => get(path, charset, content, accept, own, agent);
export const getAsThen = (path: string): Request => get(path, charset, content, own, accept, agent);
export const getAsLast = (path: string): Request => get(path, accept, charset, own, content, agent);
export const getWithoutToken = (path: string): Request => ({
  ...get(path, accept, charset, none, content, agent),
  credentials: "wrong",
});
/** No User-Agent, and another media type. */
export const post = (path: string, body: Request["body"] = {}): Request => ({
  method: "POST",
  path,
  body,
  exactHeaders: [["Content-Type", "application/json"], own, ["Accept", "application/scim+json; charset=utf-8"]],
});

/** The base URL that an administrator types into Okta, and what is asked for below it. */

const EXAMPLE = "it should look like https://scim.example.com/scim/v2";
const wrong = (what: string): { readonly error: string } => ({ error: `the base URL ${what}` });

/** The URL, or one line that says what is wrong. The text is not repeated: it may hold a secret. */
export function parseBaseUrl(text: string): URL | { readonly error: string } {
  const typed = text.trim();
  if (typed === "") return wrong(`is empty; ${EXAMPLE}`);
  if (!/^https?:\/\//i.test(typed)) return wrong(`does not begin with http:// or https://; ${EXAMPLE}`);
  if (!URL.canParse(typed)) return wrong(`is not a valid URL; ${EXAMPLE}`);
  const url = new URL(typed);
  if (url.username !== "" || url.password !== "")
    return wrong(`contains credentials, which are given with --token instead; ${EXAMPLE}`);
  if (url.href.includes("#")) return wrong(`contains a fragment (#), which no request carries; ${EXAMPLE}`);
  return url;
}

/**
 * The request target: the resource's path below the base path, the base URL's own query before the request's
 * (docs/okta-wire.md §1). The path goes out as it is, dot segments and percent-encoding included.
 */
export function targetOf(base: URL, path: string): string {
  const cut = path.includes("?") ? path.indexOf("?") : path.length;
  const where = base.pathname.replace(/\/+$/, "") + path.slice(0, cut);
  const queries = [base.search.slice(1), path.slice(cut + 1)].filter((query) => query !== "");
  return [where === "" ? "/" : where, ...(queries.length > 0 ? [queries.join("&")] : [])].join("?");
}

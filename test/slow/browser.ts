/** Somebody at a browser: keeps cookies, follows redirects, fills in the forms of the authorization server. */

export interface Visitor {
  /** Opens the address and does what the pages ask for, until a page asks for nothing. */
  readonly open: (url: string) => Promise<void>;
}
const MOST_PAGES = 20;

/** @param consents whether the link "Cancel" is taken instead of the consent */
export function visitor(consents = true): Visitor {
  const cookies = new Map<string, string>();
  async function visit(url: URL, form?: URLSearchParams): Promise<Response> {
    const response = await fetch(url, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form === undefined ? {} : { method: "POST", body: form }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }
  return {
    open: async (first) => {
      let url = new URL(first);
      let form: URLSearchParams | undefined;
      for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const response = await visit(url, form);
        const location = response.headers.get("location");
        const page = await response.text();
        form = location === null && consents ? filled(page) : undefined;
        const next = location ?? (consents ? attribute(page, "action") : attribute(page, "href", "/abort"));
        if (next === undefined) return;
        url = new URL(next, url);
      }
      throw new Error("the pages come to no end");
    },
  };
}
const attribute = (page: string, name: string, end = ""): string | undefined =>
  new RegExp(`${name}="([^"]*${end})"`).exec(page)?.[1];
function filled(page: string): URLSearchParams {
  const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? "";
  return new URLSearchParams(prompt === "login" ? { prompt, login: "ada", password: "any" } : { prompt });
}

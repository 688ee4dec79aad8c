/** Servers that do not understand how the app proves itself. The first request is refused, and the run ends there: exit code 3. */
import { authorizedSend, authorizer } from "../src/authorization.ts";
import { reach } from "../src/cli/reach.ts";
import type { Authentication } from "../src/model.ts";
import type { Handler } from "../src/reference/handler.ts";
import { headerOf } from "../src/reference/incoming.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { baseUrl, token } from "./reference/directory.ts";

type Admits = (header: string) => boolean;
interface Stranger {
  readonly authentication: Authentication;
  readonly faulty: Admits;
  readonly right: Admits;
}
const password = "let:me:in-please";
const decoded = (header: string): string => Buffer.from(header.replace(/^Basic /, ""), "base64").toString();
const isToken: Admits = (header) => header.replace(/^Bearer /, "") === token;

/** By the fault, each form of it. */
export const strangers: Readonly<Record<string, readonly Stranger[]>> = {
  "auth-raw-header-token-only-bearer": [
    {
      authentication: { mode: "header", value: token },
      faulty: (header) => header === `Bearer ${token}`,
      right: isToken,
    },
    { authentication: { mode: "bearer", token }, faulty: (header) => header === token, right: isToken },
  ],
  "auth-basic-rejected": [
    {
      authentication: { mode: "basic", user: "okta", password },
      faulty: (header) => decoded(header).split(":")[1] === password,
      right: (header) => decoded(header) === `okta:${password}`,
    },
  ],
};

/** What the run says in its one line; undefined: it goes on. */
export function met({ authentication }: Stranger, admits: Admits): Promise<string | undefined> {
  const handler = admitting(admits);
  const credentials = authorizer(authentication);
  const send = authorizedSend({ send: handler }, credentials);
  return reach({
    send: (request) => send(request, "probe"),
    authorizer: credentials,
    waitMs: 0,
    signal: new AbortController().signal,
  });
}
/** Whoever shows the right header comes in, as if with the token. */
function admitting(admits: Admits): Handler {
  const next = reference(emptyStore(), { baseUrl, token });
  return (wire) => {
    const others = wire.headers.filter(([name]) => name.toLowerCase() !== "authorization");
    const header = admits(headerOf(wire, "authorization") ?? "") ? `Bearer ${token}` : "Nothing that is right";
    return next({ ...wire, headers: [...others, ["authorization", header]] });
  };
}

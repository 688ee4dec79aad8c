/** Redirects: round in circles, away, and to where nobody should go. */
import type { Aim, Row } from "../bench.ts";
import { always, create, every, lookUp, read, refuses } from "../moments.ts";
import { type Deed, type Moment, send, server, TOKEN } from "../server.ts";

const to = (status: number, location: string): Deed => refuses(status, { location });

/** Another server, which must not hear anything. */
const away =
  (when: Moment, location: (host: string) => string, status = 307) =>
  async (): Promise<Aim> => {
    const other = await server({ when: () => false, deed: () => {} });
    const one = await server({ when, deed: to(status, location(other.host)) });
    return {
      ...one,
      close: () => {
        one.close();
        other.close();
      },
      wrong: () => (other.heard.length > 0 ? `the other server heard ${JSON.stringify(other.heard[0])}` : undefined),
    };
  };
const UNREAD = "blocked by resource-readable: it could not be read";

export const redirects: readonly Row[] = [
  {
    does: "redirects the first request to where people log in (301)",
    when: always,
    deed: to(301, "https://login.example.com/"),
    says: "the target answers 301 and points to https://login.example.com/: give the address where SCIM itself is served",
    code: 3,
  },
  {
    does: "redirects the first request and does not say where to (302)",
    when: always,
    deed: refuses(302),
    says: "the target answers 302: give the address where SCIM itself is served",
    code: 3,
  },
  {
    does: "redirects a look-up to itself (307)",
    when: every(lookUp),
    deed: ({ wire, response }) =>
      send(response, { status: 307, headers: { location: `/scim/v2${wire.path}` }, text: "" }),
    says: "blocked by lookup-answered: the look-up was not answered",
    code: 1,
  },
  {
    does: "redirects a reading to ever other places of its own (308)",
    when: ({ wire }) => wire.method === "GET" && /^\/Users\/|^\/maze/.test(wire.path),
    deed: ({ earlier, response }) =>
      send(response, { status: 308, headers: { location: `/scim/v2/maze/${earlier.length}` }, text: "" }),
    says: UNREAD,
    code: 1,
  },
  {
    does: "redirects look-ups to another server (307), which would get the token and hears nothing",
    target: away(every(lookUp), (host) => `http://${host}/scim/v2/Users`),
    says: "blocked by lookup-answered: the look-up was not answered",
    code: 1,
  },
  {
    does: "redirects creates to another server (308), which would get passwords and hears nothing",
    target: away(every(create), (host) => `//${host}/scim/v2/Users`, 308),
    says: "blocked by create-accepted: the create was not accepted",
    code: 1,
  },
  {
    does: "redirects to another server behind a backslash",
    target: away(every(read), (host) => `/\\${host}/scim/v2/Users`),
    says: UNREAD,
    code: 1,
  },
  {
    does: "redirects to another name of the loopback interface",
    target: away(always, (host) => `http://localhost:${host.split(":")[1] ?? ""}/scim/v2/Users`),
    says: "the target answers 307 and points to http://localhost:",
    code: 3,
  },
  {
    does: "redirects to the metadata of its cloud",
    when: every(read),
    deed: to(307, "http://169.254.169.254/latest/meta-data/"),
    says: UNREAD,
    code: 1,
  },
  {
    does: "redirects to a file",
    when: every(read),
    deed: to(307, "file:///etc/passwd"),
    says: UNREAD,
    code: 1,
    never: /root:/,
  },
  {
    does: "redirects to a script (303)",
    when: always,
    deed: to(303, "javascript:alert(document.cookie)"),
    says: "the target answers 303 and points to javascript:alert(document.cookie)",
    code: 3,
  },
  {
    does: "redirects to an address of ten thousand letters",
    when: always,
    deed: to(302, `https://example.com/${"x".repeat(10_000)}`),
    says: "characters)",
    code: 3,
    never: /x{2000}/,
  },
  {
    does: "redirects to an address with an escape and the token in it",
    when: always,
    deed: to(302, `https://example.com/?\u009b31m&t=${TOKEN}&u=Bearer%20${TOKEN}`),
    says: "?\\u009b31m&t=***1***&u=Bearer%20***1***",
    code: 3,
  },
  {
    does: "redirects to an address that is none",
    when: every(read),
    deed: to(307, "http://[::bad]:99999/"),
    says: UNREAD,
    code: 1,
  },
];

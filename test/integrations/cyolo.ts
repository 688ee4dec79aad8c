/** Cyolo: Basic authentication, a tenant in the path, and people who come, change and go; nothing else. */
import { refusal, standIn, type StandIn } from "./stand-in.ts";

const KEY = "scim-key-of-acme";
export const SECRET = "s3cret/of+acme:and=more";
export const env = { CYOLO_SCIM_KEY: KEY, CYOLO_SCIM_SECRET: SECRET };

const expected = `Basic ${Buffer.from(`${KEY}:${SECRET}`).toString("base64")}`;

export const cyolo = (): Promise<StandIn> =>
  standIn({
    path: "/v1/tenants/acme-corp/scim/v2",
    scheme: "Basic",
    admits: (authorization) => authorization === expected,
    refuses({ method, path }) {
      if (path.startsWith("/Groups")) return refusal(path === "/Groups" ? 404 : 501, "Groups are not synchronised.");
      if (!/^\/Users\b/.test(path)) return refusal(404, `There is nothing at ${path}.`);
      if (method === "DELETE") return refusal(501, "Users are disabled, never removed.");
      return undefined;
    },
  });

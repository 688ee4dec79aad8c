/** Servers that behave as a vendor's does: the reference server behind a front of the vendor's own, on a real socket. */
import { afterAll } from "vitest";
import type { Answer, Json, Resource, Sender, Wire } from "../../src/model.ts";
import { errorBody, type ScimType } from "../../src/reference/errors.ts";
import type { Store } from "../../src/reference/handler.ts";
import { listen } from "../../src/reference/http.ts";
import { headerOf } from "../../src/reference/incoming.ts";
import { emptyStore, reference, type ReferenceOptions } from "../../src/reference/server.ts";
import { answerOf, isArray, isObject, parseJson } from "../../src/scim/json.ts";

/** What is special about a vendor. */
export interface Front {
  /** Where SCIM begins. */
  readonly path: string;
  /** What the whole value of the Authorization header must be. */
  admits(authorization: string, wire: Wire): boolean | Promise<boolean>;
  /** For the WWW-Authenticate of a 401. */
  readonly scheme?: string;
  readonly options?: Omit<ReferenceOptions, "baseUrl" | "token">;
  /** What else there is at this host, such as a token endpoint. */
  elsewhere?(wire: Wire): Answer | undefined;
  /** What is not served, or not in this way. */
  refuses?(asked: Asked, store: Store): Answer | undefined;
  /** What the vendor makes of a request before it serves it. */
  understands?(wire: Wire): Wire;
}
/** A request below the base URL. */
export interface Asked extends Wire {
  readonly json: Json | undefined;
  readonly authorization: string;
  readonly by: Sender;
  /** What the directory held there. */
  readonly before: Resource | undefined;
}
export interface StandIn {
  /** The base URL. */
  readonly url: string;
  readonly origin: string;
  readonly store: Store;
  /** Every request below the base URL, whoever it came from. */
  readonly heard: readonly Asked[];
  /** Every path at this host that was asked for and leads nowhere. */
  readonly astray: readonly string[];
}

const opened: { close(): Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

const INSIDE = "of-the-directory-itself";
export async function standIn(front: Front): Promise<StandIn> {
  const store = emptyStore();
  const [heard, astray]: [Asked[], string[]] = [[], []];
  const server = await listen(
    (origin) => {
      const directory = reference(store, { ...front.options, baseUrl: origin + front.path, token: INSIDE });
      return async (wire) => {
        const below = wire.path.startsWith(front.path) ? wire.path.slice(front.path.length) : undefined;
        if (below === undefined || !/^[/?]/.test(below)) {
          const answer = front.elsewhere?.(wire);
          if (answer === undefined) astray.push(wire.path);
          return answer ?? refusal(404, "There is no such tenant.");
        }
        const asked = askedIn({ ...wire, path: below }, store);
        heard.push(asked);
        if (!(await front.admits(asked.authorization, wire))) return unauthorized(front.scheme ?? "Bearer");
        const understood = front.understands?.({ ...wire, path: below }) ?? { ...wire, path: below };
        return front.refuses?.(asked, store) ?? directory(inside(understood));
      };
    },
    { path: "" },
  );
  opened.push(server);
  return { url: server.url + front.path, origin: server.url, store, heard, astray };
}
function askedIn(wire: Wire, store: Store): Asked {
  const [, endpoint, id = ""] = wire.path.split("/");
  const sender = headerOf(wire, "x-scim-okta-test");
  return {
    ...wire,
    json: wire.body === undefined ? undefined : parseJson(wire.body),
    authorization: headerOf(wire, "authorization") ?? "",
    by: sender === "probe" || sender === "cleanup" ? sender : "okta",
    before: (endpoint === "Groups" ? store.groups : store.users).get(id),
  };
}
const inside = (wire: Wire): Wire => ({
  ...wire,
  headers: [
    ...wire.headers.filter(([name]) => name.toLowerCase() !== "authorization"),
    ["Authorization", `Bearer ${INSIDE}`],
  ],
});

export const refusal = (status: number, detail: string, scimType?: ScimType): Answer =>
  answerOf(status, { "content-type": "application/scim+json" }, JSON.stringify(errorBody(status, detail, scimType)));
const unauthorized = (scheme: string): Answer => {
  const { headers, text } = refusal(401, "Who are you?");
  return answerOf(401, { ...headers, "www-authenticate": `${scheme} realm="scim"` }, text);
};

/** "PATCH /Users/{id} active": without what differs between runs, and with what a write names. */
const shape = ({ method, path, json }: Asked): string => {
  const where = path
    .replace(/^\/(Users|Groups)\/[^?]+/, "/$1/{id}")
    .replace(/filter=(\w+)%20eq%20[^&]*/, "filter=$1")
    .replace(/startIndex=\d+&count=(?!100$|2$)\d+/, "startIndex=…&count=…");
  return [method, where, ...(method === "PATCH" ? [written(json)] : [])].join(" ");
};
const written = (json: Json | undefined): string => {
  const operations = isObject(json) ? json["Operations"] : undefined;
  const values = isArray(operations) ? operations.map((one) => (isObject(one) ? one["value"] : one)) : [];
  return values.map((value) => (isObject(value) ? Object.keys(value).join() : "?")).join(" ");
};
/** Each shape once, in alphabetical order. */
export const shapes = (heard: readonly Asked[]): readonly string[] => [...new Set(heard.map(shape))].toSorted();
export const from = (heard: readonly Asked[], sender: Sender): readonly Asked[] =>
  heard.filter(({ by }) => by === sender);

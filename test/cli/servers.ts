/** Targets for the tool: the reference server, perhaps with a habit changed, and others that are none. */
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { afterAll } from "vitest";
import type { Wire } from "../../src/model.ts";
import type { Handler, Store } from "../../src/reference/handler.ts";
import { listen } from "../../src/reference/http.ts";
import { seed } from "../../src/reference/seed.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";

export const TOKEN = "let-me-in-please";

const opened: { close(): Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

export interface Directory {
  readonly url: string;
  readonly store: Store;
  /** Every request, in order. */
  readonly heard: readonly Wire[];
  close(): Promise<void>;
}
export interface DirectoryOptions {
  readonly token?: string;
  readonly users?: number;
  readonly port?: number;
  readonly wrap?: (next: Handler, store: Store) => Handler;
}
export async function directory({
  token = TOKEN,
  users = 0,
  port = 0,
  wrap,
}: DirectoryOptions = {}): Promise<Directory> {
  const store = emptyStore();
  seed(store, { users });
  const heard: Wire[] = [];
  const server = await listen(
    (baseUrl) => {
      const faultless = reference(store, { baseUrl, token });
      const handler = wrap?.(faultless, store) ?? faultless;
      return (wire) => {
        heard.push(wire);
        return handler(wire);
      };
    },
    { port },
  );
  let closing: Promise<void> | undefined;
  const one = { url: server.url, store, heard, close: () => (closing ??= server.close()) };
  opened.push(one);
  return one;
}

/** Answers whatever it likes. Its URL ends in /scim/v2. */
export const web = (listener: RequestListener): Promise<string> => bound(createServer(listener), "http");
export const secureWeb = (pem: Buffer): Promise<string> =>
  bound(
    createTlsServer({ key: pem, cert: pem }, (_, response) => response.end()),
    "https",
  );

async function bound(server: Server, scheme: string): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  opened.push({
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
  const address = server.address();
  return `${scheme}://127.0.0.1:${typeof address === "object" ? address?.port : 0}/scim/v2`;
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = await directory();
  await server.close();
  return Number(new URL(server.url).port);
}

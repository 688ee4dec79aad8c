/** The reference server on a real socket, which at certain moments does something else. */
import { once } from "node:events";
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import https from "node:https";
import type { Server as SocketServer, Socket } from "node:net";
import type { Answer, Header, Method, Wire } from "../../src/model.ts";
import type { Handler, Store } from "../../src/reference/handler.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";

export const TOKEN = "let-me-in-please";

/** A request, and those that came before it. */
interface Asked {
  readonly wire: Wire;
  readonly earlier: readonly Wire[];
}
export type Moment = (asked: Asked) => boolean;
interface Occasion extends Asked {
  /** Has the reference server do what it is asked. */
  readonly legal: () => Promise<Answer>;
  readonly response: ServerResponse;
  readonly socket: Socket;
  /** "127.0.0.1:1234" */
  readonly host: string;
}
export type Deed = (occasion: Occasion) => unknown;
/** Instead of which answers it does what. */
export interface Habit {
  readonly when: Moment;
  readonly deed: Deed;
}

export interface Server {
  readonly url: string;
  readonly host: string;
  readonly store: Store;
  readonly heard: readonly Wire[];
  readonly close: () => void;
}
export interface ServerOptions {
  readonly tls?: https.ServerOptions;
  /** Whom it lets in, for as long as it does. */
  readonly token?: string;
  readonly newId?: () => string;
}
export async function server(
  { when, deed }: Habit,
  { tls, token = TOKEN, newId }: ServerOptions = {},
): Promise<Server> {
  const store = emptyStore();
  const heard: Wire[] = [];
  const web = tls === undefined ? http.createServer() : https.createServer(tls);
  const { host, close } = await listening(web);
  const url = `${tls === undefined ? "http" : "https"}://${host}/scim/v2`;
  const handler: Handler = reference(store, { baseUrl: url, token, ...(newId === undefined ? {} : { newId }) });
  async function answered(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const wire = await wireOf(request).catch(() => undefined);
    if (wire === undefined) return;
    const asked = { wire, earlier: [...heard] };
    heard.push(wire);
    const legal = (): Promise<Answer> => handler(wire);
    if (when(asked)) await deed({ ...asked, legal, response, socket: request.socket, host });
    else send(response, await legal());
  }
  web.on("request", (request: IncomingMessage, response: ServerResponse) => void answered(request, response));
  return { url, host, store, heard, close };
}

/** A server of bytes, on a free port of the loopback interface. */
export async function listening(one: SocketServer): Promise<Pick<Server, "host" | "close">> {
  const sockets = new Set<Socket>();
  one.on("connection", (socket: Socket) => {
    sockets.add(socket.setNoDelay(true).on("error", () => {}));
    socket.on("close", () => sockets.delete(socket));
  });
  one.listen(0, "127.0.0.1");
  await once(one, "listening");
  const address = one.address();
  return {
    host: `127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
    close: () => {
      one.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

export function send(response: ServerResponse, { status, headers, text }: Omit<Answer, "json" | "ms">): void {
  const bytes = Buffer.from(text);
  response.writeHead(status, { ...headers, ...(text === "" ? {} : { "content-length": bytes.length }) });
  response.end(bytes);
}

async function wireOf(request: IncomingMessage): Promise<Wire> {
  const { method = "GET", url = "", rawHeaders } = request;
  const headers = rawHeaders.flatMap((name, index): Header[] =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""]] : [],
  );
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const wire = { method: method as Method, path: url.replace("/scim/v2", ""), headers };
  return chunks.length === 0 ? wire : { ...wire, body: Buffer.concat(chunks).toString("utf8") };
}

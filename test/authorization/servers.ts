/** Small servers on the loopback interface, closed when the test is over. */
import { once } from "node:events";
import http from "node:http";
import https from "node:https";
import type { Server, Socket } from "node:net";
import { afterEach } from "vitest";

const open: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});
export const closeLater = (close: () => unknown): unknown => open.push(close);

/** Listens on a free port; answers its host and port. */
export async function listen(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket.on("error", () => {})));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closeLater(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? `127.0.0.1:${address.port}` : "";
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly form: URLSearchParams;
}
export interface Said {
  readonly status?: number;
  readonly type?: string;
  readonly body?: unknown;
  readonly location?: string;
}
export interface Endpoint {
  readonly url: string;
  readonly asked: readonly Asked[];
}
/** A token endpoint that says what it is told to. */
export async function tokenEndpoint(
  say: (asked: Asked, count: number) => Said,
  secure?: https.ServerOptions,
): Promise<Endpoint> {
  const asked: Asked[] = [];
  const answer: http.RequestListener = (request, response) => {
    let text = "";
    request
      .on("data", (chunk) => (text += chunk))
      .on("end", () => {
        const { method = "", url = "", headers } = request;
        const one = { method, url, headers, form: new URLSearchParams(text) };
        asked.push(one);
        const { status = 200, type = "application/json", body = "", location } = say(one, asked.length);
        response.writeHead(status, { "content-type": type, ...(location === undefined ? {} : { location }) });
        response.end(typeof body === "string" ? body : JSON.stringify(body));
      });
  };
  const host = await listen(secure === undefined ? http.createServer(answer) : https.createServer(secure, answer));
  return { url: `${secure === undefined ? "http" : "https"}://${host}/oauth/token`, asked };
}
export const granted = (token: string, more: Readonly<Record<string, unknown>> = {}): Said => ({
  body: { access_token: token, token_type: "Bearer", expires_in: 3_600, ...more },
});

/** A browser of somebody who consents to whatever is asked, at once. */
export const consenting = (url: string): void => {
  const { searchParams } = new URL(url);
  const back = new URL(searchParams.get("redirect_uri") ?? "");
  back.search = new URLSearchParams({ code: "the-code", state: searchParams.get("state") ?? "" }).toString();
  void fetch(back);
};

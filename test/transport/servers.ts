/** A proxy on the loopback interface: tunnels for CONNECT, and hands on what it is handed. */
import { once } from "node:events";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import net, { type Socket } from "node:net";

export interface Proxy {
  readonly host: string;
  /** The first line of each request, with its credentials. */
  readonly asked: readonly string[];
  readonly close: () => void;
}
/** @param refuse the status that it answers instead of doing what it is asked */
export async function proxy(refuse?: number, secure?: https.ServerOptions): Promise<Proxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = secure === undefined ? http.createServer() : https.createServer(secure);
  const note = ({ method, url, headers }: IncomingMessage): unknown =>
    asked.push([method, url, headers["proxy-authorization"]].filter((part) => part !== undefined).join(" "));
  const keep = <S extends Socket>(socket: S): S => {
    sockets.add(socket);
    return socket.on("error", () => {});
  };
  server.on("connection", keep);
  server.on("connect", (request: IncomingMessage, socket: Socket) => {
    note(request);
    if (refuse !== undefined) {
      socket.end(`HTTP/1.1 ${refuse} No\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const [host = "", port] = (request.url ?? "").split(":");
    const onward = keep(net.connect(Number(port), host, () => socket.write("HTTP/1.1 200 Go\r\n\r\n")));
    onward.pipe(socket).pipe(onward);
  });
  server.on("request", (request: IncomingMessage, response: http.ServerResponse) => {
    note(request);
    if (refuse !== undefined) return response.writeHead(refuse).end();
    const { method, headers } = request;
    const onward = http.request(request.url ?? "", { method, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    return request.pipe(onward);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    host: typeof address === "object" && address !== null ? `127.0.0.1:${address.port}` : "",
    asked,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

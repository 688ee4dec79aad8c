/** The reference server on a real socket: node:http, the loopback interface only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import type { Answer, Header, Method, Wire } from "../model.ts";
import { answerOf } from "../scim/json.ts";
import { errorBody } from "./errors.ts";
import type { Handler } from "./handler.ts";
import { SCIM_JSON } from "./incoming.ts";

const HOST = "127.0.0.1";
/** In bytes. */
const MAX_BODY = 1_000_000;

export interface Listening {
  /** The SCIM base URL. */
  readonly url: string;
  close(): Promise<void>;
}
export interface ListenOptions {
  /** Default 0: any free one. */
  readonly port?: number;
  /** Default "/scim/v2". */
  readonly path?: string;
}
/** @throws Error in one line, with node's `code`, where the port cannot be had */
export async function listen(
  handlerFor: (baseUrl: string) => Handler,
  { port = 0, path = "/scim/v2" }: ListenOptions = {},
): Promise<Listening> {
  const server = createServer();
  await bound(server, port);
  const address = server.address();
  const base = path.replace(/\/+$/, "");
  const url = `http://${HOST}:${typeof address === "object" && address !== null ? address.port : port}${base}`;
  const handler = handlerFor(url);
  server.on("request", (request, response) => void serve(handler, base, request, response));
  return { url, close: () => closed(server) };
}
function bound(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "EADDRINUSE" ? "the port is already in use" : error.message;
      const failure = new Error(`Cannot listen on ${HOST}:${port}: ${why}.`, { cause: error });
      reject(Object.assign(failure, { code: error.code }));
    });
    server.listen(port, HOST, resolve);
  });
}
function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}

async function serve(
  handler: Handler,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const came = await answer(handler, base, request);
    // What a quirk takes its time for. A server that is closed waits for nobody.
    if (came.ms > 0) await setTimeout(came.ms, undefined, { ref: false });
    send(request, response, came);
  } catch (error) {
    // Also where the client has gone away in the middle of its body.
    if (!response.destroyed) send(request, response, failed(500, `Internal error: ${String(error)}`));
  }
}
async function answer(handler: Handler, base: string, request: IncomingMessage): Promise<Answer> {
  const target = request.url ?? "";
  const below = target.slice(base.length);
  if (!target.startsWith(base) || !/^([/?]|$)/.test(below)) return failed(404, `SCIM starts at ${base} here.`);
  const method = methodOf(request.method);
  if (method === undefined) return failed(501, `${request.method} is no method of SCIM.`);
  const body = await bodyOf(request);
  if (body === undefined) {
    return failed(413, `A body may have ${MAX_BODY} bytes at most.`, { connection: "close" });
  }
  const wire: Wire = { method, path: below, headers: headersOf(request) };
  return handler(body === "" ? wire : { ...wire, body });
}
const methods: Readonly<Record<string, Method>> = {
  GET: "GET",
  // node:http leaves the body of the answer out.
  HEAD: "GET",
  POST: "POST",
  PUT: "PUT",
  PATCH: "PATCH",
  DELETE: "DELETE",
};
const methodOf = (name = ""): Method | undefined => (Object.hasOwn(methods, name) ? methods[name] : undefined);
const headersOf = ({ rawHeaders }: IncomingMessage): readonly Header[] =>
  rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""] as const] : []));

/** Undefined where it is too long. node:http reads and drops the rest once the answer is out. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BODY) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, text }: Answer): void {
  const zipped = text !== "" && admitsGzip(request.headers["accept-encoding"]);
  const bytes = zipped ? gzipSync(text) : Buffer.from(text);
  response.writeHead(status, {
    ...headers,
    ...(text === "" ? {} : { vary: "accept-encoding", "content-length": bytes.length }),
    ...(zipped ? { "content-encoding": "gzip" } : {}),
  });
  response.end(bytes);
}
/** Okta sends "gzip,deflate" (docs/okta-wire.md §1). */
const admitsGzip = (accepted: string | string[] | undefined): boolean =>
  String(accepted ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.replaceAll(/\s/g, "").split(";"))
    .some(([coding, q]) => (coding === "gzip" || coding === "*") && !/^q=0(\.0*)?$/.test(q ?? ""));
const failed = (status: number, detail: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  answerOf(status, { "content-type": SCIM_JSON, ...headers }, JSON.stringify(errorBody(status, detail)));

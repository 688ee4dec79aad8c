/** When a server misbehaves, and how. */
import type { Socket } from "node:net";
import type { Answer, Json, Resource, Wire } from "../../src/model.ts";
import { isObject, parseJson } from "../../src/scim/json.ts";
import { type Deed, type Moment, send } from "./server.ts";

type Kind = (wire: Wire) => boolean;
const asks =
  (method: string, path: RegExp): Kind =>
  (wire) =>
    wire.method === method && path.test(wire.path);
export const list: Kind = asks("GET", /^\/Users\?startIndex=/);
export const lookUp: Kind = asks("GET", /^\/(Users|Groups)\?.*filter=/);
export const read: Kind = asks("GET", /^\/(Users|Groups)\/[^?]/);
export const create: Kind = asks("POST", /^\/(Users|Groups)$/);
export const remove: Kind = asks("DELETE", /./);
export const request: Kind = () => true;

export const every =
  (kind: Kind): Moment =>
  ({ wire }) =>
    kind(wire);
export const nth =
  (number: number, kind: Kind): Moment =>
  ({ wire, earlier }) =>
    kind(wire) && earlier.filter(kind).length === number - 1;
export const fromNth =
  (number: number, kind: Kind): Moment =>
  ({ wire, earlier }) =>
    kind(wire) && earlier.filter(kind).length >= number - 1;
export const always: Moment = () => true;
/** The first request finds out whether there is anybody. */
export const afterTheFirst: Moment = fromNth(2, request);

type Said = Partial<Pick<Answer, "status" | "headers" | "text">>;
/** Does what it is asked, and says something else. */
export const says = (other: Said): Deed => rewritten(() => other);
export const rewritten =
  (change: (legal: Answer, wire: Wire) => Said): Deed =>
  async ({ response, legal, wire }) => {
    const own = await legal();
    send(response, { ...own, ...change(own, wire) });
  };
/** Says no, and does nothing. */
export const refuses =
  (status: number, headers: Answer["headers"] = {}, text = ""): Deed =>
  ({ response }) => {
    send(response, { status, headers, text });
  };
/** Its JSON is another; what has none stays. */
export const json = (change: (body: Resource, wire: Wire) => Json): Deed =>
  rewritten(({ text }, wire) => {
    const body = parseJson(text);
    return isObject(body) ? { text: JSON.stringify(change(body, wire)) } : {};
  });
/** The users or groups in its answer are others. */
export const resource = (change: (one: Resource, wire: Wire) => Json): Deed =>
  json((body, wire) => {
    if (isObject(body) && Array.isArray(body["Resources"]))
      return { ...body, Resources: body["Resources"].map((one: Resource) => change(one, wire)) };
    return body["status"] === undefined ? change(body, wire) : body;
  });
/** The very bytes, and what becomes of the connection. It has done what it was asked. */
export const bytes = (raw: string | Buffer, close: (socket: Socket) => unknown = end): Deed => framed(() => raw, close);
/** Around what the reference server says. */
export const framed =
  (frame: (text: string) => string | Buffer, close: (socket: Socket) => unknown = end): Deed =>
  async ({ socket, legal }) => {
    const raw = frame((await legal()).text);
    socket.write(raw, "latin1", () => void setTimeout(() => close(socket), 5));
  };
export const end = (socket: Socket): unknown => socket.end();
export const reset = (socket: Socket): unknown => socket.resetAndDestroy();
export const stay = (): void => {};
export const silence: Deed = () => {};
/** A complete answer of the very bytes. */
export const answer = (body: string | Buffer, ...headers: readonly string[]): Buffer => {
  const own = headers.some((header) => /^content-type:/i.test(header)) ? [] : ["Content-Type: application/scim+json"];
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  const head = ["HTTP/1.1 200 OK", "Connection: close", length, ...own, ...headers, "", ""].join("\r\n");
  return Buffer.concat([Buffer.from(head, "latin1"), Buffer.from(body)]);
};
/** The beginning of an answer whose connection is not used again. */
export const HEAD = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/scim+json\r\n";
/** Byte by byte, until nobody listens. */
export const drip =
  (start: string, byte = "a"): Deed =>
  ({ socket }) => {
    socket.write(start);
    const dripping = setInterval(() => socket.write(byte), 20);
    socket.on("close", () => clearInterval(dripping));
  };
/** As fast as it is taken. */
export const flood =
  (start: string, more: string | Buffer): Deed =>
  ({ socket }) => {
    socket.write(start);
    const pour = (): void => {
      if (socket.destroyed) return;
      if (socket.write(more)) setImmediate(pour);
      else socket.once("drain", pour);
    };
    pour();
  };

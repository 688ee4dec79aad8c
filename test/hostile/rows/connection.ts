/** Connections that are refused, reset, closed, slow or forgotten. */
import net from "node:net";
import type { Aim, Row } from "../bench.ts";
import {
  always,
  bytes,
  create,
  drip,
  end,
  every,
  framed,
  fromNth,
  HEAD,
  answer,
  list,
  lookUp,
  nth,
  read,
  request,
  reset,
  silence,
  stay,
} from "../moments.ts";
import { type Deed, listening, send, server } from "../server.ts";

const BEFORE = "closed the connection before the headers of an answer were complete";
const PART = `${HEAD}Content-Length: 900\r\n\r\n{"schemas"`;

async function closedPort(): Promise<Aim> {
  const { host, close } = await listening(net.createServer());
  close();
  return { url: `http://${host}/scim/v2`, close };
}
async function dying(): Promise<Aim> {
  const one = await server({ when: nth(6, request), deed: () => one.close() });
  return one;
}
/** Answers as it should, and then does something with the connection. */
const afterwards =
  (then: (occasion: Parameters<Deed>[0], text: string) => unknown): Deed =>
  async (occasion) => {
    const legal = await occasion.legal();
    occasion.response.on("finish", () => then(occasion, legal.text));
    send(occasion.response, legal);
  };

export const connection: readonly Row[] = [
  {
    does: "refuses every connection",
    target: closedPort,
    says: "the target did not answer: HOST refused the connection",
    code: 3,
  },
  {
    does: "closes every connection without a word",
    when: always,
    deed: bytes("", end),
    says: `the target did not answer: HOST ${BEFORE}`,
    code: 3,
  },
  {
    does: "resets the first connection inside the headers of its answer",
    when: always,
    deed: bytes(HEAD, reset),
    says: `the target did not answer: HOST ${BEFORE}`,
    code: 3,
  },
  {
    does: "resets the connection instead of answering a look-up",
    when: nth(2, lookUp),
    deed: bytes("", reset),
    says: `unreachable: HOST ${BEFORE}`,
    code: 1,
  },
  {
    does: "creates somebody and closes the connection inside the headers of the answer",
    when: nth(1, create),
    deed: bytes(HEAD, end),
    says: "blocked by answers: no answer came",
    code: 1,
  },
  {
    does: "creates somebody and resets the connection inside the body of the answer",
    when: nth(2, create),
    deed: bytes(PART, reset),
    says: "protocol: the connection broke off inside the body, after 10 of 900 bytes",
    code: 1,
  },
  {
    does: "closes the connection inside the body of every reading",
    when: every(read),
    deed: bytes(PART, end),
    says: "blocked by answers: no answer came",
    code: 1,
  },
  {
    does: "never answers",
    when: always,
    deed: silence,
    timeoutMs: 300,
    says: "the target did not answer: no answer within 300 ms",
    code: 3,
  },
  {
    does: "does not answer one request out of many",
    when: nth(1, read),
    deed: silence,
    timeoutMs: 2_000,
    says: "timeout: no answer within 2000 ms",
    code: 1,
  },
  {
    does: "answers four requests and then none",
    when: fromNth(5, request),
    deed: silence,
    timeoutMs: 2_000,
    says: "the run ended early: the target let 2 requests in a row time out, so the run ended",
    code: 1,
  },
  {
    does: "sends its headers one byte at a time",
    when: nth(2, lookUp),
    deed: drip(`${HEAD}X-Slow: `),
    timeoutMs: 2_000,
    says: "timeout: no answer within 2000 ms",
    code: 1,
  },
  {
    does: "sends its body one byte at a time",
    when: nth(1, read),
    deed: drip(`${HEAD}Content-Length: 5000\r\n\r\n`),
    timeoutMs: 2_000,
    says: "timeout: no answer within 2000 ms",
    code: 1,
  },
  {
    does: "sends a body of unknown length, one byte a chunk",
    when: nth(1, create),
    deed: drip(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`, "1\r\na\r\n"),
    timeoutMs: 2_000,
    says: "timeout: no answer within 2000 ms",
    code: 1,
  },
  {
    does: "closes every connection behind its answer without having said so",
    when: always,
    deed: afterwards(({ socket }) => socket.end()),
    says: "Everything that applies was met",
    code: 0,
  },
  {
    does: "repeats its answer, unasked",
    when: every(read),
    deed: afterwards(({ socket }, text) => socket.write(answer(text))),
    says: "Everything that applies was met",
    code: 0,
  },
  { does: "goes away for good in the middle of the run", target: dying, says: "Left on the server:", code: 1 },
  {
    does: "speaks SSH",
    when: always,
    deed: bytes("SSH-2.0-OpenSSH_9.6\r\n"),
    says: "what HOST answered is not HTTP/1.1 (Expected HTTP/, RTSP/ or ICE/); if it speaks TLS, its URL begins with https://",
    code: 3,
  },
  {
    does: "speaks HTTP/2 unasked",
    when: always,
    deed: bytes("\0\0\x12\x04\0\0\0\0\0\0\x03\0\0\0\x80", stay),
    says: "what HOST answered is not HTTP/1.1",
    code: 3,
  },
  {
    does: "answers as HTTP/0.9 did, without headers",
    when: every(list),
    deed: framed((text) => text),
    says: "what HOST answered is not HTTP/1.1",
    code: 3,
  },
  {
    does: "answers in HTTP/7.3",
    when: nth(2, lookUp),
    deed: bytes("HTTP/7.3 200 OK\r\nContent-Length: 2\r\n\r\n{}"),
    says: "what HOST answered is not HTTP/1.1 (Invalid HTTP version)",
    code: 1,
  },
  {
    does: "says to a create that it cannot wait for the body (413), and hangs up",
    when: every(create),
    deed: ({ socket }) => {
      socket.write("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n", () => socket.destroySoon());
    },
    says: "✗ create-accepted",
    code: 1,
  },
];

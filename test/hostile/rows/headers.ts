/** Headers: lengths that lie, chunks that are none, floods, types. */
import { gzipSync } from "node:zlib";
import type { Row } from "../bench.ts";
import { answer, bytes, every, flood, framed, HEAD, lookUp, nth, read, says, stay } from "../moments.ts";
import type { Deed } from "../server.ts";

const size = (text: string): number => Buffer.byteLength(text);
const latin = (text: string): string => Buffer.from(text).toString("latin1");
/** With these headers before those of the whole answer. */
const headed = (...lines: readonly string[]): Deed =>
  framed(
    (text) =>
      `${HEAD}${lines.map((line) => `${line}\r\n`).join("")}Content-Length: ${size(text)}\r\n\r\n${latin(text)}`,
  );
const chunked = `${HEAD}Transfer-Encoding: chunked\r\n\r\n`;
const NO_HTTP = "what HOST answered is not HTTP/1.1";

export const headers: readonly Row[] = [
  {
    does: "announces more than it sends, and waits",
    when: nth(1, read),
    deed: framed((text) => `${HEAD}Content-Length: ${size(text) + 1}\r\n\r\n${latin(text)}`, stay),
    timeoutMs: 2_000,
    says: "timeout: no answer within 2000 ms",
    code: 1,
  },
  {
    does: "announces less than it sends",
    when: every(read),
    deed: framed((text) => `${HEAD}Content-Length: 20\r\n\r\n${latin(text)}`),
    says: "✗ json",
    code: 1,
  },
  {
    does: "announces a length of less than nothing",
    when: every(read),
    deed: bytes(`${HEAD}Content-Length: -1\r\n\r\n{}`),
    says: `protocol: ${NO_HTTP} (Invalid character in Content-Length)`,
    code: 1,
  },
  {
    does: "announces two lengths",
    when: every(read),
    deed: headed("Content-Length: 2"),
    says: `protocol: ${NO_HTTP} (malformed headers)`,
    code: 1,
  },
  {
    does: "announces a length of 10^30",
    when: every(read),
    deed: bytes(`${HEAD}Content-Length: 1${"0".repeat(30)}\r\n\r\n{}`),
    says: `protocol: ${NO_HTTP} (malformed headers)`,
    code: 1,
  },
  {
    does: "announces both a length and chunks, as smugglers do",
    when: every(lookUp),
    deed: headed("Transfer-Encoding: chunked"),
    says: `protocol: ${NO_HTTP} (Content-Length can't be present with Transfer-Encoding)`,
    code: 1,
  },
  {
    does: "sends chunks whose size is a word",
    when: every(read),
    deed: bytes(`${chunked}many\r\n{}\r\n0\r\n\r\n`),
    says: "protocol: the body is not valid HTTP/1.1 after 0 bytes (Invalid character in chunk size)",
    code: 1,
  },
  {
    does: "sends a chunk of 2^64 bytes",
    when: every(read),
    deed: bytes(`${chunked}1${"0".repeat(16)}\r\n{}`),
    says: "protocol: the body is not valid HTTP/1.1 after 0 bytes (Chunk size overflow)",
    code: 1,
  },
  {
    does: "sends chunks and never the last one",
    when: nth(1, read),
    deed: framed((text) => `${chunked}${size(text).toString(16)}\r\n${latin(text)}\r\n`, stay),
    timeoutMs: 2_000,
    says: "timeout: no answer within 2000 ms",
    code: 1,
  },
  {
    does: "extends the head of a chunk for ever",
    when: nth(1, read),
    deed: flood(`${chunked}1;`, "x=y;".repeat(1000)),
    timeoutMs: 2_000,
    says: "✗ answers",
    code: 1,
  },
  {
    does: "sends trailers for ever",
    when: nth(1, read),
    deed: flood(`${chunked}2\r\n{}\r\n0\r\n`, "X-More: and more\r\n".repeat(100)),
    says: "protocol: the trailers behind the body are larger than 16384 bytes",
    code: 1,
  },
  {
    does: "sends headers for ever",
    when: nth(1, read),
    deed: flood(HEAD, "X-More: and more\r\n".repeat(100)),
    says: "protocol: the headers of HOST's answer are larger than 16384 bytes",
    code: 1,
  },
  {
    does: "sends one header of a megabyte",
    when: every(lookUp),
    deed: bytes(`${HEAD}X-Long: ${"x".repeat(1_000_000)}\r\n\r\n`),
    says: "protocol: the headers of HOST's answer are larger than 16384 bytes",
    code: 1,
  },
  {
    does: "sends a thousand headers of a few bytes",
    when: every(lookUp),
    deed: headed(...Array.from({ length: 1_000 }, () => "a: b")),
    says: "Everything that applies was met",
    code: 0,
  },
  {
    does: "ends its header lines with LF alone",
    when: every(read),
    deed: framed((text) => `${HEAD}Content-Length: ${size(text)}\r\n\r\n${latin(text)}`.replaceAll("\r\n", "\n")),
    says: `protocol: ${NO_HTTP} (Missing expected CR after response line)`,
    code: 1,
  },
  {
    does: "folds a header over two lines",
    when: every(read),
    deed: headed("X-Folded: a\r\n  b"),
    says: `protocol: ${NO_HTTP} (Unexpected whitespace after header value)`,
    code: 1,
  },
  {
    does: "has a header without a name",
    when: every(read),
    deed: headed(": nameless"),
    says: `protocol: ${NO_HTTP} (Invalid header token)`,
    code: 1,
  },
  {
    does: "calls its headers __proto__ and constructor",
    when: every(lookUp),
    deed: headed("__proto__: x", "constructor: y", "hasOwnProperty: z"),
    says: "Everything that applies was met",
    code: 0,
  },
  {
    does: "has no Content-Type",
    when: every(read),
    deed: says({ headers: {} }),
    says: "✗ content-type",
    code: 1,
  },
  {
    does: "calls its JSON HTML",
    when: every(read),
    deed: says({ headers: { "content-type": "text/html" } }),
    says: "✗ content-type",
    code: 1,
  },
  {
    does: "has a Content-Type of five thousand letters and an escape of one byte",
    when: every(read),
    deed: says({ headers: { "content-type": `application/\u009b31m${"x".repeat(5_000)}` } }),
    says: "application/\\u009b31mxxx",
    code: 1,
    never: /x{400}/,
  },
  {
    does: "says that its UTF-8 is UTF-16, though JSON knows no charset",
    when: every(read),
    deed: says({ headers: { "content-type": "application/scim+json; charset=utf-16" } }),
    says: "Everything that applies was met",
    code: 0,
  },
  {
    does: "calls plain text gzip",
    when: every(read),
    deed: framed((text) => answer(text, "Content-Encoding: gzip")),
    says: "protocol: Content-Encoding says gzip, but the body of",
    code: 1,
  },
  {
    does: "compresses with brotli, which was not offered",
    when: every(read),
    deed: framed((text) => answer(text, "Content-Encoding: br")),
    says: "protocol: Content-Encoding names another coding than gzip and deflate, which were offered",
    code: 1,
  },
  {
    does: "compresses and does not say so",
    when: every(read),
    deed: framed((text) => answer(gzipSync(text))),
    says: "✗ json",
    code: 1,
  },
  {
    does: "names two thousand codings for one body",
    when: every(read),
    deed: framed((text) => answer(gzipSync(text), `Content-Encoding: ${"gzip,".repeat(2_000)}gzip`)),
    says: "protocol: Content-Encoding says gzip, but the body of",
    code: 1,
  },
];

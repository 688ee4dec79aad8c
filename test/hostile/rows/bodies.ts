/** Bodies that are too long, packed, in another encoding, or no JSON. */
import { deflateSync, gzipSync } from "node:zlib";
import type { Row } from "../bench.ts";
import { always, answer, bytes, every, flood, framed, HEAD, lookUp, nth, read, says, stay } from "../moments.ts";
import type { Deed } from "../server.ts";

const packed = (pack: (text: string) => string | Buffer, ...headers: string[]): Deed =>
  framed((text) => answer(pack(text), ...headers));
/** Remembered: they take their time. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
};
const bomb = once(() => gzipSync(Buffer.alloc(200_000_000)));
const nested = once(() => gzipSync(gzipSync(gzipSync(Buffer.alloc(200_000_000)))));
const TOO_LARGE = "the body of the answer is larger than 10000000 bytes";
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, "utf16le");

export const bodies: readonly Row[] = [
  {
    does: "sends a body without end",
    when: nth(1, read),
    deed: flood(`${HEAD}\r\n`, " ".repeat(65_536)),
    says: TOO_LARGE,
    code: 1,
  },
  {
    does: "sends every body without end",
    when: always,
    deed: flood(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`, `10000\r\n${" ".repeat(65_536)}\r\n`),
    says: `the target did not answer: ${TOO_LARGE}`,
    code: 3,
  },
  {
    does: "declares a body of a gigabyte and sends all of it",
    when: nth(1, lookUp),
    deed: flood(`${HEAD}Content-Length: 1073741824\r\n\r\n`, Buffer.alloc(65_536, 32)),
    says: TOO_LARGE,
    code: 1,
  },
  {
    does: "declares a body of a gigabyte and sends nothing",
    when: nth(1, lookUp),
    deed: bytes(`${HEAD}Content-Length: 1073741824\r\n\r\n`, stay),
    timeoutMs: 2_000,
    says: "timeout: no answer within 2000 ms",
    code: 1,
  },
  {
    does: "sends a bomb: 200 MB in 200 kB of gzip",
    when: nth(1, read),
    deed: packed(bomb, "Content-Encoding: gzip"),
    says: TOO_LARGE,
    code: 1,
    slow: true,
  },
  {
    does: "sends a bomb in a bomb in a bomb",
    when: nth(1, read),
    deed: packed(nested, "Content-Encoding: gzip, gzip, gzip"),
    says: TOO_LARGE,
    code: 1,
    slow: true,
  },
  {
    does: "breaks its gzip off",
    when: every(read),
    deed: packed((text) => gzipSync(text).subarray(0, 100), "Content-Encoding: gzip"),
    says: "Content-Encoding says gzip, but the body of 100 bytes is not, or is cut off",
    code: 1,
  },
  {
    does: "has rubbish behind its gzip",
    when: every(lookUp),
    deed: packed((text) => Buffer.concat([gzipSync(text), Buffer.from("rubbish")]), "Content-Encoding: gzip"),
    says: "Content-Encoding says gzip, but the body of",
    code: 1,
  },
  {
    does: "breaks its deflate off",
    when: every(read),
    deed: packed((text) => deflateSync(text).subarray(0, 100), "Content-Encoding: deflate"),
    says: "Content-Encoding says deflate, but the body of 100 bytes is not, or is cut off",
    code: 1,
  },
  {
    does: "sends 9.9 MB of blanks before every user",
    when: every(read),
    deed: packed((text) => " ".repeat(9_900_000) + text),
    says: "Everything that applies was met",
    code: 0,
    slow: true,
  },
  {
    does: "sends bytes that are no UTF-8",
    when: every(read),
    deed: packed((text) =>
      Buffer.from(text.replace('"familyName":"', '"familyName":"\xff\xc0\x80\xed\xa0\x80'), "latin1"),
    ),
    says: "✗ attributes-stored",
    code: 1,
  },
  {
    does: "sends Latin-1",
    when: every(read),
    deed: packed((text) => Buffer.from(text, "latin1")),
    says: "\ufffd",
    code: 1,
  },
  {
    does: "sends a byte order mark",
    when: every(read),
    deed: packed((text) => `\uFEFF${text}`),
    says: "✗ json: Bodies of successful answers are JSON objects (RFC: must)",
    code: 1,
  },
  {
    does: "sends UTF-16",
    when: every(read),
    deed: packed(utf16),
    says: "✗ json: Bodies of successful answers are JSON objects (RFC: must)",
    code: 1,
  },
  {
    does: "sends UTF-32, whose half is NUL",
    when: every(read),
    deed: packed((text) => Buffer.from(Array.from(text, (sign) => `${sign}\0\0\0`).join(""), "latin1")),
    says: "✗ json: Bodies of successful answers are JSON objects (RFC: must)",
    code: 1,
  },
  {
    does: "sends a web page instead of a list",
    when: every(lookUp),
    deed: says({ headers: { "content-type": "text/html" }, text: "<!DOCTYPE html><script>alert(1)</script>" }),
    says: 'Actual   "<!DOCTYPE html><script>alert(1)</script>"',
    code: 1,
  },
  {
    does: "sends a web page to the first request",
    when: always,
    deed: says({
      headers: { "content-type": "application/scim+json" },
      text: "\n<!doctype html><title>Welcome</title>",
    }),
    says: "the target answered 200 with a web page",
    code: 3,
  },
  {
    does: "sends XML with entities that multiply",
    when: every(read),
    deed: says({
      headers: { "content-type": "application/xml" },
      text: '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><l>&b;]]></l>',
    }),
    says: "✗ json: Bodies of successful answers are JSON objects (RFC: must)",
    code: 1,
  },
  {
    does: "sends nothing where a user should be",
    when: every(read),
    deed: says({ text: "" }),
    says: "Actual   an empty body",
    code: 1,
  },
  {
    does: "sends blanks where a user should be",
    when: every(read),
    deed: says({ text: " \n\t " }),
    says: 'Actual   " \\n\\t "',
    code: 1,
  },
  {
    does: "sends NUL bytes",
    when: every(read),
    deed: says({ text: "\0".repeat(5000) }),
    says: "✗ json: Bodies of successful answers are JSON objects (RFC: must)",
    code: 1,
  },
  {
    does: "sends a YAML document",
    when: every(read),
    deed: says({ text: "---\nid: 1\nuserName: ada\n" }),
    says: "✗ json: Bodies of successful answers are JSON objects (RFC: must)",
    code: 1,
  },
];

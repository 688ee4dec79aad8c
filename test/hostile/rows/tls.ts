/** TLS that nobody should trust, and TLS that is none. */
import { readFileSync } from "node:fs";
import net from "node:net";
import type { Aim, Row } from "../bench.ts";
import { listening, server } from "../server.ts";

const pem = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/tls/${name}.pem`, import.meta.url), "utf8");
const never = { when: () => false, deed: () => {} };
const serving =
  (name: string, ca?: string, more: object = {}) =>
  async (): Promise<Aim> => {
    const one = await server(never, { tls: { key: pem(name), cert: pem(name), ...more } });
    return { ...one, network: { headers: [], ...(ca === undefined ? {} : { ca: pem(ca) }) } };
  };
const speaking = (speak: (socket: net.Socket) => unknown) => async (): Promise<Aim> => {
  const { host, close } = await listening(net.createServer(speak));
  return { url: `https://${host}/scim/v2`, close };
};
const otherScheme = (tls: boolean) => async (): Promise<Aim> => {
  const one = await server(never, tls ? { tls: { key: pem("server"), cert: pem("server") } } : {});
  return { ...one, url: one.url.replace(/^https?/, tls ? "http" : "https") };
};

export const tls: readonly Row[] = [
  {
    does: "has a certificate that has expired",
    target: serving("expired"),
    says: "the target did not answer: the certificate of HOST has expired; renew it, for Okta will not connect either",
    code: 3,
  },
  {
    does: "has signed its certificate itself",
    target: serving("self-signed"),
    says: "the target did not answer: the certificate of HOST is self-signed. Okta needs a publicly trusted one",
    code: 3,
  },
  {
    does: "has a certificate for another name",
    target: serving("self-signed", "self-signed"),
    says: "the certificate of HOST is for another name; get one for this name, for Okta will not connect either",
    code: 3,
  },
  {
    does: "has a certificate of an authority that nobody knows",
    target: serving("server"),
    says: "the certificate of HOST leads to no trusted authority",
    code: 3,
  },
  {
    does: "speaks TLS 1.1 at most",
    target: serving("server", "authority", {
      maxVersion: "TLSv1.1",
      minVersion: "TLSv1",
      ciphers: "DEFAULT@SECLEVEL=0",
    }),
    says: "the target did not answer: TLS with HOST failed (",
    code: 3,
  },
  {
    does: "asks for a client certificate",
    target: serving("server", "authority", { requestCert: true, rejectUnauthorized: true, ca: pem("authority") }),
    says: "the target did not answer: HOST",
    code: 3,
  },
  {
    does: "speaks plain HTTP where TLS is asked for",
    target: otherScheme(false),
    says: "HOST does not speak TLS; if it is a plain HTTP server, its URL begins with http://",
    code: 3,
  },
  {
    does: "speaks TLS where plain HTTP is asked for",
    target: otherScheme(true),
    says: "the target did not answer: HOST closed the connection",
    code: 3,
  },
  {
    does: "says nothing to a TLS handshake",
    target: speaking(() => {}),
    timeoutMs: 300,
    says: "the target did not answer: no answer within 300 ms",
    code: 3,
  },
  {
    does: "hangs up in the middle of a TLS handshake",
    target: speaking((socket) => socket.once("data", () => socket.end(Buffer.from([22, 3, 3, 0, 100, 2])))),
    says: "HOST closed the connection during the TLS handshake",
    code: 3,
  },
  {
    does: "answers a TLS handshake with records of nothing, for ever",
    target: speaking((socket) => {
      const more = setInterval(() => socket.write(Buffer.from([23, 3, 3, 0, 1, 0])), 5);
      socket.on("close", () => clearInterval(more));
    }),
    timeoutMs: 500,
    says: "the target did not answer:",
    code: 3,
  },
];

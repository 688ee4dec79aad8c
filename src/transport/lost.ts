/** Why nothing came back, in words. None of them repeats what a header or a body said: it may be secret. */
import { errors } from "undici";
import type { Lost } from "../model.ts";

export const lost = (kind: Lost["lost"], why: string): Lost => ({ lost: kind, why });

export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : "");

/** The HTTP parser's own words for what it stumbled over, which undici puts in brackets; undefined for other errors. */
export const parserReason = (error: unknown): string | undefined =>
  error instanceof errors.HTTPParserError ? (/\((.+)\)$/.exec(error.message)?.[1] ?? "malformed") : undefined;

/**
 * Names what ended a request before the headers of its answer were read.
 * @throws the error itself where the request, not the network, is at fault: a header or a path that HTTP cannot carry
 */
export function lostBeforeHeaders(error: unknown, base: URL): Lost {
  if (error instanceof errors.InvalidArgumentError || error instanceof errors.NotSupportedError) throw error;
  return tlsFault(error, base) ?? connectionFault(error, base) ?? answerFault(error, base);
}

/** docs/okta-wire.md §1: https with a publicly trusted certificate. */
const TRUST =
  "Okta needs a publicly trusted one; to test with your own authority, " +
  "name its PEM file in the environment variable NODE_EXTRA_CA_CERTS";
const CHAIN = `leads to no trusted authority; perhaps an intermediate certificate is missing. ${TRUST}`;
const CERTIFICATE_FAULTS: ReadonlyMap<string, string> = new Map([
  ["DEPTH_ZERO_SELF_SIGNED_CERT", `is self-signed. ${TRUST}`],
  ["SELF_SIGNED_CERT_IN_CHAIN", `comes from an authority that is not publicly trusted. ${TRUST}`],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", CHAIN],
  ["UNABLE_TO_GET_ISSUER_CERT", CHAIN],
  ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", CHAIN],
  ["CERT_HAS_EXPIRED", "has expired; renew it, for Okta will not connect either"],
  ["CERT_NOT_YET_VALID", "is not valid yet; look at its dates and at this machine's clock"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "is for another name; get one for this name, for Okta will not connect either"],
]);

function tlsFault(error: unknown, { host }: URL): Lost | undefined {
  const code = codeOf(error);
  const fault = CERTIFICATE_FAULTS.get(code);
  if (fault !== undefined) return lost("tls", `the certificate of ${host} ${fault}`);
  if (code === "ERR_SSL_WRONG_VERSION_NUMBER" || code === "ERR_SSL_PACKET_LENGTH_TOO_LONG")
    return lost("tls", `${host} does not speak TLS; if it is a plain HTTP server, its URL begins with http://`);
  if (code.endsWith("ALERT_HANDSHAKE_FAILURE"))
    return lost("tls", `TLS with ${host} failed (${code}); perhaps it asks for a client certificate`);
  if (code.endsWith("ALERT_CERTIFICATE_REQUIRED")) return lost("tls", `${host} asks for a client certificate`);
  if (/ALERT_(UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_UNKNOWN)$/.test(code))
    return lost("tls", `${host} does not accept the client certificate (${code})`);
  if (messageOf(error).includes("before secure TLS connection"))
    return lost("tls", `${host} closed the connection during the TLS handshake`);
  return /^(ERR_SSL_|ERR_TLS_|CERT_|EPROTO$)/.test(code) ? lost("tls", `TLS with ${host} failed (${code})`) : undefined;
}

function connectionFault(error: unknown, { host, hostname }: URL): Lost | undefined {
  const code = codeOf(error);
  if (code === "ECONNREFUSED") return lost("unreachable", `${host} refused the connection`);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return lost("unreachable", `the name ${hostname} cannot be resolved`);
  if (code === "ECONNRESET" || code === "EPIPE" || (code === "UND_ERR_SOCKET" && !isUnasked(error)))
    return lost("unreachable", `${host} closed the connection before the headers of an answer were complete`);
  if (code === "UND_ERR_DESTROYED")
    return lost("unreachable", `the connection to ${host} was given up before an answer came`);
  return /^E[A-Z0-9]+$/.test(code) ? lost("unreachable", `${host} cannot be reached (${code})`) : undefined;
}
/** undici takes neither 100 nor 101 where it has not asked: "bad response", "bad upgrade". */
const isUnasked = (error: unknown): boolean => messageOf(error).startsWith("bad ");

function answerFault(error: unknown, { host, protocol }: URL): Lost {
  const code = codeOf(error);
  if (code === "UND_ERR_HEADERS_OVERFLOW")
    return lost("protocol", `the headers of ${host}'s answer are larger than 16384 bytes`);
  if (isUnasked(error)) return lost("protocol", `${host} answered with status 100 or 101, for which no request asked`);
  // What undici asserts of what its parser lets through.
  if (code === "ERR_ASSERTION") return lost("protocol", `${host} answered with a status below 100, or what is like it`);
  // What undici says of malformed headers once it has read a Content-Length among them.
  const reason = code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH" ? "malformed headers" : parserReason(error);
  if (reason === undefined)
    return lost("protocol", `the answer of ${host} cannot be read (${code || "unknown error"})`);
  const tls = protocol === "http:" && reason.startsWith("Expected HTTP/");
  const hint = tls ? "; if it speaks TLS, its URL begins with https://" : "";
  return lost("protocol", `what ${host} answered is not HTTP/1.1 (${reason})${hint}`);
}

/** What an administrator says of the network, checked before anything is sent. Words never repeat a value: it may be secret. */
import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { unescape } from "node:querystring";
import { createSecureContext, rootCertificates, type SecureContext } from "node:tls";
import type { Header, Network } from "../model.ts";

export const NO_NETWORK: Network = { headers: [] };

export interface NetworkFault {
  /** Which of Network's fields; a header is counted from 0, as in "headers[1]". */
  readonly at: string;
  readonly error: string;
}

/** What is wrong with it, in one line; undefined: nothing. */
export function networkFault(network: Network): NetworkFault | undefined {
  return (
    network.headers.map(headerFault).find((fault) => fault !== undefined) ??
    authorityFault(network.ca) ??
    certificateFault(network) ??
    proxyFault(network.proxy)
  );
}

/** Sent by Okta's client itself (docs/okta-wire.md §1), or the mark of this harness. */
const OKTAS_OWN = new Set([
  "accept",
  "accept-charset",
  "accept-encoding",
  "authorization",
  "content-type",
  "user-agent",
  "x-scim-okta-test",
]);
/** Decided by HTTP, hop by hop (RFC 9110 §7.6.1, §11.7.2). */
const OF_CONNECTIONS = new Set([
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** A header of Okta's own is never exchanged: what is tested would not be Okta any more, and nobody would see it. */
function headerFault([name, value]: Header, index: number, all: readonly Header[]): NetworkFault | undefined {
  const at = `headers[${index}]`;
  // RFC 9110 §5.6.2; a name that is none is not repeated either, for somebody may have taken the value for it.
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))
    return { at, error: "this is no name of a header: it has other signs than letters, digits and hyphens" };
  if (name.toLowerCase() === "authorization")
    return { at, error: "Authorization is not an extra header: say it with the authentication" };
  if (OKTAS_OWN.has(name.toLowerCase()))
    return { at, error: `Okta sends its own ${name}, which an extra header cannot replace` };
  if (OF_CONNECTIONS.has(name.toLowerCase())) return { at, error: `${name} is decided by HTTP and cannot be given` };
  if (all.slice(0, index).some(([earlier]) => earlier.toLowerCase() === name.toLowerCase()))
    return { at, error: `${name} is given twice` };
  return isHeaderValue(value)
    ? undefined
    : { at, error: `the value of ${name} has a line break or another sign that no header can carry` };
}
/** Visible ASCII, blanks and tabs. More is allowed by RFC 9110 §5.5, but nobody agrees on its encoding. */
export const isHeaderValue = (value: string): boolean => /^[\t\u0020-\u007e]*$/.test(value);

function authorityFault(ca: string | undefined): NetworkFault | undefined {
  if (ca === undefined || certificates(ca)) return undefined;
  return { at: "ca", error: "this is no certificate in PEM (-----BEGIN CERTIFICATE-----)" };
}
/** Whether all of them can be read; node takes the rest for no certificate at all, and says nothing. */
function certificates(pem: string): boolean {
  const blocks = pem.match(/-----BEGIN [^-]*CERTIFICATE-----[^]*?-----END [^-]*CERTIFICATE-----/g) ?? [];
  return blocks.length > 0 && blocks.every((block) => succeeds(() => new X509Certificate(block)));
}
function succeeds(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

function certificateFault(network: Network): NetworkFault | undefined {
  const { certificate, key, passphrase } = network;
  if (certificate === undefined && key === undefined) return undefined;
  if (certificate === undefined) return { at: "key", error: "a key is of no use without its certificate" };
  if (key === undefined) return { at: "certificate", error: "a client certificate is of no use without its key" };
  if (!certificates(certificate)) return { at: "certificate", error: "this is no certificate in PEM" };
  const open = opened(key, passphrase);
  if (open === undefined) return { at: "key", error: closed(key, passphrase) };
  // The first is the client's own; the others lead from it to its authority.
  return new X509Certificate(certificate).checkPrivateKey(open)
    ? undefined
    : { at: "key", error: "the key does not belong to the client certificate" };
}
function opened(key: string, passphrase: string | undefined): KeyObject | undefined {
  try {
    return createPrivateKey({ key, ...(passphrase === undefined ? {} : { passphrase }) });
  } catch {
    return undefined;
  }
}
function closed(key: string, passphrase: string | undefined): string {
  if (!/-----BEGIN [^-]*PRIVATE KEY-----/.test(key)) return "this is no private key in PEM";
  if (!key.includes("ENCRYPTED")) return "the private key cannot be read";
  return passphrase === undefined
    ? "the private key needs its passphrase"
    : "the passphrase does not open the private key";
}

function proxyFault(proxy: string | undefined): NetworkFault | undefined {
  if (proxy === undefined) return undefined;
  const example = "it should look like http://proxy.example.com:3128";
  if (!/^https?:\/\//i.test(proxy))
    return { at: "proxy", error: `the proxy does not begin with http:// or https://; ${example}` };
  return URL.canParse(proxy) ? undefined : { at: "proxy", error: `the proxy is not a valid URL; ${example}` };
}
/** "user:password", or nothing. What is not percent-encoded as it should be is taken as it stands. */
export const proxyCredentials = ({ username, password }: URL): string =>
  username + password === "" ? "" : `${unescape(username)}:${unescape(password)}`;

/** For the target; undefined: node's own, which also has what NODE_EXTRA_CA_CERTS names. */
export function secureContext({ ca, certificate, key, passphrase }: Network): SecureContext | undefined {
  if (ca === undefined && certificate === undefined) return undefined;
  return createSecureContext({
    ...(ca === undefined ? {} : { ca: [...rootCertificates, ...extra(), ca] }),
    ...(certificate === undefined ? {} : { cert: certificate }),
    ...(key === undefined ? {} : { key }),
    ...(passphrase === undefined ? {} : { passphrase }),
  });
}
/** Node leaves them out where authorities are named. What cannot be read it leaves out, too, with a warning. */
function extra(): readonly string[] {
  const file = process.env["NODE_EXTRA_CA_CERTS"];
  try {
    return file === undefined ? [] : [readFileSync(file, "utf8")];
  } catch {
    return [];
  }
}

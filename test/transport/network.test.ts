import http from "node:http";
import https from "node:https";
import tls, { type TLSSocket } from "node:tls";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import type { Answer, Lost, Network, Wire } from "../../src/model.ts";
import { networkFault, transport } from "../../src/transport.ts";
import { lostBeforeHeaders } from "../../src/transport/lost.ts";
import { closeLater, listen } from "../authorization/servers.ts";
import { proxy, type Proxy } from "./servers.ts";

const pem = (name: string): string => readFileSync(new URL(`../../fixtures/tls/${name}.pem`, import.meta.url), "utf8");
const [ca, server, client, locked] = [pem("authority"), pem("server"), pem("client"), pem("client-locked")];
const wire: Wire = { method: "POST", path: "/Users?a=1", headers: [["Accept", "x/y"]], body: "{}" };

async function sent(base: string, network: Partial<Network>, one: Wire = wire): Promise<Answer | Lost> {
  const line = transport({ baseUrl: base, timeoutMs: 2_000, network: { headers: [], ...network } });
  closeLater(line.close);
  return line.send(one);
}
/** Says what it heard: the request line, then the headers that are not HTTP's own. */
function echo(request: http.IncomingMessage, response: http.ServerResponse): void {
  const { method, url, rawHeaders } = request;
  const { socket } = request;
  const certificate =
    "getPeerCertificate" in socket ? (socket as TLSSocket).getPeerCertificate().subject?.CN : undefined;
  let body = "";
  request
    .on("data", (chunk) => (body += chunk))
    .on("end", () => {
      response.end(JSON.stringify({ line: `${method} ${url}`, rawHeaders, body, certificate: certificate ?? null }));
    });
}
const first = (base: string): readonly string[] => [
  "host",
  new URL(base).host,
  "connection",
  "keep-alive",
  "Accept",
  "x/y",
];
const plain = async (): Promise<string> => `http://${await listen(http.createServer(echo))}`;
const secure = async (options: https.ServerOptions = {}): Promise<string> =>
  `https://${await listen(https.createServer({ key: server, cert: server, ...options }, echo))}`;
async function proxied(refuse?: number, options?: https.ServerOptions): Promise<Proxy> {
  const made = await proxy(refuse, options);
  closeLater(made.close);
  return made;
}

describe("extra headers", () => {
  test("stand after Okta's own, as they were typed", async () => {
    const base = await plain();
    const headers = [
      ["X-TENANT", "acme"],
      ["x-key", "a  b"],
    ] as const;
    expect(await sent(base, { headers })).toMatchObject({
      json: {
        rawHeaders: [...first(base), "X-TENANT", "acme", "x-key", "a  b", "content-length", "2"],
      },
    });
  });
  const no = "has a line break or another sign that no header can carry";
  test.each([
    [["X-Key", "s3cret\r\nAuthorization: x"], `the value of X-Key ${no}`],
    [["X-Key", "s3crét"], `the value of X-Key ${no}`],
    [["X Key: s3cret", ""], "this is no name of a header: it has other signs than letters, digits and hyphens"],
    [["", "s3cret"], "this is no name of a header: it has other signs than letters, digits and hyphens"],
    [["AUTHORIZATION", "s3cret"], "Authorization is not an extra header: say it with the authentication"],
    [["user-agent", "s3cret"], "Okta sends its own user-agent, which an extra header cannot replace"],
    [["x-tenant", "s3cret"], "x-tenant is given twice"],
    [["Transfer-Encoding", "s3cret"], "Transfer-Encoding is decided by HTTP and cannot be given"],
  ] as const)("%j are refused before anything is sent", async (header, error) => {
    const headers = [["X-Tenant", "acme"], header] as const;
    expect(networkFault({ headers })).toEqual({ at: "headers[1]", error });
    expect(() => transport({ baseUrl: "http://127.0.0.1:1", network: { headers } })).toThrow(
      new TypeError(`headers[1]: ${error}`),
    );
  });
});

describe("TLS", () => {
  test("trusts an authority that is named, and no other", async () => {
    const base = await secure();
    expect(await sent(base, { ca })).toMatchObject({ status: 200 });
    expect(await sent(base, { ca: pem("self-signed") })).toMatchObject({ lost: "tls" });
    expect(await sent(base, {})).toMatchObject({ lost: "tls" });
  });
  test("trusts also whom node was told to trust", async () => {
    vi.stubEnv("NODE_EXTRA_CA_CERTS", "fixtures/tls/authority.pem");
    expect(await sent(await secure(), { ca: pem("self-signed") })).toMatchObject({ status: 200 });
    vi.stubEnv("NODE_EXTRA_CA_CERTS", "fixtures/tls/nowhere.pem");
    expect(await sent(await secure(), { ca })).toMatchObject({ status: 200 });
    vi.unstubAllEnvs();
  });
  test("shows a client certificate where one is named", async () => {
    const base = await secure({ ca, requestCert: true, rejectUnauthorized: false });
    const shown = { json: { certificate: "client.test" } };
    expect(await sent(base, { ca, certificate: client, key: client })).toMatchObject(shown);
    expect(await sent(base, { ca, certificate: client, key: locked, passphrase: "open-sesame" })).toMatchObject(shown);
    expect(await sent(base, { ca })).toMatchObject({ json: { certificate: null } });
  });
  test.each([
    [
      "TLSv1.2",
      "TLS with HOST failed (ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE); perhaps it asks for a client certificate",
    ],
    ["TLSv1.3", "HOST asks for a client certificate"],
  ] as const)("is lost where a client certificate is asked for (%s)", async (maxVersion, why) => {
    const base = new URL(await secure({ ca, requestCert: true, maxVersion }));
    // Nothing is sent: with TLS 1.3, a request may be answered by a closed connection before the alert is read.
    const socket = tls.connect({ host: base.hostname, port: Number(base.port), ca });
    const [error] = await once(socket, "secureConnect")
      .then(() => once(socket, "end"))
      .catch((failure: unknown) => [failure]);
    expect(lostBeforeHeaders(error, base)).toEqual({ lost: "tls", why: why.replace("HOST", base.host) });
  });
  test("is lost where the client certificate comes from a stranger", async () => {
    const base = await secure({ ca, requestCert: true, maxVersion: "TLSv1.2" });
    const stranger = pem("self-signed");
    expect(await sent(base, { ca, certificate: stranger, key: stranger })).toMatchObject({
      lost: expect.stringMatching(/^(tls|unreachable)$/),
    });
  });
  test.each<[Partial<Network>, string, string]>([
    [{ ca: "nonsense" }, "ca", "this is no certificate in PEM (-----BEGIN CERTIFICATE-----)"],
    [{ ca: locked }, "ca", "this is no certificate in PEM (-----BEGIN CERTIFICATE-----)"],
    [{ ca: ca.replace(/M/g, "N") }, "ca", "this is no certificate in PEM (-----BEGIN CERTIFICATE-----)"],
    [{ key: client }, "key", "a key is of no use without its certificate"],
    [{ certificate: client }, "certificate", "a client certificate is of no use without its key"],
    [{ certificate: "x", key: client }, "certificate", "this is no certificate in PEM"],
    [{ certificate: client, key: "x" }, "key", "this is no private key in PEM"],
    [{ certificate: client, key: server }, "key", "the key does not belong to the client certificate"],
    [{ certificate: client, key: locked }, "key", "the private key needs its passphrase"],
    [{ certificate: client, key: locked, passphrase: "s3cret" }, "key", "the passphrase does not open the private key"],
  ])("cannot be had with unusable files (%#)", (network, at, error) => {
    expect(networkFault({ headers: [], ...network })).toEqual({ at, error });
  });
});

describe("a proxy", () => {
  test("is handed a request to http, which the target sees as it was", async () => {
    const [base, { host, asked }] = [await plain(), await proxied()];
    const came = await sent(`${base}/scim`, { proxy: `http://${host}`, headers: [["X-Tenant", "acme"]] });
    expect(came).toMatchObject({ status: 200, json: { line: "POST /scim/Users?a=1", body: "{}" } });
    expect(JSON.stringify(came)).toContain("acme");
    expect(asked).toEqual([`POST ${base}/scim/Users?a=1`]);
  });
  test("tunnels to https, and does not learn what is said", async () => {
    const [base, { host, asked }] = [await secure({ ca, requestCert: true }), await proxied()];
    const network = {
      proxy: `http://${host}`,
      ca,
      certificate: client,
      key: client,
      headers: [["X-Tenant", "acme"]],
    } as const;
    expect(await sent(base, network)).toMatchObject({
      json: {
        line: "POST /Users?a=1",
        rawHeaders: [...first(base), "X-Tenant", "acme", "content-length", "2"],
        certificate: "client.test",
      },
    });
    expect(asked).toEqual([`CONNECT ${new URL(base).host}`]);
  });
  test("may itself be https", async () => {
    const { host, asked } = await proxied(undefined, { key: server, cert: server });
    for (const base of [await plain(), await secure()])
      expect(await sent(base, { proxy: `https://${host}`, ca })).toMatchObject({ status: 200 });
    expect(asked).toHaveLength(2);
  });
  test("is shown the credentials in its URL, which the target never sees", async () => {
    const { host, asked } = await proxied();
    const basic = `Basic ${Buffer.from("me:p@ss%").toString("base64")}`;
    for (const base of [await plain(), await secure()]) {
      const came = await sent(base, { proxy: `http://me:p%40ss%@${host}`, ca });
      expect(came).toMatchObject({ status: 200 });
      expect(asked.at(-1)?.endsWith(` ${basic}`)).toBe(true);
    }
    // The one of the tests hands on what it is handed; a tunnel shows nothing.
    expect(JSON.stringify(await sent(await secure(), { proxy: `http://me:p%40ss@${host}`, ca }))).not.toContain(
      "Basic",
    );
  });
  test("carries many requests over one tunnel", async () => {
    const [base, { host, asked }] = [await secure(), await proxied()];
    const line = transport({ baseUrl: base, network: { headers: [], proxy: `http://${host}`, ca } });
    closeLater(line.close);
    for (let i = 0; i < 3; i += 1) expect(await line.send(wire)).toMatchObject({ status: 200 });
    expect(asked).toHaveLength(1);
  });

  const bases = { http: "http://scim.test:8080", https: "https://scim.test:8443" };
  test.each([
    [407, "https", "", "it asks for credentials, which stand in its URL: http://user:password@PROXY"],
    [407, "http", "", "it asks for credentials, which stand in its URL: http://user:password@PROXY"],
    [407, "https", "me:s3cret@", "it does not accept the credentials in its URL"],
    [407, "http", "me:s3cret@", "it does not accept the credentials in its URL"],
    [403, "https", "", "it does not let anybody through to scim.test:8443"],
    [502, "https", "", "it could not reach scim.test:8443"],
  ] as const)("that answers %i to %s is named", async (status, scheme, credentials, words) => {
    const { host } = await proxied(status);
    expect(await sent(bases[scheme], { proxy: `http://${credentials}${host}` })).toEqual({
      lost: "unreachable",
      why: `the proxy ${host} answered ${status}: ${words.replace("PROXY", host)}`,
    });
  });
  test.each(["http", "https"] as const)("that is not there is named (%s)", async (scheme) => {
    expect(await sent(bases[scheme], { proxy: "http://127.0.0.1:1" })).toEqual({
      lost: "unreachable",
      why: "the proxy cannot be used: 127.0.0.1:1 refused the connection",
    });
  });
  test.each(["http", "https"] as const)("that nobody trusts is named (%s)", async (scheme) => {
    const { host } = await proxied(undefined, { key: server, cert: server });
    expect(await sent(bases[scheme], { proxy: `https://${host}` })).toMatchObject({
      lost: "tls",
      why: expect.stringContaining(
        `the proxy cannot be used: the certificate of ${host} leads to no trusted authority`,
      ),
    });
  });
  test("that nobody can speak with is lost in time", async () => {
    const silent = await listen(http.createServer().on("connect", () => {}));
    const line = transport({
      baseUrl: bases.https,
      timeoutMs: 50,
      network: { headers: [], proxy: `http://${silent}` },
    });
    closeLater(line.close);
    expect(await line.send(wire)).toEqual({ lost: "timeout", why: "no answer within 50 ms" });
  });
  test("is named where the target behind it is at fault", async () => {
    const [base, { host }] = [await secure(), await proxied()];
    expect(await sent(base, { proxy: `http://${host}` })).toMatchObject({
      lost: "tls",
      why: expect.stringMatching(
        new RegExp(`^the certificate of ${new URL(base).host} .* \\(through the proxy ${host}\\)$`),
      ),
    });
  });
  test.each([
    ["proxy.test:3128", "the proxy does not begin with http:// or https://"],
    ["socks5://me:s3cret@proxy.test", "the proxy does not begin with http:// or https://"],
    ["http://me:s3cret@", "the proxy is not a valid URL"],
  ])("%j is none", (given, error) => {
    const example = "it should look like http://proxy.example.com:3128";
    expect(networkFault({ headers: [], proxy: given })).toEqual({ at: "proxy", error: `${error}; ${example}` });
  });
});

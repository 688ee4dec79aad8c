/** How requests get to the target: straight, through a tunnel of a proxy (https), or handed to the proxy (http). */
import { isIP } from "node:net";
import { buildConnector, type Dispatcher, Pool, ProxyAgent } from "undici";
import type { Header, Lost, Network } from "../model.ts";
import { codeOf, lost, lostBeforeHeaders, messageOf } from "./lost.ts";
import { proxyCredentials, secureContext } from "./network.ts";

export interface Way {
  readonly dispatcher: Dispatcher;
  /** Stands before the path: a proxy to which a request is handed needs to know where to (RFC 9112 §3.2.2). */
  readonly prefix: string;
  /** For the proxy, before those of the request. */
  readonly headers: readonly Header[];
  /** Names what ended a request before the headers of its answer were read; throws as lostBeforeHeaders does. */
  readonly lost: (error: unknown) => Lost;
  /** What a status means that comes from the proxy itself. */
  readonly refusal: (status: number) => Lost | undefined;
}
type Clocks = Required<Pick<Pool.Options, "headersTimeout" | "bodyTimeout" | "connectTimeout" | "keepAliveTimeout">>;

export function wayTo(base: URL, network: Network, clocks: Clocks): Way {
  const context = base.protocol === "https:" ? secureContext(network) : undefined;
  const tls = { timeout: clocks.connectTimeout, ...(context === undefined ? {} : { secureContext: context }) };
  const options = { ...clocks, maxHeaderSize: 16_384 };
  if (network.proxy !== undefined) return through(new URL(network.proxy), base, network, { tls, options });
  return {
    dispatcher: new Pool(base.origin, { ...options, connect: tls }),
    prefix: "",
    headers: [],
    lost: (error) => lostBeforeHeaders(error, base),
    refusal: () => undefined,
  };
}

interface Settings {
  readonly tls: buildConnector.BuildOptions;
  readonly options: Clocks & { readonly maxHeaderSize: number };
}
function through(proxy: URL, base: URL, network: Network, { tls, options }: Settings): Way {
  const credentials = proxyCredentials(proxy);
  const basic = `Basic ${Buffer.from(credentials).toString("base64")}`;
  const connect = connectorTo(proxy, network, options.connectTimeout);
  const refusal = (status: number): Lost => lost("unreachable", refused(status, proxy, base, credentials !== ""));
  const failed = (error: unknown): Lost => lostOnTheWay(error, proxy, base, refusal);
  // A tunnel for http, too, would show the target the same bytes, but proxies seldom open one to port 80.
  if (base.protocol === "http:") {
    const forProxy: readonly Header[] = credentials === "" ? [] : [["proxy-authorization", basic]];
    return {
      dispatcher: new Pool(proxy.origin, { ...options, connect }),
      prefix: base.origin,
      headers: [["host", base.host], ...forProxy],
      lost: failed,
      refusal: (status) => (status === 407 ? refusal(status) : undefined),
    };
  }
  const agent = new ProxyAgent({
    ...options,
    uri: proxy.origin,
    requestTls: tls,
    clientFactory: (origin) => new Pool(origin, { connect }),
    ...(credentials === "" ? {} : { token: basic }),
  });
  return { dispatcher: agent, prefix: "", headers: [], lost: failed, refusal: () => undefined };
}

/** Tells what went wrong before the proxy from what went wrong behind it. */
class ProxyFault extends Error {}
/** The client certificate is for the target alone. */
function connectorTo({ protocol }: URL, { ca }: Network, timeout: number): buildConnector.connector {
  const trusted = protocol === "https:" && ca !== undefined ? { headers: [], ca } : { headers: [] };
  const context = secureContext(trusted);
  const connect = buildConnector({ timeout, ...(context === undefined ? {} : { secureContext: context }) });
  return ({ servername = "", ...options }, callback) =>
    // undici names an address, too, which is no name (RFC 6066 §3).
    connect({ ...options, servername: isIP(servername) === 0 ? servername : "" }, (...[error, socket]) =>
      error === null ? callback(null, socket) : callback(new ProxyFault("", { cause: error }), null),
    );
}

function lostOnTheWay(error: unknown, proxy: URL, base: URL, refusal: (status: number) => Lost): Lost {
  if (error instanceof ProxyFault) {
    const fault = lostBeforeHeaders(error.cause, proxy);
    return lost(fault.lost, `the proxy cannot be used: ${fault.why}`);
  }
  // undici's words for a refused CONNECT, the only place where it says the status.
  const status = codeOf(error) === "UND_ERR_ABORTED" ? /^Proxy response \((\d+)\)/.exec(messageOf(error)) : null;
  if (status !== null) return refusal(Number(status[1]));
  const fault = lostBeforeHeaders(error, base);
  return lost(fault.lost, `${fault.why} (through the proxy ${proxy.host})`);
}

function refused(status: number, { host }: URL, base: URL, proven: boolean): string {
  const said = `the proxy ${host} answered ${status}`;
  if (status === 407 && proven) return `${said}: it does not accept the credentials in its URL`;
  if (status === 407) return `${said}: it asks for credentials, which stand in its URL: http://user:password@${host}`;
  if (status === 403 || status === 405) return `${said}: it does not let anybody through to ${base.host}`;
  if (status >= 500) return `${said}: it could not reach ${base.host}`;
  return `${said} when asked for a way to ${base.host}`;
}

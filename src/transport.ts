/** One HTTP exchange after another with the target. Knows nothing of SCIM. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Answer, Lost, Network, Wire } from "./model.ts";
import { answerOf } from "./scim/json.ts";
import { parseBaseUrl, targetOf } from "./base-url.ts";
import { decode, readBytes } from "./transport/body.ts";
import { lost } from "./transport/lost.ts";
import { networkFault, NO_NETWORK } from "./transport/network.ts";
import { wayTo } from "./transport/way.ts";

export { parseBaseUrl } from "./base-url.ts";
export { networkFault } from "./transport/network.ts";

export interface TransportOptions {
  /** May have a path and a query of its own; a slash at its end changes nothing. */
  readonly baseUrl: string;
  /** For the whole exchange, redirects included, until the body is read. Default 60,000: Okta's limit (docs/okta-wire.md §12). */
  readonly timeoutMs?: number;
  /** Of an answer's body, before and after it is decompressed. Default 10,000,000. */
  readonly maxBodyBytes?: number;
  /** Default: straight there, trusting whom node trusts. */
  readonly network?: Network;
}
export interface Transport {
  /**
   * Never rejects for what the network does: that is a Lost.
   * @throws where HTTP cannot carry the request itself, such as a header value with a line break
   */
  readonly send: (wire: Wire) => Promise<Answer | Lost>;
  /** Drops the connections, and with them whatever is still under way. */
  readonly close: () => Promise<void>;
}

const MAX_REDIRECTS = 5;

/**
 * Sends every header of a request as it is: name, case, value and order, then the network's own. The HTTP stack adds
 * three and decides where they stand: `host` and `connection: keep-alive` come first, `content-length` last, all in
 * lower case; a request without body has no `content-length`, except POST, PUT and PATCH (0). It refuses
 * Transfer-Encoding, Keep-Alive, Upgrade and Expect. Connections are reused; there is no retry, no cookie and no HTTP/2.
 *
 * A proxy is asked for a tunnel where the target is https, and handed the request where it is http. The environment
 * decides nothing (no HTTPS_PROXY), except that node itself trusts whom NODE_EXTRA_CA_CERTS names.
 *
 * A 307 or 308 within the origin is followed, with method, headers and body, five times at most; but a write only to where
 * the last reading of its path was led, lest it befall something that nobody has looked at. Every other answer is handed
 * back as it came, so nothing, least of all Authorization, reaches another origin.
 * @throws TypeError where the base URL is none (see parseBaseUrl), or the network cannot be used (see networkFault)
 */
export function transport(options: TransportOptions): Transport {
  const { baseUrl, timeoutMs = 60_000, maxBodyBytes = 10_000_000, network = NO_NETWORK } = options;
  const base = mustBeUrl(baseUrl);
  mustBeUsable(network);
  // The one clock is `within`; undici's own, of which only the one for connecting has to exist, never go off before it.
  // An idle connection is not trusted for long: many servers close one after two seconds, and do not say so.
  const clocks = { headersTimeout: 0, bodyTimeout: 0, connectTimeout: timeoutMs + 1_000, keepAliveTimeout: 1_000 };
  const way = wayTo(base, network, clocks);

  async function exchange(wire: Wire, target: string, signal: AbortSignal, started: number): Promise<Answer | Lost> {
    const { method, body = null } = wire;
    const headers = [...way.headers, ...wire.headers, ...network.headers].flat();
    const got = await way.dispatcher
      .request({ origin: base.origin, method, path: way.prefix + target, headers, body, signal })
      .catch(way.lost);
    if ("lost" in got) return got;
    const received = joined(got.headers);
    const bytes = await readBytes(got.body, maxBodyBytes, received["content-length"]);
    if ("lost" in bytes) return bytes;
    const ms = Math.round(performance.now() - started);
    const plain = await decode(bytes, received["content-encoding"] ?? "", maxBodyBytes);
    if ("lost" in plain) return plain;
    const refused = way.refusal(got.statusCode);
    if (refused !== undefined) return refused;
    // undici takes a connection back one turn after the body has ended; a request before that would open another.
    await nextTurn();
    // A byte order mark stays: JSON does not allow it, and somebody should see it (RFC 8259 §8.1).
    return answerOf(got.statusCode, received, plain.toString("utf8"), ms);
  }

  /** By path: where its last reading was led, hop by hop. */
  const led = new Map<string, readonly string[]>();

  async function follow(wire: Wire, signal: AbortSignal): Promise<Answer | Lost> {
    const started = performance.now();
    const [path = ""] = wire.path.split("?", 1);
    const isReading = wire.method === "GET";
    const mayGo = (to: string, from: string): boolean =>
      isReading || led.get(path)?.some((hop) => hop === to || to === elsewhere(from, hop)) === true;
    const hops = [targetOf(base, wire.path)];
    for (;;) {
      const target = hops.at(-1) ?? "";
      const answer = await exchange(wire, target, signal, started);
      const next = "lost" in answer ? undefined : redirection(answer, base.origin, target);
      if (next === undefined || hops.length > MAX_REDIRECTS || !mayGo(next, target)) {
        if (isReading) led.set(path, hops.slice(1));
        return answer;
      }
      hops.push(next);
    }
  }

  return {
    send: (wire) => within(timeoutMs, (signal) => follow(wire, signal)),
    close: () => way.dispatcher.destroy(),
  };
}

function mustBeUrl(text: string): URL {
  const url = parseBaseUrl(text);
  if ("error" in url) throw new TypeError(url.error);
  return url;
}

function mustBeUsable(network: Network): void {
  const fault = networkFault(network);
  if (fault !== undefined) throw new TypeError(`${fault.at}: ${fault.error}`);
}

/** Repeated headers become one (RFC 9110 §5.3). `fromEntries` defines, so `__proto__` is a name like any other. */
const joined = (headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]));

/** Where a 307 or 308 points, if that is in the same origin. */
function redirection({ status, headers }: Answer, origin: string, from: string): string | undefined {
  const { location } = headers;
  if ((status !== 307 && status !== 308) || location === undefined) return undefined;
  if (!URL.canParse(location, origin + from)) return undefined;
  const to = new URL(location, origin + from);
  return to.origin === origin ? to.pathname + to.search : undefined;
}

/** The query of the one at the place of the other: a create is led where a look-up was, which has a filter. */
const elsewhere = (from: string, to: string): string =>
  (to.split("?", 1)[0] ?? "") + (from.includes("?") ? from.slice(from.indexOf("?")) : "");

/** A race, because an abort alone does not interrupt undici while it resolves a name or connects. */
async function within(ms: number, work: (signal: AbortSignal) => Promise<Answer | Lost>): Promise<Answer | Lost> {
  const clock = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Lost>((resolve) => {
    timer = setTimeout(() => {
      resolve(lost("timeout", `no answer within ${ms} ms`));
      clock.abort();
    }, ms);
  });
  try {
    return await Promise.race([work(clock.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

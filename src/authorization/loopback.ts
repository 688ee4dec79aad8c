/** The server that a browser is sent back to: on the loopback interface, until the right visit. */
import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { systemCode } from "../usage-error.ts";
import { AuthorizationError, hopeless } from "./failure.ts";

const HOST = "127.0.0.1";
const PATH = "/callback";

export interface Loopback {
  /** Where the browser is sent back to. */
  readonly url: string;
  /**
   * What `read` makes of the query that the browser brings; a browser that brings nonsense is told so. Where `read`
   * answers undefined, the visit was not the one that is waited for.
   */
  readonly visit: <T extends object>(read: (query: URLSearchParams) => T | undefined, limits: Limits) => Promise<T>;
  readonly close: () => void;
}
interface Limits {
  readonly ms: number;
  /** What is said once they are over. */
  readonly late: () => string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * @param port 0: any free one
 * @throws AuthorizationError where the port cannot be had
 */
export async function loopback(port: number): Promise<Loopback> {
  const server = createServer();
  try {
    server.listen(port, HOST);
    await once(server, "listening");
  } catch (error) {
    const why = systemCode(error) === "EADDRINUSE" ? "it is already in use" : String(systemCode(error));
    throw hopeless(`the browser cannot come back to port ${port} of ${HOST}: ${why}; choose another redirect port`);
  }
  const address = server.address();
  return {
    url: `http://${HOST}:${typeof address === "object" && address !== null ? address.port : port}${PATH}`,
    visit: (read, limits) => within(limits, visited(server, read)),
    close: () => {
      server.close();
      // Browsers keep spare ones.
      server.closeAllConnections();
    },
  };
}

function visited<T extends object>(server: Server, read: (query: URLSearchParams) => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    server.on("request", ({ method, url = "" }, response) => {
      const [path, query = ""] = url.split("?", 2);
      if (method !== "GET" || path !== PATH) return say(response, 404, "There is nothing here.");
      try {
        const brought = read(new URLSearchParams(query));
        if (brought === undefined)
          return say(response, 400, "Nobody waits for this, perhaps not any more. Open the address in the terminal.");
        say(
          response.once("close", () => resolve(brought)),
          200,
          "Done. You may close this window.",
        );
      } catch (error) {
        say(
          response.once("close", () => reject(error)),
          400,
          "That did not work. What went wrong stands in the terminal.",
        );
      }
    });
  });
}
function say(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { "content-type": "text/plain", "cache-control": "no-store", connection: "close" });
  response.end(`${words}\n`);
}

async function within<T>({ ms, late, signal }: Limits, work: Promise<T>): Promise<T> {
  const { promise, stop } = limit(ms, late, signal);
  try {
    return await Promise.race([work, promise]);
  } finally {
    stop();
  }
}
function limit(ms: number, late: Limits["late"], signal?: AbortSignal): { promise: Promise<never>; stop: () => void } {
  let stop = (): void => {};
  const promise = new Promise<never>((_, reject) => {
    const interrupted = (): void => reject(new AuthorizationError("the run was interrupted before somebody consented"));
    const timer = setTimeout(() => reject(new AuthorizationError(late())), ms);
    signal?.addEventListener("abort", interrupted);
    if (signal?.aborted === true) interrupted();
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", interrupted);
    };
  });
  return { promise, stop };
}

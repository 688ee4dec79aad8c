/** The reference server, for people to point things at: faultless, or with quirks. */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import type { Handler, Store } from "../reference/handler.ts";
import { listen, type Listening } from "../reference/http.ts";
import { seed } from "../reference/seed.ts";
import { emptyStore, reference } from "../reference/server.ts";
import { UsageError } from "../usage-error.ts";
import { whole } from "./options.ts";
import { quirkOf } from "./quirk.ts";

export interface Serving {
  readonly port: number;
  readonly token: string;
  readonly users: number;
  readonly groups: number;
  readonly quirks: readonly string[];
}

/** As it comes from the command line, with its defaults filled in. */
interface GivenServing {
  readonly port: string;
  readonly token?: string | undefined;
  readonly users: string;
  readonly groups: string;
  readonly quirk?: readonly string[] | undefined;
}
export function servingOf({ port, token, users, groups, quirk }: GivenServing): Serving {
  if (token?.trim() === "") throw new UsageError("--token: nobody could send an empty token");
  return {
    port: whole("--port", port, 0, 65_535),
    token: token ?? newToken(),
    users: whole("--users", users, 0, 100_000),
    groups: whole("--groups", groups, 0, 10_000),
    quirks: quirk ?? [],
  };
}

export async function serve({ port, token, users, groups, quirks: ids }: Serving): Promise<Listening> {
  const store = emptyStore();
  const layers = await Promise.all(ids.map(quirkOf));
  const wrapped = (handler: Handler, inside: Store): Handler =>
    layers.reduce((next, quirk) => quirk.wrap(next, inside), handler);
  seed(store, { users, groups });
  try {
    return await listen((baseUrl) => wrapped(reference(store, { baseUrl, token }), store), { port });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(port === 0 ? why : `--port: ${why}`);
  }
}
export const newToken = (): string => randomBytes(12).toString("base64url");

/** Serves until somebody ends it. */
export async function serveCommand(serving: Serving, signal: AbortSignal): Promise<number> {
  const server = await serve(serving);
  process.stdout.write(`listening on ${server.url}\ntoken: ${serving.token}\n`);
  if (!signal.aborted) await once(signal, "abort");
  await server.close();
  return 0;
}

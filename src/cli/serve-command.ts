/** The reference server, for people to point things at: faultless, or with quirks. */
import { randomBytes } from "node:crypto";
import type { Handler, Store } from "../reference/handler.ts";
import { listen, type Listening } from "../reference/http.ts";
import { quirks } from "../reference/quirks/index.ts";
import type { Quirk } from "../reference/quirk.ts";
import { seed } from "../reference/seed.ts";
import { emptyStore, reference } from "../reference/server.ts";
import { unknown, UsageError } from "../usage-error.ts";

export interface Serving {
  readonly port: number;
  readonly token: string;
  readonly users: number;
  readonly groups: number;
  readonly quirks: readonly string[];
}

export async function serve({ port, token, users, groups, quirks: ids }: Serving): Promise<Listening> {
  const store = emptyStore();
  const layers = ids.map(quirkOf);
  const wrapped = (handler: Handler, inside: Store): Handler =>
    layers.reduce((next, quirk) => quirk.wrap(next, inside), handler);
  seed(store, { users, groups });
  try {
    return await listen((baseUrl) => wrapped(reference(store, { baseUrl, token }), store), { port });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
function quirkOf(id: string): Quirk {
  const quirk = quirks.find((one) => one.id === id);
  if (quirk === undefined)
    throw unknown(
      "quirk",
      id,
      quirks.map((one) => one.id),
    );
  return quirk;
}

export const newToken = (): string => randomBytes(12).toString("base64url");

/** Serves until somebody ends it. */
export async function serveCommand(serving: Serving, signal: AbortSignal): Promise<number> {
  const server = await serve(serving);
  process.stdout.write(`listening on ${server.url}\ntoken: ${serving.token}\n`);
  await new Promise((resolve) => signal.addEventListener("abort", resolve));
  await server.close();
  return 0;
}

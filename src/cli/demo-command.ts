/** The tool's first run needs no server of the user's: the reference server and a run against it, over HTTP. */
import { quirks } from "../reference/quirks/index.ts";
import type { Quirk } from "../reference/quirk.ts";
import type { RunArguments } from "./options.ts";
import { runCommand } from "./run-command.ts";
import { newToken, serve } from "./serve-command.ts";

/** People and groups that live there already, so that the run meets strangers. */
const RESIDENTS = { users: 3, groups: 1 };

export async function demoCommand(
  quirk: string | undefined,
  given: RunArguments,
  signal: AbortSignal,
): Promise<number> {
  const token = newToken();
  const shown = quirks.find((one) => one.id === quirk);
  const residents = shown?.alone === true ? { users: 0, groups: 0 } : RESIDENTS;
  const server = await serve({ port: 0, token, ...residents, quirks: quirk === undefined ? [] : [quirk] });
  try {
    const authentication = { mode: "bearer", token } as const;
    const target = { url: server.url, authentication, network: { headers: [] }, secrets: [] };
    return await runCommand(target, { ...given, suites: chosen(given.suites, shown) }, signal);
  } finally {
    await server.close();
  }
}

/** What the usual suites do not meet is shown by those that do, unless others are asked for. */
function chosen(suites: readonly string[], quirk: Quirk | undefined): readonly string[] {
  if (suites.length > 0 || quirk === undefined) return suites;
  return quirk.suites ?? ((quirk.rfc ?? []).length > 0 ? ["rfc"] : suites);
}

/** The tool's first run needs no server of the user's: the reference server and a run against it, over HTTP. */
import { quirks } from "../reference/quirks/index.ts";
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
  const server = await serve({ port: 0, token, ...RESIDENTS, quirks: quirk === undefined ? [] : [quirk] });
  try {
    const authentication = { mode: "bearer", token } as const;
    const target = { url: server.url, authentication, network: { headers: [] }, secrets: [] };
    return await runCommand(target, { ...given, suites: chosen(given.suites, quirk) }, signal);
  } finally {
    await server.close();
  }
}

/** What only the suites of a group meet is shown by that group, unless others are asked for. */
function chosen(suites: readonly string[], id: string | undefined): readonly string[] {
  const quirk = quirks.find((one) => one.id === id);
  return suites.length === 0 && (quirk?.rfc ?? []).length > 0 ? ["rfc"] : suites;
}

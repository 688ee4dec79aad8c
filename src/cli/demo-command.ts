/** The tool's first run needs no server of the user's: the reference server and a run against it, over HTTP. */
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
    return await runCommand({ url: server.url, authentication, network: { headers: [] }, secrets: [] }, given, signal);
  } finally {
    await server.close();
  }
}

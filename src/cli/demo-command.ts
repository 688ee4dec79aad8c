/** The tool's first run needs no server of the user's: the reference server and a run against it, over HTTP. */
import type { App } from "../model.ts";
import { everythingOn } from "../okta/app.ts";
import type { Quirk } from "../reference/quirk.ts";
import type { RunArguments } from "./options.ts";
import { quirkOf } from "./quirk.ts";
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
  const shown = quirk === undefined ? undefined : await quirkOf(quirk);
  const residents = shown?.alone === true ? { users: 0, groups: 0 } : RESIDENTS;
  const server = await serve({ port: 0, token, ...residents, quirks: quirk === undefined ? [] : [quirk] });
  try {
    const authentication = { mode: "bearer", token } as const;
    const target = { url: server.url, authentication, network: { headers: [] }, secrets: [] };
    const profiles = given.profiles.map((profile) => ({ ...profile, app: appFor(profile.app, shown) }));
    const run = { ...given, profiles, suites: chosen(given.suites, shown), journal: false };
    return await runCommand(target, run, signal);
  } finally {
    await server.close();
  }
}

/** An app that nobody has described has everything on, so that it meets the quirk; a wizard app where no other does. */
function appFor(app: App, quirk: Quirk | undefined): App {
  const isPlain = app.name === app.kind;
  if (quirk === undefined || !isPlain) return app;
  const { oin, aiw } = quirk.noticedBy;
  return everythingOn(oin.length === 0 && aiw.length > 0 ? "aiw" : app.kind);
}
/** What the usual suites do not meet is shown by those that do, unless others are asked for. */
function chosen(suites: readonly string[], quirk: Quirk | undefined): readonly string[] {
  if (suites.length > 0 || quirk === undefined) return suites;
  const isMet = quirk.kind === "legal" || Object.values(quirk.noticedBy).some((checks) => checks.length > 0);
  const shows = (checks: readonly string[] = []): boolean => !isMet && checks.length > 0;
  return quirk.suites ?? (shows(quirk.rfc) ? ["rfc"] : shows(quirk.spec) ? ["okta-spec"] : suites);
}

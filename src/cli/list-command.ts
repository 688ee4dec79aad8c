/** What there is: suites with their steps, checks, quirks. */
import { appProfiles } from "../app-profile.ts";
import { checks } from "../checks/index.ts";
import { unsure } from "../reporters/console.ts";
import { quirks } from "../reference/quirks/index.ts";
import { builtIn, selectSuites } from "../suites.ts";

export function listCommand(): number {
  const lines = [
    "Suites and their steps (--suite ID, ID/STEP, or a group of suites: usual, tolerance, rfc)",
    ...selectSuites(builtIn).flatMap(({ id, file }) => [
      "",
      `${id}: ${file.title}${unsure(file.evidence ?? "client")}`,
      ...file.steps.map((step) => `  ${id}/${step.id}: ${step.does}`),
    ]),
    "",
    "Ready-made app profiles (--app ID)",
    "",
    ...appProfiles.map((id) => `  ${id}`),
    "",
    "Checks: what the RFC says, what Okta does when they are unmet",
    "",
    ...checks.map(({ id, level, okta, title }) => `  ${id} (${level}, ${okta}): ${title}`),
    "",
    "Quirks of the reference server (demo QUIRK, serve --quirk ID)",
    "",
    ...quirks.map(({ id, kind, title }) => `  ${id} (${kind}): ${title}`),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}

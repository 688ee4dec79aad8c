/** Where a check looks. */
import { checks } from "../../src/checks/index.ts";
import { planRun } from "../../src/run.ts";
import { builtIn } from "../../src/suites.ts";
import { bothKinds, configOf } from "../rehearsal.ts";

/** @returns the suites that name a check, in either dialect; or that it looks everywhere */
export function placesOfChecks(): (id: string) => readonly string[] {
  const stories = bothKinds.flatMap((kind) => planRun(configOf({ kind, suites: builtIn })));
  const standing = new Set(checks.filter((check) => check.standing !== undefined).map(({ id }) => id));
  const places = new Map<string, Set<string>>();
  for (const { suite, steps } of stories) {
    for (const { id } of steps.flatMap((step) => Object.values(step.expect).flat())) {
      places.set(id, (places.get(id) ?? new Set<string>()).add(suite));
    }
  }
  return (id) => (standing.has(id) ? ["everywhere"] : [...(places.get(id) ?? [])]);
}

/** What probes are made of. */
import type { Given, Move, Past, Play, Request } from "../model.ts";
import { ask, done, name, unlinked } from "../okta/play.ts";

/** A probe that asks for one thing of nobody. */
export const knock = (id: string, title: string, request: Request): Move => ({
  id,
  title,
  by: "probe",
  reads: request.method === "GET",
  takes: {},
  parts: { oin: ["request"], aiw: ["request"] },
  *play(): Play {
    yield* ask({ part: "request", request });
    return done;
  },
});
export interface Own {
  readonly alias: string;
  readonly id: string;
}
/** The account that the run has made for the person of whom a step speaks. */
export function own(past: Past, given: Given): Own | ReturnType<typeof unlinked> {
  const alias = name(given, "person");
  const id = past.id(alias);
  return id === undefined ? unlinked(alias) : { alias, id };
}
export const both = (...parts: readonly string[]): Move["parts"] => ({ oin: parts, aiw: parts });

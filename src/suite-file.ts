/** A suite as it stands in a file: data only. It names moves, probes, parts and checks; it cannot branch, loop or assert. */
import { Ajv, type ErrorObject, type JSONSchemaType } from "ajv";
import type { Evidence, Feature } from "./model.ts";
import { features } from "./okta/app.ts";
import { traits, type Trait } from "./okta/people.ts";
import { unknown, UsageError } from "./usage-error.ts";

export const evidences: readonly Evidence[] = ["client", "variant", "okta-test", "guess"];

export interface SuiteStep {
  id: string;
  does: string;
  move: string;
  /** All of these must be on in the app, or it is not played; beside what the move needs. */
  needs?: Feature[];
  /** How often it is played for each of whom it speaks; 1 if nothing is said. */
  times?: number;
  /** How many of these at the same time. */
  "at-once"?: number;
  with?: Record<string, string | string[]>;
  expect?: Record<string, string[]>;
}
export interface SuiteFile {
  title: string;
  story: string;
  /** What of Okta's it plays; absent: what Okta's client is known to send. */
  evidence?: Evidence;
  /** All of these must be on in the app, or nothing of it is played. */
  needs?: Feature[];
  /** Alias → what is peculiar about the name. */
  people?: Record<string, Trait[]>;
  /** Alias → how many. What is said of a crowd is done with everybody in it. */
  crowds?: Record<string, number>;
  groups?: string[];
  steps: SuiteStep[];
}

/** Of a crowd. */
const MOST = 1000;
const id = { type: "string", pattern: "^[a-z0-9-]+$" } as const;
const names = { type: "array", items: { type: "string" } } as const;
const schema: JSONSchemaType<SuiteFile> = {
  type: "object",
  required: ["title", "story", "steps"],
  additionalProperties: false,
  properties: {
    title: { type: "string" },
    story: { type: "string" },
    evidence: { type: "string", nullable: true, enum: evidences },
    needs: { type: "array", nullable: true, items: { type: "string", enum: features } },
    crowds: {
      type: "object",
      nullable: true,
      required: [],
      propertyNames: id,
      additionalProperties: { type: "integer", minimum: 1, maximum: MOST },
    },
    people: {
      type: "object",
      nullable: true,
      required: [],
      propertyNames: id,
      additionalProperties: { type: "array", items: { type: "string", enum: traits } },
    },
    groups: { type: "array", nullable: true, items: id },
    steps: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["id", "does", "move"],
        additionalProperties: false,
        properties: {
          id,
          does: { type: "string" },
          move: { type: "string" },
          needs: { type: "array", nullable: true, items: { type: "string", enum: features } },
          times: { type: "integer", nullable: true, minimum: 1, maximum: MOST },
          "at-once": { type: "integer", nullable: true, minimum: 1, maximum: MOST },
          with: {
            type: "object",
            nullable: true,
            required: [],
            additionalProperties: { anyOf: [{ type: "string" }, names] },
          },
          expect: { type: "object", nullable: true, required: [], additionalProperties: names },
        },
      },
    },
  },
};

let compiled: ReturnType<typeof compile> | undefined;
const compile = () => new Ajv({ allowUnionTypes: true, verbose: true }).compile<SuiteFile>(schema);

/** @param file names the file in errors */
export function checkSuite(data: unknown, file: string): SuiteFile {
  compiled ??= compile();
  if (!compiled(data)) throw mistake(file, compiled.errors?.[0]);
  const step = twice(data.steps.map((one) => one.id));
  if (step !== undefined) throw new UsageError(`${file}: two steps are called "${step}"`);
  const crowds = Object.keys(data.crowds ?? {}).flatMap((crowd) => [crowd, ...membersOf(crowd, data)]);
  const alias = twice([...Object.keys(data.people ?? {}), ...crowds, ...(data.groups ?? [])]);
  if (alias !== undefined) throw new UsageError(`${file}: two people or groups are called "${alias}"`);
  return data;
}
/** Aliases of everybody in a crowd. */
export const membersOf = (crowd: string, { crowds }: Pick<SuiteFile, "crowds">): readonly string[] =>
  Array.from({ length: crowds?.[crowd] ?? 0 }, (_, index) => `${crowd}-${index + 1}`);
const twice = (names: readonly string[]): string | undefined =>
  names.find((name, index) => names.indexOf(name) !== index);

function mistake(file: string, error: ErrorObject | undefined): UsageError {
  const at = `${file}${error?.instancePath ?? ""}`;
  if (error?.keyword === "type" && error.instancePath === "")
    return new UsageError(`${at}: ${error.data === null ? "is empty" : "is no suite"}`);
  if (error?.keyword === "enum") {
    const known = error.instancePath.includes("/needs/") ? features : at.endsWith("/evidence") ? evidences : traits;
    return unknown(error.instancePath.startsWith("/people") ? "trait" : "word", String(error.data), known, at);
  }
  if (error?.keyword === "additionalProperties") {
    const known = Object.keys(error.parentSchema?.["properties"] ?? {});
    return unknown("key", String(error.params["additionalProperty"]), known, at);
  }
  if (error?.keyword === "pattern") {
    return new UsageError(`${at}: "${String(error.data)}" must be lower-case letters, digits and hyphens`);
  }
  return new UsageError(`${at}: ${error?.message ?? "is no suite"}`);
}

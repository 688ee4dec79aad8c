/** A suite as it stands in a file: data only. It names moves, probes, parts and checks; it cannot branch, loop or assert. */
import { Ajv, type ErrorObject, type JSONSchemaType } from "ajv";
import { traits, type Trait } from "./okta/people.ts";
import { UsageError } from "./usage-error.ts";

export interface SuiteStep {
  id: string;
  does: string;
  move: string;
  with?: Record<string, string | string[]>;
  expect?: Record<string, string[]>;
}
export interface SuiteFile {
  title: string;
  story: string;
  /** Alias → what is peculiar about the name. */
  people?: Record<string, Trait[]>;
  groups?: string[];
  steps: SuiteStep[];
}

const id = { type: "string", pattern: "^[a-z0-9-]+$" } as const;
const names = { type: "array", items: { type: "string" } } as const;
const schema: JSONSchemaType<SuiteFile> = {
  type: "object",
  required: ["title", "story", "steps"],
  additionalProperties: false,
  properties: {
    title: { type: "string" },
    story: { type: "string" },
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
const compile = () => new Ajv({ allowUnionTypes: true }).compile<SuiteFile>(schema);

/** @param file names the file in errors */
export function checkSuite(data: unknown, file: string): SuiteFile {
  compiled ??= compile();
  if (!compiled(data)) throw new UsageError(`${file}${place(compiled.errors?.[0])}`);
  const ids = data.steps.map((step) => step.id);
  const twice = ids.find((one, index) => ids.indexOf(one) !== index);
  if (twice !== undefined) throw new UsageError(`${file}: two steps are called "${twice}"`);
  return data;
}
function place(error: ErrorObject | undefined): string {
  const key: unknown = error?.params["additionalProperty"];
  const detail = typeof key === "string" ? ` "${key}"` : "";
  return `${error?.instancePath ?? ""}: ${error?.message ?? "is no suite"}${detail}`;
}

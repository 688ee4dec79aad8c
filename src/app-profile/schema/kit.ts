/** The few kinds of schema that an app profile is made of. */
import type { Resource } from "../../model.ts";

export type Schema = Resource;

export const text = (description: string, more: Schema = {}): Schema => ({
  type: "string",
  minLength: 1,
  description,
  ...more,
});
export const flag = (description: string, on: boolean = true): Schema => ({
  type: "boolean",
  default: on,
  description,
});
export const section = (description: string, properties: Schema, more: Schema = {}): Schema => ({
  type: "object",
  additionalProperties: false,
  default: {},
  description,
  properties,
  ...more,
});
const reference: Schema = {
  type: "object",
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
  properties: {
    env: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$", description: "Name of an environment variable" },
    file: { type: "string", minLength: 1, description: "Path of a file, from the folder of this one" },
  },
};
export const secret = (description: string): Schema => ({ ...reference, description });
/** A text, or where it is: what differs from tenant to tenant need not be in the file. */
export const open = (description: string): Schema => ({
  anyOf: [{ type: "string", minLength: 1 }, { ...reference }],
  description,
});
export const value: Schema = { type: ["string", "number", "boolean", "object", "array"] };

/** The JSON Schemas of fixtures/schemas, compiled when they are first needed: ajv is slow to load. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ErrorObject, ValidateFunction } from "ajv";
import type * as Library from "ajv/dist/2020.js";
import type { Json } from "../model.ts";
import type { Shape } from "./canonical.ts";
import { isObject, parseJson } from "./json.ts";

const files: Readonly<Record<Shape, string>> = { user: "user", group: "group", list: "list-response", error: "error" };
const compiled = new Map<Shape, ValidateFunction>();
let ajv: Library.Ajv2020 | undefined;

/** What ajv has against a body in canonical spelling. */
export function schemaErrors(shape: Shape, body: Json): readonly ErrorObject[] {
  const validate = compiled.get(shape) ?? compile(shape);
  validate(body);
  return validate.errors ?? [];
}

function compile(shape: Shape): ValidateFunction {
  ajv ??= prepared();
  const validate = ajv.compile(schema(files[shape]));
  compiled.set(shape, validate);
  return validate;
}
function prepared(): Library.Ajv2020 {
  // The one way to load a module late and at once; ajv is CommonJS.
  const { Ajv2020 }: typeof Library = createRequire(import.meta.url)("ajv/dist/2020.js");
  return new Ajv2020({
    strict: true,
    allErrors: true,
    // Errors bring the value and the schema at fault, whose description is the expectation.
    verbose: true,
    // The enterprise extension is an extension, too.
    allowMatchingProperties: true,
    // Schemas of our own need no check at every start; a test makes it.
    validateSchema: false,
    formats: { "uri-reference": /^[^\s<>"{}|\\^`]*$/u },
    schemas: [schema("common")],
  });
}
function schema(name: string): { [key: string]: Json } {
  // fixtures/ is beside src/ and beside dist/.
  const file = new URL(`../../fixtures/schemas/${name}.schema.json`, import.meta.url);
  const content = parseJson(readFileSync(file, "utf8"));
  if (!isObject(content)) throw new Error(`${file.href} is no JSON Schema`);
  return content;
}

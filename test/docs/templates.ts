/** Every request of Okta's that is known, in the forms in which it is known: fixtures/okta/templates.json. */
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { AppKind, Evidence, Json, Method } from "../../src/model.ts";
import { evidences } from "../../src/suite-file.ts";
import { bothKinds } from "../rehearsal.ts";

export interface Template {
  readonly id: string;
  readonly class: Evidence;
  readonly app: AppKind | "both";
  readonly method: Method;
  /** Path, query and body have placeholders: see unify.ts. A body of null is none. */
  readonly path: string;
  readonly query: string;
  readonly body: Json;
  /** The status without which it is another template. */
  readonly answer?: number;
  /** The move that has spoken of the same person before, without which it is another template. */
  readonly after?: string;
  /** Move → its parts. */
  readonly sentBy: Readonly<Record<string, readonly string[]>>;
  /** Evidence codes of docs/okta-wire.md, and contradictions in its section 13. */
  readonly sources: readonly string[];
  readonly confidence: string;
  /** A file beside templates.json with a recording of it. */
  readonly recorded?: string;
  readonly note?: string;
}
export const kindsOf = ({ app }: Template): readonly AppKind[] => (app === "both" ? bothKinds : [app]);

const word = { type: "string", minLength: 1 };
const words = { type: "array", minItems: 1, items: word };
const schema = {
  type: "array",
  items: {
    type: "object",
    additionalProperties: false,
    required: ["id", "class", "app", "method", "path", "query", "body", "sentBy", "sources", "confidence"],
    properties: {
      id: word,
      class: { enum: evidences },
      app: { enum: [...bothKinds, "both"] },
      method: { enum: ["GET", "POST", "PUT", "PATCH", "DELETE"] },
      path: { type: "string", pattern: "^[/$]" },
      query: { type: "string" },
      body: { anyOf: [{ type: "object" }, { type: "null" }] },
      answer: { type: "integer" },
      after: word,
      sentBy: { type: "object", minProperties: 1, additionalProperties: words },
      sources: words,
      confidence: { enum: ["documented", "observed", "documented and observed", "second-hand", "guess"] },
      recorded: word,
      note: word,
    },
  },
};

export const folder: URL = new URL("../../fixtures/okta/", import.meta.url);
const text = readFileSync(new URL("templates.json", folder), "utf8");
/** Where in the file a template begins, from 1. */
export const lineOf = ({ id }: Template): number =>
  text.split("\n").findIndex((line) => line.includes(`"id": "${id}"`)) + 1;
export function readTemplates(): readonly Template[] {
  const ajv = new Ajv({ allErrors: true });
  const check = ajv.compile<readonly Template[]>(schema);
  const data: unknown = JSON.parse(text);
  if (!check(data)) throw new Error(ajv.errorsText(check.errors, { dataVar: "templates.json" }));
  return data;
}

/** What `init` asks about an app, one question after the other, in the words of the schema. */
import type { AppKind, Json, Resource } from "../model.ts";
import { isArray, isObject, text } from "../scim/json.ts";
import { offering } from "./features.ts";
import type { UserNames } from "./identifier.ts";
import { kinds, userNameFormats } from "./schema.ts";
import { modes } from "./schema/modes.ts";

/** `env` is the name of the variable that holds a secret. Undefined: left out. */
export type Answer = string | boolean | number | { readonly env: string } | undefined;
/** By dotted path, in the order of the questions. */
export type Answers = ReadonlyMap<string, { readonly question: Question; readonly answer: Answer }>;

export interface Question {
  readonly path: string;
  /** What page of Okta's consoles it is on. */
  readonly section?: string;
  readonly title: string;
  /** "env" asks for the name of an environment variable. */
  readonly type: "flag" | "choice" | "text" | "port" | "env";
  readonly choices: readonly string[];
  /** What no answer means. */
  readonly usual: Answer;
  /** Whether it may be left out. */
  readonly optional: boolean;
}

const before = ["kind", "name", "baseUrl"];
const own: Readonly<Record<AppKind, readonly string[]>> = {
  aiw: ["supportedProvisioningActions", "toApp"],
  oin: ["userOperations", "groups", "groupOperations", "toOkta", "governance", "toApp"],
};
const after = ["renameAppGroups", "applicationUsernameFormat", "target.userNameSuffix"];
/** Which one it can be depends on the user names. */
const identifier: Readonly<Record<AppKind, readonly string[]>> = { aiw: ["uniqueIdentifierField"], oin: [] };
/** What cannot be switched off, and what few people need. */
const unasked: readonly string[] = [
  "userOperations.read",
  "userOperations.importUserSchema",
  "groupOperations.batchSize",
  "authentication.nextToken",
  "authentication.nextValue",
  "authentication.refreshToken",
];

/** The next one that matters after these answers; undefined: that was all. */
export function nextQuestion(answers: Answers): Question | undefined {
  const said = (path: string): Answer => answers.get(path)?.answer;
  const kind = said("kind") === "aiw" ? "aiw" : "oin";
  const mode = allModes.find((one) => one === said("authentication.mode")) ?? "bearer";
  const inside = (section: string, schema: Resource): readonly string[] =>
    Object.keys(propertiesOf(schema)).map((key) => `${section}.${key}`);
  const paths = [
    ...before,
    ...own[kind].flatMap((name) => {
      const keys = inside(name, schemaOf(kinds[kind], [name]));
      return keys.length === 0 ? [name] : keys;
    }),
    ...after,
    ...identifier[kind],
    "authentication.mode",
    ...inside("authentication", modes[mode]),
  ];
  const path = paths.find(
    (one) => !answers.has(one) && !unasked.includes(one) && offering(kind, one).every((name) => said(name) !== false),
  );
  return path === undefined ? undefined : question(path, kind, modes[mode]);
}
const allModes = ["bearer", "header", "basic", "client-credentials", "authorization-code"] as const;

const propertiesOf = (schema: Resource): Resource => (isObject(schema["properties"]) ? schema["properties"] : {});
const schemaOf = (whole: Resource, keys: readonly string[]): Resource =>
  keys.reduce((schema, key) => {
    const held = propertiesOf(schema)[key];
    return isObject(held) ? held : {};
  }, whole);

function question(path: string, kind: AppKind, mode: Resource): Question {
  const [section = "", key = ""] = path.split(".");
  if (path === "authentication.mode") return { ...modeQuestion, choices: modesOf(kind) };
  const ofMode = section === "authentication";
  const schema = ofMode ? schemaOf(mode, [key]) : schemaOf(kinds[kind], path.split("."));
  const required = path === "kind" || (ofMode && isArray(mode["required"]) && mode["required"].includes(key));
  const choices = path === "kind" ? Object.keys(kinds) : isArray(schema["enum"]) ? schema["enum"].map(String) : [];
  const type =
    schema["type"] === "object"
      ? "env"
      : schema["type"] === "boolean"
        ? "flag"
        : choices.length > 0
          ? "choice"
          : schema["type"] === "integer"
            ? "port"
            : "text";
  const page = ofMode
    ? "Authentication"
    : key === ""
      ? undefined
      : text(schemaOf(kinds[kind], [section]), "description");
  return {
    path,
    type,
    choices,
    ...(page !== undefined && { section: page }),
    title: text(schema, "description") ?? path,
    usual: type === "env" && required ? variable(key) : usual(defaults[path] ?? schema["default"]),
    optional: !required,
  };
}
/** A port of one's own choosing can be registered at the authorization server, any free one cannot. */
const defaults: Readonly<Record<string, Json>> = {
  kind: "oin",
  name: "My app",
  "authentication.redirectPort": 8765,
};
const usual = (given: Json | undefined): Answer =>
  typeof given === "string" || typeof given === "boolean" || typeof given === "number" ? given : undefined;
/** SCIM_CLIENT_SECRET for clientSecret */
const variable = (key: string): Answer => ({ env: `SCIM_${key.replace(/[A-Z]/g, "_$&").toUpperCase()}` });

const modeQuestion: Omit<Question, "choices"> = {
  path: "authentication.mode",
  type: "choice",
  section: "Authentication",
  title: "How Okta proves itself",
  usual: "bearer",
  optional: false,
};
const modesOf = (kind: AppKind): readonly string[] => allModes.filter((mode) => kind === "oin" || mode !== "header");

/** What is said of the user names so far. */
export const userNamesIn = (answers: Answers): UserNames => ({
  format: userNameFormats.find((one) => one === answers.get("applicationUsernameFormat")?.answer) ?? "Okta username",
  hasSuffix: answers.get("target.userNameSuffix")?.answer !== undefined,
});

/** The answers of somebody who only ever presses Enter. */
export function usualAnswers(): Answers {
  const answers = new Map<string, { question: Question; answer: Answer }>();
  for (let next = nextQuestion(answers); next !== undefined; next = nextQuestion(answers))
    answers.set(next.path, { question: next, answer: next.usual });
  return answers;
}

/** The answers of `init` as an app profile that explains itself. */
import { Document, Pair, Scalar, YAMLMap } from "yaml";
import type { Answers } from "./questions.ts";

/** Where editors find it beside an installed package. */
const SCHEMA = "./node_modules/scim-okta-test/fixtures/apps/app-profile.schema.json";
const HEAD = ` yaml-language-server: $schema=${SCHEMA}\n What the Okta app is, in the words of Okta's consoles. Secrets stay in the environment.`;

/** @param form JSON has no comments */
export function draft(answers: Answers, form: "yaml" | "json" = "yaml"): string {
  const whole = new YAMLMap();
  const document = new Document();
  document.contents = whole;
  document.commentBefore = HEAD;
  for (const [path, { question, answer }] of answers) {
    if (answer === undefined) continue;
    const [first = "", key] = path.split(".");
    const value = document.createNode(answer, { flow: true });
    value.comment = ` ${question.title}`;
    if (key === undefined) whole.add(document.createPair(first, value));
    else sectionOf(whole, first, question.section).add(document.createPair(key, value));
  }
  return form === "json"
    ? `${JSON.stringify({ $schema: SCHEMA, ...document.toJS() }, null, 2)}\n`
    : document.toString({ lineWidth: 0 });
}
function sectionOf(whole: YAMLMap, name: string, comment: string | undefined): YAMLMap {
  const there = whole.get(name);
  if (there instanceof YAMLMap) return there;
  const [key, made] = [new Scalar(name), new YAMLMap()];
  if (comment !== undefined) key.commentBefore = ` ${comment}`;
  whole.add(new Pair(key, made));
  return made;
}

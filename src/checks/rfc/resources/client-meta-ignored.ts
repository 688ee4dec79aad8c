import type { Check, Exchange, Finding, Json, Past, Resource } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { attribute, isObject, text } from "../../../scim/json.ts";
import { check, statusFinding } from "../../kit/check.ts";

/** What the client said about the resource, and the server must not say after it. */
function obeyed(sent: Json | undefined, shown: Resource): readonly Finding[] {
  const [mine, yours] = [attribute(sent, "meta"), attribute(shown, "meta")];
  return Object.keys(isObject(mine) ? mine : {}).flatMap((name) => {
    const said = text(mine, name);
    return said !== undefined && text(yours, name) === said
      ? [{ at: `/meta/${name}`, expected: "a value of the server's own", actual: `${said}, which the client sent` }]
      : [];
  });
}
const bodyOf = ({ request, about = "" }: Exchange, past: Past): Json | undefined =>
  request.body ?? past.lastWrite(about)?.request.body;

export const clientMetaIgnored: Check = check(
  {
    id: "client-meta-ignored",
    title: "Meta data that a client sends is passed over",
    level: "must",
    okta: "tolerates",
    consequence: "Okta's wizard apps write back the meta that they have read; whoever obeys it never notes a change.",
    cite: ["RFC 7643 §3.1", "RFC 7644 §3.3"],
    fix: "Set all of meta yourself, and neither use nor refuse what stands in the body of a write.",
  },
  (seen, past) => {
    const { answer, request } = seen;
    if (!accepted(answer))
      return request.method === "GET"
        ? { blocked: "it could not be read" }
        : statusFinding(seen, "201, the meta in the body being ignored");
    return isObject(answer.json) ? obeyed(bodyOf(seen, past), answer.json) : [];
  },
);

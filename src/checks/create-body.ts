import type { Check } from "../model.ts";
import { accepted, idOf } from "../scim/answers.ts";
import { brief } from "../scim/brief.ts";
import { sameBearer } from "../names.ts";
import { text } from "../scim/json.ts";
import { check, finding, isGroups, nameOf } from "./kit/check.ts";

export const createBody: Check = check(
  {
    id: "create-body",
    title: "The answer to a create carries the new resource",
    level: "should",
    okta: "blocks",
    consequence: 'Okta does not learn the id: "Create new user returned empty user."',
    cite: ["RFC 7644 §3.3", "okta-wire §3"],
    fix: "Answer 201 with the whole resource, its id included.",
  },
  (seen, past) => {
    const { answer, request, about } = seen;
    if (!accepted(answer)) return { blocked: "the create was not accepted" };
    const id = idOf(answer.json);
    if (id === undefined) return finding("/id", "the new id", answer.text === "" ? "an empty body" : "nothing");
    // A group with the id of a user is the finding of "id-unique".
    const owner = past.ids(isGroups(seen) ? "User" : "Group").includes(id) ? undefined : past.aliasOf(id);
    if (owner !== undefined && owner !== about) return finding("/id", "a new id", `${brief(id)}, which is ${owner}'s`);
    const name = nameOf(seen);
    const [sent, came] = [text(request.body, name) ?? "", text(answer.json, name)];
    return came === undefined || sameBearer(sent, came) ? [] : finding(`/${name}`, sent, "somebody else's");
  },
);

/** What the RFC's filters are made of, expression by expression (RFC 7644 §3.4.2.2). */
import type { Move } from "../../../model.ts";
import { isArray } from "../../../scim/json.ts";
import { USER } from "../../../scim/urns.ts";
import { otherCase } from "../../reading.ts";
import { at, quoted, textAt } from "./asking.ts";
import { filtering, type Who } from "./filtering.ts";

/** Nobody's value. */
const NOBODY = quoted("scim-okta-test nobody");
const titled = ({ shown }: Who): string | undefined => textAt(shown, "title");
/** The expression, if the value was shown that it is made of. */
const given = (value: string | undefined, expression: (value: string) => string): string | undefined =>
  value === undefined ? undefined : expression(value);

export const filterAnyCase: Move = filtering(
  "filter-any-case",
  "The harness spells the names in a filter in another case",
  ["attribute-hit", "operator-hit"],
  ({ userName }) => ({
    "attribute-hit": `USERNAME eq ${quoted(userName)}`,
    "operator-hit": `userName EQ ${quoted(userName)}`,
  }),
);
export const filterLogic: Move = filtering(
  "filter-logic",
  "The harness combines expressions with and, or and not",
  ["and-hit", "and-miss", "or-hit", "not-hit", "not-miss"],
  (who) => ({
    "and-hit": given(titled(who), (title) => `${who.own} and title eq ${quoted(title)}`),
    "and-miss": given(titled(who), () => `${who.own} and title eq ${NOBODY}`),
    "or-hit": `userName eq ${NOBODY} or ${who.own}`,
    "not-hit": given(titled(who), () => `${who.own} and not (title eq ${NOBODY})`),
    "not-miss": given(titled(who), (title) => `${who.own} and not (title eq ${quoted(title)})`),
  }),
);
export const filterGrouping: Move = filtering(
  "filter-grouping",
  "The harness groups expressions with round brackets, and leaves the order to the rules of precedence",
  ["grouped-hit", "grouped-miss", "ungrouped-hit"],
  (who) => {
    const either = `${who.own} or userName eq ${NOBODY}`;
    return {
      "grouped-hit": given(titled(who), (title) => `(${either}) and title eq ${quoted(title)}`),
      "grouped-miss": given(titled(who), () => `(${either}) and title eq ${NOBODY}`),
      // Read from left to right, it finds nobody.
      "ungrouped-hit": given(titled(who), () => `${either} and title eq ${NOBODY}`),
    };
  },
);
export const filterUnequal: Move = filtering(
  "filter-unequal",
  "The harness asks for what is not equal",
  ["other-hit", "own-miss"],
  ({ own, userName }) => ({
    "other-hit": `${own} and userName ne ${NOBODY}`,
    "own-miss": `${own} and userName ne ${quoted(userName)}`,
  }),
);
export const filterSubstrings: Move = filtering(
  "filter-substrings",
  "The harness asks for parts of a user name",
  ["inside-hit", "inside-miss", "start-hit", "whole-start-hit", "start-miss", "end-hit", "whole-end-hit", "end-miss"],
  ({ userName }) => {
    const [whole, inner] = [quoted(userName), userName.slice(1, -1)];
    return {
      "inside-hit": `userName co ${quoted(inner)}`,
      "inside-miss": `userName co ${quoted(`${inner}~`)}`,
      "start-hit": `userName sw ${quoted(userName.slice(0, -1))}`,
      "whole-start-hit": `userName sw ${whole}`,
      "start-miss": `userName sw ${quoted(inner)}`,
      "end-hit": `userName ew ${quoted(userName.slice(1))}`,
      "whole-end-hit": `userName ew ${whole}`,
      "end-miss": `userName ew ${quoted(inner)}`,
    };
  },
);
export const filterPresent: Move = filtering(
  "filter-present",
  "The harness asks who has a title",
  ["value-hit", "none-miss"],
  (who) => {
    const filter = `${who.own} and title pr`;
    return titled(who) === undefined ? { "none-miss": filter } : { "value-hit": filter };
  },
);
const DAY = 86_400_000;
const HOUR = DAY / 24;
export const filterOrder: Move = filtering(
  "filter-order",
  "The harness asks for what is greater and less: moments, and texts",
  ["after-hit", "after-miss", "until-hit", "until-miss", "zone-hit", "text-hit", "text-miss"],
  ({ own, shown, userName }) => {
    const changed = Date.parse(textAt(shown, "meta", "lastModified") ?? "");
    const moment = (operator: string, ms: number): string | undefined =>
      Number.isNaN(changed)
        ? undefined
        : `${own} and meta.lastModified ${operator} ${quoted(new Date(changed + ms).toISOString())}`;
    return {
      "after-hit": moment("gt", -DAY),
      "after-miss": moment("ge", DAY),
      "until-hit": moment("le", DAY),
      "until-miss": moment("lt", -DAY),
      // An hour before, by a clock so far in the east that its text comes later.
      "zone-hit": moment("gt", 13 * HOUR)?.replace(/Z"$/, '+14:00"'),
      "text-hit": `${own} and userName ge ${quoted(userName)}`,
      "text-miss": `${own} and userName gt ${quoted(userName)}`,
    };
  },
);
export const filterValues: Move = filtering(
  "filter-values",
  "The harness asks for one of several addresses, and for a value with two properties",
  ["first-hit", "second-hit", "same-hit", "same-miss"],
  ({ shown }) => {
    const emails = at(shown, "emails");
    const [first, second] = (isArray(emails) ? emails : []).map((one) => ({
      value: textAt(one, "value"),
      type: textAt(one, "type"),
    }));
    const both = first?.type === undefined || first.type === second?.type ? undefined : first;
    const pair = (value: string | undefined): string | undefined =>
      given(value, (text) => `emails[type eq ${quoted(both?.type ?? "")} and value eq ${quoted(text)}]`);
    return {
      "first-hit": given(first?.value, (value) => `emails.value eq ${quoted(value)}`),
      "second-hit": given(second?.value, (value) => `emails.value eq ${quoted(value)}`),
      "same-hit": both && pair(first?.value),
      "same-miss": both && pair(second?.value),
    };
  },
);
export const filterNotation: Move = filtering(
  "filter-notation",
  "The harness names sub-attributes, and attributes by their schema",
  ["inner-hit", "inner-miss", "qualified-hit", "qualified-other-case-hit"],
  ({ own, shown, userName }) => ({
    "inner-hit": given(textAt(shown, "name", "givenName"), (value) => `${own} and name.givenName eq ${quoted(value)}`),
    "inner-miss": given(textAt(shown, "name", "familyName"), () => `${own} and name.familyName eq ${NOBODY}`),
    "qualified-hit": `${USER}:userName eq ${quoted(userName)}`,
    "qualified-other-case-hit": `${USER.toUpperCase()}:USERNAME eq ${quoted(userName)}`,
  }),
);
export const filterDefault: Move = filtering(
  "filter-default",
  "The harness filters by whether somebody is active of whom nobody has said it",
  ["shown-hit", "other-miss"],
  ({ own, shown }) => {
    const active = at(shown, "active");
    if (typeof active !== "boolean") return {};
    return { "shown-hit": `${own} and active eq ${active}`, "other-miss": `${own} and active eq ${!active}` };
  },
);
/** Digits have no case. */
const spelt = (value: string | undefined): string | undefined =>
  value === undefined || otherCase(value) === value ? undefined : quoted(otherCase(value));
export const filterExact: Move = filtering(
  "filter-exact",
  "The harness asks for ids and addresses in another case",
  ["address-hit", "id-miss", "external-id-miss"],
  ({ id, shown }) => {
    const emails = at(shown, "emails");
    const [first] = isArray(emails) ? emails : [];
    return {
      "address-hit": given(spelt(textAt(first, "value")), (value) => `emails.value eq ${value}`),
      "id-miss": given(spelt(id), (value) => `id eq ${value}`),
      "external-id-miss": given(spelt(textAt(shown, "externalId")), (value) => `externalId eq ${value}`),
    };
  },
);
export const filterSchemas: Move = filtering(
  "filter-schemas",
  "The harness asks for whoever has a schema",
  ["schema-hit", "schema-miss"],
  ({ own }) => ({
    "schema-hit": `${own} and schemas eq ${quoted(USER)}`,
    "schema-miss": `${own} and schemas eq ${quoted("urn:scim-okta-test:nobody")}`,
  }),
);
export const filterLiterals: Move = filtering(
  "filter-literals",
  "The harness writes the values of a filter as JSON has them",
  ["escapes-hit", "code-hit", "boolean-hit"],
  ({ own, shown, userName }) => {
    const nickName = textAt(shown, "nickName");
    const code = userName.charCodeAt(0).toString(16).padStart(4, "0");
    return {
      "escapes-hit": /["\\]/.test(nickName ?? "") ? `${own} and nickName eq ${quoted(nickName ?? "")}` : undefined,
      "code-hit": `userName eq "\\u${code}${quoted(userName.slice(1)).slice(1)}`,
      "boolean-hit": at(shown, "active") === true ? `${own} and active eq true` : undefined,
    };
  },
);

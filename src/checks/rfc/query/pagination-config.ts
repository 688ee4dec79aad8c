import type { Check, Finding } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute } from "../../../scim/json.ts";
import { check, finding } from "../../kit/check.ts";

export const paginationConfig: Check = check(
  {
    id: "pagination-config",
    title: "What the target says of its paging can be read",
    level: "should",
    okta: "tolerates",
    consequence: "Okta pages by index and does not ask; clients cannot tell how to page.",
    cite: ["RFC 9865 §4"],
    fix: "Send pagination with the booleans cursor and index, a defaultPaginationMethod of cursor or index, and positive integers for the sizes and the timeout.",
  },
  ({ answer }) => {
    const pagination = attribute(answer.json, "pagination") ?? null;
    if (pagination === null) return { notApplicable: "not-advertised", why: "the target says nothing of its paging" };
    const wrong = (name: string, expected: string, isRight: (value: unknown) => boolean): readonly Finding[] => {
      const value = attribute(pagination, name);
      return isRight(value) ? [] : finding(`/pagination/${name}`, expected, brief(value));
    };
    const isBoolean = (value: unknown): boolean => typeof value === "boolean";
    const isMethod = (value: unknown): boolean => (value ?? null) === null || value === "cursor" || value === "index";
    const isSize = (value: unknown): boolean =>
      (value ?? null) === null || (Number.isSafeInteger(value) && Number(value) > 0);
    return [
      ...["cursor", "index"].flatMap((name) => wrong(name, "true or false", isBoolean)),
      ...wrong("defaultPaginationMethod", "cursor or index", isMethod),
      ...["defaultPageSize", "maxPageSize", "cursorTimeout"].flatMap((name) =>
        wrong(name, "a positive integer", isSize),
      ),
    ];
  },
);
